#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [CTEST ARGUMENTS…]: installs what is missing, builds everything and runs all tests without a display.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
.ci/install-packages .ci/packages-build .ci/packages-test

cmake --preset dev -DVIGIE_WERROR="${VIGIE_WERROR:-OFF}"
cmake --build build/dev
ctest --preset dev -j "$(nproc)" "$@"
