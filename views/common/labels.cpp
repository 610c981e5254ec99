// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

template <class Enum, std::size_t size> QString at(const std::array<const char*, size>& table, Enum value)
{
    return words(table.at(static_cast<std::size_t>(value)));
}

// Each table is in the order of its enum.
constexpr std::array kMetricKindWords{
    QT_TRANSLATE_NOOP("Labels", "Jobs created"), QT_TRANSLATE_NOOP("Labels", "Indirect jobs"),
    QT_TRANSLATE_NOOP("Labels", "Jobs cut"),     QT_TRANSLATE_NOOP("Labels", "Workforce"),
    QT_TRANSLATE_NOOP("Labels", "Investment"),   QT_TRANSLATE_NOOP("Labels", "Funding"),
    QT_TRANSLATE_NOOP("Labels", "Contract"),     QT_TRANSLATE_NOOP("Labels", "Revenue"),
    QT_TRANSLATE_NOOP("Labels", "Exports"),      QT_TRANSLATE_NOOP("Labels", "Number of companies"),
    QT_TRANSLATE_NOOP("Labels", "Trainees"),
};

constexpr std::array kRoleWords{
    QT_TRANSLATE_NOOP("Labels", "Headline"),
    QT_TRANSLATE_NOOP("Labels", "Part"),
    QT_TRANSLATE_NOOP("Labels", "Background"),
};

constexpr std::array kModifierWords{
    QT_TRANSLATE_NOOP("Labels", "Exact"),    QT_TRANSLATE_NOOP("Labels", "About"),
    QT_TRANSLATE_NOOP("Labels", "At least"), QT_TRANSLATE_NOOP("Labels", "At most"),
    QT_TRANSLATE_NOOP("Labels", "Range"),
};

constexpr std::array kReviewWords{
    QT_TRANSLATE_NOOP("Labels", "Not reviewed"),  QT_TRANSLATE_NOOP("Labels", "Accepted"),
    QT_TRANSLATE_NOOP("Labels", "Corrected"),     QT_TRANSLATE_NOOP("Labels", "Rejected"),
    QT_TRANSLATE_NOOP("Labels", "Added by hand"),
};

constexpr std::array kActorKindWords{
    QT_TRANSLATE_NOOP("Labels", "Company"),     QT_TRANSLATE_NOOP("Labels", "Public body"),
    QT_TRANSLATE_NOOP("Labels", "Person"),      QT_TRANSLATE_NOOP("Labels", "School or university"),
    QT_TRANSLATE_NOOP("Labels", "Association"),
};

constexpr std::array kActorKindPlurals{
    QT_TRANSLATE_NOOP("Labels", "Companies"),    QT_TRANSLATE_NOOP("Labels", "Public bodies"),
    QT_TRANSLATE_NOOP("Labels", "People"),       QT_TRANSLATE_NOOP("Labels", "Education"),
    QT_TRANSLATE_NOOP("Labels", "Associations"),
};

constexpr std::array<const char*, kSectorCount> kSectorWords{
    QT_TRANSLATE_NOOP("Labels", "Agriculture"),
    QT_TRANSLATE_NOOP("Labels", "Food"),
    QT_TRANSLATE_NOOP("Labels", "Textile and leather"),
    QT_TRANSLATE_NOOP("Labels", "Wood, paper, packaging"),
    QT_TRANSLATE_NOOP("Labels", "Chemicals"),
    QT_TRANSLATE_NOOP("Labels", "Pharma and medical devices"),
    QT_TRANSLATE_NOOP("Labels", "Plastics and rubber"),
    QT_TRANSLATE_NOOP("Labels", "Building materials"),
    QT_TRANSLATE_NOOP("Labels", "Metals"),
    QT_TRANSLATE_NOOP("Labels", "Electronics and electrical"),
    QT_TRANSLATE_NOOP("Labels", "Machinery"),
    QT_TRANSLATE_NOOP("Labels", "Automotive"),
    QT_TRANSLATE_NOOP("Labels", "Aerospace"),
    QT_TRANSLATE_NOOP("Labels", "Rail and naval"),
    QT_TRANSLATE_NOOP("Labels", "Other manufacturing"),
    QT_TRANSLATE_NOOP("Labels", "Energy"),
    QT_TRANSLATE_NOOP("Labels", "Water and waste"),
    QT_TRANSLATE_NOOP("Labels", "Mining"),
    QT_TRANSLATE_NOOP("Labels", "Construction and real estate"),
    QT_TRANSLATE_NOOP("Labels", "Retail"),
    QT_TRANSLATE_NOOP("Labels", "Logistics"),
    QT_TRANSLATE_NOOP("Labels", "Tourism"),
    QT_TRANSLATE_NOOP("Labels", "Digital"),
    QT_TRANSLATE_NOOP("Labels", "Finance"),
    QT_TRANSLATE_NOOP("Labels", "Offshoring"),
    QT_TRANSLATE_NOOP("Labels", "Professional services"),
    QT_TRANSLATE_NOOP("Labels", "Education and training"),
    QT_TRANSLATE_NOOP("Labels", "Health"),
    QT_TRANSLATE_NOOP("Labels", "Culture and sport"),
    QT_TRANSLATE_NOOP("Labels", "Public administration"),
    QT_TRANSLATE_NOOP("Labels", "Several sectors or none"),
};

