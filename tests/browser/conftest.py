"""A real headless Chromium, the one of the machine."""

from __future__ import annotations

import os
import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PATIENCE = 600  # seconds that a busy machine may need for one step; an idle one waits for none
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


@pytest.fixture(scope="session")
def browser():
    """Return a running Chromium; without one the test is skipped, in CI it fails."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if not path:
        message = f"no Chromium found (looked for {', '.join(NAMES)})"
        if os.environ.get("CHIFFRES_BROWSER") == "required":
            pytest.fail(message)
        pytest.skip(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=FLAGS, timeout=PATIENCE * 1000
        )
        yield chromium
        chromium.close()
