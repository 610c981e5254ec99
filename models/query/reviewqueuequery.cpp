// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/reviewqueuequery.h"

#include "models/analysis/doubtfinder.h"
#include "models/query/metricrows.h"
#include "models/query/rowreading.h"
#include "models/query/selectioncache.h"

#include <QHash>

#include <algorithm>

namespace vigie {
namespace {

const QByteArray kSelectReadings = "SELECT id, confidence, horizon, quote FROM metric WHERE review = 'auto'";
const QByteArray kSelectSome = "SELECT id, confidence, horizon, quote FROM metric WHERE id IN ";
// One look at the whole table costs as much as some thousand look-ups.
constexpr qsizetype kManyFigures = 20'000;
constexpr qsizetype kPortion = 500;

struct Candidate
{
    MetricId id;
    MetricKind kind = MetricKind::Investment;
    FigureRow row = 0;
    QList<Doubt> doubts;
    double score = 0;
};

/// Counts what the filter chooses, and gives what nobody has reviewed: newest article first.
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
                waiting.push_back({block.id[row], kind, row, {}, 0});
            else
                ++progress.reviewed;
        }
        queue.all.figures += progress.figures;
        queue.all.reviewed += progress.reviewed;
    }
    std::stable_sort(waiting.begin(), waiting.end(), [&](const Candidate& a, const Candidate& b) {
        return cube.block(a.kind).article[a.row] > cube.block(b.kind).article[b.row];
    });
    return waiting;
}

/// Judges every candidate by what the table says of it.
Result<> judge(QueryContext& context, const DoubtFinder& finder, std::vector<Candidate>& waiting)
{
    QHash<MetricId, std::size_t> positions;
    positions.reserve(static_cast<qsizetype>(waiting.size()));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        positions.insert(waiting[i].id, i);
    const auto take = [&](const Statement& row) {
        const auto position = positions.constFind(row.id<MetricId>(0));
        if (position == positions.constEnd())
            return;
        Candidate& candidate = waiting[*position];
        candidate.doubts = finder.doubts(candidate.kind, candidate.row, {row.real(1), row.text(2), row.text(3)});
        candidate.score = doubtScore(candidate.doubts);
    };
    if (positions.size() > kManyFigures)
        return readRows(context, kSelectReadings, {}, take);
    const QList<MetricId> ids = positions.keys();
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const QList<MetricId> portion = ids.mid(begin, kPortion);
        if (auto read = readRows(context, kSelectSome + boundList(portion.size()), sqlValues(portion), take); !read)
            return read;
    }
    return {};
}

} // namespace

Result<ReviewQueue> ReviewQueueQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    ReviewQueue queue;
    auto waiting = waitingFigures(*context.cube, **selection, queue);
    if (const auto judged = judge(context, DoubtFinder(*context.cube, currency), waiting); !judged)
        return tl::unexpected(judged.error());
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    for (const Candidate& candidate : waiting)
        queue.waiting.append(candidate.id);
    auto rows = metricRows(context, limit > 0 ? queue.waiting.mid(0, limit) : queue.waiting);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<MetricId, const Candidate*> byId;
    for (const Candidate& candidate : waiting)
        byId.insert(candidate.id, &candidate);
    for (MetricRow& row : *rows) {
        const Candidate* candidate = byId.value(row.metric.id);
        row.why = context.cube->block(candidate->kind).why[candidate->row];
        queue.figures.append({std::move(row), candidate->doubts, candidate->score});
    }
    return queue;
}

} // namespace vigie
