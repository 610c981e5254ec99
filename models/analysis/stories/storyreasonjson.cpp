// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/stories/storyreasonjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr double kShareSteps = 1000;

template <class Code> QString text(Code value)
{
    return QString::fromUtf8(code(value));
}

QJsonObject figureToJson(const ReasonFigure& figure)
{
    return {{u"id"_s, figure.id.value},
            {u"kind"_s, text(figure.kind)},
            {u"value"_s, figure.value},
            {u"unit"_s, figure.unit},
            {u"modifier"_s, text(figure.modifier)}};
}

std::optional<ReasonFigure> figureFromJson(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    const auto kind = metricKindFromCode(json[u"kind"_s].toString().toStdString());
    if (!kind)
        return std::nullopt;
    return ReasonFigure{{json[u"id"_s].toInteger()},
                        *kind,
                        json[u"value"_s].toDouble(),
                        json[u"unit"_s].toString(),
                        modifierFromCode(json[u"modifier"_s].toString().toStdString()).value_or(Modifier::Exact)};
}

QJsonObject reasonToJson(const StoryReason& reason)
{
    QJsonObject json{{u"kind"_s, code(reason.kind)}};
    if (!reason.nameA.isEmpty())
        json.insert(u"name_a"_s, reason.nameA);
    if (!reason.nameB.isEmpty())
        json.insert(u"name_b"_s, reason.nameB);
    if (reason.figureA)
        json.insert(u"figure_a"_s, figureToJson(*reason.figureA));
    if (reason.figureB)
        json.insert(u"figure_b"_s, figureToJson(*reason.figureB));
    if (reason.kind == StoryReason::Kind::Days)
        json.insert(u"days"_s, reason.days);
    if (reason.share > 0)
        json.insert(u"share"_s, std::round(reason.share * kShareSteps) / kShareSteps);
    return json;
}

} // namespace

QByteArray storyReasonsToJson(const std::vector<StoryReason>& reasons)
{
    QJsonArray array;
    for (const StoryReason& reason : reasons)
        array.append(reasonToJson(reason));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<StoryReason> storyReasonsFromJson(const QByteArray& json)
{
    std::vector<StoryReason> reasons;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const auto kind = storyReasonFromCode(object[u"kind"_s].toString());
        if (!kind)
            continue;
        reasons.push_back({*kind, object[u"name_a"_s].toString(), object[u"name_b"_s].toString(),
                           figureFromJson(object[u"figure_a"_s]), figureFromJson(object[u"figure_b"_s]),
                           object[u"days"_s].toInt(), object[u"share"_s].toDouble()});
    }
    return reasons;
}

} // namespace vigie
