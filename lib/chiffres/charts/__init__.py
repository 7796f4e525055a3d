"""The few kinds of chart that the notebooks share; each call draws and finishes one."""

from chiffres.charts.chains import chains
from chiffres.charts.columns import columns
from chiffres.charts.dates import dates
from chiffres.charts.dots import dots
from chiffres.charts.extents import extents
from chiffres.charts.finish import Chart, finish
from chiffres.charts.grid import grid
from chiffres.charts.intervals import intervals
from chiffres.charts.lines import lines
from chiffres.charts.running import running
from chiffres.charts.spans import spans
from chiffres.charts.stacks import stacks
from chiffres.charts.tiles import tiles
from chiffres.charts.timeline import timeline

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
