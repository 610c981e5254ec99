#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# journey.sh OUT [VIGIE]: drives the real window under Xvfb as a person would (journey.py) and leaves a screenshot of each step in OUT.
# Needs xvfb openbox xdotool imagemagick dbus-x11 at-spi2-core python3-pyatspi gir1.2-atspi-2.0 (apt). By hand, not in CI.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$(mkdir -p "$1" && cd "$1" && pwd)
vigie=${2:-$here/../../build/release/app/vigie}

scratch=$(mktemp -d)
export DISPLAY=:$((90 + RANDOM % 900)) HOME=$scratch XDG_RUNTIME_DIR=$scratch/run LANG=C.UTF-8 QT_QPA_PLATFORM=xcb
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 VIGIE_UNDER_TEST=$vigie JOURNEY_OUT=$out
mkdir -m 700 "$XDG_RUNTIME_DIR"
Xvfb "$DISPLAY" -screen 0 "${JOURNEY_SCREEN:-1280x800x24}" -nolisten tcp -ac >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait 2>/dev/null; rm -rf "$scratch"' EXIT
for _ in $(seq 50); do
    xdpyinfo >/dev/null 2>&1 && break
    sleep 0.1
done
openbox --sm-disable >/dev/null 2>&1 &
timeout "${JOURNEY_SECONDS:-180}" dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    sleep 1
    exec /usr/bin/python3 "$0" "$@"' "$here/${JOURNEY:-journey.py}" "$here/../data/import/folder"
