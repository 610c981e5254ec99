// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querycontext.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace vigie {

class CubeSource;

/// What a request is for. Within a lane of one receiver only the last request is delivered: a new one cancels the one
/// before it. Two receivers (two chart panels) never disturb each other.
enum class Lane {
    Articles, ///< the list's ids
    ArticlePage, ///< the rows on the screen: ask for all of them at once
    Reader,
    Timeline,
    Chart,
    Sectors,
    Places,
    Actors,
    ActorPage,
    Figures,
    Counts,
    Names,
    UndoSteps,
    Review,
    MergedActors,
    MergeSuggestions,
    ActorSearch,
    Story,
    StorySuggestions,
    Journal,
    File, ///< whatever is read to be written to a file: by a worker of its own
    LikeCases,
    WatchList,
    ArticleSearch,
    PlaceSearch,
    RestoredView,
    Rates,
    Removal,
};

/// Runs query objects on worker threads with a read-only connection each, and keeps the cube of the workspace up to
/// date behind them. One worker answers the panels, one reads what is written to files: that may take minutes.
///
///   m_runner->run(Lane::Timeline, TimelineQuery{filter, Measure::Jobs, Axis::Month, u"MAD"_s}, m_widget,
///                 [this](const Result<Timeline>& timeline) { timeline ? m_widget->setTimeline(*timeline) : …; });
///
/// Belongs to the GUI thread: construct, call and destroy it there; receivers live there too. A worker takes its
/// requests in the order in which they were made; those that need the cube wait while it is being built the first
/// time, the others go ahead. The destructor cancels what is running and waits for it (milliseconds).
class QueryRunner : public QObject
{
    Q_OBJECT

public:
    /// Opens the workspace file in the background and begins to build the cube. The file must have been opened (and
    /// migrated) by the store before. If it cannot be opened, every request is answered with the error.
    explicit QueryRunner(QString workspacePath, QObject* parent = nullptr);
    ~QueryRunner() override;

    /// Runs `query`, then `callback(Result<Query::Rows>)` on this thread from the event loop, unless by then the
    /// receiver is gone or has made another request in the lane. Never calls back from within run().
    template <class Query, class Callback> void run(Lane lane, Query query, QObject* receiver, Callback callback)
    {
        using Answer = std::invoke_result_t<const Query&, QueryContext&>;
        submit(lane, receiver, Query::kNeedsCube,
               [query = std::move(query), callback = std::move(callback)](Result<QueryContext*> context) -> Delivery {
                   auto answer = std::make_shared<Answer>(context ? query(**context)
                                                                  : Answer(tl::unexpected(context.error())));
                   return [answer, callback] { callback(std::move(*answer)); };
               });
    }

    /// Drops whatever the receiver has asked for in the lane and has not been given yet.
    void cancel(Lane lane, QObject* receiver);

    /// After an import or a correction: reads the changes now instead of at the next look (every 2 s).
    void reload();

    /// The cube as it is now; nothing before the first one is ready.
    std::shared_ptr<const Cube> cube() const;

signals:
    /// Another cube is there: the first one, or one after the workspace changed (by this program or another). Whoever
    /// shows something asks again.
    void cubeChanged();

    /// The cube could not be built; requests that need it are answered with this error until one can.
    void cubeFailed(const vigie::Error& error);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(Result<QueryContext*>)>;

    class Worker;

    void submit(Lane lane, QObject* receiver, bool needsCube, Work work);

    Worker& workerOf(Lane lane) const;

    std::unique_ptr<CubeSource> m_cubes;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_files; ///< of Lane::File
};

} // namespace vigie
