// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/actorlistquery.h"

#include "models/analysis/actorkernel.h"
#include "models/query/actorrows.h"
#include "models/query/rowreading.h"
#include "models/query/selectioncache.h"
#include "models/store/foldname.h"

#include <QSet>

#include <algorithm>

namespace vigie {
namespace {

// instr() takes the folded search as it is: no signs with a meaning of their own, as LIKE has.
constexpr auto kFindByName = "SELECT DISTINCT actor_id FROM alias WHERE instr(folded, ?) > 0 "
                             "AND (actor_id, form) NOT IN (SELECT actor_id, form FROM gone_alias)";

Result<QSet<ActorId>> actorsNamedLike(QueryContext& context, const QString& folded)
{
    QSet<ActorId> found;
    const auto read
        = readRows(context, kFindByName, {folded}, [&](const Statement& row) { found.insert(row.id<ActorId>(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

FilterPart ownPart(std::optional<ActorKind> kind)
{
    return kind == ActorKind::Company ? FilterPart::Companies : FilterPart::Actors;
}

struct Columns
{
    std::vector<int> articles;
    std::vector<Sum> jobs;
    std::vector<Sum> investment;
};

void sortActors(const Cube& cube, const Columns& columns, ActorSort sort, std::vector<std::uint32_t>& actors)
{
    const auto byName = [&](std::uint32_t a, std::uint32_t b) {
        const int order = cube.actorNames[a].compare(cube.actorNames[b], Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    };
    const auto descending = [&](const auto& column) {
        return [&](std::uint32_t a, std::uint32_t b) {
            return column[a] != column[b] ? column[a] > column[b] : byName(a, b);
        };
    };
    switch (sort) {
    case ActorSort::Articles:
        return std::sort(actors.begin(), actors.end(), descending(columns.articles));
    case ActorSort::Jobs:
        return std::sort(actors.begin(), actors.end(), descending(columns.jobs));
    case ActorSort::Investment:
        return std::sort(actors.begin(), actors.end(), descending(columns.investment));
    case ActorSort::Name:
        return std::sort(actors.begin(), actors.end(), byName);
    }
}

} // namespace

Result<QList<ActorRow>> ActorListQuery::operator()(QueryContext& context) const
{
    const bool isFacet = counting == Counting::Facet;
    const auto selection = choose(context, isFacet ? without(filter, ownPart(kind)) : filter);
    if (!selection)
        return tl::unexpected(selection.error());
    const QString folded = search.trimmed().isEmpty() ? QString() : foldName(search);
    QSet<ActorId> named;
    if (!folded.isEmpty()) {
        auto found = actorsNamedLike(context, folded);
        if (!found)
            return tl::unexpected(found.error());
        named = std::move(*found);
    }
    const Cube& cube = *context.cube;
    const Columns columns{articlesByActor(cube, (*selection)->articles),
                          sumsByActor(cube, **selection, MetricKind::JobsCreated, currency),
                          sumsByActor(cube, **selection, MetricKind::Investment, currency)};
    const QList<ActorId>& chosen = kind == ActorKind::Company ? filter.companies : filter.actors;
    std::vector<std::uint32_t> shown;
    for (std::uint32_t actor = 0; actor < cube.actors.size(); ++actor) {
        const bool isListed = columns.articles[actor] > 0 || (isFacet && chosen.contains(cube.actors[actor]));
        if (isListed && (!kind || cube.actorKinds[actor] == *kind)
            && (folded.isEmpty() || named.contains(cube.actors[actor])))
            shown.push_back(actor);
    }
    sortActors(cube, columns, sort, shown);
    if (limit > 0 && shown.size() > static_cast<std::size_t>(limit))
        shown.resize(static_cast<std::size_t>(limit));
    QList<ActorId> ids;
    for (const std::uint32_t actor : shown)
        ids.append(cube.actors[actor]);
    auto actors = actorsWithAliases(context, ids);
    if (!actors)
        return tl::unexpected(actors.error());
    QList<ActorRow> rows;
    rows.reserve(actors->size());
    for (Actor& actor : *actors) {
        const std::uint32_t index = cube.indexOf(actor.id);
        rows.append({std::move(actor), columns.articles[index], columns.jobs[index], columns.investment[index]});
    }
    return rows;
}

} // namespace vigie
