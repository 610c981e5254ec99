// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/querycontext.h"

#include <QDate>
#include <QString>

namespace vigie {

/// The file a report is written to: `out` itself where it ends in .html or .htm, else report.html in the folder
/// `out`.
QString reportFilePath(const QString& out);

/// Reads, words and writes a report; delivers the path. A query, so that it runs on the runner's worker for files:
///
///   runner->run(Lane::File, ReportFileQuery{filter, currency, workspace, path, QDate::currentDate()}, this,
///               [this](const Result<QString>& written) { … });
///
/// Makes the folder where it is not there. Errors of ReportQuery and writeFileSafely().
struct ReportFileQuery
{
    using Rows = QString;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    QString currency;
    QString workspace; ///< its file, of which the report names the name
    QString out; ///< folder, or FILE.html
    QDate date; ///< of the report

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
