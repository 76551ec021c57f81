# One door: the same few commands for people and CI.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

# Installs what is pinned in $(1); says on stderr how far it is, so that stdout stays the program's.
define install
	@echo "Setting up .venv from $(1) (once; a minute or so) ..." >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@total=$$(grep -c '==' $(1)); \
	$(BIN)/pip install --disable-pip-version-check --require-hashes -r $(1) </dev/null 2>.venv/pip.log \
	  | awk -v total=$$total '/^(Collecting|Requirement already)/ {n++; printf "\r  %d of about %d packages", n, total; fflush()} /^Installing/ {printf "\r  installing                      "; fflush()} END {print ""}' >&2 \
	  || { cat .venv/pip.log >&2; exit 1; }
	@$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable . </dev/null 2>.venv/pip.log || { cat .venv/pip.log >&2; exit 1; }
	@touch $@
endef

.PHONY: help
help:  ## what make can do
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /  make \1\t/' | expand -t 24

.venv/ready-run: requirements.txt pyproject.toml
	$(call install,requirements.txt)

.venv/ready-dev: requirements-dev.txt pyproject.toml
	$(call install,requirements-dev.txt)
	@touch .venv/ready-run

.venv/ready-bench: bench/requirements.txt .venv/ready-dev
	$(call install,bench/requirements.txt)

.PHONY: run
run: .venv/ready-run  ## set up if need be, read the seeds and feeds, and talk (Telegram with a token, else here)
	@$(BIN)/communique run

.PHONY: test
test: lint types arrows unit  ## everything CI asks: lint, types, import arrows, tests

.PHONY: format
format: .venv/ready-dev  ## put the code into its one format
	@$(BIN)/ruff format -q .
	@$(BIN)/ruff check -q --fix .

.PHONY: lint
lint: .venv/ready-dev  ## format and lint, changing nothing
	@$(BIN)/ruff format --check -q . || { echo "Not formatted; run make format." >&2; exit 1; }
	@$(BIN)/ruff check -q .

.PHONY: types
types: .venv/ready-dev  ## strict mypy
	@$(BIN)/mypy

.PHONY: arrows
arrows: .venv/ready-dev  ## imports point down only
	@$(BIN)/lint-imports --no-cache | grep -vE '^[^A-Za-z]*$$'

.PHONY: unit
unit: .venv/ready-dev  ## the tests alone
	@$(BIN)/pytest -n 2 --dist worksteal

.PHONY: bench
bench: .venv/ready-bench  ## measure against named floors and peers; exit 1 when a bar is missed
	@$(BIN)/python -m bench

.PHONY: quality
quality: .venv/ready-dev  ## score the reader on the labelled texts of tests/quality; exit 1 when an aim is missed
	@$(BIN)/python -m tests.quality

.PHONY: torture
torture: .venv/ready-dev  ## kill it 50 times while it ingests and pushes; nothing may be lost
	@$(BIN)/python -m bench.torture

.PHONY: delivery
delivery: .venv/ready-dev  ## 10,000 alerts in real time against Telegram's limits (minutes)
	@$(BIN)/python -m bench.delivery

.PHONY: clock
clock: .venv/ready-dev  ## every zone and every change of clocks from 2010 to 2030
	@$(BIN)/python -m bench.clock

.PHONY: lock
lock:  ## pin the dependencies anew (needs uv)
	@printf 'editables\nhatchling\n' > .venv/build.in
	@$(LOCK) pyproject.toml .venv/build.in -o requirements.txt
	@$(LOCK) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt
	@$(LOCK) pyproject.toml --group bench -c requirements.txt -o bench/requirements.txt
LOCK := uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --python-version 3.11

.PHONY: clean
clean:  ## remove what make set up; your database and .env stay
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
