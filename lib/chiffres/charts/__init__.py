"""The few kinds of chart that the notebooks share; each call draws and finishes one.

Each takes a frame and the files' name, then by name the words title, subtitle and alt, the folder
for its files (see `finish`), and what its own help names.
"""

from chiffres.charts.cells import grid, tiles
from chiffres.charts.chain import chains
from chiffres.charts.column import columns
from chiffres.charts.days import dates, spans
from chiffres.charts.dot import dots
from chiffres.charts.events import timeline
from chiffres.charts.finishing import Chart, finish
from chiffres.charts.rows import extents, intervals
from chiffres.charts.stack import stacks
from chiffres.charts.totals import running
from chiffres.charts.yearly import lines

__all__ = [
    "Chart",
    "chains",
    "columns",
    "dates",
    "dots",
    "extents",
    "finish",
    "grid",
    "intervals",
    "lines",
    "running",
    "spans",
    "stacks",
    "tiles",
    "timeline",
]
