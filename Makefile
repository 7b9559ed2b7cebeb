# What one does with Aquarium: `make run` and `make test` need nothing but a Swift toolchain.

PREFIX ?= /usr/local
DEMO ?= $(HOME)/Aquarium-demo
SWIFT := $(shell PATH="$$PATH:$(HOME)/.local/share/swiftly/bin:/opt/swift/usr/bin:/usr/local/swift/usr/bin:/usr/share/swift/usr/bin" command -v swift || echo swift)
# Where the libraries are there for it, the program is linked whole: to look for them and to move
# them in memory would take a third of its start.
WHOLE := $(and $(wildcard /usr/lib/*/libncursesw.a),$(wildcard /usr/lib/*/libtinfo.a),\
  $(addprefix -Xswiftc ,-static-executable -Xclang-linker -fuse-ld=lld))
RELEASE := --configuration release --static-swift-stdlib $(WHOLE) --disable-local-rpath \
  --product aquarium
PROGRAM := .build/release/aquarium
BUILDS := Package.swift Sources Tests

.PHONY: help run program test lint bench install uninstall format goldens keys prepare clean

help:
	@echo "make run              open the demonstration workspace"
	@echo "make test             build and run every test"
	@echo "make bench            measure against the bars, the C floor and the peers found here"
	@echo "make install PREFIX=… the program, its themes, manual and completions"
	@echo "make format           lay out the sources"
	@echo "make goldens          record the golden texts, to be read with git diff"
	@echo "make keys             write docs/keys.md from the command tables"

run: program
	@if test -e "$(DEMO)/workspace.yaml"; \
	then $(PROGRAM) open "$(DEMO)"; else $(PROGRAM) demo "$(DEMO)"; fi

prepare:
	@SWIFT="$(SWIFT)" sh .ci/prepare

program: prepare
	@$(SWIFT) build $(RELEASE)

# Without marks for a debugger, which take their part of the build.
test: prepare
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error \
	  -debug-info-format none
	$(SWIFT) format lint --strict --recursive --parallel $(BUILDS)
	$(SWIFT) test --skip-build --disable-xctest

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(BUILDS)

format:
	$(SWIFT) format --in-place --recursive --parallel $(BUILDS)

goldens: prepare
	-RECORD_GOLDENS=1 $(SWIFT) test --disable-xctest
	@git status --short -- Tests
	@echo "Read the change with git diff, as a reviewer would, before you commit it."

keys: program
	@{ echo "# Keys"; echo; echo "Written by \`make keys\` from the tables of commands."; \
	  $(PROGRAM) keys --markdown --language en; } > docs/keys.md

bench: program
	@sh .ci/prepare python3
	@python3 Tests/Bench/bench.py $(PROGRAM)

install: program
	@sh .ci/install "$(PROGRAM)" "$(DESTDIR)$(PREFIX)" "$(SWIFT)"

uninstall:
	@sh .ci/install --remove "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build
