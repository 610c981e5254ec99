// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/charts/chartcontent.h"
#include "views/common/tablewords.h"

#include <QByteArray>

namespace vigie {

/// The numbers of a chart as CSV, in words inWholeUnits(), else unrounded; if wanted with what explains them above:
/// title, filter, n with and without the figure, definitions, rates, program and date.
QByteArray chartCsv(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format,
                    bool withExplanation, Wording wording);

/// As a workbook, the explanation on a sheet of its own.
[[nodiscard]] Result<QByteArray> chartXlsx(const ChartContent& content, const ChartNotes& notes,
                                           const LocaleFormat& format, Wording wording);

/// As a bundle that restores the view (models/exporters/viewbundle.h).
QByteArray chartJson(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format);

} // namespace vigie
