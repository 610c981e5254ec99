// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/webaddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie {

QString webAddress(const QString& text)
{
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
    return isWeb ? text : QString();
}

QString hostOf(const QString& url)
{
    const QString host = QUrl(url).host();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

} // namespace vigie
