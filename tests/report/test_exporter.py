"""The exporter `report` makes one page that stands alone."""

import re

import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import get_exporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from chiffres.report.exporter import ReportExporter

PNG = "iVBORw0KGgo="  # any bytes do: the page holds them as they come


def page(*cells, path=None):
    """Return the page of a notebook with these cells."""
    resources = {"metadata": {"path": str(path)}} if path else {}
    html, _ = ReportExporter().from_notebook_node(new_notebook(cells=list(cells)), resources)
    return BeautifulSoup(html, "html.parser")


def test_nbconvert_knows_the_exporter_by_name():
    """`jupyter nbconvert --to report` and JupyterLab's menu ask for it so."""
    assert get_exporter("report") is ReportExporter


def test_the_page_forbids_itself_every_request():
    """The policy allows styles and pictures within the page, and nothing else."""
    soup = page(new_markdown_cell("# Title?"))
    policy = soup.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'; img-src data:;")
    assert not soup.find_all(["script", "iframe", "object"])
    assert not [tag for tag in soup.find_all(src=True) if not tag["src"].startswith("data:")]
    assert not [link for link in soup.find_all("link") if not link["href"].startswith("data:")]


def test_the_title_and_the_contents_come_from_the_headings():
    """Each section is listed, and the link leads to its heading."""
    soup = page(new_markdown_cell("# How many?"), new_markdown_cell("## 1. First things\n\ntext"))
    assert soup.title.string == "How many?"
    (link,) = soup.select(".contents li a")
    assert link.string == "1. First things"
    assert soup.find(id=link["href"][1:]).name == "h2"


def test_code_is_folded_and_its_output_is_not():
    """A reader sees the chart, and the code when it is asked for."""
    output = new_output("stream", name="stdout", text="forty-two")
    soup = page(new_code_cell("print('x')", outputs=[output]))
    details = soup.select_one("details.input")
    assert "print" in details.text and "open" not in details.attrs
    assert "forty-two" in soup.text and "forty-two" not in details.text


def test_a_chart_has_its_alt_text():
    """The picture is in the page, and its description with it."""
    meta = {"image/png": {"alt": 'Rising "fast" & far'}}
    output = new_output("display_data", {"image/png": PNG}, metadata=meta)
    (image,) = page(new_code_cell("chart", outputs=[output])).find_all("img")
    assert image["alt"] == 'Rising "fast" & far' and image["src"].startswith("data:image/png")


def test_a_slider_is_shown_as_its_picture():
    """Where no widget runs, the chart at its settings is seen, with its words."""
    data = {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}, "image/png": PNG}
    output = new_output(
        "execute_result", data, metadata={"image/png": {"alt": "At three settings"}}
    )
    (image,) = page(new_code_cell("slider", outputs=[output])).find_all("img")
    assert image["alt"] == "At three settings"


def test_solutions_are_folded_and_teachers_notes_left_out():
    """A report can be handed to a class."""
    soup = page(
        new_code_cell("secret = 1", metadata={"tags": ["solution"]}),
        new_markdown_cell("Notes for you", metadata={"tags": ["instructor"]}),
    )
    assert "secret" in soup.select_one("details.solution").text
    assert "Notes for you" not in soup.text


def test_a_figure_in_the_prose_links_to_its_sentence(root):
    """The link leads to the claim in the page's list of sources."""
    listed = new_output(
        "execute_result", {"text/html": '<li id="C003-04">« quelques 10 000 »</li>'}
    )
    soup = page(
        new_markdown_cell("There were about 10,000 containers (C003-04).\n\n## About 10,000"),
        new_code_cell("sources_used()", outputs=[listed]),
        path=root,
    )
    links = {a.text: a["href"] for a in soup.select(".prose a") if a["href"].startswith("#C")}
    assert links == {"about 10,000": "#C003-04", "C003-04": "#C003-04"}
    assert soup.find(id="C003-04")


def test_a_notebook_outside_of_the_project_is_exported_without_links(tmp_path):
    """The exporter works on any notebook."""
    soup = page(new_markdown_cell("There were about 10,000 containers."), path=tmp_path)
    assert "about 10,000" in soup.text and not soup.select(".prose a")


@pytest.mark.parametrize("mime", ["application/javascript", "text/html"])
def test_outputs_that_would_ask_the_network_cannot(mime):
    """A script is left out; what stands in an HTML output is stopped by the policy."""
    text = "fetch('https://example.org')" if mime != "text/html" else "<p>fine</p>"
    soup = page(new_code_cell("x", outputs=[new_output("display_data", {mime: text})]))
    assert not re.search("fetch", soup.text)


def test_the_notebook_is_left_as_it_was():
    """Exporting changes nothing in what was given."""
    notebook = new_notebook(cells=[new_markdown_cell("x", metadata={"tags": ["instructor"]})])
    ReportExporter().from_notebook_node(notebook)
    assert len(notebook.cells) == 1
