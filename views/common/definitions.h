// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// The eight summing rules (models/analysis/README.md) in words for those who read an export, a sentence or two each.
QStringList summingRules();

/// The gist of them in one sentence, for a footer.
QString summingRulesInShort();

/// "Vigie 0.1.0"
QString programName();

} // namespace vigie
