# make run      start quizapp            make run ARGS="check decks/august-1945"
# make test     format, lint, types, arrows, tests
# make prove    the same with the full numbers, and a table of what was measured
# make bench    how fast it starts and answers
# Each sets up all it needs in .venv first, and is quick when nothing changed.

PYTHON ?= python3
UV ?= uv
ARGS ?=
BIN := .venv/bin
PYTEST_OPTIONS ?=
WORKERS ?= auto
PINS := $(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet
PAGES := tests/gui/forms tests/gui/map tests/gui/pages
STARTS := tests/gui/test_whole_start.py tests/gui/test_start.py tests/gui/test_soak.py tests/gui/test_sockets.py
HEADLESS := $(shell [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ] && echo yes)

# Without compiled bytecode every start of the program takes three times as long.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test prove bench format pins ready-to-run ready-to-test

ifeq ($(HEADLESS)$(strip $(ARGS)),yes)
run: ready-to-run
	@echo "There is no display here, so quizapp shows itself in pictures: a first launch and a session."
	@$(BIN)/quizapp tour --out tour
	@echo "The pictures are in $(CURDIR)/tour"
else
run: ready-to-run
	@$(BIN)/quizapp $(ARGS)
endif

# $(call check,name,command,what to do when it fails)
define check
	@echo "== $(1)"
	@$(2) || { echo "make test stopped at: $(1). $(3)"; exit 1; }
endef

test: ready-to-test
	$(call check,format,$(BIN)/ruff format --check --quiet .,Mend it with: make format)
	$(call check,lint,$(BIN)/ruff check --quiet .,Some of it mends itself with: make format)
	@echo "== types and tests, side by side"
	@mkdir -p build; $(BIN)/mypy src scripts $(wildcard tests/oracle) > build/types.txt 2>&1 & types=$$!; \
	$(BIN)/pytest -q -n $(WORKERS) --dist loadfile --ignore tests/gui $(PYTEST_OPTIONS); tests=$$?; \
	wait $$types || { cat build/types.txt; echo "make test stopped at: types. The lines above name the places."; exit 1; }; \
	tail -1 build/types.txt; \
	[ $$tests = 0 ] || { echo "make test stopped at: contracts or tests. The names of the failed ones are above."; exit 1; }
	@echo "== window, in two rows side by side"
	@{ $(BIN)/pytest -q $(PAGES) && $(BIN)/pytest -q $(STARTS); } > build/pages.txt 2>&1 & pages=$$!; \
	$(BIN)/pytest -q tests/gui $(addprefix --ignore ,$(PAGES) $(STARTS)); rest=$$?; \
	wait $$pages || { cat build/pages.txt; rest=1; }; \
	tail -1 build/pages.txt; \
	[ $$rest = 0 ] || { echo "make test stopped at: window. The names of the failed tests are above."; exit 1; }

prove: export QUIZAPP_PROVE = 1
prove: PYTEST_OPTIONS = --durations 15 --junitxml build/proofs.xml
prove: test
	@$(BIN)/python scripts/proofs.py build/proofs.xml

bench: ready-to-test
	@$(BIN)/python -m benchmarks $(ARGS)

format: ready-to-test
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

# New versions of what we depend on: edit the .in files or pyproject.toml, then this (needs uv).
pins:
	$(PINS) pyproject.toml requirements/run.in --output-file requirements/run.txt
	$(PINS) requirements/dev.in --output-file requirements/dev.txt

ready-to-run:
	@$(PYTHON) scripts/prepare.py run

ready-to-test:
	@$(PYTHON) scripts/prepare.py test
