// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/figureformchoices.h"

#include "views/common/labels.h"
#include "views/curation/valueinput.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(FigureFormChoices)
};

template <class AnyId> QString nameOf(const QList<std::pair<AnyId, QString>>& choices, AnyId id)
{
    const auto found
        = std::find_if(choices.begin(), choices.end(), [id](const auto& one) { return one.first == id; });
    return found == choices.end() ? QString() : found->second;
}

template <class AnyId> void add(QList<std::pair<AnyId, QString>>& choices, AnyId id, const QString& name)
{
    const auto same = [id](const auto& one) { return one.first == id; };
    if (id && !name.isEmpty() && std::none_of(choices.begin(), choices.end(), same))
        choices.append({id, name});
}

} // namespace

FigureFormChoices choicesOf(const ArticleDetail& detail)
{
    FigureFormChoices choices;
    for (const MentionRow& row : detail.mentions) {
        add(choices.actors, row.mention.actor, row.name);
        add(choices.places, row.mention.place, row.name);
    }
    for (const MetricRow& row : detail.metrics) {
        add(choices.actors, row.metric.fields.subject, row.subjectName);
        add(choices.places, row.metric.fields.place, row.placeName);
        if (const auto& reading = row.metric.reading) {
            add(choices.actors, reading->subject, row.readSubjectName);
            add(choices.places, reading->place, row.readPlaceName);
        }
    }
    return choices;
}

QString fieldWords(const MetricFields& fields, MetricField field, const FigureFormChoices& choices,
                   const QLocale& locale)
{
    const QString none = Words::tr("None");
    switch (field) {
    case MetricField::Kind:
        return label(fields.kind);
    case MetricField::Value:
        return valueForEditing(fields.value, locale);
    case MetricField::ValueMax:
        return fields.valueMax ? valueForEditing(*fields.valueMax, locale) : none;
    case MetricField::Unit:
        return unitLabel(fields.unit);
    case MetricField::Modifier:
        return label(fields.modifier);
    case MetricField::Role:
        return label(fields.role);
    case MetricField::Horizon:
        return fields.horizon.isEmpty() ? none : fields.horizon;
    case MetricField::Sector:
        return fields.sector ? label(*fields.sector) : none;
    case MetricField::Subject:
        return fields.subject ? nameOf(choices.actors, fields.subject) : none;
    case MetricField::Place:
        return fields.place ? nameOf(choices.places, fields.place) : none;
    }
    return {};
}

} // namespace vigie
