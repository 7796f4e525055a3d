"""The house as it was promised: its rooms, its lock, its licences, its light import."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from itertools import chain

import pytest

from chiffres.lesson.course import modules
from chiffres.record import load
from tests.conftest import ROOT

MODULES = sorted((ROOT / "lib" / "chiffres").rglob("*.py"))
TEMPLATES = sorted((ROOT / "lib" / "chiffres").rglob("*.j2"))

ROOMS = [
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "LICENSE", "LICENSE-TEXT"),
    *("NOTICE.md", "Makefile", "pyproject.toml", "requirements.txt", ".ci/run", ".gitignore"),
    *("seeds/articles", "seeds/datapackage.json", "lib/chiffres", "notebooks", "figures", "tests"),
]


@pytest.mark.parametrize("name", ROOMS)
def test_every_room_is_there(root, name):
    """A reader finds the house from its folders."""
    assert (root / name).exists()


def test_the_library_is_not_ignored(root):
    """The stock Python .gitignore ignores lib/; ours keeps it."""
    lines = (root / ".gitignore").read_text().splitlines()
    assert not {"lib/", "/lib/", "lib"} & set(lines)


def test_the_lock_pins_every_package_with_hashes_and_names_no_registry(root):
    """The same packages are installed everywhere, from wherever the user installs."""
    text = (root / "requirements.txt").read_text()
    assert not re.search(r"https?://|--index-url|--extra-index|--find-links", text)
    packages = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(packages) > 100
    for package in packages:
        assert re.match(r"[a-z0-9._-]+==[^ ]+", package) and "--hash=sha256:" in package


def test_the_lock_holds_what_the_project_asks_for(root):
    """Nothing in pyproject.toml is missing from the lock."""
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    locked = set(re.findall(r"^([a-z0-9._-]+)==", (root / "requirements.txt").read_text(), re.M))
    named = {re.match(r"[a-z0-9-]+", name).group() for name in asked}
    assert named - {"chiffres"} <= locked


def test_importing_the_library_is_light():
    """pandas and matplotlib are imported by what uses them, not by the library's name."""
    heavy = "('pandas', 'matplotlib', 'pint')"
    code = f"import sys, chiffres; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_verbs_are_at_most_ten_and_all_there():
    """A newcomer can learn them all."""
    import chiffres

    assert len(chiffres.__all__) <= 10
    assert all(getattr(chiffres, name).__doc__ for name in chiffres.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'; it has"):
        _ = chiffres.nothing


def test_readers_know_only_what_they_may():
    """`reading` knows `figure` alone; charts do not know the record."""
    code = "import sys, chiffres.{}; print(sorted(sys.modules))"
    known = {}
    for part in ("reading", "charts"):
        command = [sys.executable, "-c", code.format(part)]
        known[part] = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "chiffres.record" not in known["reading"] and "pandas" not in known["reading"]
    assert "chiffres.record" not in known["charts"]


def test_the_library_stays_small(root):
    """A helper library can be read in a day; what grows has to shrink elsewhere."""
    paths = (root / "lib/chiffres").rglob("*.py")
    read = [path for path in paths if path.parent.name != "languages"]
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in read) < 10_000


def test_the_study_has_a_module_a_notebook(root):
    """A newcomer finds the code of a notebook by the course, and no other code in the study."""
    stems = {path.stem for path in (root / "lib/summits").glob("*.py")} - {"__init__"}
    assert stems == modules(root).keys()


def test_the_readme_names_only_commands_that_there_are(root):
    """Every `make` target that a document names is in the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(), re.MULTILINE))
    documents = [(root / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md")]
    named = {name for text in documents for name in re.findall(r"(?:`|^)make ([a-z]+)", text, re.M)}
    assert {"report", "test", "lab"} <= named <= targets


def test_the_articles_are_outside_of_our_licences(root):
    """NOTICE names the folder, and both licences point there."""
    assert "seeds/articles/" in (root / "NOTICE.md").read_text(encoding="utf-8")
    assert "NOTICE.md" in (root / "LICENSE-TEXT").read_text(encoding="utf-8")


def names_of_the_collection():
    """Return a pattern of all ids, states, bodies and outlets of the tables."""
    record, ids = load(ROOT), set()
    tables = [getattr(record, name) for name in record.__dataclass_fields__] + [
        *record.others.values()
    ]
    for table in (frame for frame in tables if hasattr(frame, "columns")):
        ids |= {cell for cell in table.iloc[:, 0] if re.fullmatch(r"[A-Z]+\d+(-\d+)?", cell)}
    outlets = {re.split(r" \(|, ", name)[0] for name in record.sources["producer"]} - {
        "unidentified"
    }
    package = json.loads((ROOT / "seeds" / "datapackage.json").read_text(encoding="utf-8"))
    subject = {part.capitalize() for part in package["name"].split("-")[1:]}
    words = {*ids, *record.entities["entity"], *record.entities["name"], *outlets, *subject}
    assert {"C003-04", "P011", "K011", "E018", "S002", "T001", "RUS", "Russia", "CNBC"} <= words
    assert "Putin" in words
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


def test_the_library_knows_no_collection():
    """It reads any articles: what these five tell of stands in the tables and in the study."""
    named = names_of_the_collection()
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {' '.join(named.findall(node.value))}"
        for path in MODULES
        if path.parent.name != "languages"  # its words name countries and papers
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and named.search(node.value)
    ]
    found += [path.name for path in TEMPLATES if named.search(path.read_text(encoding="utf-8"))]
    assert TEMPLATES and not found, "\n".join(found)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT / "lib")))
def test_the_library_does_not_import_the_study(path):
    """`chiffres` stands alone; `summits` stands on it."""
    assert not re.search(r"\bsummits\b", path.read_text(encoding="utf-8"))
