# Everything a developer types. `make run` and `make test` need nothing done before them.

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench torture screenshots translations package format lock clean

# Tests and benchmarks never reach a real display or a real key store.
QUIET := QT_QPA_PLATFORM=offscreen PYTHON_KEYRING_BACKEND=keyring.backends.fail.Keyring

help: ## Show what can be made
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1	\2/p' Makefile | expand -t 22

setup: ## Make .venv from the hashed lock (done once per lock)
	@packaging/setup.sh

run: setup ## Open the demo shop (headless where there is no display)
	@packaging/demo.sh

test: setup ## Run the tests, on every core; ARGS="-k cart" narrows them
	.venv/bin/pytest --numprocesses=auto $(ARGS)

check: setup ## Format, lint, types, import contracts, lock
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	PYTHONPATH=tests/architecture .venv/bin/lint-imports --no-logo
	@! grep -nE '://' requirements.lock || { echo 'requirements.lock names a host'; exit 1; }

bench: setup ## Run the benchmarks; ONLY=b1 runs one, QUICK=1 the short form
	$(QUIET) BENCH_QUICK=$(QUICK) .venv/bin/python -m benchmarks.run $(ONLY)

torture: setup ## Kills, full disks, failing syncs, printer faults; SHORT=1 for the short form
	$(QUIET) SHORT=$(SHORT) packaging/torture.sh $(ARGS)

screenshots: setup ## Draw every screen into build/screenshots
	$(QUIET) .venv/bin/python -m tests.screenshots build/screenshots

translations: setup ## Collect the words for the translators, and compile what they translated
	.venv/bin/python packaging/translations.py

package: setup ## Build the Linux bundle and .deb into build/package; PROVE=1 tries it on a bare Debian
	PROVE=$(PROVE) packaging/linux/build.sh

format: setup ## Format the code and mend what ruff can mend
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

LOCK_AGE_DAYS := 7
lock: setup ## Refresh requirements.lock with releases at least LOCK_AGE_DAYS old
	.venv/bin/uv pip compile pyproject.toml --all-extras --universal --generate-hashes \
	  --no-emit-index-url --upgrade --exclude-newer "$$(date -u -d '$(LOCK_AGE_DAYS) days ago' +%F)" \
	  --custom-compile-command 'make lock' -q -o requirements.lock

clean: ## Remove what was built, and .venv
	rm -rf .venv build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
