// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textlayout.h"

#include "models/domain/writtendate.h"
#include "models/importers/texthead.h"

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
    return date && canDate(*date) ? Header{match.capturedEnd(), *date} : Header{};
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

bool beginsSmall(QStringView line)
{
    return !line.isEmpty() && line.front().isLower();
}

/// Does the sentence go on in the next line?
bool endsOpen(QStringView line)
{
    static const QRegularExpression smallWord(
        uR"(\b(?:à|au|aux|avec|ce|cette|d['’]|dans|de|des|du|en|et|l['’]|la|le|les|leur|ou|par|pour|qu['’]|que|qui|)"
        uR"(sa|ses|son|sous|sur|un|une|vers)\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return smallWord.match(line).hasMatch();
}

/// The first line of `text`, without its end, and what stands behind it.
struct FirstLine
{
    QStringView line;
    QStringView rest;
};

FirstLine firstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? FirstLine{text, text.sliced(text.size())} : FirstLine{text.first(end), text.sliced(end + 1)};
}

/// Without the blank lines before it, but with the blanks that begin its first line of text.
QStringView withoutBlankLines(QStringView text)
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0 && isBlank(text.first(end)); end = text.indexOf(u'\n'))
        text = text.sliced(end + 1);
    return text;
}

bool isText(QStringView line)
{
    return headLine(line).kind == HeadLine::Kind::Text;
}

/// Is the first line of `text` its title?
bool beginsWithTitle(QStringView text)
{
    const auto [first, rest] = firstLine(text);
    const QStringView line = first.trimmed();
    if (line.isEmpty() || line.size() > kMaxTitleLine || endsLikeASentence(line) || isBlank(rest) || datelineAt(line))
        return false;
    const auto [second, third] = firstLine(rest);
    const QStringView next = second.trimmed();
    if (next.isEmpty())
        return true;
    // Without a blank line between them it may be a paragraph broken at a fixed width.
    if (endsOpen(line))
        return false;
    if (!isText(next))
        return !beginsSmall(third);
    const bool longer = next.size() * 2 >= line.size() * 3;
    return line.size() <= kMaxTitleLineWithoutBlank && longer && !beginsSmall(next);
}

/// The date in the first lines of a body, where they are datelines or say nothing but when: a date in a sentence is
/// what the text tells of. In the middle of a paragraph a line that looks like one is a piece of a sentence.
PartialDate dateInFirstLines(QStringView body, int lines)
{
    PartialDate updated;
    bool beginsParagraph = true;
    for (QStringView rest = body; lines > 0 && !rest.isEmpty();) {
        const auto [line, behind] = firstLine(rest);
        rest = behind;
        const bool blank = isBlank(line);
        if (beginsParagraph && !blank) {
            const HeadLine head = headLine(line);
            const auto dateline = datelineAt(line);
            const PartialDate date = dateline ? dateline->date : head.date;
            if (date.isValid() && head.kind != HeadLine::Kind::Update)
                return date;
            updated = updated.isValid() ? updated : date;
        }
        lines -= blank ? 0 : 1;
        beginsParagraph = blank;
    }
    return updated;
}

/// Takes the lines above the body off the beginning of a text, one after the other.
class Head
{
public:
    Head(QStringView text, const QString& title)
        : m_rest(withoutBlankLines(text))
        , m_title(title)
    {
        while (takeLine()) { }
    }

    /// The text as far as it was taken apart.
    Document document() const
    {
        Document document;
        document.title = m_title;
        document.body = m_kept + m_rest;
        document.date = m_date;
        if (!document.date.isValid())
            document.date = dateInFirstLines(m_rest, kLinesWithDate - (m_title.isEmpty() ? 0 : 1));
        if (!document.date.isValid())
            document.date = m_updated;
        return document;
    }

private:
    /// The lines, the title among them, in which a date may be that of the text.
    static constexpr int kLinesWithDate = 3;

    /// Takes the next line off; false where it is the body's first one.
    bool takeLine()
    {
        if (isBlank(m_rest))
            return false;
        const QStringView line = firstLine(m_rest).line;
        const HeadLine head = headLine(line);
        using Kind = HeadLine::Kind;
        const bool isTitle
            = m_title.isEmpty() && (head.kind == Kind::Title || (head.kind == Kind::Text && beginsWithTitle(m_rest)));
        if (head.kind == Kind::Text && !isTitle)
            return false;
        if (isTitle)
            m_title = head.kind == Kind::Title ? head.title : line.toString().simplified();
        PartialDate& date = head.kind == Kind::Update ? m_updated : m_date;
        if (!date.isValid())
            date = head.date;
        // What names somebody or some place may be evidence, and of what dates nothing the reader is to see why.
        const bool saysWhen = head.date.isValid() && (head.kind == Kind::Date || head.kind == Kind::Update);
        cut(isTitle || saysWhen || head.kind == Kind::Label);
        return true;
    }

    /// Takes the first line off and the blank ones behind it; they stay part of the body unless `forGood`.
    void cut(bool forGood)
    {
        const QStringView behind = withoutBlankLines(firstLine(m_rest).rest);
        if (!forGood)
            m_kept += m_rest.first(m_rest.size() - behind.size());
        else if (!m_kept.isEmpty() && !m_kept.endsWith(u"\n\n"_s))
            m_kept += u'\n'; // a paragraph of its own, now that what stood between them is gone
        m_rest = behind;
    }

    QStringView m_rest;
    QString m_kept; ///< lines of the body that stood above what was cut
    QString m_title;
    PartialDate m_date;
    PartialDate m_updated;
};

/// The body from where it begins to tell: behind datelines.
QStringView behindDatelines(QStringView body)
{
    QStringView rest = withoutBlankLines(body);
    while (!isBlank(rest) && !isText(firstLine(rest).line))
        rest = withoutBlankLines(firstLine(rest).rest);
    if (const auto dateline = datelineAt(rest))
        rest = rest.sliced(dateline->length);
    return isBlank(rest) ? body : rest;
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

Document layOut(const QString& text, const QString& title)
{
    const Header header = readHeader(text);
    const QStringView rest = QStringView(text).sliced(header.length);
    Document document;
    // What goes on in the header's line is the body.
    if (header.length == 0 || rest.startsWith(u'\n')) {
        document = Head(rest, title).document();
    } else {
        document.title = title;
        document.body = withoutBlankLines(rest).toString();
    }
    if (header.date.isValid())
        document.date = header.date;
    return document;
}

QString firstSentence(const QString& body)
{
    const QString first = body.first(std::min<qsizetype>(body.size(), 2000));
    const QString beginning = behindDatelines(first).trimmed().toString();
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
