// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/valueinput.h"

#include "views/common/localeformat.h"

#include <QHash>
#include <QRegularExpression>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// How many zeros a magnitude stands for. Source: LocaleFormat::compact and what French announcements write.
const QHash<QString, int>& magnitudes()
{
    static const QHash<QString, int> zeros{
        {u"k"_s, 3},   {u"m"_s, 6},   {u"mn"_s, 6}, {u"mio"_s, 6}, {u"md"_s, 9},
        {u"mds"_s, 9}, {u"mrd"_s, 9}, {u"bn"_s, 9}, {u"tn"_s, 12},
    };
    return zeros;
}

/// Digits with a point and no groups, whatever the locale; nothing where a sign stands in the wrong place.
QString plainDigits(QString text, const QLocale& locale)
{
    static const QRegularExpression blanks(u"[\\s\\x{00A0}\\x{202F}\\x{2009}'’]"_s);
    text.remove(blanks);
    if (locale.groupSeparator() == u","_s)
        text.remove(u',');
    text.replace(locale.decimalPoint(), u"."_s);
    return text.replace(u',', u'.').replace(QChar(0x2212), u'-');
}

} // namespace

std::optional<Decimal> readValue(const QString& text, const QLocale& locale)
{
    static const QRegularExpression form(
        u"^\\s*([-\\x{2212}]?[\\d\\s.,\\x{00A0}\\x{202F}\\x{2009}'’]+?)\\s*([A-Za-z]*)\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(2).toLower();
    if (!word.isEmpty() && !magnitudes().contains(word))
        return std::nullopt;
    QString digits = plainDigits(match.captured(1), locale);
    if (const int zeros = magnitudes().value(word, 0); zeros > 0) {
        // The point moves: exact, where a product of doubles would not be.
        const qsizetype point = digits.indexOf(u'.');
        const QString fraction = point < 0 ? QString() : digits.sliced(point + 1);
        const QString shifted = fraction.leftJustified(zeros, u'0');
        digits = (point < 0 ? digits : digits.first(point)) + shifted.first(zeros)
            + (shifted.size() > zeros ? u"."_s + shifted.sliced(zeros) : QString());
    }
    return Decimal::fromString(digits.toStdString());
}

QString valueForEditing(Decimal value, const QLocale& locale)
{
    return LocaleFormat(locale).exact(value);
}

} // namespace vigie
