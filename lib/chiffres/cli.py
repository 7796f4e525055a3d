"""The command `chiffres`: extract figures, draft claims, audit the record, render the reports."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Literal

from chiffres import __version__
from chiffres.errors import ChiffresError
from chiffres.reading import LANGUAGES

Options = argparse.Namespace
Command = Callable[[Options], int | None]
Add = Callable[..., argparse.Action]


class CommandError(ChiffresError):
    """Raised where a command cannot go on; its words are all that the user is told."""


def main(argv: list[str] | None = None) -> int:
    """Run the command with `argv` (the program's arguments by default); return its exit status."""
    options = _parser().parse_args(argv)
    try:
        return options.run(options) or 0
    except ChiffresError as error:
        return _complain(str(error))
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("chiffres"):
            raise
        extra = "report" if options.run is _report else "notebooks"
        return _complain(
            f"this needs {error.name}: in the clone, pip install '.[{extra}]' brings it"
        )
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: no traceback at exit
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="chiffres", description=__doc__)
    parser.add_argument("--version", action="version", version=f"chiffres {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Command, help: str) -> Add:
        one = commands.add_parser(name, help=help, description=help)
        one.set_defaults(run=run)
        return one.add_argument

    add = command("extract", _extract, "print the figures of a text, one JSON line each")
    _add_text_options(add)
    add("files", nargs="*", metavar="FILE", help="UTF-8 texts; '-' or nothing: standard input")
    add = command(
        "new-claims", _new_claims, "draft a table of claims from a text, one row a figure"
    )
    _add_text_options(add)
    add("--output", metavar="CSV", help="write here, not to standard output")
    add("--force", action="store_true", help="overwrite the output if it exists")
    add("file", nargs="?", default="-", metavar="FILE", help="UTF-8 text; '-' or nothing: stdin")
    add = command("audit", _audit, "hold the tables against the articles, and count")
    add("--json", action="store_true", help="print the counts as JSON")
    add = command("export", _export, "write the record in the formats that other programs read")
    add("--output", metavar="FOLDER", default="export", help="write here (by default export/)")
    command("codebook", _codebook, "write the pages and the sizes of files that follow from tables")
    command("course", _course, "write notebooks/README.md, the course plan")
    add = command("exercises", _exercises, "show the exercises of the notebooks, with answers")
    add("--json", action="store_true", help="print them as JSON Lines")
    add("name", nargs="?", default="", metavar="NAME", help="those of one module, as `trade`")
    add = command("report", _report, "run the notebooks and write reports/")
    add("--keep", action="store_true", help="save the notebooks with their new outputs")
    return parser


def _add_text_options(add: Add) -> None:
    add("--lang", choices=LANGUAGES, default="fr", help="the text's language")
    add("--date", metavar="YYYY-MM-DD", help="the day it was published, for relative dates")


def _extract(options: Options) -> int:
    from chiffres.reading import extract

    status, several = 0, len(options.files) > 1
    for name in options.files or ["-"]:
        try:
            text = _text(name)
        except CommandError as error:
            status = _complain(str(error))
            continue
        named = {"file": name} if several else {}
        _print_lines(named | asdict(one) for one in extract(text, options.lang, options.date))
    return status


def _new_claims(options: Options) -> None:
    from chiffres.record.drafts import as_csv, new_claims

    table = as_csv(new_claims(_text(options.file), options.lang, options.date or ""))
    if options.output is None:
        _print(table)
    else:
        _write(options.output, table, "wb" if options.force else "xb")


def _audit(options: Options) -> int:
    from chiffres.record import disagreements, load
    from chiffres.record.auditing import audit, coders_agree
    from chiffres.record.disputes import by_cluster, clashes

    record = load()
    found, pairs = audit(record), disagreements()
    kappa = {row["column"]: _rounded(row["kappa"]) for row in coders_agree(record)}
    disputed = by_cluster(pairs)["kind"]
    # How many, of what, and how many of each kind where there are kinds.
    counts: dict[str, tuple[int, str, dict | None]] = {
        "articles": (len(record.articles), "articles", None),
        "figures": (found.figures, "figures read in the articles", None),
        "claims": (len(record.claims), "claims, some without a figure", None),
        "skipped": (len(record.skipped), "figures skipped, with a reason", None),
        "open": (len(found.open), "figures open: neither a claim's nor skipped", None),
        "entered": (found.figures - len(found.open), "figures entered, times of claims too", None),
        "twice": (len(found.twice), "figures entered twice", None),
        "reference_values": (len(record.series), "reference values", None),
        "checks": (len(record.checks), "checks", None),
        "corrections": (len(record.corrections), "corrections", None),
        "contradictions": (len(clashes(pairs)), "contradictions between claims", None),
        "disagreements": (len(pairs), "pairs of claims that disagree", _tally(pairs["kind"])),
        "disputed": (len(disputed), "propositions that are disputed", _tally(disputed)),
        "outcomes": (len(record.outcomes), "outcomes", _tally(record.outcomes["verdict"])),
        "unsettled": (
            len(found.unsettled),
            "claims without the outcome that they should have",
            None,
        ),
        "kappa": (len(kappa), "columns coded twice, with Cohen's kappa", kappa),
    }
    if options.json:
        print(json.dumps({name: n if of is None else of for name, (n, _, of) in counts.items()}))
    else:
        for number, words, kinds in counts.values():
            print(f"{number:>6} {words}")
            for kind, many in (kinds or {}).items():
                print(f"{many!s:>12} {kind}")
    for source, figure in found.open:
        _complain(f"open: {source} at {figure.start}: {figure.text!r} ({figure.kind})")
    for ids in found.twice:
        _complain(f"entered twice: {ids}")
    for ref in found.unsettled:
        _complain(f"no outcome: {ref}; add what became of it to outcomes.csv, or that it is open")
    return int(bool(found.open or found.twice or found.unsettled))


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


def _tally(codes: Iterable[str]) -> dict[str, int]:
    """Count each code, the most frequent first."""
    return dict(Counter(codes).most_common())


def _export(options: Options) -> None:
    from chiffres.project import find_root
    from chiffres.record.exporting import export

    folder = Path(options.output).resolve()
    try:
        export(find_root(), folder)
    except OSError as error:
        raise CommandError(f"{folder}: cannot be written: {error.strerror}") from error
    print(f"Wrote {folder}")


def _codebook(options: Options) -> None:
    from chiffres.project import PACKAGE
    from chiffres.record.describing import codebook, errata
    from chiffres.record.packaging import package_text

    _write_page(PACKAGE.as_posix(), package_text)
    _write_page("seeds/README.md", codebook)
    _write_page("ERRATA.md", errata)


def _course(options: Options) -> None:
    from chiffres.lesson.course import course_plan

    _write_page("notebooks/README.md", course_plan)


def _write_page(file: str, page: Callable[[Path], str]) -> None:
    """Write a page of the project."""
    from chiffres.project import find_root

    root = find_root()
    path = root / file
    _write(path, page(root))
    print(f"Wrote {path}")


def _exercises(options: Options) -> None:
    from chiffres.lesson.exercise import exercises

    chosen = exercises(options.name)
    if options.json:
        _print_lines(map(asdict, chosen))
        return
    for one in chosen:
        print(f"{one.name}: {one.question}\n    {f'{one.answer} {one.unit}'.strip()}: {one.why}")


def _report(options: Options) -> None:
    from chiffres.project import find_root
    from chiffres.report.runner import build

    root = find_root()
    print("Running the notebooks and rendering the reports ...", flush=True)
    index = build(root, keep=options.keep, say=lambda line: print(line, flush=True))
    print(f"Open this in a browser: {index}")


def _text(name: str) -> str:
    """Return the text of a file, or of standard input for "-"."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8")
    except OSError as error:
        raise CommandError(f"{name}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{name}: not UTF-8 at byte {error.start}; save it as UTF-8") from error


def _write(path: Path | str, text: str, mode: Literal["wb", "xb"] = "wb") -> None:
    """Write a text to a file; "xb" leaves a file alone that exists."""
    try:
        with open(path, mode) as file:
            file.write(text.encode("utf-8"))
    except FileExistsError:
        raise CommandError(f"{path}: exists already; --force overwrites it") from None
    except OSError as error:
        raise CommandError(f"{path}: cannot be written: {error.strerror}") from error


def _print_lines(records: Iterable[dict]) -> None:
    """Print records as JSON Lines."""
    for record in records:
        _print(json.dumps(record, ensure_ascii=False) + "\n")


def _print(text: str) -> None:
    """Print a text as UTF-8, whatever the terminal's own encoding."""
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def _complain(message: str) -> int:
    print(f"chiffres: {message}", file=sys.stderr)
    return 1
