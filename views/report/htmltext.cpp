// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/htmltext.h"

#include <QUrl>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    const char16_t code = c.unicode();
    const bool blank = code == u'\t' || code == u'\n';
    return blank
        || (code >= 0x20 && (code < 0x7F || code > 0x9F) && code < 0xFFFE && (code < 0xFDD0 || code > 0xFDEF));
}

} // namespace

QString html(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isAllowed(text, i))
            clean.append(text[i]);
    return clean.toHtmlEscaped();
}

QString element(const QString& tag, const QString& content, const QString& attributes)
{
    const QString open = attributes.isEmpty() ? tag : QString(tag + u' ' + attributes);
    return u'<' + open + u'>' + content + u"</"_s + tag + u'>';
}

QString safeLink(const QString& url)
{
    const QUrl address(url, QUrl::StrictMode);
    const QString scheme = address.scheme().toLower();
    return address.isValid() && !address.host().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1)
        ? html(QString::fromLatin1(address.toEncoded()))
        : QString();
}

} // namespace vigie
