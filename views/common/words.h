// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace vigie {

/// A label of as many lines as its words need. They are shown as they are: names and error messages may hold what a
/// label would take for markup.
QLabel* makeWords(const QString& text, QWidget* parent);

} // namespace vigie
