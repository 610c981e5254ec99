// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exporters/table.h"
#include "views/charts/chartcontent.h"

#include <QByteArray>

namespace vigie {

/// The numbers of a chart, unrounded, with notes that explain them: title, filter, n with and without the figure,
/// definitions, rates, program and date.
Table chartTable(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format);

/// As CSV; with the explanation above if wanted.
QByteArray chartCsv(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format,
                    bool withExplanation);

/// As a workbook, the explanation on a sheet of its own.
[[nodiscard]] Result<QByteArray> chartXlsx(const ChartContent& content, const ChartNotes& notes,
                                           const LocaleFormat& format);

/// As a bundle that restores the view (models/exporters/viewbundle.h).
QByteArray chartJson(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format);

} // namespace vigie
