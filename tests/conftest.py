"""What the tests share: the project, copies of it to damage, and one run of all notebooks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("calm", deadline=None)  # a busy machine makes no property false
settings.load_profile("calm")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the project."""
    return ROOT


def copy_project(folder: Path) -> Path:
    """Copy what the notebooks read, and the notebooks, to `folder`."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    notebooks = shutil.ignore_patterns(".ipynb_checkpoints", "my_claims*.csv")
    shutil.copytree(ROOT / "notebooks", folder / "notebooks", ignore=notebooks)
    return folder


@pytest.fixture
def project(tmp_path) -> Path:
    """Return a copy of the project that a test may damage."""
    return copy_project(tmp_path / "project")


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """Return a copy of the project in which all notebooks were run and kept, reports rendered."""
    from chiffres.report.runner import build

    folder = copy_project(tmp_path_factory.mktemp("built") / "project")
    build(folder, keep=True, say=lambda line: None)
    return folder
