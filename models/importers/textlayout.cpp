// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textlayout.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype kTitleLength = 110; ///< of a derived title
constexpr qsizetype kMaxTitleLine = 200;
constexpr qsizetype kMaxTitleLineWithoutBlank = 120;

/// Length of the header, and the date in it.
struct Header
{
    qsizetype length = 0;
    PartialDate date;
};

Header readHeader(const QString& text)
{
    static const QRegularExpression pattern(uR"(\A\s*date[ \t]+(\d{4}(?:-\d{2}){0,2})(?:[ \t]+|[ \t]*(?=\n)|\z))"_s);
    const QRegularExpressionMatch match = pattern.match(text.left(64));
    const auto date = match.hasMatch() ? PartialDate::fromIso(match.capturedView(1)) : std::nullopt;
    return date ? Header{match.capturedEnd(), *date} : Header{};
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

bool endsLikeASentence(QStringView line)
{
    return line.endsWith(u'.') || line.endsWith(u';') || line.endsWith(u',') || line.endsWith(u':')
        || line.endsWith(u'-');
}

/// Where the title line at the beginning of `text` ends, or 0 where its first line is none.
qsizetype titleEnd(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0)
        return 0;
    const QStringView line = text.first(end).trimmed();
    const QStringView rest = text.sliced(end + 1);
    if (line.isEmpty() || line.size() > kMaxTitleLine || endsLikeASentence(line) || isBlank(rest))
        return 0;
    const qsizetype nextEnd = rest.indexOf(u'\n');
    const QStringView next = (nextEnd < 0 ? rest : rest.first(nextEnd)).trimmed();
    if (next.isEmpty())
        return end;
    // Without a blank line between them it may be a paragraph broken at a fixed width.
    const bool longer = next.size() * 2 >= line.size() * 3;
    return line.size() <= kMaxTitleLineWithoutBlank && longer && !next.front().isLower() ? end : 0;
}

/// Where the sentence at the beginning of the line ends: behind the first . ! ? … that a blank and a capital, a quote
/// or nothing follow, and that is no abbreviation's or initial's.
qsizetype sentenceEnd(const QString& line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c != u'.' && c != u'!' && c != u'?' && c != u'…')
            continue;
        if (i + 1 == line.size())
            return line.size();
        if (line[i + 1] != u' ' || i + 2 >= line.size() || line[i + 2].isLower() || line[i + 2].isDigit())
            continue;
        const qsizetype word = line.lastIndexOf(u' ', i) + 1;
        if (c == u'.' && i - word <= 2 && line[word].isUpper())
            continue; // "M. Mezzour", "J. Boulard"
        return i + 1;
    }
    return line.size();
}

} // namespace

Document layOut(const QString& text)
{
    Document document;
    const Header header = readHeader(text);
    document.date = header.date;
    QStringView rest = QStringView(text).sliced(header.length);
    const bool mayHaveTitle = header.length == 0 || rest.startsWith(u'\n');
    // Blank lines, but not the blanks that begin the first line of text.
    const auto dropBlankLines = [&rest] {
        for (qsizetype end = rest.indexOf(u'\n'); end >= 0 && isBlank(rest.first(end)); end = rest.indexOf(u'\n'))
            rest = rest.sliced(end + 1);
    };
    dropBlankLines();
    if (const qsizetype end = mayHaveTitle ? titleEnd(rest) : 0; end > 0) {
        document.title = rest.first(end).toString().simplified();
        rest = rest.sliced(end + 1);
        dropBlankLines();
    }
    document.body = rest.toString();
    return document;
}

QString firstSentence(const QString& body)
{
    const QString beginning = body.first(std::min<qsizetype>(body.size(), 2000)).trimmed();
    const QString line = beginning.section(QRegularExpression(u"\\n\\s*\\n"_s), 0, 0).simplified();
    const QString sentence = line.first(sentenceEnd(line));
    if (sentence.size() <= kTitleLength)
        return sentence;
    const qsizetype blank = sentence.lastIndexOf(u' ', kTitleLength);
    qsizetype cut = blank > kTitleLength / 2 ? blank : kTitleLength;
    while (cut > 1
           && (sentence[cut - 1].isPunct() || sentence[cut - 1].isHighSurrogate() || sentence[cut - 1].isSpace()))
        --cut;
    return sentence.first(cut) + u'…';
}

} // namespace vigie
