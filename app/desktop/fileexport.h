// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryrunner.h"

#include <memory>
#include <optional>

namespace vigie {

Error lostExport(const QString& path); ///< Cancelled: the workspace was left before it was written

/// A query that writes a file, whose answer is known also when nobody can be given it any more.
template <class Query> struct RememberedExport
{
    using Rows = typename Query::Rows;
    static constexpr bool kNeedsCube = Query::kNeedsCube;

    Query query;
    std::shared_ptr<std::optional<Result<Rows>>> answer; ///< read when the runner has answered, or is gone

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const { return answer->emplace(query(context)); }
};

/// Runs a query that formats and writes a file at `path`, all of it on the runner's worker for files. Each export has
/// a receiver of its own: none takes the place of one before it. While `receiver` lives, `done` is called once, on
/// this thread, with what came of it: lostExport() where the runner went first. Whoever deletes what is returned
/// before that, or `receiver`, cancels it.
template <class Query, class Done>
QObject* runFileExport(Query query, const QString& path, QueryRunner& runner, QObject* receiver, Done done)
{
    auto* const running = new QObject(receiver);
    auto answer = std::make_shared<std::optional<Result<typename Query::Rows>>>();
    QObject::connect(running, &QObject::destroyed, &runner,
                     [running, source = &runner] { source->cancel(Lane::File, running); });
    QObject::connect(&runner, &QObject::destroyed, running, [running, source = &runner, path, done, answer] {
        running->disconnect(source); // it can be asked nothing any more
        running->deleteLater();
        // Written, and only the news of it were lost.
        done(answer->has_value() && **answer ? **answer : tl::unexpected(lostExport(path)));
    });
    runner.run(Lane::File, RememberedExport<Query>{std::move(query), answer}, running,
               [running, done, source = &runner](const Result<typename Query::Rows>& written) {
                   source->disconnect(running);
                   running->deleteLater();
                   done(written);
               });
    return running;
}

} // namespace vigie
