// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/reportquery.h"
#include "views/common/localeformat.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace vigie {

/// What a report says about itself.
struct ReportHead
{
    QString workspace; ///< its name, without path
    QDate date; ///< of the report
};

/// A report as one HTML5 file: no script, nothing loaded from elsewhere, charts as SVG, a style for A4. Sections:
/// totals, charts, tables, figures that count, figures left out with the reason, definitions, rates, notes. In the
/// language of the installed translators; any thread. Ends soon after `cancel` is set: the page is then of no use.
QByteArray reportHtml(const Report& report, const ReportHead& head, const LocaleFormat& format,
                      const CancelFlag& cancel = {});

} // namespace vigie
