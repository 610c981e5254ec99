// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writtendate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// No date is longer, with the day of the week and blanks to spare.
constexpr qsizetype kLongestDate = 64;

/// The month that a word names, in full or cut short as the press does; 0 for any other word.
int monthOf(const QString& word)
{
    static const QHash<QString, int> months = [] {
        const std::array<const char16_t*, 12> names{u"janvier janv jan january",
                                                    u"février fevrier févr fevr fév fev february feb",
                                                    u"mars march mar",
                                                    u"avril avr april apr",
                                                    u"mai may",
                                                    u"juin june jun",
                                                    u"juillet juil july jul",
                                                    u"août aout august aug",
                                                    u"septembre sept sep september",
                                                    u"octobre oct october",
                                                    u"novembre nov november",
                                                    u"décembre decembre déc dec december"};
        QHash<QString, int> all;
        for (std::size_t i = 0; i < names.size(); ++i)
            for (const QString& name : QString::fromUtf16(names[i]).split(u' '))
                all.insert(name, static_cast<int>(i) + 1);
        return all;
    }();
    return months.value(word.toLower());
}

/// One way to write a date: its pattern, and which of its groups is what (0 = none).
struct Form
{
    QRegularExpression pattern;
    int year;
    int month;
    int day;
    bool inWords;
};

QRegularExpression pattern(const QString& date)
{
    // A number or word that goes on is another one; the hour of an ISO time may follow.
    return QRegularExpression(u"\\A(?:%1)(?:(?=T\\d)|(?![\\w/]|[.-]\\d))"_s.arg(date),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Longer forms come before those that they begin with.
const std::array<Form, 9>& forms()
{
    static const std::array<Form, 9> all{
        Form{pattern(uR"((\d{4})([-/.])(\d{2})\2(\d{2}))"_s), 1, 3, 4, false},
        Form{pattern(uR"((\d{1,2})([-/.])(\d{1,2})\2(\d{4}))"_s), 4, 3, 1, false},
        Form{pattern(uR"((\d{1,2})/(\d{1,2})/(\d{2}))"_s), 3, 2, 1, false},
        Form{pattern(uR"((\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4}))"_s), 3, 2, 1, true},
        Form{pattern(uR"((\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s+(\d{4}))"_s), 3, 1, 2, true},
        Form{pattern(uR"((\p{L}+)\.?\s+(\d{4}))"_s), 2, 1, 0, true},
        Form{pattern(uR"((\d{4})[-/](\d{2}))"_s), 1, 2, 0, false},
        Form{pattern(uR"((\d{1,2})[-/.](\d{4}))"_s), 2, 1, 0, false},
        Form{pattern(uR"((\d{4}))"_s), 1, 0, 0, false},
    };
    return all;
}

/// Where the date itself begins: behind "le", "on" and the day of the week ("mar." is March as well, so no day).
qsizetype dateBegin(const QString& text)
{
    static const QRegularExpression before(
        uR"(\A(?:(?:le|on)\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|)"
        uR"((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\.?,?\s+)?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return before.match(text).capturedLength();
}

/// The press of today writes "14/10/24"; "98" was in the last century.
int fullYear(QStringView written)
{
    constexpr int kFirstOfLastCentury = 70;
    const int year = written.toInt();
    if (written.size() > 2)
        return year;
    return year + (year < kFirstOfLastCentury ? 2000 : 1900);
}

PartialDate existing(int year, int month, int day, const Form& form)
{
    const bool exists = QDate::isValid(year, form.month > 0 ? month : 1, form.day > 0 ? day : 1);
    return exists ? PartialDate{year, month, day} : PartialDate{};
}

} // namespace

std::optional<WrittenDate> writtenDateAt(QStringView text)
{
    const QString beginning = text.first(std::min(text.size(), kLongestDate)).toString();
    const qsizetype begin = dateBegin(beginning);
    const QString written = beginning.sliced(begin);
    for (const Form& form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(written);
        if (!match.hasMatch())
            continue;
        const QString month = form.month > 0 ? match.captured(form.month) : QString();
        const int monthNumber = form.inWords ? monthOf(month) : month.toInt();
        if (form.inWords && monthNumber == 0)
            continue;
        const int day = form.day > 0 ? match.capturedView(form.day).toInt() : 0;
        return WrittenDate{existing(fullYear(match.capturedView(form.year)), monthNumber, day, form),
                           begin + match.capturedLength(), form.inWords, match.capturedLength(form.year) == 2};
    }
    return std::nullopt;
}

bool canDate(const PartialDate& date)
{
    return date.isValid() && date.firstDay() >= dayOfNumber(1);
}

std::optional<PartialDate> readWrittenDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto written = writtenDateAt(trimmed);
    if (!written || written->length != trimmed.size() || written->shortYear || !canDate(written->date))
        return std::nullopt;
    return written->date;
}

} // namespace vigie
