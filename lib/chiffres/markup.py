"""What a notebook shows as HTML without script: a text with its figures marked where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.words import in_words

# A kind is told by its tint and, in a grey print, by the lines under or around it.
KINDS = {
    "count": ("a count", "#cfe8f7", "#0072B2", "solid", False),
    "share": ("a share", "#ffe3c2", "#B35900", "dotted", False),
    "factor": ("a factor", "#f6d5e7", "#A0477A", "double", False),
    "measure": ("a measure", "#cdeee2", "#00714F", "dashed", False),
    "money": ("money", "#f3ecb0", "#7A6A00", "dashed", True),
    "duration": ("a duration", "#e3ddf5", "#5B4A9E", "double", True),
    "ordinal": ("a rank", "#e6e6e6", "#595959", "dotted", True),
    "date": ("a date", "#fbd9cc", "#B33C00", "solid", True),
}
LIST_OPEN = 15  # figures; a longer list is folded
BOX = "position: relative; max-width: 44rem; line-height: 1.9"
# Without this sheet (JupyterLab leaves it out until a notebook is trusted) the marks, their titles
# and the list below them still say it all.
SHEET = """
.chiffres-marked a.figure { text-decoration: none; cursor: help; }
.chiffres-marked a.figure:focus { outline: 2px solid #0b5c99; outline-offset: 2px; }
.chiffres-marked a.figure:is(:hover, :focus)::after {
  content: attr(title); display: block; position: absolute; left: 0; right: 0; z-index: 2;
  pointer-events: none; margin-top: 0.3em; padding: 0.4em 0.8em; border-radius: 6px;
  background: #1a1a1a; color: #fff; font: 0.9rem/1.4 system-ui, "DejaVu Sans", sans-serif; }
@media print {
  .chiffres-marked mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .chiffres-marked details::details-content { content-visibility: visible; block-size: auto; }
}
"""


class Html(str):
    """Text that a notebook shows as HTML."""

    def _repr_html_(self) -> str:
        return str(self)


def marked(text: str, language: str = "fr", day: str = "") -> Html:
    """Return a text with each of its figures marked by kind and numbered, a legend, and a list.

    A figure under the mouse, or that a key or a click has come to, shows its value in plain words;
    so does the list. Arguments as for `chiffres.extract`; "" is no day. HTML and CSS only.
    """
    figures = extract(text, language, day or None)
    body = "".join(_pieces(text, figures))
    shown = f'<div lang="{escape(language)}" style="white-space: pre-line">{body}</div>'
    head = f'<style>{SHEET}</style><div class="chiffres-marked" style="{BOX}">'
    return Html(f"{head}{shown}{_legend(figures)}{_list(figures)}</div>")


def _pieces(text: str, figures: list[Figure]) -> Iterator[str]:
    at = 0
    for number, figure in enumerate(figures, 1):
        yield escape(text[at : figure.start])
        yield _mark(number, figure)
        at = figure.end
    yield escape(text[at:])


def _mark(number: int, figure: Figure) -> str:
    says = escape(f"{KINDS[figure.kind][0]}: {in_words(figure)}")
    return (
        f'<a class="figure" tabindex="0" title="{says}">'
        f'<mark style="{_style(figure.kind)}">{escape(figure.text)}</mark>'
        f'<sup style="opacity: 0.75">{number}</sup></a>'
    )


def _style(kind: str) -> str:
    _, tint, ink, line, both = KINDS[kind]
    edge = f"{4 if line == 'double' else 3}px {line} {ink}"
    top = f"; border-top: {edge}" if both else ""
    return f"background-color: {tint}; color: #1a1a1a; border-bottom: {edge}{top}; padding: 0 2px"


def _legend(figures: list[Figure]) -> str:
    found = Counter(figure.kind for figure in figures)
    keys = [
        f'<span style="white-space: nowrap"><mark style="{_style(kind)}">{words}</mark>'
        f" {found[kind]}</span>"
        for kind, (words, *_) in KINDS.items()
        if found[kind]
    ]
    words = " &nbsp; ".join(keys) or "The library reads no figure in this text."
    return f'<div style="margin-top: 0.8em; font-size: 0.9em">{words}</div>'


def _list(figures: list[Figure]) -> str:
    if not figures:
        return ""
    rows = "".join(
        f"<li>« {escape(figure.text)} »: {KINDS[figure.kind][0]}, {escape(in_words(figure))}</li>"
        for figure in figures
    )
    unfolded = " open" if len(figures) <= LIST_OPEN else ""
    style = 'style="margin-top: 0.6em; font-size: 0.9em; line-height: 1.5"'
    return f"<details {style}{unfolded}><summary>As read</summary><ol>{rows}</ol></details>"
