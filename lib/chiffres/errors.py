"""The family of errors: all that the library raises for what it was given."""

from __future__ import annotations

from dataclasses import dataclass


class ChiffresError(ValueError):
    """Base of the library's errors: catch it, and every fault of input is caught."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in one place of the record, and what to do about it."""

    file: str
    problem: str
    row: int | None = None
    name: str = ""
    column: str = ""

    def __str__(self) -> str:
        row = f" row {self.row}" if self.row else ""
        name = f" ({self.name})" if self.name else ""
        column = f", column {self.column}" if self.column else ""
        return f"{self.file}{row}{name}{column}: {self.problem}"


class RecordError(ChiffresError):
    """Raised with every fault found; nothing of a faulty record is loaded.

    `faults` is the list of them; rows are counted as a spreadsheet does: the header is row 1.
    """

    def __init__(self, faults: list[Fault]):
        self.faults = faults
        many = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__("\n".join([f"the record has {many}:", *(f"  {f}" for f in faults)]))