constexpr std::array kMeasureWords{
    QT_TRANSLATE_NOOP("Labels", "Articles"),      QT_TRANSLATE_NOOP("Labels", "Jobs"),
    QT_TRANSLATE_NOOP("Labels", "Indirect jobs"), QT_TRANSLATE_NOOP("Labels", "Jobs cut"),
    QT_TRANSLATE_NOOP("Labels", "Investment"),    QT_TRANSLATE_NOOP("Labels", "Funding"),
    QT_TRANSLATE_NOOP("Labels", "Contracts"),     QT_TRANSLATE_NOOP("Labels", "Revenue"),
    QT_TRANSLATE_NOOP("Labels", "Exports"),       QT_TRANSLATE_NOOP("Labels", "Net jobs"),
};

constexpr std::array kAxisWords{
    QT_TRANSLATE_NOOP("Labels", "Sector"),       QT_TRANSLATE_NOOP("Labels", "Year"),
    QT_TRANSLATE_NOOP("Labels", "Quarter"),      QT_TRANSLATE_NOOP("Labels", "Month"),
    QT_TRANSLATE_NOOP("Labels", "Place"),        QT_TRANSLATE_NOOP("Labels", "Company"),
    QT_TRANSLATE_NOOP("Labels", "Review state"),
};

constexpr std::array kReasonWords{
    "",
    QT_TRANSLATE_NOOP("Labels", "Part of a total"),
    QT_TRANSLATE_NOOP("Labels", "Background"),
    QT_TRANSLATE_NOOP("Labels", "Told by another article"),
    QT_TRANSLATE_NOOP("Labels", "Rejected"),
    QT_TRANSLATE_NOOP("Labels", "No exchange rate"),
    QT_TRANSLATE_NOOP("Labels", "Outside the filter"),
};

// The number that a phrase agrees with. It stands there as %1, not %n, which knows no locale but the program's.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// As people of the locale count: French has the plural from two on ("0 article", "1,5 emploi").
bool isSingular(Sum value, const QLocale& locale)
{
    const Int128 size = value.thousandths < 0 ? -value.thousandths : value.thousandths;
    return locale.language() == QLocale::French ? size < 2000 : size == 1000;
}

// Currencies have their code for a unit (ISO 4217), counts a word in lower case.
bool isCount(const QString& unit)
{
    return !unit.isEmpty() && unit.front().isLower();
}

QString timeLabel(Axis axis, qint64 id, const LocaleFormat& format)
{
    // Ids are those of BinKey: years, 4 × year + quarter, 12 × year + month.
    const auto number = static_cast<int>(id);
    if (axis == Axis::Year)
        return format.locale().toString(QDate(number, 1, 1), u"yyyy"_s);
    if (axis == Axis::Month)
        return format.month(number / 12, number % 12 + 1);
    const QString year = format.locale().toString(QDate(number / 4, 1, 1), u"yyyy"_s);
    return words(QT_TRANSLATE_NOOP("Labels", "Q%1 %2")).arg(format.locale().toString(number % 4 + 1), year);
}

} // namespace

QString label(MetricKind kind)
{
    return at(kMetricKindWords, kind);
}

QString label(Role role)
{
    return at(kRoleWords, role);
}

QString label(Modifier modifier)
{
    return at(kModifierWords, modifier);
}

QString label(ReviewState state)
{
    return at(kReviewWords, state);
}

QString label(ActorKind kind)
{
    return at(kActorKindWords, kind);
}

QString pluralLabel(ActorKind kind)
{
    return at(kActorKindPlurals, kind);
}

QString label(Sector sector)
{
    return at(kSectorWords, sector);
}

QString label(Measure measure)
{
    return at(kMeasureWords, measure);
}

QString label(Axis axis)
{
    return at(kAxisWords, axis);
}

QString label(NotCounted why)
{
    return why == NotCounted::Counted ? QString() : at(kReasonWords, why);
}

