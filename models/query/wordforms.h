// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// The plural of a French word, or the singular of a plural, by its ending alone: "usine" → "usines", "journaux" →
/// "journal", "journau". What is no word is found nowhere, so that a form too many costs nothing. `word` is folded as
/// FoldedWords does. None for short words, which are mostly no nouns.
QStringList otherNumberForms(const QString& word);

} // namespace vigie
