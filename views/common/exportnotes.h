// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/exporters/viewbundle.h"
#include "models/exporters/xlsx.h"
#include "views/common/localeformat.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace vigie {

/// What explains data that have left Vigie. The definitions and the program's name are the same for all.
struct ExportNotes
{
    QString title;
    QString filter; ///< in words, as filterText() says it
    QStringList counts; ///< n with and without the figure, a phrase each
    QStringList rates; ///< by which amounts were converted, a line each
    QDate date; ///< of the export
};

/// The notes as lines of a CSV or a sheet: title, filter, counts, definitions, rates, program and date.
QStringList noteLines(const ExportNotes& notes, const LocaleFormat& format);

/// The notes as a bundle carries them.
BundleNotes bundleNotes(const ExportNotes& notes);

/// The phrases for a list under a filter: articles, figures, those that count, approximate and reviewed ones.
QStringList countPhrases(const WorkspaceCounts& counts, const LocaleFormat& format);

/// What the sheets of a workbook are called.
XlsxSheets xlsxSheets();

} // namespace vigie
