"""All notebooks are run and rendered, or nothing changes."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from chiffres.record import RecordError
from chiffres.report.index import card
from chiffres.report.runner import NotebookError, build


@pytest.fixture
def small(project):
    """Return a project with two quick notebooks and reports of an earlier time."""
    for path in (project / "notebooks").iterdir():
        path.unlink()
    front = "# Two articles & a quarrel\n\nWhat they\nare of.\n"
    (project / "notebooks" / "front.md").write_text(front, encoding="utf-8")
    write(project, "01_one", "print(1)")
    write(project, "02_two", "print(2)")
    (project / "reports").mkdir()
    (project / "reports" / "index.html").write_text("earlier")
    return project


def write(project, name, code):
    """Write a notebook with a title and one cell of code."""
    cells = [new_markdown_cell(f"# {name}?"), new_code_cell(code)]
    nbformat.write(new_notebook(cells=cells), project / "notebooks" / f"{name}.ipynb")


def quiet(line):
    """Say nothing."""


def test_the_reports_are_written_and_listed(small):
    """One page a notebook, and an index that links them."""
    index = build(small, say=quiet)
    pages = sorted(path.name for path in index.parent.iterdir())
    assert pages == ["01_one.html", "02_two.html", "index.html"]
    text = index.read_text(encoding="utf-8")
    assert 'href="01_one.html"' in text and "02_two?" in text
    assert "<h1>Two articles &amp; a quarrel</h1>" in text and ">What they are of.<" in text


def test_a_notebook_that_fails_is_named_and_the_earlier_reports_stay(small):
    """The message has the file, the cell, its first line and the error's own words."""
    write(small, "02_two", "total = 1\ntotal / 0")
    with pytest.raises(NotebookError) as error:
        build(small, say=quiet)
    expected = "notebooks/02_two.ipynb: cell 2 (`total = 1`) failed: ZeroDivisionError: division"
    assert str(error.value).startswith(expected)
    assert (small / "reports/index.html").read_text() == "earlier"
    assert [path.name for path in small.iterdir() if path.name.startswith(".")] == []


def test_every_notebook_that_fails_is_named(small):
    """Two faults are two lines."""
    write(small, "01_one", "1 / 0")
    write(small, "02_two", "nothing_here")
    with pytest.raises(NotebookError, match=r"01_one.*ZeroDivisionError(.|\n)*02_two.*NameError"):
        build(small, say=quiet)


def test_a_file_that_is_no_notebook_is_named(small):
    """A broken file is told as such."""
    (small / "notebooks/02_two.ipynb").write_text("not json")
    with pytest.raises(NotebookError, match=r"notebooks/02_two\.ipynb: not a notebook"):
        build(small, say=quiet)
    assert (small / "reports/index.html").read_text() == "earlier"


def test_a_faulty_record_stops_before_anything_runs(small):
    """The tables are read first."""
    path = small / "seeds/claims.csv"
    path.write_text(path.read_text("utf-8").replace("des millions", "des milliers", 1), "utf-8")
    with pytest.raises(RecordError, match="nearest passage"):
        build(small, say=quiet)
    assert (small / "reports/index.html").read_text() == "earlier"


def test_a_kernel_that_does_not_answer_is_named(small, monkeypatch):
    """A cell that never ends is stopped, tried once more, and told."""
    monkeypatch.setattr("chiffres.report.runner.SECONDS", 2)
    write(small, "02_two", "import time; time.sleep(60)")
    with pytest.raises(NotebookError, match=r"02_two\.ipynb: the kernel did not answer, 2 times"):
        build(small, say=quiet)
    assert (small / "reports/index.html").read_text() == "earlier"


def test_an_empty_folder_is_refused(small):
    """No notebook, no reports."""
    for path in (small / "notebooks").iterdir():
        path.unlink()
    with pytest.raises(NotebookError, match="no notebook in"):
        build(small, say=quiet)


def test_notebooks_keep_their_outputs_only_when_asked(small):
    """`make report` leaves the notebooks alone; `make figures` saves them."""
    before = (small / "notebooks/01_one.ipynb").read_bytes()
    build(small, say=quiet)
    assert (small / "notebooks/01_one.ipynb").read_bytes() == before
    build(small, keep=True, say=quiet)
    notebook = nbformat.read(small / "notebooks/01_one.ipynb", 4)
    assert notebook.cells[1].outputs[0].text == "1\n"


def test_a_card_shows_the_first_finding_without_markup():
    """The bold and the ids are left out."""
    text = "**In short**\n\n- About **2,000** boxes (P001), see [map](x).\n- More."
    notebook = new_notebook(cells=[new_markdown_cell("# Q?"), new_markdown_cell(text)])
    shown = card("name", notebook)
    assert shown["title"] == "Q?" and shown["lead"] == "About 2,000 boxes, see map."


def test_a_collection_without_its_front_page_words_is_told_so(project):
    """What the reports are of is the collection's to say; no kernel starts before."""
    (project / "notebooks" / "front.md").unlink()
    with pytest.raises(NotebookError, match=r"notebooks/front\.md: cannot be read: .*; restore it"):
        build(project, say=pytest.fail)
