"""Where the project is: the folder that holds seeds/datapackage.json."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path("seeds", "datapackage.json")


def find_root(start: Path | str | None = None) -> Path:
    """Return the nearest folder, from `start` (here) upwards, that holds seeds/datapackage.json.

    Raises FileNotFoundError when there is none: the tables are in the project, not in the library.
    """
    start = Path(start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / PACKAGE).is_file():
            return folder
    raise FileNotFoundError(
        f"no {PACKAGE.as_posix()} in {start} or in a folder above it: work inside a clone of the"
        " project, where the tables are"
    )
