// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/reviewqueuequery.h"

#include "models/analysis/doubtfinder.h"
#include "models/query/metricrows.h"
#include "models/query/rowreading.h"
#include "models/query/selectioncache.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace vigie {
namespace {

// Both in the order in which candidates are judged.
const QByteArray kSelectReadings
    = "SELECT id, confidence, horizon, quote FROM metric WHERE review = 'auto' ORDER BY id";
const QByteArray kSelectSome = "SELECT id, confidence, horizon, quote FROM metric WHERE id IN ";
// One look at the whole table costs as much as some thousand look-ups.
constexpr std::size_t kManyFigures = 20'000;
constexpr std::size_t kPortion = 500;

// Millions of them where nothing is filtered: what is told of a figure is found again for those that are shown.
struct Candidate
{
    MetricId id;
    FigureRow row = 0;
    MetricKind kind = MetricKind::Investment;
    double score = 0;
};

/// Counts what the filter chooses, and gives what nobody has reviewed, by id.
std::vector<Candidate> waitingFigures(const Cube& cube, const CubeSelection& selection, ReviewQueue& queue)
{
    std::vector<Candidate> waiting;
    for (const MetricKind kind : kMetricKinds) {
        if (!selection.figures.passes(kind))
            continue;
        const FigureBlock& block = cube.block(kind);
        ReviewProgress& progress = queue.byKind[static_cast<std::size_t>(kind)];
        for (FigureRow row = 0; row < block.size(); ++row) {
            if (!selection.articles.test(block.article[row]) || !selection.figures.passes(block.state[row]))
                continue;
            ++progress.figures;
            if (block.state[row].review() == ReviewState::Auto)
                waiting.push_back({block.id[row], row, kind, 0});
            else
                ++progress.reviewed;
        }
        queue.all.figures += progress.figures;
        queue.all.reviewed += progress.reviewed;
    }
    std::ranges::sort(waiting, {}, &Candidate::id);
    return waiting;
}

/// Scores every candidate by what the table says of it. They are by id, and so are the rows.
Result<> judge(QueryContext& context, const DoubtFinder& finder, std::vector<Candidate>& waiting)
{
    auto next = waiting.begin();
    const auto take = [&](const Statement& row) {
        const auto id = row.id<MetricId>(0);
        while (next != waiting.end() && next->id < id)
            ++next;
        if (next != waiting.end() && next->id == id)
            next->score = doubtScore(finder.doubts(next->kind, next->row, {row.real(1), row.utf8(2), row.utf8(3)}));
    };
    if (waiting.size() > kManyFigures)
        return readRows(context, kSelectReadings, {}, take);
    for (std::size_t begin = 0; begin < waiting.size(); begin += kPortion) {
        QList<SqlValue> ids;
        for (std::size_t i = begin; i < std::min(begin + kPortion, waiting.size()); ++i)
            ids.append(waiting[i].id.value);
        const QByteArray sql = kSelectSome + boundList(ids.size()) + " ORDER BY id";
        if (auto read = readRows(context, sql, ids, take); !read)
            return read;
    }
    return {};
}

/// The `limit` most doubtful ones in the order of the queue; all of them for 0.
std::vector<Candidate> mostDoubtful(const Cube& cube, std::vector<Candidate> waiting, int limit)
{
    const std::size_t shown = limit > 0 ? std::min(waiting.size(), static_cast<std::size_t>(limit)) : waiting.size();
    const auto article
        = [&](const Candidate& candidate) { return cube.block(candidate.kind).article[candidate.row]; };
    const auto middle = waiting.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(waiting.begin(), middle, waiting.end(), [&](const Candidate& a, const Candidate& b) {
        if (a.score != b.score)
            return a.score > b.score;
        const ArticleIndex articleOfA = article(a);
        const ArticleIndex articleOfB = article(b);
        return articleOfA != articleOfB ? articleOfA > articleOfB : std::tie(a.kind, a.row) < std::tie(b.kind, b.row);
    });
    waiting.resize(shown);
    return waiting;
}

/// The row that is shown of a candidate, with what speaks against it.
DoubtfulFigure shownFigure(const DoubtFinder& finder, const Candidate& candidate, MetricRow row)
{
    const QByteArray horizon = row.metric.fields.horizon.toUtf8();
    const QByteArray quote = row.metric.quote.toUtf8();
    const QList<Doubt> doubts = finder.doubts(candidate.kind, candidate.row,
                                              {row.metric.confidence,
                                               {horizon.data(), static_cast<std::size_t>(horizon.size())},
                                               {quote.data(), static_cast<std::size_t>(quote.size())}});
    return {std::move(row), doubts, candidate.score};
}

} // namespace

Result<ReviewQueue> ReviewQueueQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    ReviewQueue queue;
    auto waiting = waitingFigures(*context.cube, **selection, queue);
    queue.waiting.reserve(static_cast<qsizetype>(waiting.size()));
    for (const Candidate& candidate : waiting)
        queue.waiting.append(candidate.id);
    const DoubtFinder finder(*context.cube, currency);
    if (const auto judged = judge(context, finder, waiting); !judged)
        return tl::unexpected(judged.error());
    const std::vector<Candidate> shown = mostDoubtful(*context.cube, std::move(waiting), limit);
    QList<MetricId> ids;
    for (const Candidate& candidate : shown)
        ids.append(candidate.id);
    auto rows = metricRows(context, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    auto candidate = shown.begin();
    for (MetricRow& row : *rows) {
        while (candidate->id != row.metric.id) // gone meanwhile
            ++candidate;
        row.why = context.cube->block(candidate->kind).why[candidate->row];
        queue.figures.append(shownFigure(finder, *candidate, std::move(row)));
    }
    return queue;
}

} // namespace vigie
