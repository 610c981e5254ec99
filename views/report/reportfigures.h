// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/reportquery.h"
#include "views/common/localeformat.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace vigie {

/// The notes at the end of a report: each text once, numbered from 1 in the order of its first use.
class Footnotes
{
public:
    /// The reference to a note, as HTML: a raised number that leads to it.
    QString reference(const QString& words);

    /// All notes as an ordered list; empty where there is none.
    QString html() const;

private:
    QStringList m_words;
    QHash<QString, qsizetype> m_numbers;
};

/// The figures that count, article by article: each with its sentence, the quote in it marked, what it is about, its
/// review state and its footnotes. No more of them once `cancel` is set.
QString countedFiguresHtml(const Report& report, Footnotes& notes, const LocaleFormat& format,
                           const CancelFlag& cancel);

/// The figures that are left out, reason by reason. No more of them once `cancel` is set.
QString leftOutFiguresHtml(const Report& report, Footnotes& notes, const LocaleFormat& format,
                           const CancelFlag& cancel);

} // namespace vigie
