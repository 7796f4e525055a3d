"""The command, as it is typed: what it prints, where it complains, how it ends."""

import json
import subprocess
import sys

import pytest

from chiffres.cli import main
from tests.record.damage import fill

FIELDS = [
    *("start", "end", "text", "kind", "low", "high", "unit", "approx"),
    *("earliest", "latest", "edtf"),
]


def chiffres(*arguments, cwd=None, text=None):
    """Run the command in a process of its own; return status, output and complaints."""
    command = [sys.executable, "-c", "import sys; from chiffres.cli import main; sys.exit(main())"]
    done = subprocess.run([*command, *arguments], cwd=cwd, input=text, capture_output=True)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def test_extract_prints_a_json_line_a_figure(tmp_path):
    """The keys stand in the order of the contract, the text is UTF-8."""
    path = tmp_path / "text.txt"
    path.write_text("Près de 10 000 obus, et 5 à 10 % en septembre.", encoding="utf-8")
    status, output, complaints = chiffres("extract", "--date", "2024-06-19", str(path))
    figures = [json.loads(line) for line in output.splitlines()]
    assert status == 0 and complaints == ""
    assert [list(figure) for figure in figures] == [FIELDS] * 3
    assert figures[0]["text"] == "Près de 10 000" and "Près" in output
    assert (figures[1]["low"], figures[1]["high"]) == (0.05, 0.1)
    assert figures[2]["earliest"] == "2023-09-01"


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_extract_reads_standard_input(arguments):
    """A dash, or nothing, is standard input."""
    status, output, _ = chiffres("extract", "--lang", "en", *arguments, text=b"Half a million.")
    assert status == 0 and json.loads(output)["low"] == 500_000


def test_with_several_files_each_line_names_its_file(tmp_path):
    """The file comes first in the record."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("dix obus", encoding="utf-8")
    _, output, _ = chiffres("extract", "a.txt", "b.txt", cwd=tmp_path)
    lines = [json.loads(line) for line in output.splitlines()]
    assert [next(iter(line)) for line in lines] == ["file", "file"]
    assert [line["file"] for line in lines] == ["a.txt", "b.txt"]


def test_extract_goes_on_past_a_file_that_it_cannot_read(tmp_path):
    """Each bad file is named, with the byte; the good one is read; the status says so."""
    (tmp_path / "bad.txt").write_bytes("é".encode("latin-1"))
    (tmp_path / "good.txt").write_text("dix obus", encoding="utf-8")
    status, output, complaints = chiffres(
        "extract", "gone.txt", "bad.txt", "good.txt", cwd=tmp_path
    )
    assert status == 1 and json.loads(output)["low"] == 10
    assert "gone.txt: cannot be read: No such file" in complaints
    assert "bad.txt: not UTF-8 at byte 0" in complaints


@pytest.mark.parametrize("date", ["yesterday", "2024-13-01"])
def test_a_date_that_is_none_is_refused(date):
    """One message, no traceback."""
    status, output, complaints = chiffres("extract", "--date", date, text=b"dix obus")
    assert status == 1 and output == "" and date in complaints and "Traceback" not in complaints


def test_new_claims_prints_a_row_a_figure():
    """The header is that of claims.csv, the sentence is the quote."""
    text = "Il pleut. Près de 10 000 obus hier.".encode()
    status, output, complaints = chiffres("new-claims", "--date", "2024-06-19", text=text)
    header, *rows = output.splitlines()
    assert status == 0 and complaints == "" and header.startswith("claim_id,source_id,cluster,")
    assert [row.split(",")[6:9] for row in rows] == [
        ["Près de 10 000 obus hier.", "", "Près de 10 000"],
        ["Près de 10 000 obus hier.", "", "hier"],
    ]


def test_new_claims_never_overwrites_unless_it_is_forced(tmp_path):
    """Somebody may have filled the table in."""
    (tmp_path / "out.csv").write_text("work", encoding="utf-8")
    arguments = ("new-claims", "--lang", "en", "--output", "out.csv")
    status, _, complaints = chiffres(*arguments, cwd=tmp_path, text=b"Ten shells.")
    assert status == 1 and "out.csv: exists already; --force overwrites it" in complaints
    assert (tmp_path / "out.csv").read_text() == "work"
    assert chiffres(*arguments, "--force", cwd=tmp_path, text=b"Ten shells.") == (0, "", "")
    assert "Ten shells." in (tmp_path / "out.csv").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["gone.txt"], "gone.txt: cannot be read: No such file"),
        (["bad.txt"], "bad.txt: not UTF-8 at byte 3"),
        (["good.txt", "--date", "2024-13-01"], "2024-13-01"),
        (["good.txt", "--output", "none/out.csv"], "none/out.csv: cannot be written: No such file"),
    ],
)
def test_new_claims_says_what_is_wrong(tmp_path, arguments, words):
    """One message, status 1, nothing written."""
    (tmp_path / "bad.txt").write_bytes("dix é".encode("latin-1")[1:])
    (tmp_path / "good.txt").write_text("dix obus", encoding="utf-8")
    status, output, complaints = chiffres("new-claims", *arguments, cwd=tmp_path)
    assert status == 1 and output == "" and words in complaints and "Traceback" not in complaints
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.txt", "good.txt"]


def test_audit_counts_what_it_checked(root):
    """For people in words, for programs as JSON."""
    status, output, _ = chiffres("audit", cwd=root)
    assert status == 0 and "5 articles" in output
    counts = json.loads(chiffres("audit", "--json", cwd=root)[1])
    assert counts["articles"] == 5 and counts["claims"] >= 32
    assert counts["open"] == 0 and counts["entered"] == counts["figures"]
    clashes = sum(counts["disagreements"].get(k, 0) for k in ("values", "allegation_and_denial"))
    assert counts["contradictions"] == clashes and " values\n" in output
    assert sum(counts["disputed"].values()) <= sum(counts["disagreements"].values())


def test_audit_tells_what_became_of_claims_and_how_coders_agree(project):
    """By verdict, and column by column."""
    told = {"statement": "s", "wording": "w", "known": "2024", "source_id": "X001", "sure": "low"}
    settled = [
        ("O001", "C000-01", "held"),
        ("O002", "C000-02", "open"),
        ("O003", "C000-03", "held"),
    ]
    names = ("outcome_id", "claim_id", "verdict")
    fill(project, "outcomes", *(told | dict(zip(names, row, strict=True)) for row in settled))
    coded = [("C000-01", "A", "deny"), ("C000-02", "A", "assert")]
    coded += [("C000-01", "B", "deny"), ("C000-02", "B", "deny")]
    names = ("claim_id", "coder", "stance")
    fill(project, "codings", *(dict(zip(names, row, strict=True)) for row in coded))
    counts = json.loads(chiffres("audit", "--json", cwd=project)[1])
    assert counts["outcomes"] == {"held": 2, "open": 1} and counts["kappa"]["stance"] == 0.0
    _, output, _ = chiffres("audit", cwd=project)
    assert "     3 outcomes\n           2 held\n           1 open\n" in output
    assert "         0.0 stance\n" in output and "        None theme\n" in output


def test_audit_fails_while_a_claim_has_not_the_outcome_that_it_should(project):
    """Each is named, with what to do."""
    fill(project, "outcomes")
    status, _, complaints = chiffres("audit", cwd=project)
    assert status == 1 and "no outcome: C000-03; add what became of it" in complaints


def test_audit_tells_the_faults_and_fails(project):
    """The message is the record's own, and the status is not 0."""
    path = project / "seeds/claims.csv"
    path.write_text(path.read_text("utf-8").replace(",allege,", ",allegate,", 1), "utf-8")
    status, output, complaints = chiffres("audit", cwd=project)
    assert status == 1 and output == ""
    assert "'allegate' is not an allowed value" in complaints and "Traceback" not in complaints


