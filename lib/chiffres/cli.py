"""The command `chiffres`: extract figures, draft claims, audit the record, render the reports."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """Run the command with `argv` (the program's arguments by default); return its exit status."""
    options = _parser().parse_args(argv)
    try:
        return options.run(options)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: no traceback at exit
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="chiffres", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    extract = commands.add_parser("extract", help="print the figures of a text, one JSON line each")
    extract.add_argument("--lang", choices=["fr", "en"], default="fr", help="the text's language")
    extract.add_argument(
        "--date", metavar="YYYY-MM-DD", help="the day it was published, for relative dates"
    )
    extract.add_argument(
        "files", nargs="*", metavar="FILE", help="UTF-8 texts; '-' or nothing reads standard input"
    )
    extract.set_defaults(run=_extract)

    drafted = commands.add_parser(
        "new-claims", help="draft a table of claims from a text, one row a figure"
    )
    drafted.add_argument("--lang", choices=["fr", "en"], default="fr", help="the text's language")
    drafted.add_argument(
        "--date", metavar="YYYY-MM-DD", help="the day it was published, for relative dates"
    )
    drafted.add_argument("--output", metavar="CSV", help="write here, not to standard output")
    drafted.add_argument("--force", action="store_true", help="overwrite the output if it exists")
    drafted.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="UTF-8 text; '-' or nothing is stdin"
    )
    drafted.set_defaults(run=_new_claims)

    audit = commands.add_parser("audit", help="hold the tables against the articles, and count")
    audit.add_argument("--json", action="store_true", help="print the counts as JSON")
    audit.set_defaults(run=_audit)

    annotations = commands.add_parser("annotations", help="print the claims as W3C annotations")
    annotations.set_defaults(run=_annotations)

    codebook = commands.add_parser("codebook", help="write seeds/README.md from the schema")
    codebook.set_defaults(run=_codebook)

    course = commands.add_parser("course", help="write notebooks/README.md, the course plan")
    course.set_defaults(run=_course)

    report = commands.add_parser("report", help="run the notebooks and write reports/")
    report.add_argument(
        "--keep", action="store_true", help="save the notebooks with their new outputs"
    )
    report.set_defaults(run=_report)
    return parser


def _extract(options: argparse.Namespace) -> int:
    from chiffres.reading import extract

    status, several = 0, len(options.files) > 1
    for name in options.files or ["-"]:
        text = _text(name)
        if text is None:
            status = 1
            continue
        try:
            figures = extract(text, options.lang, options.date)
        except ValueError as error:
            return _complain(str(error))
        for figure in figures:
            record = {"file": name} if several else {}
            sys.stdout.buffer.write(_json_line(record | asdict(figure)))
    sys.stdout.buffer.flush()
    return status


def _new_claims(options: argparse.Namespace) -> int:
    from chiffres.record.drafts import as_csv, new_claims

    text = _text(options.file)
    if text is None:
        return 1
    try:
        table = as_csv(new_claims(text, options.lang, options.date or "")).encode("utf-8")
    except ValueError as error:
        return _complain(str(error))
    if options.output is None:
        sys.stdout.buffer.write(table)
        sys.stdout.buffer.flush()
        return 0
    try:
        with Path(options.output).open("wb" if options.force else "xb") as file:
            file.write(table)
    except FileExistsError:
        return _complain(f"{options.output}: exists already; --force overwrites it")
    except OSError as error:
        return _complain(f"{options.output}: cannot be written: {error.strerror}")
    return 0


def _text(name: str) -> str | None:
    """Return a file's text, or None after saying why it cannot be had."""
    try:
        return _read(name).decode("utf-8")
    except OSError as error:
        _complain(f"{name}: cannot be read: {error.strerror}")
    except UnicodeDecodeError as error:
        _complain(f"{name}: not UTF-8 at byte {error.start}; save it as UTF-8")
    return None


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def _json_line(record: dict) -> bytes:
    return (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8")


def _audit(options: argparse.Namespace) -> int:
    from chiffres.record import RecordError, contradictions, load
    from chiffres.record.auditing import audit

    try:
        record = load()
    except (RecordError, FileNotFoundError) as error:
        return _complain(str(error))
    found = audit(record)
    counts = {
        "articles": len(record.articles),
        "figures": found.figures,
        "claims": len(record.claims),
        "skipped": len(record.skipped),
        "open": len(found.open),
        "twice": len(found.twice),
        "reference_values": len(record.series),
        "checks": len(record.checks),
        "corrections": len(record.corrections),
        "contradictions": len(contradictions()),
    }
    print(json.dumps(counts) if options.json else _counted(counts))
    for source, figure in found.open:
        _complain(f"open: {source} at {figure.start}: {figure.text!r} ({figure.kind})")
    for ids in found.twice:
        _complain(f"entered twice: {ids}")
    return int(bool(found.open or found.twice))


def _counted(counts: dict[str, int]) -> str:
    words = {
        "figures": "figures read in the articles",
        "claims": "claims, some without a figure",
        "skipped": "figures skipped, with a reason",
        "open": "figures open: neither a claim's nor skipped",
        "twice": "figures entered twice",
        "reference_values": "reference values",
        "contradictions": "contradictions between claims",
    }
    return "\n".join(f"{number:>6} {words.get(name, name)}" for name, number in counts.items())


def _annotations(options: argparse.Namespace) -> int:
    from chiffres.record import RecordError, load
    from chiffres.record.annotating import annotations

    try:
        page = annotations(load())
    except (RecordError, FileNotFoundError) as error:
        return _complain(str(error))
    text = json.dumps(page, ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(f"{text}\n".encode())
    return 0


def _codebook(options: argparse.Namespace) -> int:
    from chiffres.record.describing import codebook

    return _write_page("seeds", codebook)


def _course(options: argparse.Namespace) -> int:
    from chiffres.lesson.course import course_plan

    return _write_page("notebooks", course_plan)


def _write_page(folder: str, page: Callable[[Path], str]) -> int:
    """Write the README.md of a folder of the project."""
    from chiffres.project import find_root

    try:
        root = find_root()
        path = root / folder / "README.md"
        path.write_text(page(root), encoding="utf-8", newline="\n")
    except OSError as error:
        return _complain(str(error))
    print(f"Wrote {path}")
    return 0


def _report(options: argparse.Namespace) -> int:
    from chiffres.project import find_root
    from chiffres.record import RecordError
    from chiffres.report.runner import NotebookError, build

    try:
        print("Running the notebooks and rendering the reports ...", flush=True)
        index = build(find_root(), keep=options.keep, say=lambda line: print(line, flush=True))
    except (RecordError, NotebookError, FileNotFoundError) as error:
        return _complain(str(error))
    print(f"Open this in a browser: {index}")
    return 0


def _complain(message: str) -> int:
    print(f"chiffres: {message}", file=sys.stderr)
    return 1
