// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubefollower.h"

#include "models/analysis/cubebuilder.h"
#include "models/analysis/cubesplice.h"
#include "models/query/cubeloader.h"
#include "models/query/cuberows.h"
#include "models/query/readsnapshot.h"
#include "models/store/connection.h"

#include <utility>

namespace vigie {
namespace {

// A name that was merged everywhere has some changes in each article.
constexpr qint64 kMostChanges = 50'000;

/// Runs `read(ids)` for portions of the ids.
template <class AnyId, class Read> Result<> inPortions(const std::set<AnyId>& ids, Read read)
{
    QList<qint64> portion;
    for (auto it = ids.begin(); it != ids.end();) {
        portion.append(it->value);
        if (++it == ids.end() || portion.size() == CubeRows::kPortion) {
            if (Result<> done = read(portion); !done)
                return done;
            portion.clear();
        }
    }
    return {};
}

/// Actors, places and units as in the cube, but for the actors that were changed.
void takeNames(const Cube& cube, const std::set<ActorId>& but, CubeBuilder& builder)
{
    for (std::size_t actor = 0; actor < cube.actors.size(); ++actor)
        if (!but.contains(cube.actors[actor]))
            builder.addActor(cube.actors[actor], cube.actorKinds[actor], cube.actorNames[actor]);
    for (std::size_t place = 0; place < cube.places.size(); ++place) {
        const std::uint32_t parent = cube.placeParents[place];
        builder.addPlace(cube.places[place], parent == kNone ? PlaceId{} : cube.places[parent],
                         cube.placeNames[place]);
    }
    for (const QString& unit : cube.units)
        builder.unitNumber(unit);
}

/// The changed articles alone as a cube.
Result<std::shared_ptr<const Cube>> readChanged(Connection& connection, const CancelFlag& cancel, const Cube& cube,
                                                const CubeChanges& changes)
{
    CubeBuilder builder;
    CubeRows rows(connection, cancel, builder);
    takeNames(cube, changes.actors, builder);
    auto read = inPortions(changes.actors, [&](const QList<qint64>& ids) { return rows.actors(ids); });
    if (read)
        read = inPortions(changes.articles, [&](const QList<qint64>& ids) { return rows.articles(ids); });
    if (read)
        read = inPortions(changes.articles, [&](const QList<qint64>& ids) {
            return rows.sectors(ids)
                .and_then([&] { return rows.stories(ids); })
                .and_then([&] { return rows.mentions(ids); })
                .and_then([&] { return rows.figures(ids); });
        });
    return read ? Result<std::shared_ptr<const Cube>>(builder.build()) : tl::unexpected(read.error());
}

} // namespace

Result<std::shared_ptr<const Cube>> CubeFollower::read(Connection& connection, const CancelFlag& cancel)
{
    if (m_cube) {
        auto followed = follow(connection, cancel);
        m_readWhole = followed && !*followed;
        if (!followed)
            m_cube.reset();
        if (!followed || *followed)
            return followed;
    }
    m_readWhole = true;
    m_cube.reset();
    // Before the snapshot: what is committed between the two is in the cube, and read once more the next time.
    const auto state = workspaceState(connection);
    auto cube = state ? loadCube(connection, cancel) : tl::unexpected(state.error());
    if (cube) {
        m_cube = *cube;
        m_state = *state;
    }
    return cube;
}

/// Null where the whole workspace is to be read.
Result<std::shared_ptr<const Cube>> CubeFollower::follow(Connection& connection, const CancelFlag& cancel)
{
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto now = workspaceState(connection);
    if (!now)
        return tl::unexpected(now.error());
    const auto steps = changesSince(connection, m_state, *now, kMostChanges);
    if (!steps)
        return tl::unexpected(steps.error());
    if (!*steps)
        return nullptr;
    const auto changes = cubeChanges(connection, *m_cube, **steps);
    if (!changes)
        return tl::unexpected(changes.error());
    if (!*changes)
        return nullptr;
    const auto fresh = readChanged(connection, cancel, *m_cube, **changes);
    if (!fresh)
        return fresh;
    const std::vector<ArticleId> replaced((*changes)->articles.begin(), (*changes)->articles.end());
    m_cube = spliceCubes(*m_cube, replaced, **fresh);
    m_state = *now;
    return m_cube;
}

} // namespace vigie
