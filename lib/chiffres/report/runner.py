"""Run all the notebooks and render them: everything, or nothing changed."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from jupyter_core.utils import run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from chiffres.errors import ChiffresError
from chiffres.project import FIGURES, ON_PAPER
from chiffres.record import load
from chiffres.record.tables import read_text
from chiffres.report.exporter import ReportExporter
from chiffres.report.index import index_page

AT_ONCE = 2  # kernels side by side
WIDGET = "application/vnd.jupyter.widget-view+json"
SECONDS = 180  # a cell that takes longer is stuck, on a busy machine too
TRIES = 2
Say = Callable[[str], None]


class NotebookError(ChiffresError):
    """Raised when a notebook cannot be read or a cell of it fails."""


def build(root: Path, *, keep: bool = False, say: Say = print) -> Path:
    """Run every notebook of the project at `root`, write reports/, return the index page's path.

    With `keep`, the notebooks are saved with their new outputs. Raises RecordError or
    NotebookError; reports/ and the notebooks are then as they were.
    """
    load(root)  # a fault in the tables is told before any kernel starts
    paths = sorted((root / "notebooks").glob("[0-9]*.ipynb"))
    if not paths:
        raise NotebookError(f"no notebook in {root / 'notebooks'}; expected files NN_name.ipynb")
    front, fault = read_text(root, "notebooks/front.md")
    if fault:
        raise NotebookError(str(fault))
    notebooks = run_sync(run_all)(paths, say)
    with _replacing(root / "reports") as folder:
        _render(notebooks, folder, say)
        named = {path.stem: notebook for path, notebook in notebooks.items()}
        page = index_page(front, named)
        (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")
    if keep:
        for path, notebook in notebooks.items():
            write(notebook, path)
    return root / "reports" / "index.html"


def read(path: Path) -> NotebookNode:
    """Return a notebook; raises NotebookError when the file is not one."""
    try:
        return nbformat.read(path, as_version=4)
    except (nbformat.reader.NotJSONError, nbformat.ValidationError, UnicodeDecodeError) as error:
        reason = str(error).splitlines()[0][:200]
        raise NotebookError(f"notebooks/{path.name}: not a notebook ({reason})") from error


def write(notebook: NotebookNode, path: Path) -> None:
    """Save a notebook without what changes from run to run or from machine to machine."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET, None)  # it names a kernel's object: gone with it
    nbformat.write(notebook, path)


async def run_all(paths: list[Path], say: Say = print) -> dict[Path, NotebookNode]:
    """Return each notebook with the outputs of a fresh run, two running at a time.

    Raises NotebookError that names every notebook and cell that failed.
    """
    gate = asyncio.Semaphore(AT_ONCE)

    async def run(path: Path) -> NotebookNode:
        async with gate:
            notebook = await _run(path)
        say(f"  ran notebooks/{path.name}")
        return notebook

    results = await asyncio.gather(*map(run, paths), return_exceptions=True)
    errors = [result for result in results if isinstance(result, BaseException)]
    for error in errors:
        if not isinstance(error, NotebookError):
            raise error
    if errors:
        raise NotebookError("\n".join(map(str, errors)))
    notebooks = [result for result in results if not isinstance(result, BaseException)]
    return dict(zip(paths, notebooks, strict=True))


async def _run(path: Path) -> NotebookNode:
    """Run a notebook; a kernel that does not start or answer gets a second try, an error none."""
    for _ in range(TRIES):
        try:
            return await _run_once(path)
        except (TimeoutError, RuntimeError) as error:  # DeadKernelError is a RuntimeError
            silent = error
    problem = f"notebooks/{path.name}: the kernel did not answer, {TRIES} times over ({silent})"
    raise NotebookError(problem) from silent


async def _run_once(path: Path) -> NotebookNode:
    notebook = read(path)
    told = {ON_PAPER: "1", FIGURES: str(path.parents[1] / "figures")}
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        coalesce_streams=True,  # where a stream is cut changes from run to run
        shutdown_kernel="immediate",
    )
    try:
        return await client.async_execute(env=os.environ | told)
    except CellExecutionError as error:
        raise NotebookError(_failure(path, notebook, error)) from error


def _failure(path: Path, notebook: NotebookNode, error: CellExecutionError) -> str:
    """Say which cell failed, with its first line and the error's own words."""
    number, cell = next(
        (number, cell)
        for number, cell in enumerate(notebook.cells, 1)
        if any(output.output_type == "error" for output in cell.get("outputs", []))
    )
    words = re.sub(r"\x1b\[[0-9;]*m", "", error.evalue)
    line = cell.source.strip().splitlines()[0]
    return f"notebooks/{path.name}: cell {number} (`{line}`) failed: {error.ename}: {words}"


def _render(notebooks: dict[Path, NotebookNode], folder: Path, say: Say) -> None:
    exporter = ReportExporter()
    for path, notebook in notebooks.items():
        resources = {"metadata": {"path": str(path.parent), "name": path.stem}}
        page, _ = exporter.from_notebook_node(notebook, resources)
        (folder / f"{path.stem}.html").write_text(page, encoding="utf-8", newline="\n")
        say(f"  rendered reports/{path.stem}.html")


@contextmanager
def _replacing(folder: Path) -> Iterator[Path]:
    """Give a new folder that takes the place of `folder` at the end, unless something is raised."""
    new = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield new
        new.chmod(0o755)
        if folder.exists():
            shutil.rmtree(folder)
        new.rename(folder)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
