// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace vigie {

/// One of our own icons, resources/icons/<name>.svg, drawn in the colour that the application's palette gives to
/// button text: it follows dark and high-contrast palettes, disabled and selected states, and every scale. Arrows
/// back and forward turn in right-to-left interfaces. A null icon where there is no such file. GUI thread.
QIcon icon(const QString& name);

/// The program's own picture, in its own colours.
QIcon applicationIcon();

} // namespace vigie
