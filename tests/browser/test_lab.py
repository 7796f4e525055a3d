"""JupyterLab itself: a notebook opened in a browser, Run All, no error; our export in the menu."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import nbformat
import pytest

from tests.browser.conftest import PATIENCE
from tests.conftest import ROOT, copy_project

PlaywrightTimeout = pytest.importorskip("playwright.sync_api").TimeoutError

NOTEBOOKS = [path.name for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))]
KEPT = "kept.ipynb"  # one with its outputs
SOON = 10_000  # milliseconds in which an answer to a click is seen; otherwise the click was lost
OFTEN = 250  # milliseconds between two looks
NO_NEWS = "lab/user-settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings"
# What JupyterLab itself says of the open notebook; without outputs, for it is asked often.
PANEL = "window.jupyterapp.shell.currentWidget"
MODEL = f"{PANEL}.content.model.toJSON()"
CODE = f"[...{PANEL}.content.model.cells].filter(cell => cell.type == 'code')"
IDLE = f"{PANEL}.sessionContext.session?.kernel?.status == 'idle'"
READY = (
    "name => window.jupyterapp && !document.querySelector('#jupyterlab-splash, .jp-Dialog')"
    f" && {PANEL}?.context?.path.endsWith(name) && {PANEL}.context.isReady && {IDLE}"
)
RUNNING = f"{CODE}.some(cell => cell.executionState == 'running')"
COUNTS = f"{CODE}.map(cell => cell.executionCount)"
BEGUN = f"{RUNNING} || {COUNTS}.some(Boolean)"
STOPPED = f"{IDLE} && !{RUNNING}"


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    """Start JupyterLab on a copy of the project; return its address, token and folder."""
    folder = copy_project(tmp_path_factory.mktemp("lab") / "project")
    shutil.copy(folder / "notebooks" / "03_munitions_estimates.ipynb", folder / "notebooks" / KEPT)
    for name in NOTEBOOKS:
        _clear(folder / "notebooks" / name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    token = secrets.token_hex(16)
    command = [
        sys.executable, "-m", "jupyter", "lab", "--no-browser", "--ip=127.0.0.1",
        f"--port={port}", f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={folder}",
        "--LabApp.news_url=None", "--LabApp.expose_app_in_browser=True", "--allow-root",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]  # fmt: skip
    home = tmp_path_factory.mktemp("home")
    places = {"JUPYTER_CONFIG_DIR": str(home / "config"), "JUPYTER_DATA_DIR": str(home / "data")}
    (home / "config" / NO_NEWS).parent.mkdir(parents=True)
    (home / "config" / NO_NEWS).write_text('{"fetchNews": "false"}')
    log = (home / "log").open("wb")
    server = subprocess.Popen(command, env=os.environ | places, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api/status?token={token}", server, home / "log")
        yield address, token, folder
    finally:
        server.terminate()
        server.wait(PATIENCE)
        log.close()


def _clear(path):
    """Take outputs and counts out of a notebook, so that what is seen later was run here."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    nbformat.write(notebook, path)


def _wait_for(url, server, log):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.3)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text(errors='replace')[-2000:]}")


@pytest.fixture
def opened(browser, lab):
    """Return what opens a notebook: a page laid out, its kernel idle, nothing in front of it."""
    address, token, _ = lab
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    page.set_default_timeout(SOON)

    def open_(name):
        # In a workspace of its own nothing of an earlier page is restored.
        place = f"lab/workspaces/{secrets.token_hex(4)}/tree/notebooks/{name}"
        page.goto(f"{address}/{place}?token={token}", timeout=PATIENCE * 1000)
        page.wait_for_function(READY, arg=name, polling=OFTEN, timeout=PATIENCE * 1000)
        return page

    yield open_
    page.evaluate("window.jupyterapp?.serviceManager.sessions.shutdownAll()")
    page.close()


def insist(page, act, seen):
    """Act as a user does: again, as long as nothing is seen to come of it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            act()
            return seen()
        except PlaywrightTimeout:
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
    pytest.fail(f"nothing came of it in {PATIENCE} seconds: {act.__doc__}")


def menu(page, name):
    """Open a menu of JupyterLab."""
    page.click(f'.lm-MenuBar-itemLabel:text-is("{name}")')


def run_all(page):
    """Choose Run → Run All Cells, and wait for the end."""

    def choose():
        """Run → Run All Cells."""
        menu(page, "Run")
        page.click('.lm-Menu li[data-command="runmenu:run-all"]')

    insist(page, choose, lambda: page.wait_for_function(BEGUN, polling=OFTEN))
    page.wait_for_function(STOPPED, polling=OFTEN, timeout=PATIENCE * 1000)


def move_the_slider(page):
    """Press an arrow key on the slider's handle, as a student would; another chart is drawn."""
    tagged = "c => (c.metadata.tags || []).includes('slider')"
    page.evaluate(f"{PANEL}.content.scrollToItem(({MODEL}).cells.findIndex({tagged}), 'start')")
    picture = page.locator(".jupyter-widgets img").first
    picture.wait_for(timeout=PATIENCE * 1000)
    other = (
        "before => { const i = document.querySelector('.jupyter-widgets img');"
        " return i && i.src != before }"
    )
    before = picture.get_attribute("src")

    def press():
        """An arrow key on the slider."""
        handle = page.locator(".widget-hslider .noUi-handle").first
        handle.focus()
        handle.press("ArrowRight")

    insist(page, press, lambda: page.wait_for_function(other, arg=before, polling=OFTEN))


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_run_all_finishes_without_an_error(opened, name):
    """Run → Run All Cells, as a teacher would: every cell runs, every chart is there, and moves."""
    page = opened(name)
    run_all(page)
    cells = page.evaluate(MODEL)["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    assert [output for output in outputs if output["output_type"] == "error"] == []
    assert all(page.evaluate(COUNTS))
    drawn = sum("image/png" in output.get("data", {}) for output in outputs)
    pictured = {"chart", "slider"}
    assert drawn == sum(bool(pictured & set(c["metadata"].get("tags", ()))) for c in cells) > 0
    if any("slider" in cell["metadata"].get("tags", ()) for cell in cells):
        move_the_slider(page)


def test_the_server_lists_our_exporter(lab):
    """JupyterLab fills its export menu from this list."""
    address, token, _ = lab
    with urllib.request.urlopen(
        f"{address}/api/nbconvert?token={token}", timeout=PATIENCE
    ) as answer:
        assert json.load(answer)["report"]["output_mimetype"] == "text/html"


def test_the_export_menu_shows_it(opened):
    """File → Save and Export Notebook As has an entry for our report."""
    page = opened(NOTEBOOKS[0])
    entry = page.locator(
        '.lm-Menu-item[data-command="notebook:export-to-format"]:has-text("Report")'
    )

    def look():
        """File → Save and Export Notebook As; its entries come from the server, perhaps late."""
        menu(page, "File")
        page.hover('.lm-Menu-item:has-text("Save and Export Notebook As")')

    insist(page, look, entry.wait_for)
    assert entry.count() == 1


def test_the_export_of_an_open_notebook_is_the_report(lab):
    """What the menu entry downloads is our self-contained page."""
    address, token, _ = lab
    url = f"{address}/nbconvert/report/notebooks/{KEPT}?token={token}"
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
        text = answer.read().decode("utf-8")
    assert "Content-Security-Policy" in text and "<script" not in text
    assert 'href="#C003-04"' in text
