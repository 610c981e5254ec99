#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGUMENTS…]: installs what is missing, builds Vigie and starts it with the arguments ("./run.sh --help" lists them).
# Without a display and without arguments it does the main job headless, into ./vigie-demo/.
set -euo pipefail

# Runs a command and shows what it printed only where it fails: standard output belongs to Vigie.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        exit 1
    fi
    rm -f "$log"
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
caller=$PWD
cd "$here"
.ci/install-packages .ci/packages-build

if [ ! -f build/release/build.ninja ]; then
    echo "Preparing the build (once) …" >&2
    quietly cmake --preset release -DBUILD_TESTING=OFF
    echo "Building Vigie, some minutes the first time …" >&2
fi
quietly cmake --build build/release --target vigie

vigie=$here/build/release/app/vigie
cd "$caller"
if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    exec "$vigie" demo --out "$caller/vigie-demo"
fi
exec "$vigie" "$@"
