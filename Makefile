# `make report` and `make test` each work first and alone; both stand on `make setup`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup report test lab figures lint lock bench clean

help:  ## Show this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(READY)  ## Make .venv with everything in it, the command `chiffres` included

$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; $(PYTHON) is $$($(PYTHON) -V). Try: make setup PYTHON=python3.12" >&2; exit 1; }
	@echo "Making the environment in $(VENV) (a few minutes, once) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

report: setup  ## Run the notebooks and render reports/index.html
	@$(BIN)/chiffres report

test: setup  ## Run the tests
	@$(BIN)/python -m pytest

lab: setup  ## Open JupyterLab on the start notebook
	@$(BIN)/jupyter lab --LabApp.news_url=None \
	  --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate notebooks/00_start_here.ipynb

figures: setup  ## Run the notebooks and keep their outputs in notebooks/ and figures/
	@$(BIN)/chiffres report --keep

lint: setup  ## Check the style and the types of the code
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy

bench: setup  ## Time the reading of figures beside its peers
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r tests/bench/requirements.txt
	@$(BIN)/python tests/bench/bench_reading.py

lock: setup  ## Write requirements.txt anew: newest releases, all platforms, with hashes
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	  --fork-strategy fewest --generate-hashes --no-annotate --upgrade --quiet \
	  --custom-compile-command "make lock" --output-file requirements.txt

clean:  ## Remove what is built (the environment too)
	@rm -rf $(VENV) reports export
