// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importinput.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace vigie {

ImportInput importInput(const QMimeData& data)
{
    ImportInput input;
    if (data.hasUrls()) {
        for (const QUrl& url : data.urls()) {
            if (const QString path = url.toLocalFile(); !path.isEmpty() && !input.paths.contains(path))
                input.paths.append(path);
        }
        return input;
    }
    if (data.hasText() && !data.text().trimmed().isEmpty())
        input.text = data.text();
    return input;
}

bool canImport(const QMimeData& data, const QObject* draggedFrom)
{
    if (draggedFrom)
        return false;
    if (!data.hasUrls())
        return data.hasText();
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

} // namespace vigie
