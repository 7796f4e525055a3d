"""What is wrong with the record, said all at once."""

from __future__ import annotations

from dataclasses import dataclass

from chiffres.errors import ChiffresError


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in one place, and what to do about it."""

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

    `faults` is the list of them; rows are counted as a spreadsheet shows them, the header being
    row 1.
    """

    def __init__(self, faults: list[Fault]):
        self.faults = faults
        many = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__("\n".join([f"the record has {many}:", *(f"  {f}" for f in faults)]))
