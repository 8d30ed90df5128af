# make setup            what the other targets need (Debian: installs it)
# make demo             pansharpens a simulated scene with qgis_process, shows and measures the result
# make test             all tests
# make test-qt6         imports every module of the plugin under PyQt6 (downloads it)
# make test-matrix      the plugin in the QGIS of SUITES="trixie sid" in chroots (root, debootstrap, 3 GB each)
# make fuzz             damaged rasters, weights, jobs, manifests, tables and kept tiles for MINUTES=5
# make fuzz-guided      the same for our own header readers, guided by coverage (installs atheris)
# make coverage         runs all tests and shows the lines of the core that they reach, module by module
# make mutants          small changes of grid, tiling and radiometry, and whether their tests notice
# make plugin           build/plugins/ksdiff_qgis, ready for QGIS_PLUGINPATH
# make package          build/ksdiff_qgis-VERSION.zip for the plugin manager
# make check-package    looks at that zip as plugins.qgis.org does: structure, metadata, Bandit, secrets, flake8
# make verify-package   runs that zip in an empty profile
# make bench            speed, memory and share of the roof of whole runs, next to GDAL, Orfeo ToolBox and a network
# make bench-large      seconds per megapixel and memory from 1 to 256 megapixels, BENCH_ARGS="--megapixels 16 --gigapixel"
# make bench-training   patches per second of training, and the share of the time that waits for data
# make bench-startup    what the plugin adds to the start of QGIS, and how soon a run says something
# make evaluate DATA=F  compares all methods on the scenes of folder F: tables, build/evaluation.html and .json
# make ablation-arms    trains the parts of the method against each other (DATA=training folder, VALID=scenes)
# make weights-table    resources/weights/weights.json from the weights beside it
# make translations     i18n/*.ts after texts have changed; says what lacks a translation
# make screenshots      docs/images/ from the real window with the scene of the demo (needs pillow)
# make faults-table     build/faults.md: the 72 faults and 12 promises with their tests and how these ended
# make kill-trials      TRIALS=200 runs killed, cancelled or out of disk at random moments, with statistics
# make lint             ruff
# make clean            removes build/; make distclean also removes .venv/

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:

# Another python3 may come first on PATH; only the system's has QGIS and GDAL.
SYSTEM_PYTHON := /usr/bin/python3
PYTHON := .venv/bin/python
TORCH ?= torch==2.13.0
DEMO_METHOD ?= ksdiff
PYTEST_ARGS ?=
# What is compared beyond the methods: rows for the prior, triplets with MS made from the reference.
EVALUATE_ARGS ?= --ablation --resimulate

BUILD := build
DEMO := $(BUILD)/demo
PLUGIN := $(BUILD)/plugins/ksdiff_qgis

PACKAGES := qgis python3-qgis qgis-providers python3-gdal python3-venv xvfb xauth qttools5-dev-tools
HAS_SYSTEM := $(SYSTEM_PYTHON) -c "import qgis.core, osgeo.gdal, ensurepip" 2>/dev/null \
	&& { test -x /usr/bin/qgis_process.bin || command -v qgis_process >/dev/null; }

# Debian 12 wraps qgis_process in a script that fails; the program itself works.
define qgis_process
mkdir -p $(BUILD)/xdg && chmod 700 $(BUILD)/xdg; \
program=/usr/bin/qgis_process.bin; test -x $$program || program=qgis_process; \
env PATH="$(CURDIR)/.venv/bin:$$PATH" QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$(CURDIR)/$(BUILD)/xdg" \
	PYTHONDONTWRITEBYTECODE=1
endef

# $(call enable,PROFILES): a private profile in which only our plugin is enabled.
enable = for name in QGIS3 QGIS4; do mkdir -p $(1)/profiles/default/QGIS; \
	printf '[PythonPlugins]\nksdiff_qgis=true\n' > $(1)/profiles/default/QGIS/$$name.ini; done

.PHONY: setup demo test test-qt6 plugin package verify-package bench bench-training bench-startup bench-large evaluate weights-table translations screenshots lint format clean distclean

setup: .venv/ready

.venv/system:
	@if ! { $(HAS_SYSTEM); }; then \
		if command -v apt-get >/dev/null && { test "$$(id -u)" = 0 || sudo -n true 2>/dev/null; }; then \
			root=$$(test "$$(id -u)" = 0 || echo sudo); \
			echo "installing $(PACKAGES)"; \
			$$root env DEBIAN_FRONTEND=noninteractive apt-get update -q; \
			$$root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $(PACKAGES); \
		else \
			echo "QGIS with its Python modules is missing for $(SYSTEM_PYTHON). Install it, on Debian and Ubuntu:"; \
			echo "  sudo apt-get install --no-install-recommends $(PACKAGES)"; \
			exit 1; \
		fi; \
	fi
	@$(HAS_SYSTEM) || { echo "QGIS was installed but does not work with $(SYSTEM_PYTHON)"; exit 1; }
	@mkdir -p .venv && touch $@

# numpy must keep the major version that GDAL was built for.
.venv/ready: requirements-dev.txt | .venv/system
	$(SYSTEM_PYTHON) -m venv --system-site-packages .venv
	$(SYSTEM_PYTHON) -c "import numpy; print('numpy<2' if numpy.__version__ < '2' else 'numpy>=2')" > .venv/constraints.txt
	$(SYSTEM_PYTHON) -c "import torch" 2>/dev/null \
		|| $(PYTHON) -m pip install -q -c .venv/constraints.txt $(TORCH)
	$(PYTHON) -m pip install -q -c .venv/constraints.txt -r requirements-dev.txt
	@touch $@

