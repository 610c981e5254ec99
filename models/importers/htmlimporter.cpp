// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlimporter.h"

#include "models/importers/htmlhead.h"
#include "models/importers/htmlmaintext.h"
#include "models/importers/htmlpage.h"
#include "models/importers/textdecoder.h"
#include "models/importers/textlayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

bool HtmlImporter::accepts(const QString& fileName) const
{
    static const std::array suffixes{u".html"_s, u".htm"_s, u".xhtml"_s};
    return std::ranges::any_of(suffixes,
                               [&](const QString& suffix) { return fileName.endsWith(suffix, Qt::CaseInsensitive); });
}

Result<QList<Document>> HtmlImporter::read(const QByteArray& bytes, const QString&) const
{
    if (bytes.size() > kMaxPageBytes)
        return failure(Error::Kind::BadInput, u"the page is larger than 20 MB"_s);
    const auto html = decodeText(bytes, declaredCharset(bytes));
    if (!html)
        return tl::unexpected(html.error());
    const auto page = parseHtml(*html);
    if (!page)
        return tl::unexpected(page.error());
    const HtmlHead head = headOf(*page);
    const QString text = mainText(*page, head.title);
    Document document = layOut(text, head.title);
    if (document.body.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"the page has no main text"_s);
    if (head.date.isValid())
        document.date = head.date;
    document.url = head.url;
    document.outlet = head.outlet;
    return QList<Document>{document};
}

QByteArray declaredCharset(const QByteArray& bytes)
{
    // Browsers look no further either.
    constexpr qsizetype kLooked = 1024;
    static const QRegularExpression pattern(
        uR"((?:<meta\b[^>]*\bcharset\s*=\s*|<\?xml\b[^>]*\bencoding\s*=\s*)["']?\s*([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), kLooked)))).captured(1).toLatin1();
}

} // namespace vigie
