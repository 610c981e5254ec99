// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/derivedcolumns.h"

namespace vigie::test {
inline QList<QString> unitNames(const Cube& cube, const FigureBlock& block)
{
    QList<QString> names;
    for (const std::uint16_t unit : block.unit)
        names.append(cube.units[unit]);
    return names;
}

/// Units are compared by name: their numbers are each cube's own.
inline QString differenceOfFigures(const Cube& a, const Cube& b, MetricKind kind)
{
    const FigureBlock& x = a.block(kind);
    const FigureBlock& y = b.block(kind);
    const QList<std::pair<const char*, bool>> columns{
        {"id", x.id == y.id},
        {"article", x.article == y.article},
        {"value", x.value == y.value},
        {"unit", unitNames(a, x) == unitNames(b, y)},
        {"sector", x.sector == y.sector},
        {"subject", x.subject == y.subject},
        {"place", x.place == y.place},
        {"state", x.state == y.state},
        {"why", x.why == y.why},
        {"accounts", x.accounts == y.accounts},
        {"values", *a.values(kind, QStringLiteral("MAD")) == *b.values(kind, QStringLiteral("MAD"))},
    };
    for (const auto& [name, same] : columns)
        if (!same)
            return QString::fromUtf8(code(kind)) + u'.' + QString::fromLatin1(name);
    return {};
}

/// Name of the first column in which two cubes are not the same; empty where they are.
inline QString firstDifference(const Cube& a, const Cube& b)
{
    const QList<std::pair<const char*, bool>> columns{
        {"articles", a.articles == b.articles},
        {"ords", a.ords == b.ords},
        {"months", a.months == b.months},
        {"mainSectors", a.mainSectors == b.mainSectors},
        {"actors", a.actors == b.actors},
        {"actorKinds", a.actorKinds == b.actorKinds},
        {"actorNames", a.actorNames == b.actorNames},
        {"actorArticles", a.actorArticles == b.actorArticles},
        {"leadCompanies", a.leadCompanies == b.leadCompanies},
        {"places", a.places == b.places},
        {"placeNames", a.placeNames == b.placeNames},
        {"placeParents", a.placeParents == b.placeParents},
        {"placeArticles", a.placeArticles == b.placeArticles},
        {"leadPlaces", a.leadPlaces == b.leadPlaces},
        {"stories", a.stories == b.stories},
        {"bySector", a.bySector == b.bySector},
        {"withoutSector", a.withoutSector == b.withoutSector},
    };
    for (const auto& [name, same] : columns)
        if (!same)
            return QString::fromLatin1(name);
    for (const MetricKind kind : kMetricKinds)
        if (const QString difference = differenceOfFigures(a, b, kind); !difference.isEmpty())
            return difference;
    return {};
}

} // namespace vigie::test
