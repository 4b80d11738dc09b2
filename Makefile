# Every target sets up what it needs by itself and says what it installs. The work is done in scripts/.

.PHONY: help demo check lint test test-matrix fuzz mutants translations package deploy release-check bench bench-quality bench-capacities bench-connected bench-constants bench-scale pictures reference sample-data docs clean

help: ## Show this list
	@awk -F ': ## ' '/^[a-z-]+: ## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: ## Cluster the world map into ten groups of equal size; results in build/demo/
	@scripts/demo.sh

check: ## Lint, types and the quick tests, in about a minute; in a virtual environment those of the core
	@scripts/check.sh

lint: ## Lint and types alone, in about half a minute
	@scripts/check.sh lint

test: ## Check the code and run all tests on the installed QGIS (ONLY=tests/core/test_costs.py: that file)
	@scripts/test.sh $(ONLY)

test-matrix: ## Run the tests on QGIS 3.40 and 3.44 too, in root file systems kept in the cache
	@scripts/test_matrix.sh

fuzz: ## Judge generated problems (CASES=10000 SEED=0 KINDS=clumps,ties; CASE=kind:seed: that one; WRITE=1)
	@scripts/fuzz.sh $(if $(CASES),--cases "$(CASES)") $(if $(SEED),--seed "$(SEED)") $(if $(KINDS),--kinds "$(KINDS)") \
		$(if $(CASE),--case "$(CASE)") $(if $(WRITE),--write)

mutants: ## Change code that decides results, and see what tests notice (COUNT=300 SEED=1; ONLY=12,57)
	@scripts/mutants.sh $(if $(COUNT),--count "$(COUNT)") $(if $(SEED),--seed "$(SEED)") $(if $(ONLY),--only "$(ONLY)")

translations: ## Bring the catalogs of translations up to date with the code (NEW=pt_BR: begin that one)
	@scripts/translations.sh $(NEW)

package: ## Write dist/constrained_kmeans_plugin-<version>.zip
	@scripts/plugin.sh package

deploy: ## Copy the plugin into your QGIS profile (another one: make deploy PLUGINS_DIR=...)
	@scripts/plugin.sh deploy $(if $(PLUGINS_DIR),--plugins-dir "$(PLUGINS_DIR)")

release-check: ## Say what is still to be set before publishing
	@scripts/plugin.sh release-check

bench: ## Measure time and memory beside other packages (QUICK=1: some minutes; WRITE=1: into docs/ too)
	@scripts/bench.sh bench $(if $(QUICK),--quick) $(if $(WRITE),--write)

bench-quality: ## Compare with the best known results on public data (FOLDER=... with the sets; WRITE=1; ONLY=search)
	@scripts/bench.sh quality $(if $(WRITE),--write) $(if $(ONLY),--only "$(ONLY)") \
		"$(or $(FOLDER),$(error Say where the sets of points lie: make bench-quality FOLDER=path))"

bench-capacities: ## Keep the capacities of public data (FOLDER=... with the sets; WRITE=1)
	@scripts/bench.sh capacities $(if $(WRITE),--write) \
		"$(or $(FOLDER),$(error Say where the sets of points lie: make bench-capacities FOLDER=path))"

bench-connected: ## Compare connected clusters, and costs along roads, with other packages (WRITE=1)
	@scripts/bench.sh connected $(if $(WRITE),--write)

bench-constants: ## Show what each constant of the search is worth, at half and at double (QUICK=1; ONLY=cooling,slow)
	@scripts/bench.sh constants $(if $(QUICK),--quick) $(if $(ONLY),--only "$(ONLY)")

bench-scale: ## Measure points in files beside dask_ml and plain reading (QUICK=1: a tenth of them; WRITE=1: into docs/ too)
	@scripts/bench.sh scale $(if $(QUICK),--quick) $(if $(WRITE),--write)

pictures: ## Make the pictures in docs/images anew
	@scripts/pictures.sh

reference: ## Write the pages about the algorithms, in docs/reference and the plugin's help, from their definitions
	@scripts/reference.sh

sample-data: ## Write the made-up town that the plugin brings with it
	@scripts/sample_data.sh

docs: ## Build the site of the documentation in build/site; in a virtual environment without QGIS
	@scripts/docs.sh

clean: ## Remove build/ and dist/ (the cache stays)
	@rm -rf build dist .hypothesis .qgis-settings
