# Each target does all its own set-up: the environment is rebuilt when the pinned requirements change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check format bench picture accuracy requirements clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

run: $(VENV)/.runtime ## open the explorer; words for it go into ARGS="Dartford 2017"
	@$(BIN)/hustings $(ARGS)

test: $(VENV)/.dev ## run the tests; options for pytest go into ARGS="-k span"
	@$(BIN)/python -m pytest -m "not packaging" $(ARGS)

check: $(VENV)/.dev ## format, lint, types, import direction and the built wheel
	@$(BIN)/python --version
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -m packaging

format: $(VENV)/.dev ## let ruff format the code and mend what it can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.bench ## measure launch, keys, extraction and serving, or what ARGS="keys" names, in one run
	@$(BIN)/python -m benchmarks $(ARGS)

picture: $(VENV)/.runtime ## draw docs/hustings.svg, a picture of the program
	@$(BIN)/python docs/draw_picture.py

accuracy: $(VENV)/.dev ## record the figures that tests/parsing/test_accuracy.py keeps
	@$(BIN)/python -m tests.accuracy

requirements: $(VENV)/.dev ## pin the newest releases that pyproject.toml and the .in files allow
	$(COMPILE) --extra=html --extra=serve --extra=xlsx --build-deps-for=editable --output-file=requirements.txt pyproject.toml
	$(COMPILE) --output-file=requirements-dev.txt requirements-dev.in
	$(COMPILE) --output-file=requirements-bench.txt requirements-bench.in

clean: ## remove the environment and everything built
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

COMPILE = $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

# The stamps: a virtual environment holds the program, then the tools of its developers, then those of the benchmarks.
$(VENV)/.pinned: requirements.txt
	@echo "setting up $(VENV)" >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.runtime: $(VENV)/.pinned pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/.bench: $(VENV)/.dev requirements-bench.txt
	@$(PIP) install --require-hashes -r requirements-bench.txt
	@touch $@