def test_report_tells_the_faults_and_leaves_the_earlier_reports(project):
    """A quote that is not in its article stops the report with one message."""
    (project / "reports").mkdir()
    (project / "reports/index.html").write_text("earlier")
    path = project / "seeds/claims.csv"
    path.write_text(path.read_text("utf-8").replace("des millions", "des milliers", 1), "utf-8")
    status, _, complaints = chiffres("report", cwd=project)
    assert status == 1 and "nearest passage" in complaints and "Traceback" not in complaints
    assert (project / "reports/index.html").read_text() == "earlier"


def test_outside_of_the_project_the_command_says_where_to_go(tmp_path):
    """The tables are in the project, not in the library."""
    status, _, complaints = chiffres("report", cwd=tmp_path)
    assert status == 1 and "go into a clone of the project" in complaints


def test_exercises_are_shown_with_their_answers(root):
    """For people in words, for programs a line of JSON each."""
    status, output, _ = chiffres("exercises", "munitions", cwd=root)
    assert status == 0 and "480.0 shells: Up to 4.8 million shells" in output
    lines = chiffres("exercises", "--json", "munitions", cwd=root)[1].splitlines()
    first = json.loads(lines[0])
    assert (first["name"], first["answer"], first["unit"]) == ("munitions-1", 480, "shells")
    assert len(first["mistakes"]) == 3


def test_an_unknown_set_of_exercises_is_refused_with_those_there_are(root):
    """A typing error is told."""
    status, _, complaints = chiffres("exercises", "tarde", cwd=root)
    assert status == 1 and "no exercises 'tarde'; there are: sentences, trade" in complaints


def test_every_command_has_a_help_text(capsys):
    """`chiffres --help` explains each command in a line."""
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    for command in ("extract", "new-claims", "audit", "exercises", "report"):
        assert command in text
