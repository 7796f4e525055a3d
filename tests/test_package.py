"""The package as a stranger installs it: light, typed, and clear about what it does not hold."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from chiffres import __version__
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Install the wheel of a copy of the project alone, without what it depends on."""
    folder = tmp_path_factory.mktemp("installed")
    for name in ("pyproject.toml", *PROJECT["license-files"], PROJECT["readme"]):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "lib", folder / "lib", ignore=shutil.ignore_patterns("*.egg-info"))
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--no-index"]
    wheel = folder / "wheel"
    subprocess.run([*pip, "wheel", *options, "--wheel-dir", wheel, folder], check=True)
    (built,) = wheel.glob("*.whl")
    subprocess.run([*pip, "install", *options, "--target", folder / "site", built], check=True)
    return folder / "site"


def alone(site, code, *arguments, cwd=None, text=None):
    """Run code with the wheel and the standard library, and nothing else."""
    path = f"import sys; sys.path.insert(0, {str(site)!r}); "
    command = [sys.executable, "-I", "-S", "-c", path + code, *arguments]
    done = subprocess.run(command, cwd=cwd, input=text, capture_output=True)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


RUN = "from chiffres.cli import main; sys.exit(main())"


def test_the_wheel_holds_the_library_and_not_the_study(installed):
    """The study of the five articles stays with its tables; the marker of types is there."""
    names = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert names == {"bin", "chiffres"} and (installed / "chiffres" / "py.typed").is_file()
    assert (installed / "chiffres" / "report" / "template" / "report" / "conf.json").is_file()


def test_figures_are_read_with_nothing_else_installed(installed):
    """`extract`, `normalise` and `Estimate` need no other package."""
    code = (
        "from chiffres import Estimate, extract, normalise; "
        "print(extract('dix obus')[0].low, normalise('5 %').low, Estimate(1, 2) + Estimate(1, 1))"
    )
    status, output, complaints = alone(installed, code)
    assert (status, output, complaints) == (0, "10.0 0.05 between 2 and 3\n", "")


def test_the_command_extracts_with_nothing_else_installed(installed):
    """A text goes in, a line of JSON a figure comes out."""
    status, output, _ = alone(installed, RUN, "extract", text=b"plus de 40 navires")
    assert status == 0 and json.loads(output)["low"] == 40


def test_a_command_that_needs_more_says_what_to_install(installed, tmp_path):
    """No traceback: the name of what is missing, and the extra that brings it."""
    status, output, complaints = alone(installed, RUN, "audit", cwd=tmp_path)
    assert status == 1 and output == ""
    assert re.fullmatch(
        r"chiffres: this needs \w+: in the clone, pip install '\.\[notebooks\]'.*\n", complaints
    )


def test_outside_of_a_clone_the_error_says_where_the_tables_are(tmp_path):
    """The package holds no tables; whoever asks for them is told so."""
    from chiffres.project import NoProjectError, find_root

    with pytest.raises(NoProjectError, match="there are no tables here; go into a clone"):
        find_root(tmp_path)


@pytest.mark.parametrize("command", [["-m", "chiffres"], ["-c", f"import sys; {RUN}"]])
def test_the_version_is_told(command):
    """`chiffres --version` and `python -m chiffres --version` say the same."""
    done = subprocess.run(
        [sys.executable, *command, "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"chiffres {__version__}\n"


def imported(folder):
    """Return the top-level modules that the files of a folder import, but Python's own."""
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names.append(node.module)
            found |= {name.partition(".")[0] for name in names}
    return found - sys.stdlib_module_names - {"chiffres", "summits"}


def declared(*extras):
    """Return the names of the distributions that the package and its extras ask for."""
    asked = [*PROJECT["dependencies"], *(name for extra in extras for name in EXTRAS[extra])]
    return {re.match(r"[A-Za-z0-9-]+", name).group() for name in asked} - {"chiffres"}


def homes(modules):
    """Return the distributions that modules come from, as a requirement names them."""
    known = packages_distributions()
    return {known[name][0].lower().replace("_", "-") for name in modules}


def test_every_import_is_declared():
    """Whoever installs an extra has all that its modules import; nothing is asked for in vain."""
    needed = homes(imported(ROOT / "lib"))
    assert needed <= declared("notebooks", "report")
    assert declared("notebooks", "report") - needed == {"jupyterlab"}  # it is opened, not imported
    assert needed - declared("notebooks") <= homes(imported(ROOT / "lib" / "chiffres" / "report"))
