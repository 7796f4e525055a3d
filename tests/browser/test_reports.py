"""The reports in a real browser: every chart is seen, nothing is asked of any network."""

from __future__ import annotations

import pytest

from tests.browser.conftest import PATIENCE
from tests.conftest import ROOT

PAGES = ["index", *(path.stem for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb")))]
WIDTHS = {"telephone": 390, "desktop": 1280}
each_page = pytest.mark.parametrize("name", PAGES)


@pytest.fixture
def open_page(browser, built):
    """Open a report from disk, offline; the page notes its requests and its complaints."""
    contexts = []

    def open_(name, width=1280, **options):
        view = {"viewport": {"width": width, "height": 900}, "reduced_motion": "reduce"}
        context = browser.new_context(**view, **options)
        context.set_offline(True)
        context.set_default_timeout(PATIENCE * 1000)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto((built / "reports" / f"{name}.html").as_uri())
        page.wait_for_load_state("networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()


@each_page
def test_a_report_asks_the_network_for_nothing(open_page, name):
    """The only request is for the page itself, and the policy has nothing to forbid."""
    page = open_page(name)
    asked = [url for url in page.asked if not url.startswith("data:")]
    assert asked == [page.url] and page.complaints == []


@each_page
def test_every_chart_is_seen(open_page, name):
    """Each picture is decoded, has a size, and has an alt text."""
    page = open_page(name)
    images = page.eval_on_selector_all(
        "img", "all => all.map(i => [i.complete, i.naturalWidth, i.clientWidth, i.alt])"
    )
    assert images
    for complete, natural, shown, alt in images:
        assert complete and natural > 600 and shown > 200 and len(alt) > 60


@each_page
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_nothing_sticks_out_of_the_page(open_page, name, width):
    """There is no sideways scrolling, on a telephone either; wide tables scroll on their own."""
    page = open_page(name, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_the_index_links_every_report(open_page, width):
    """Each card leads to a page that is there."""
    page = open_page("index", width)
    links = page.eval_on_selector_all(".card a", "all => all.map(a => a.getAttribute('href'))")
    assert links == [f"{name}.html" for name in PAGES[1:]]
    page.click(".card a")
    page.wait_for_url(f"**/{PAGES[1]}.html")


@pytest.mark.parametrize("name", PAGES[1:])
def test_every_link_within_the_page_leads_somewhere(open_page, name):
    """Contents, figures and ids: each has its target."""
    page = open_page(name)
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1)).filter("
        "id => ![id, decodeURIComponent(id)].some(i => document.getElementById(i)))"
    )
    assert lost == []


def test_a_figure_leads_to_its_sentence(open_page):
    """A click on "at least 10,000" brings the words of the article into view."""
    page = open_page("03_munitions_estimates")
    page.click('.prose a[href="#C003-04"] >> nth=0')
    entry = page.locator("#C003-04")
    assert "quelques 10 000" in entry.inner_text()
    box = entry.bounding_box()
    assert 0 <= box["y"] < 900


def test_the_report_is_readable_in_the_dark(open_page):
    """In a dark page the text is light on dark."""
    page = open_page("03_munitions_estimates", color_scheme="dark")
    ink, paper = page.evaluate(
        "['color', 'backgroundColor'].map(p => getComputedStyle(document.body)[p])"
    )
    light = [sum(map(int, c[4:-1].split(","))) for c in (ink, paper)]
    assert light[0] > 600 and light[1] < 150


def test_the_report_prints_without_what_is_for_the_screen(open_page):
    """Contents and code are left out on paper; the charts are not."""
    page = open_page("03_munitions_estimates")
    page.emulate_media(media="print")
    assert not page.locator(".contents").is_visible()
    assert not page.locator("details.input").first.is_visible()
    assert page.locator("figure img").first.is_visible()


def test_what_a_reader_sees_first_is_the_finding(open_page):
    """Title and "In short" are on the first screen, the code is folded."""
    page = open_page("03_munitions_estimates")
    assert page.get_by_text("In short").bounding_box()["y"] < 400
    assert not page.locator("details.input[open]").count()


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_a_marked_figure_says_its_value_to_a_key_or_a_click(open_page, width):
    """What was read stands under the figure that has the focus, within the page."""
    page = open_page("01_from_sentence_to_figure", width)
    shown = "e => getComputedStyle(e, '::after').content"
    figures = page.locator(".chiffres-marked a.figure")
    assert figures.nth(3).evaluate(shown) in ("none", "normal")
    figures.nth(2).focus()
    page.keyboard.press("Tab")
    assert figures.nth(3).evaluate(shown) == '"a count: about 5 million"'
    figures.nth(4).click()
    assert "152 millimeters" in figures.nth(4).evaluate(shown)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
