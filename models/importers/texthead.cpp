// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/texthead.h"

#include "models/domain/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// No line of this kind is longer.
constexpr qsizetype kLongestHeadLine = 200;

QRegularExpression anyCase(const QString& pattern)
{
    return QRegularExpression(u"\\A(?:%1)"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression caseKept(const QString& pattern)
{
    return QRegularExpression(u"\\A(?:%1)"_s.arg(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

/// "Saint-Ouen", "La Rochelle", "Villeneuve d'Ascq": words in capitals, small ones only between them.
const QString kProperName
    = uR"(\p{Lu}[\p{L}'’.-]*+(?:\s+(?:(?:de|du|des|la|le|les|sur|en|lès|el|al|ben|et|&)\s+|[dl]['’])*)"
      uR"(\p{Lu}[\p{L}'’.-]*+){0,4})"_s;

/// Takes one thing after the other off the beginning of a line.
class Cursor
{
public:
    explicit Cursor(QStringView line)
        : m_line(line.toString())
    {
    }

    bool take(const QRegularExpression& what)
    {
        const qsizetype length = what.match(QStringView(m_line).sliced(m_at)).capturedLength();
        m_at += length;
        return length > 0;
    }

    /// A date; `precise` only one that nothing else can be: a day, or a month in words.
    bool takeDate(PartialDate& date, bool precise)
    {
        const auto written = writtenDateAt(QStringView(m_line).sliced(m_at));
        const bool isDay = written && (written->date.day > 0 || !written->date.isValid());
        if (!written || (precise && !isDay && !written->inWords))
            return false;
        date = canDate(written->date) ? written->date : PartialDate{};
        m_at += written->length;
        return true;
    }

    /// "à 14h02", ", 14:02 GMT", "T14:02:00Z"; it may be missing.
    void takeTime()
    {
        static const QRegularExpression time = anyCase(
            uR"((?:T|\s*(?:[,|•·–—-]\s*)?(?:(?:à|a|at)\s+)?)\d{1,2}\s?(?:h|:)\s?(?:\d{2})?(?::\d{2})?(?:\.\d+)?)"
            uR"((?:\s*(?:min|am|pm))?(?:\s*(?:GMT|UTC|CEST|CET|Z)\b)?(?:\s?[+-]\d{2}:?\d{2})?(?!\w))"_s);
        take(time);
    }

    bool atEnd() const { return QStringView(m_line).sliced(m_at).trimmed().isEmpty(); }
    QString rest() const { return m_line.sliced(m_at).simplified(); }
    qsizetype position() const { return m_at; }

private:
    QString m_line;
    qsizetype m_at = 0;
};

const QRegularExpression& published()
{
    static const QRegularExpression pattern = anyCase(
        uR"((?:article\s+)?(?:publi[ée]e?|post[ée]e?|mise?\s+en\s+ligne|parue?|diffus[ée]e?|published|posted)\b)"
        uR"(\s*(?:le\s*:|:)?\s*)"_s);
    return pattern;
}

const QRegularExpression& updated()
{
    static const QRegularExpression pattern
        = anyCase(uR"((?:derni[èe]re\s+)?(?:mise?\s+à\s+jour|maj|modifi[ée]e?|actualis[ée]e?|(?:last\s+)?updated)\b)"
                  uR"(\s*(?:le\s*:|:)?\s*)"_s);
    return pattern;
}

const QRegularExpression& separator()
{
    static const QRegularExpression pattern = anyCase(uR"(\s*[,;|•·/(–—-]*\s*)"_s);
    return pattern;
}

const QRegularExpression& lineEnd()
{
    static const QRegularExpression pattern = anyCase(uR"(\s*[.:;,)|–—-]*\s*\z)"_s);
    return pattern;
}

const QRegularExpression& agency()
{
    static const QRegularExpression pattern = anyCase(uR"(\s*\([^()]{2,40}\))"_s);
    return pattern;
}

const QRegularExpression& byline()
{
    static const QRegularExpression pattern
        = caseKept(uR"((?i:par|by)\s+%1(?:\s*(?:,|et|and|&)\s*%1){0,2})"_s.arg(kProperName));
    return pattern;
}

/// Reads what begins at `cursor` to the end of its line; nothing where the line is something else.
std::optional<HeadLine> titleLine(Cursor cursor)
{
    static const QRegularExpression label = anyCase(uR"((?:titre|title|headline)\s*:\s*)"_s);
    if (!cursor.take(label) || cursor.atEnd())
        return std::nullopt;
    return HeadLine{HeadLine::Kind::Title, {}, cursor.rest()};
}

std::optional<HeadLine> labelledDate(Cursor cursor)
{
    static const QRegularExpression label
        = anyCase(uR"((?:date(?:\s+(?:de\s+(?:publication|parution|diffusion)|published))?)\s*:\s*)"_s);
    HeadLine line{HeadLine::Kind::Date, {}, {}};
    if (!cursor.take(label) || !cursor.takeDate(line.date, false))
        return std::nullopt;
    cursor.takeTime();
    return cursor.take(lineEnd()) || cursor.atEnd() ? std::optional(line) : std::nullopt;
}

/// "Publié le …", "Mis à jour le …", both in one line, or the date alone; who wrote it may follow.
std::optional<HeadLine> stamp(Cursor cursor)
{
    HeadLine line{HeadLine::Kind::Date, {}, {}};
    const bool isUpdate = !cursor.take(published()) && cursor.take(updated());
    if (isUpdate)
        line.kind = HeadLine::Kind::Update;
    if (!cursor.takeDate(line.date, true))
        return std::nullopt;
    cursor.takeTime();
    Cursor update = cursor;
    PartialDate updateDate;
    update.take(separator());
    if (update.take(isUpdate ? published() : updated()) && update.takeDate(updateDate, true)) {
        update.takeTime();
        cursor = update;
        if (isUpdate) {
            line.kind = HeadLine::Kind::Date;
            line.date = updateDate;
        }
    }
    Cursor author = cursor;
    author.take(separator());
    if (author.take(byline())) {
        cursor = author;
        line.kind = HeadLine::Kind::Dateline;
    }
    return cursor.take(lineEnd()) || cursor.atEnd() ? std::optional(line) : std::nullopt;
}

std::optional<HeadLine> bylineLine(Cursor cursor)
{
    HeadLine line{HeadLine::Kind::Dateline, {}, {}};
    if (!cursor.take(byline()))
        return std::nullopt;
    cursor.take(separator());
    cursor.take(published());
    if (cursor.takeDate(line.date, true))
        cursor.takeTime();
    return cursor.atEnd() ? std::optional(line) : std::nullopt;
}

/// The places and the date of a dateline, and an agency behind either.
bool takePlaceAndDate(Cursor& cursor, PartialDate& date)
{
    // What begins a clause is no place, in capitals as it stands.
    static const QRegularExpression place
        = caseKept(uR"((?!(?:À|A|Au|Aux|En|Dans|Depuis|Dès|D'ici|Avant|Après|Vers|Ce|Cette|Dimanche|)"
                   uR"((?:Lun|Mar|Mercre|Jeu|Vendre|Same)di)\b)%1)"_s.arg(kProperName));
    static const QRegularExpression nextPlace = anyCase(uR"(\s*(?:[,/]|[–—-])\s*)"_s);
    static const QRegularExpression beforeDate = anyCase(uR"(\s*,\s*|\s*[|•·–—-]\s+)"_s);
    constexpr int kMostPlaces = 3; // "Boulogne-Billancourt, Île-de-France, France, le …"
    for (int places = 0; places < kMostPlaces; ++places) {
        if ((places > 0 && !cursor.take(nextPlace)) || !cursor.take(place))
            return false;
        cursor.take(agency());
        Cursor dated = cursor;
        if (!dated.take(beforeDate) || !dated.takeDate(date, true))
            continue;
        dated.takeTime();
        dated.take(agency());
        cursor = dated;
        return true;
    }
    return false;
}

/// "Source : L'Économiste", as forms and data bases put above a text.
std::optional<HeadLine> otherField(Cursor cursor)
{
    static const QRegularExpression label = anyCase(
        uR"((?:sources?|auteurs?|authors?|par|by|lieu|ville|pays|url|lien|rubrique|section|catégorie|category|langue|)"
        uR"(mots[- ]cl[ée]s|keywords|tags?)\s*:\s*)"_s);
    return cursor.take(label) && !cursor.atEnd() ? std::optional(HeadLine{HeadLine::Kind::Dateline, {}, {}})
                                                 : std::nullopt;
}

std::optional<HeadLine> datelineLine(Cursor cursor)
{
    HeadLine line{HeadLine::Kind::Dateline, {}, {}};
    if (!takePlaceAndDate(cursor, line.date))
        return std::nullopt;
    return cursor.take(lineEnd()) || cursor.atEnd() ? std::optional(line) : std::nullopt;
}

std::optional<HeadLine> labelLine(Cursor cursor)
{
    static const QRegularExpression label
        = anyCase(uR"((?:communiqué(?:\s+de\s+presse)?|(?:press|news)\s+release|dossier\s+de\s+presse|)"
                  uR"(pour\s+(?:diffusion|publication)\s+immédiate|for\s+immediate\s+release)(?!\w))"_s);
    static const QRegularExpression between = anyCase(uR"(\s*(?:[,:|•·–—-]|\bdu\b)?\s*)"_s);
    if (!cursor.take(label))
        return std::nullopt;
    HeadLine line{HeadLine::Kind::Label, {}, {}};
    cursor.take(between);
    if (const auto dateline = datelineLine(cursor))
        return dateline;
    if (cursor.takeDate(line.date, true))
        cursor.takeTime();
    return cursor.take(lineEnd()) || cursor.atEnd() ? std::optional(line) : std::nullopt;
}

} // namespace

HeadLine headLine(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestHeadLine)
        return {};
    const Cursor cursor(trimmed);
    for (const auto read : {titleLine, labelledDate, otherField, stamp, bylineLine, labelLine, datelineLine})
        if (const auto found = read(cursor))
            return *found;
    return {};
}

std::optional<Dateline> datelineAt(QStringView paragraph)
{
    static const QRegularExpression opening = anyCase(uR"(\s*[(\[])"_s);
    static const QRegularExpression closing = anyCase(uR"([)\]]\s*(?:[:–—]|--?)?\s*)"_s);
    static const QRegularExpression dash = anyCase(uR"(\s*[.,]?\s*(?:[–—]|--?|/[\w -]+/\s*--?)\s*|\s*[.:]\s+)"_s);
    static const QRegularExpression blanks = anyCase(uR"(\s*)"_s);
    Cursor cursor(paragraph.first(std::min(paragraph.size(), kLongestHeadLine)));
    Dateline dateline;
    const bool bracketed = cursor.take(opening);
    cursor.take(blanks);
    if (!takePlaceAndDate(cursor, dateline.date) || !cursor.take(bracketed ? closing : dash))
        return std::nullopt;
    dateline.length = cursor.position();
    return dateline;
}

} // namespace vigie
