"""Where the project is (the folder of seeds/datapackage.json), and what its runs are told."""

from __future__ import annotations

from pathlib import Path

from chiffres.errors import ChiffresError

PACKAGE = Path("seeds", "datapackage.json")
# Set in the environment of the notebooks by whoever runs them for reports.
ON_PAPER = "CHIFFRES_ON_PAPER"  # there is no one to move a slider
FIGURES = "CHIFFRES_FIGURES"  # the folder where charts are kept as files


class NoProjectError(ChiffresError, FileNotFoundError):
    """Raised outside of a project: the tables are in the project, not in the library."""


def find_root(start: Path | str | None = None) -> Path:
    """Return the nearest folder, from `start` (here) upwards, that holds seeds/datapackage.json.

    Raises NoProjectError when there is none.
    """
    start = Path(start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / PACKAGE).is_file():
            return folder
    raise NoProjectError(
        f"no {PACKAGE.as_posix()} in {start} or in a folder above it: there are no tables here;"
        " go into a clone of the project, where they are"
    )
