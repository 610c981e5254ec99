// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filtertext.h"

#include "models/domain/period.h"
#include "views/common/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAll = -1;
constexpr qsizetype kOnAChip = 2;

struct FilterTextWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

template <class Values, class Name> QStringList namesOf(const Values& values, Name name)
{
    QStringList result;
    for (const auto& value : values)
        result.append(name(value));
    return result;
}

/// "Yazaki, Renault + 3", or all of them.
QString joined(QStringList values, qsizetype most)
{
    if (most == kAll || values.size() <= most)
        return values.join(u", "_s);
    const qsizetype more = values.size() - most;
    return FilterTextWords::tr("%1 + %2").arg(values.mid(0, most).join(u", "_s)).arg(more);
}

QString datesText(const Filter& filter, const LocaleFormat& format)
{
    const Period period = periodOf(filter.dates);
    if (!period.first.isValid())
        return FilterTextWords::tr("Until %1").arg(format.shortDate(period.last));
    if (!period.last.isValid())
        return FilterTextWords::tr("Since %1").arg(format.shortDate(period.first));
    return format.dateRange(filter.dates);
}

QString sectorsText(const Filter& filter, qsizetype most)
{
    QStringList names = namesOf(filter.sectors, [](Sector sector) { return label(sector); });
    if (filter.sectorNotStated)
        names.append(FilterTextWords::tr("no sector stated"));
    return joined(names, most);
}

template <class Id> QString nameOf(const QHash<Id, QString>& names, Id id)
{
    return names.value(id, u"…"_s);
}

QString text(const Filter& filter, FilterPart part, const ChipNames& names, const LocaleFormat& format,
             qsizetype most)
{
    const auto actor = [&](ActorId id) { return nameOf(names.actors, id); };
    const auto place = [&](PlaceId id) { return nameOf(names.places, id); };
    const auto value = [](auto item) { return label(item); };
    switch (part) {
    case FilterPart::Text:
        return FilterTextWords::tr("“%1”").arg(filter.text);
    case FilterPart::Dates:
        return datesText(filter, format);
    case FilterPart::Undated:
        return FilterTextWords::tr("Undated");
    case FilterPart::Companies:
        return FilterTextWords::tr("Mentions: %1").arg(joined(namesOf(filter.companies, actor), most));
    case FilterPart::Actors:
        return FilterTextWords::tr("Mentions: %1").arg(joined(namesOf(filter.actors, actor), most));
    case FilterPart::Places:
        return FilterTextWords::tr("Place: %1").arg(joined(namesOf(filter.places, place), most));
    case FilterPart::Sectors:
        return FilterTextWords::tr("Sector: %1").arg(sectorsText(filter, most));
    case FilterPart::Kinds:
        return FilterTextWords::tr("Figures: %1").arg(joined(namesOf(filter.kinds, value), most));
    case FilterPart::Roles:
        return FilterTextWords::tr("Role: %1").arg(joined(namesOf(filter.roles, value), most));
    case FilterPart::Reviews:
        return FilterTextWords::tr("State: %1").arg(joined(namesOf(filter.reviews, value), most));
    case FilterPart::ReviewedOnly:
        return FilterTextWords::tr("Reviewed only");
    }
    return {};
}

} // namespace

QString partText(const Filter& filter, FilterPart part, const ChipNames& names, const LocaleFormat& format)
{
    return text(filter, part, names, format, kOnAChip);
}

QString fullPartText(const Filter& filter, FilterPart part, const ChipNames& names, const LocaleFormat& format)
{
    return text(filter, part, names, format, kAll);
}

QString filterText(const Filter& filter, const ChipNames& names, const LocaleFormat& format)
{
    const QList<FilterPart> parts = activeParts(filter);
    if (parts.isEmpty())
        return FilterTextWords::tr("All articles");
    return namesOf(parts, [&](FilterPart part) { return fullPartText(filter, part, names, format); }).join(u" · "_s);
}

} // namespace vigie
