# Two commands do everything on a fresh Debian machine: `make demo` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= build/demo
ZAAK ?=
TESTS ?=
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help setup setup-test demo run lees test lint types bench translations law pictures lock clean

help: ## Toon deze lijst
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/.run: requirements/run.txt requirements/build.txt pyproject.toml packaging/system-libraries.sh
	@PYTHON=$(PYTHON) packaging/system-libraries.sh run
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Meldpoort klaarzetten (een paar minuten bij de eerste keer) ..."
	@$(PIP) install --require-hashes -r requirements/run.txt -r requirements/build.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	@packaging/system-libraries.sh test
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

setup: $(VENV)/.run ## Zet het programma klaar in .venv

setup-test: $(VENV)/.test ## Zet ook klaar wat de tests nodig hebben

demo: setup ## Loop een fictieve zaak door, van eerste antwoord tot bestanden (OUT=map, ZAAK=bestand)
	@$(BIN)/meldpoort demo --uit "$(OUT)" $(if $(ZAAK),--zaak "$(ZAAK)")

run: setup ## Open het programma
	@$(BIN)/meldpoort start

lees: setup ## Open het programma van een gemeente, om te lezen en te antwoorden
	@$(BIN)/meldpoort lees

test: setup-test ## Voer alle tests uit (TESTS=map voor een deel)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(TESTS)

lint: setup-test ## Controleer opmaak en regels van de code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports

types: setup-test ## Controleer de typen
	@$(BIN)/mypy

bench: setup-test ## Meet de snelheid, als verhouding tot een kale vergelijking
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

translations: setup-test ## Werk de Engelse vertaling bij
	@$(BIN)/python packaging/translations.py

law: setup ## Leg vast hoe de wetteksten zijn, na een wijziging in resources/law
	@$(BIN)/python packaging/law_digests.py

pictures: demo ## Neem de plaatjes van README over uit de demo
	@mkdir -p docs/pictures
	@set -e; for pair in werklijst-casemanager:werklijst vraag-risk_feared:vraag \
		vraag-share_choices:gegevens beoordelen:beoordelen \
		overdracht-gedaan:overdracht gemeente-melding:gemeente \
		antwoorden-en-tijdlijn:tijdlijn; do \
		cp "$$(ls "$(OUT)"/*-"$${pair%%:*}.png" | tail -n 1)" "docs/pictures/$${pair##*:}.png"; \
	done

lock: ## Leg de versies van alle pakketten opnieuw vast, met hashes (vraagt om uv)
	@for set in run build test; do \
		uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
			--no-header --no-annotate \
			requirements/$$set.in -o requirements/$$set.txt || exit 1; \
	done

clean: ## Verwijder alles wat gemaakt is
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage *.egg-info