$(DEMO)/scene/truth.tif: .venv/ready
	$(PYTHON) -m ksdiff_core scene $(DEMO)/scene

demo: setup plugin $(DEMO)/scene/truth.tif
	@$(call enable,$(BUILD)/qgis)
	$(qgis_process) QGIS_CUSTOM_CONFIG_PATH="$(CURDIR)/$(BUILD)/qgis" QGIS_PLUGINPATH="$(CURDIR)/$(BUILD)/plugins" \
		$$program run ksdiff:pansharpen --PAN=$(DEMO)/scene/pan.tif --MS=$(DEMO)/scene/ms.tif \
		--METHOD=$(DEMO_METHOD) --OUTPUT=$(DEMO)/pansharpened.tif
	@$(PYTHON) -m ksdiff_core.commands.demo $(DEMO)

test: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q $(PYTEST_ARGS)

test-qt6:
	@test -x $(BUILD)/qt6/bin/python || $(SYSTEM_PYTHON) -m venv $(BUILD)/qt6
	@$(BUILD)/qt6/bin/python -m pip install -q "PyQt6<6.12" "PyQt6-Qt6<6.12" numpy
	@QT_QPA_PLATFORM=offscreen $(BUILD)/qt6/bin/python tools/qt6_imports.py

# CHECKS="zip qgis" leaves out the others. The tables are build/matrix.md and build/matrix.json.
.PHONY: test-matrix
test-matrix:
	@nice -n 10 $(SYSTEM_PYTHON) tests/matrix/matrix.py $(or $(SUITES),bookworm bookworm-backports trixie sid) \
		$(if $(CHECKS),--checks $(CHECKS))

# The files that cause problems are kept in build/fuzz.
.PHONY: fuzz
fuzz: setup
	@mkdir -p $(BUILD)/fuzz
	QT_QPA_PLATFORM=offscreen PYTHONPATH=.:tests/core nice -n 10 $(PYTHON) tests/fuzz/fuzz.py all \
		--minutes $(or $(MINUTES),5) --seed $(or $(SEED),0) --keep $(BUILD)/fuzz

.PHONY: coverage
coverage: setup
	@$(PYTHON) tools/coverage_table.py

.PHONY: mutants
mutants: setup
	@nice -n 10 $(PYTHON) tests/mutation/mutants.py $(MUTANTS_ARGS)

# What it keeps is where the next run goes on.
.PHONY: fuzz-guided
fuzz-guided: setup
	@$(PYTHON) -c "import atheris" 2>/dev/null || $(PYTHON) -m pip install -q atheris==3.0.0
	@for reader in weights table job tiles; do mkdir -p $(BUILD)/fuzz/$$reader; echo $$reader; \
		nice -n 10 $(PYTHON) tests/fuzz/guided.py $$reader $(BUILD)/fuzz/$$reader -artifact_prefix=$(BUILD)/fuzz/ \
		-verbosity=0 -print_final_stats=1 -max_total_time=$$((60 * $(or $(MINUTES),5) / 4)); done

plugin: setup
	@$(PYTHON) tools/package.py assemble $(PLUGIN)

package: plugin
	@$(PYTHON) tools/package.py zip $(PLUGIN) $(BUILD)

.PHONY: check-package
check-package: package
	@$(PYTHON) tools/check_package.py $(BUILD)/ksdiff_qgis-*.zip

verify-package: package
	@$(PYTHON) tools/package.py check $(BUILD)/ksdiff_qgis-*.zip
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q $(PYTEST_ARGS) tests/package/zip_runs.py

bench: setup
	@$(PYTHON) tests/benchmarks/throughput.py $(BENCH_ARGS)

bench-training bench-startup bench-large: bench-%: setup
	@$(PYTHON) tests/benchmarks/$*.py $(BENCH_ARGS)

evaluate: setup
	@$(PYTHON) -m ksdiff_core evaluate "$(or $(DATA),$(error say which folder: make evaluate DATA=FOLDER))" \
		$(EVALUATE_ARGS) --json $(BUILD)/evaluation.json --html $(BUILD)/evaluation.html
	@echo "$(BUILD)/evaluation.html"

.PHONY: ablation-arms
ablation-arms: setup
	$(PYTHON) tools/ablation_arms.py "$(or $(DATA),$(error say where training images are: DATA=FOLDER))" \
		"$(or $(VALID),$(error say where scenes to judge on are: VALID=FOLDER))" $(BUILD)/arms

weights-table: setup
	@$(PYTHON) tools/weights_table.py

translations: setup
	@$(PYTHON) tools/translations.py

screenshots: setup plugin $(DEMO)/scene/truth.tif
	tests/gui/screenshots.sh "$(CURDIR)/$(DEMO)/scene/pan.tif" "$(CURDIR)/$(DEMO)/scene/ms.tif" "$(CURDIR)/$(BUILD)/screenshots"
	@$(PYTHON) tools/screenshots.py $(BUILD)/screenshots docs/images

.PHONY: faults-table kill-trials
faults-table: setup
	@mkdir -p $(BUILD)
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q --faults-table $(BUILD)/faults.md \
		tests/faults $$($(PYTHON) tests/faults/rows.py) >$(BUILD)/faults.log || { tail -n 40 $(BUILD)/faults.log; false; }
	@cat $(BUILD)/faults.md

kill-trials: setup
	@$(PYTHON) tests/faults/kill_trials.py --trials $(or $(TRIALS),200) --seed $(or $(SEED),0)

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

format: setup
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

clean:
	rm -rf $(BUILD)

distclean: clean
	rm -rf .venv
