"""What a reader of the notebooks relies on: backed figures, whole charts, fresh outputs."""

from __future__ import annotations

import base64
import re

import nbformat
import pytest
from bs4 import BeautifulSoup

from chiffres.record import load
from chiffres.report.backing import audit_prose, french_quotes
from tests.charts.pictures import alike
from tests.conftest import ROOT, copy_project

PATHS = sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))
THEMATIC = [path for path in PATHS if not path.name.startswith("00")]
each = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
each_thematic = pytest.mark.parametrize("path", THEMATIC, ids=lambda path: path.stem)


def read(path):
    """Return a notebook."""
    return nbformat.read(path, as_version=4)


def tagged(notebook, tag):
    """Return the cells with a tag."""
    return [cell for cell in notebook.cells if tag in cell.metadata.get("tags", ())]


def charts(notebook):
    """Return the outputs that are charts."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [output for output in outputs if "chart" in output.get("metadata", {})]


def kept(folder):
    """Return the names of the files in figures/ that are kept; an SVG is made at each build."""
    return {path.name for path in folder.iterdir() if path.suffix != ".svg"}


def readable(output):
    """Return what an output says, pictures aside."""
    data = {k: v for k, v in output.get("data", {}).items() if k != "image/png"}
    return output.output_type, output.get("text"), data, output.get("metadata")


@each
def test_every_figure_in_the_prose_is_backed(path):
    """Each has a claim, a reference value, or an output of the notebook behind it."""
    backed = audit_prose(read(path), load(ROOT))
    unbacked = [(b.cell, b.figure.text) for b in backed if not b.by]
    assert backed and not unbacked, f"nothing behind (cell, figure): {unbacked}"


@each
def test_every_quote_in_the_prose_stands_in_an_article(path):
    """What is in guillemets was printed, to the letter."""
    texts = [article.text for article in load(ROOT).articles.values()]
    for quote in french_quotes(read(path)):
        assert any(quote in text for text in texts), quote


@each
def test_every_id_in_the_prose_is_in_the_record_and_in_the_list_of_sources(path):
    """An id leads to the notebook's own list of sources, where its words stand."""
    notebook = read(path)
    prose = " ".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    named = set(re.findall(r"\b(?:C\d{3}-\d{2}|P\d{3})\b", prose))
    (cell,) = tagged(notebook, "sources")
    soup = BeautifulSoup(cell.outputs[0].data["text/html"], "html.parser")
    listed = {item["id"] for item in soup.find_all("li")}
    assert named <= listed, f"not in the list of sources: {sorted(named - listed)}"


@each
def test_every_chart_has_title_subtitle_source_and_alt_text(path):
    """A chart can be understood, traced and heard."""
    notebook = read(path)
    drawn = charts(notebook)
    assert len(drawn) == len(tagged(notebook, "chart")) > 0
    for output in drawn:
        words = output.metadata["chart"]
        assert all(words[part] for part in ("name", "title", "subtitle"))
        assert re.match(r"Source: .+\. Claims and points: .+\.", words["source"])
        assert len(output.metadata["image/png"]["alt"]) > 60


@each
def test_every_chart_stands_in_figures_with_its_data(path):
    """The picture in the notebook is the file in figures/, beside its CSV."""
    for output in charts(read(path)):
        picture = ROOT / "figures" / f"{output.metadata['chart']['name']}.png"
        assert picture.is_file() and picture.with_suffix(".csv").is_file(), picture.stem
        assert base64.b64decode(output.data["image/png"]) == picture.read_bytes(), picture.stem


def test_figures_holds_nothing_else():
    """A chart that no notebook draws any more is removed; the SVG are built, not kept."""
    drawn = {c.metadata["chart"]["name"] for path in PATHS for c in charts(read(path))}
    assert kept(ROOT / "figures") == {f"{name}.{form}" for name in drawn for form in ("csv", "png")}


@each
def test_the_committed_outputs_are_those_of_a_fresh_run(path, built):
    """What is read where nothing runs is what a run gives (`make figures` renews it)."""
    committed, fresh = read(path), read(built / "notebooks" / path.name)
    for old, new in zip(committed.cells, fresh.cells, strict=True):
        olds, news = ([readable(o) for o in cell.get("outputs", [])] for cell in (old, new))
        assert olds == news, f"{path.name}: cell {old.id} is stale; run `make figures`"


def test_the_committed_charts_are_those_of_a_fresh_run(built):
    """The data are the same to the letter; the pictures are the same to the eye."""
    fresh = built / "figures"
    assert kept(fresh) == kept(ROOT / "figures")
    assert {path.stem for path in fresh.glob("*.svg")} == {path.stem for path in fresh.iterdir()}
    for name in sorted(kept(fresh)):
        old, new = ((folder / name).read_bytes() for folder in (ROOT / "figures", fresh))
        assert old == new or (name.endswith(".png") and alike(old, new)), name


def test_two_runs_give_the_same_bytes(built, tmp_path):
    """Charts, notebooks and reports do not change from run to run."""
    from chiffres.report.runner import build

    again = copy_project(tmp_path / "project")
    build(again, keep=True, say=lambda line: None)
    for folder in ("figures", "notebooks", "reports"):
        for path in sorted((built / folder).iterdir()):
            assert path.read_bytes() == (again / folder / path.name).read_bytes(), path.name


@each
def test_the_notebook_is_prose_first(path):
    """The first heading asks, caveats come before code, and no function is defined."""
    notebook = read(path)
    assert re.fullmatch(r"# .+\?", notebook.cells[0].source.splitlines()[0])
    first_code = next(i for i, c in enumerate(notebook.cells) if c.cell_type == "code")
    before = "\n".join(cell.source for cell in notebook.cells[:first_code])
    assert "**In short**" in before and "**Before you rely on this**" in before
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    assert not any(re.search(r"^\s*(def|class) ", source, re.MULTILINE) for source in code)
    assert "What we still do not know" in "\n".join(cell.source for cell in notebook.cells)


@each
def test_every_chart_is_read_in_prose(path):
    """After a chart, and at most a table, comes a text of forty words or more."""
    cells = read(path).cells
    for number, cell in enumerate(cells):
        if "chart" in cell.metadata.get("tags", ()):
            following = [c for c in cells[number + 1 : number + 3] if c.cell_type == "markdown"]
            assert following and len(following[0].source.split()) >= 40, cell.id


@each_thematic
def test_the_notebook_has_exercises_solutions_and_notes(path):
    """Every exercise is asked, can be checked, and has a solution that is right."""
    notebook = read(path)
    asked = re.findall(r'check\("([^"]+)"', "".join(c.source for c in tagged(notebook, "exercise")))
    solved = tagged(notebook, "solution")
    told = "".join(
        o.text for cell in solved for o in cell.get("outputs", ()) if o.output_type == "stream"
    )
    assert len(asked) >= 3
    assert [f"{name}: Right." in told for name in asked] == [True] * len(asked)
    assert tagged(notebook, "instructor")


@each_thematic
def test_the_notebook_sets_later_knowledge_and_fragility_apart(path):
    """One choice is changed and drawn again; what came after June 2024 has its own heading."""
    prose = "\n".join(cell.source for cell in read(path).cells if cell.cell_type == "markdown")
    assert "How fragile is this?" in prose and "### Since then" in prose


@each
def test_the_notebook_holds_nothing_of_the_machine_that_ran_it(path):
    """No path, no error, no time stamp is committed."""
    text = path.read_text(encoding="utf-8")
    assert str(ROOT) not in text and "/home/" not in text and "iopub" not in text
    assert '"output_type": "error"' not in text
