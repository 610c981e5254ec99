// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

/// The words of a text as the search index sees them (unicode61, remove_diacritics 2): runs of letters and digits in
/// lower case without accents. Keeps where each stands, so that hits can be shown.
class FoldedWords
{
public:
    explicit FoldedWords(QStringView text);

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    QStringView word(qsizetype index) const;

    /// In the text.
    TextRange place(qsizetype index) const { return m_words[static_cast<std::size_t>(index)].place; }

private:
    struct Word
    {
        qsizetype begin = 0; ///< in m_folded
        qsizetype end = 0;
        TextRange place;
    };

    QString m_folded;
    std::vector<Word> m_words;
};

/// The folded words alone.
QStringList searchWords(QStringView text);

} // namespace vigie
