// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportfile.h"

#include "models/exporters/safefile.h"
#include "views/report/reporthtml.h"

#include <QDir>
#include <QFileInfo>

namespace vigie {

using namespace Qt::StringLiterals;

QString reportFilePath(const QString& out)
{
    const QString suffix = QFileInfo(out).suffix().toLower();
    return suffix == "html"_L1 || suffix == "htm"_L1 ? out : QDir(out).filePath(u"report.html"_s);
}

Result<QString> ReportFileQuery::operator()(QueryContext& context) const
{
    const auto report = ReportQuery{filter, currency}(context);
    if (!report)
        return tl::unexpected(report.error());
    const QString path = reportFilePath(out);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::ReadOnly, u"the folder cannot be made"_s, folder);
    const QByteArray page
        = reportHtml(*report, {QFileInfo(workspace).completeBaseName(), date}, LocaleFormat(), context.cancel);
    // Whoever has given up by now does not want the file.
    return context.proceed().and_then([&] { return writeFileSafely(path, page); }).map([&] { return path; });
}

} // namespace vigie
