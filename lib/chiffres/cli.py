"""The command `chiffres`: extract figures from texts, audit the record, render the reports."""

from __future__ import annotations

import argparse
import json
import sys
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

    audit = commands.add_parser("audit", help="hold the tables against the articles, and count")
    audit.add_argument("--json", action="store_true", help="print the counts as JSON")
    audit.set_defaults(run=_audit)

    annotations = commands.add_parser("annotations", help="print the claims as W3C annotations")
    annotations.set_defaults(run=_annotations)

    codebook = commands.add_parser("codebook", help="write seeds/README.md from the schema")
    codebook.set_defaults(run=_codebook)

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
        try:
            text = _read(name).decode("utf-8")
        except OSError as error:
            status = _complain(f"{name}: cannot be read: {error.strerror}")
            continue
        except UnicodeDecodeError as error:
            status = _complain(f"{name}: not UTF-8 at byte {error.start}; save it as UTF-8")
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


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def _json_line(record: dict) -> bytes:
    return (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8")


def _audit(options: argparse.Namespace) -> int:
    from chiffres.record import RecordError, contradictions, load
    from chiffres.record.audit import audit

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
    from chiffres.record.annotations import annotations

    try:
        page = annotations(load())
    except (RecordError, FileNotFoundError) as error:
        return _complain(str(error))
    text = json.dumps(page, ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(f"{text}\n".encode())
    return 0


def _codebook(options: argparse.Namespace) -> int:
    from chiffres.project import find_root
    from chiffres.record.codebook import codebook

    try:
        root = find_root()
        path = root / "seeds" / "README.md"
        path.write_text(codebook(root), encoding="utf-8", newline="\n")
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
