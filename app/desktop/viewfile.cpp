// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewfile.h"

#include <QFile>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// An export of the largest chart is far below; what is larger is another file, and would only fill the memory.
constexpr qint64 kMostBytes = 64LL << 20;

} // namespace

Result<ViewBundle> readViewFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"the file cannot be read"_s, path);
    if (file.size() > kMostBytes)
        return failure(Error::Kind::BadInput, u"the file is too large to be a view"_s, path);
    Result<ViewBundle> view = viewFromJson(file.readAll());
    if (!view) {
        Error error = view.error();
        error.context = error.context.isEmpty() ? path : QString(path + u": "_s + error.context);
        return tl::unexpected(error);
    }
    return view;
}

bool isViewFile(const QString& path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

} // namespace vigie
