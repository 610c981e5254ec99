// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/exportnotes.h"

#include "views/common/definitions.h"
#include "views/common/labels.h"
#include "views/common/rateswords.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportNotes)
};

} // namespace

QStringList noteLines(const ExportNotes& notes, const LocaleFormat& format)
{
    QStringList lines{notes.title, Words::tr("Filter: %1").arg(notes.filter)};
    lines += notes.counts;
    const QStringList rules = summingRules();
    for (qsizetype i = 0; i < rules.size(); ++i)
        lines.append(Words::tr("Rule %1: %2").arg(format.count(i + 1), rules[i]));
    for (const QString& rate : notes.rates)
        lines.append(Words::tr("Rate: %1").arg(rate));
    if (!notes.rates.isEmpty())
        lines.append(ratesCredit());
    lines.append(programName() + u" · "_s + format.locale().toString(notes.date, QLocale::LongFormat));
    return lines;
}

BundleNotes bundleNotes(const ExportNotes& notes)
{
    return {notes.title, notes.filter, summingRules(), notes.rates, programName(), notes.date};
}

QStringList countPhrases(const WorkspaceCounts& counts, const LocaleFormat& format)
{
    return {Words::tr("%1 of the workspace's %2")
                .arg(articleCount(counts.articles, format), format.count(counts.allArticles)),
            Words::tr("%1, of which %2 (%3) and %4")
                .arg(figureCount(counts.figures, format), countedCount(counts.counted, format),
                     approximateCount(counts.approximate, format),
                     leftOutCount(counts.figures - counts.counted, format)),
            Words::tr("%1 reviewed", nullptr, static_cast<int>(counts.reviewed))
                .arg(figureCount(counts.reviewed, format))};
}

XlsxSheets xlsxSheets()
{
    return {Words::tr("Data"), Words::tr("Notes")};
}

} // namespace vigie