QString unitLabel(const QString& unit, bool one)
{
    if (unit == "jobs"_L1)
        return one ? words(QT_TRANSLATE_NOOP("Labels", "job")) : words(QT_TRANSLATE_NOOP("Labels", "jobs"));
    if (unit == "articles"_L1)
        return one ? words(QT_TRANSLATE_NOOP("Labels", "article")) : words(QT_TRANSLATE_NOOP("Labels", "articles"));
    if (unit == "companies"_L1)
        return one ? words(QT_TRANSLATE_NOOP("Labels", "company")) : words(QT_TRANSLATE_NOOP("Labels", "companies"));
    if (unit == "people"_L1)
        return one ? words(QT_TRANSLATE_NOOP("Labels", "person")) : words(QT_TRANSLATE_NOOP("Labels", "people"));
    return unit;
}

QString quantity(Sum value, const QString& unit, const LocaleFormat& format)
{
    return format.compact(value, unitLabel(unit, isSingular(value, format.locale())));
}

QString articleCount(qint64 articles, const LocaleFormat& format)
{
    return quantity(Sum{Int128{articles} * 1000}, u"articles"_s, format);
}

QString figureCount(qint64 figures, const LocaleFormat& format)
{
    const QString phrase = figures == 1
        ? words(QT_TRANSLATE_NOOP("Labels", "%1 figure"))
        : QCoreApplication::translate("Labels", "%1 figures", nullptr, plural(figures));
    return phrase.arg(format.count(figures));
}

QString countedCount(qint64 figures, const LocaleFormat& format)
{
    return QCoreApplication::translate("Labels", "%1 counted", nullptr, plural(figures)).arg(format.count(figures));
}

QString approximateCount(qint64 figures, const LocaleFormat& format)
{
    return QCoreApplication::translate("Labels", "%1 approximate", nullptr, plural(figures))
        .arg(format.count(figures));
}

QString leftOutCount(qint64 figures, const LocaleFormat& format)
{
    return QCoreApplication::translate("Labels", "%1 left out", nullptr, plural(figures)).arg(format.count(figures));
}

QString reviewedCount(qint64 figures, const LocaleFormat& format)
{
    return QCoreApplication::translate("Labels", "%1 reviewed", nullptr, plural(figures)).arg(format.count(figures));
}

QString binLabel(Axis axis, const BinKey& key, const QString& name, const LocaleFormat& format)
{
    if (key.type == BinKey::Type::Others)
        return words(QT_TRANSLATE_NOOP("Labels", "Others"));
    if (key.type == BinKey::Type::NotStated)
        return isTime(axis) ? words(QT_TRANSLATE_NOOP("Labels", "Undated"))
                            : words(QT_TRANSLATE_NOOP("Labels", "Not stated"));
    switch (axis) {
    case Axis::Sector:
        return label(static_cast<Sector>(key.id));
    case Axis::Review:
        return label(static_cast<ReviewState>(key.id));
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month:
        return timeLabel(axis, key.id, format);
    case Axis::Place:
    case Axis::Company:
        return name;
    }
    return name;
}

QString modifierSign(Modifier modifier)
{
    static const std::array<QString, kModifiers.size()> signs{QString(), u"≈\u00A0"_s, u"≥\u00A0"_s, u"≤\u00A0"_s,
                                                              u"≈\u00A0"_s};
    return signs.at(static_cast<std::size_t>(modifier));
}

QString amountNumber(const Amount& amount, const LocaleFormat& format, const QString& minus)
{
    const QString number = format.compact(amount.value);
    const QString sign = modifierSign(amount.modifier);
    const bool isRange = amount.valueMax.has_value();
    const QString known = isRange ? QString(number + u" – "_s + format.compact(*amount.valueMax)) : sign + number;
    if (minus.isEmpty())
        return known;
    const bool isOneNumber = !isRange && amount.modifier != Modifier::AtLeast && amount.modifier != Modifier::AtMost;
    return isOneNumber ? QString(sign + minus + number) : QString(minus + u'(' + known + u')');
}

QString amountText(const Amount& amount, const LocaleFormat& format, const QString& minus)
{
    const bool isOne = isSingular(amount.valueMax.value_or(amount.value), format.locale());
    return amountNumber(amount, format, minus) + u'\u00A0' + unitLabel(amount.unit, isOne);
}

QString figureText(const MetricFields& fields, const LocaleFormat& format)
{
    const Sum low{fields.value.thousandths};
    const auto number = [&](Sum value) { return isCount(fields.unit) ? format.exact(value) : format.compact(value); };
    if (fields.valueMax) {
        const Sum high{fields.valueMax->thousandths};
        return number(low) + u" – "_s + number(high) + u'\u00A0' + unitLabel(fields.unit);
    }
    return modifierSign(fields.modifier) + number(low) + u'\u00A0'
        + unitLabel(fields.unit, isSingular(low, format.locale()));
}

} // namespace vigie
