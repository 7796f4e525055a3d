"""The house style is the charts' own: it changes nobody's settings, and nobody's change it."""

import inspect
import os
import subprocess
import sys

import matplotlib as mpl
import pandas as pd
import pytest

import chiffres.charts
from chiffres.charts import finishing, intervals
from chiffres.charts.style import canvas, in_house_style, shape

WORDS = {"title": "Finding", "subtitle": "Units, 2023", "alt": "What is seen"}
HOSTILE = {
    "font.size": "30",
    "font.family": "serif",
    "axes.grid": "False",
    "axes.prop_cycle": "cycler(color=['r'])",
    "figure.dpi": "40",
    "figure.autolayout": "True",
    "savefig.bbox": "tight",
    "lines.linewidth": "9",
    "hatch.linewidth": "7",
    "svg.hashsalt": "another",
    "text.color": "red",
}
SCRIPT = """
import matplotlib, sys
before = dict(matplotlib.rcParams)
import pandas as pd
from chiffres.charts import intervals
frame = pd.DataFrame({"low": [5.0], "high": [9.0], "label": "row", "who": "article"})
frame = frame.assign(approx=False, ref="C003-04", source="S003")
intervals(frame, "n", title="T", subtitle="S", alt="A", folder=sys.argv[1])
print({key for key in before if before[key] != matplotlib.rcParams[key]})
"""


def draw(**options):
    """Return a small chart."""
    frame = pd.DataFrame({"low": [5.0, 3.0], "high": [9.0, None], "label": ["one", "two"]})
    frame = frame.assign(who="article", approx=False, ref="C003-04", source="S003")
    return intervals(frame, "name", **WORDS, **options)


def drawn_apart(folder, **environment):
    """Draw in a process of its own; return the settings that it changed and the files' bytes."""
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    place = os.environ | {"MPLBACKEND": "agg"} | environment
    done = subprocess.run(command, env=place, capture_output=True, text=True, check=True)
    return done.stdout.strip(), {path.name: path.read_bytes() for path in folder.iterdir()}


def test_neither_importing_nor_drawing_changes_a_setting_nor_a_matplotlibrc_a_chart(tmp_path):
    """Picture and vector are the same, byte for byte, whatever the reader's own file says."""
    (tmp_path / "matplotlibrc").write_text("".join(f"{k}: {v}\n" for k, v in HOSTILE.items()))
    own = drawn_apart(tmp_path / "own")
    hostile = drawn_apart(tmp_path / "hostile", MATPLOTLIBRC=str(tmp_path / "matplotlibrc"))
    assert own == hostile and own[0] == "set()" and len(own[1]) == 3


def test_a_theme_set_before_changes_no_chart_and_stays():
    """A notebook may have a style of its own for its own charts."""
    plain = draw().png
    with mpl.rc_context():
        mpl.style.use("dark_background")
        mpl.rcParams["font.size"] = 30
        before = dict(mpl.rcParams)
        assert draw().png == plain
        assert dict(mpl.rcParams) == before


def test_a_fault_while_drawing_leaves_the_settings_too():
    """An error does not let the house style out."""
    before = dict(mpl.rcParams)

    @in_house_style
    def fail():
        assert mpl.rcParams["font.size"] == 11 and mpl.rcParams["figure.dpi"] == 220
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert dict(mpl.rcParams) == before


def test_files_are_written_only_where_they_are_asked_for(tmp_path, monkeypatch):
    """In a folder that is named, or in the one that the environment names; else nowhere."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CHIFFRES_FIGURES", raising=False)
    draw()
    assert not list(tmp_path.iterdir())
    monkeypatch.setenv("CHIFFRES_FIGURES", str(tmp_path / "told"))
    draw()
    draw(folder="named")
    with finishing.not_kept():
        draw(folder=tmp_path / "not")
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    forms = ("csv", "png", "svg")
    assert files == {f"{folder}/name.{form}" for folder in ("told", "named") for form in forms}


def test_no_module_is_named_as_a_function():
    """`from chiffres.charts import intervals` can only be the function."""
    for name in chiffres.charts.__all__:
        assert not inspect.ismodule(getattr(chiffres.charts, name))
        assert f"chiffres.charts.{name}" not in sys.modules


@pytest.mark.parametrize("name", sorted(set(chiffres.charts.__all__) - {"Chart", "finish"}))
def test_help_names_the_words_of_every_chart_and_its_own_options(name):
    """What a reader asks for with Shift-Tab is what can be given."""
    kind = getattr(chiffres.charts, name)
    taken = inspect.signature(kind).parameters
    assert list(taken)[:6] == ["frame", "name", "title", "subtitle", "alt", "folder"]
    own = list(inspect.signature(inspect.unwrap(kind)).parameters)[1:]
    assert list(taken)[6:] == own and kind.__doc__.count("`frame` has")


def test_a_figure_is_as_wide_as_a_telephone_reads_and_belongs_to_no_window():
    """Drawn small, shown by the notebook and by nothing else."""
    import matplotlib.pyplot as plt

    figure, axes = canvas(2, 3.0, sharex=True)
    assert list(figure.get_size_inches()) == [5.8, 3.0] and len(axes) == 2
    assert not plt.get_fignums()


def test_who_speaks_has_a_shape():
    """Articles and corrections are told from the rest in grey too."""
    assert [shape(who) for who in ("article", "correction", "anyone")] == ["D", "s", "o"]
