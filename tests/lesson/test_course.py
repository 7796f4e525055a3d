"""The course plan and every list of notebooks tell of the notebooks as they are."""

import re

import pytest

from chiffres.cli import main
from chiffres.lesson.course import PLANS, course_map, course_plan, lessons, table_row
from tests.conftest import ROOT

LESSONS = lessons(ROOT)


def test_every_notebook_is_in_the_course_and_no_other():
    """The plan's rows are the files."""
    files = [path.stem for path in sorted((ROOT / "notebooks").glob("[0-9]*.ipynb"))]
    assert [lesson["notebook"] for lesson in LESSONS] == files


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson["notebook"])
def test_every_lesson_has_a_question_minutes_and_a_place(lesson):
    """A teacher can plan with it."""
    assert lesson["question"].endswith("?") and 5 <= int(lesson["minutes"]) <= 120
    assert lesson["objectives"] and lesson["term"]


def test_the_plan_is_fresh():
    """notebooks/README.md is what `chiffres course` writes."""
    assert (ROOT / "notebooks/README.md").read_text(encoding="utf-8") == course_plan(ROOT)


def test_the_readme_lists_the_same():
    """The project's README has the rows of the plan, and no other."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[\d\d_.*$", text, re.MULTILINE)
    assert rows == [table_row(lesson, "notebooks/") for lesson in LESSONS]


def test_the_start_notebook_shows_the_same():
    """Its map is worked out from the same place."""
    start = (ROOT / "notebooks/00_start_here.ipynb").read_text(encoding="utf-8")
    for lesson in LESSONS:
        assert f"{lesson['notebook']}.ipynb" in course_map() and lesson["notebook"] in start


def test_a_class_of_90_minutes_fits():
    """What is done in one class takes no longer than it has, exercises chosen."""
    chosen = [lesson for lesson in LESSONS if lesson["class_of_90_minutes"]]
    assert 2 <= len(chosen) <= 3


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_names_exercises_that_there_are(plan):
    """An exercise of a plan is asked in its notebook."""
    for lesson in LESSONS:
        path = ROOT / "notebooks" / f"{lesson['notebook']}.ipynb"
        asked = set(re.findall(r"\*\*(\d)\.\*\*", path.read_text(encoding="utf-8")))
        assert set(re.findall(r"\b\d\b", lesson[plan])) <= asked


def test_the_command_writes_the_plan(project, monkeypatch):
    """A change in course.csv shows in the page after one command."""
    path = project / "notebooks/course.csv"
    path.write_text(path.read_text("utf-8").replace("5 as a seminar", "5 by heart"), "utf-8")
    monkeypatch.chdir(project)
    assert main(["course"]) == 0
    assert "5 by heart" in (project / "notebooks/README.md").read_text(encoding="utf-8")
