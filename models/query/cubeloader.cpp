// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubeloader.h"

#include "models/analysis/cubebuilder.h"
#include "models/query/cuberows.h"
#include "models/query/readsnapshot.h"
#include "models/query/secondreader.h"
#include "models/query/selectioncache.h"
#include "models/store/connection.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kDataVersion = "PRAGMA data_version";

/// What must be there before figures and mentions can come.
Result<> readNames(CubeRows& rows)
{
    return rows.articles().and_then([&] { return rows.actors(); }).and_then([&] { return rows.places(); });
}

Result<> readMentions(CubeRows& rows)
{
    return rows.sectors()
        .and_then([&] { return rows.stories(); })
        .and_then([&] { return rows.mentions(); })
        .and_then([&] { return rows.rates(); });
}

/// A second connection where it pays and where there can be one.
std::unique_ptr<SecondReader> secondReader(Connection& connection, qint64 fromArticles)
{
    const auto greatest = connection.integer("SELECT coalesce(max(id), 0) FROM article");
    if (!greatest || *greatest < fromArticles || connection.path() == u":memory:"_s)
        return nullptr;
    auto second = std::make_unique<SecondReader>(connection.path());
    return second->isReady() ? std::move(second) : nullptr;
}

} // namespace

Result<std::shared_ptr<const Cube>> loadCube(Connection& connection, const CancelFlag& cancel,
                                             qint64 secondThreadFrom)
{
    const auto version = connection.integer(kDataVersion);
    const auto second = secondReader(connection, secondThreadFrom);
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    CubeBuilder builder;
    CubeRows rows(connection, cancel, builder);
    if (auto read = readNames(rows); !read)
        return tl::unexpected(read.error());
    builder.closeNames();
    // Had anyone committed since before the second snapshot, this one would not be the same.
    const auto versionNow = connection.integer(kDataVersion);
    const bool isSame = version && versionNow && *version == *versionNow;
    Result<> figures;
    if (second && isSame)
        second->start([&](Connection& other) { return CubeRows(other, cancel, builder).figures(); });
    else
        figures = rows.figures();
    const auto mentions = readMentions(rows);
    if (second && isSame)
        figures = second->finish();
    if (!figures || !mentions)
        return tl::unexpected(figures ? mentions.error() : figures.error());
    return builder.build();
}

Result<QueryContext> openContext(Connection& connection)
{
    auto cube = loadCube(connection);
    if (!cube)
        return tl::unexpected(cube.error());
    QueryContext context;
    context.connection = &connection;
    context.cube = std::move(*cube);
    context.selections = std::make_shared<SelectionCache>();
    return context;
}

} // namespace vigie
