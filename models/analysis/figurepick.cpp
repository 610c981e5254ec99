// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurepick.h"

#include "models/analysis/axisbins.h"
#include "models/analysis/sharescan.h"

#include <algorithm>
#include <functional>

namespace vigie {
namespace {

using WantsBin = std::function<bool(std::uint32_t)>;

/// Which bins of the axis are asked for.
WantsBin wantedBins(const Cube& cube, const CubeSelection& selection, const FigureRequest& request,
                    const AxisBins& bins)
{
    if (!request.bin)
        return [](std::uint32_t) { return true; };
    if (request.bin->type != BinKey::Type::Others)
        return [wanted = bins.binOf(*request.bin)](std::uint32_t bin) { return wanted == bin; };
    // Others are whatever the chart of this `top` does not name.
    std::vector<bool> named(bins.size());
    named[0] = true;
    const auto shown
        = breakDown(cube, selection, {*request.measure, *request.axis, std::nullopt, request.currency, request.top});
    for (const Bin& bin : shown.bins)
        if (const auto number = bins.binOf(bin.key))
            named[*number] = true;
    return [named = std::move(named)](std::uint32_t bin) { return !named[bin]; };
}

/// The headline that a part belongs to, whether it counts or not; kNone where there is none.
FigureRow headlineOfPart(const FigureBlock& block, FigureRow part)
{
    const auto [first, last] = Cube::rows(block, block.article[part], block.article[part] + std::size_t{1});
    std::vector<FigureRow> headlines;
    for (FigureRow row = first; row < last; ++row)
        if (block.state[row].role() == Role::Headline && block.why[row] != NotCounted::Rejected)
            headlines.push_back(row);
    return headlineOf(block, part, headlines);
}

ArticleIndex accountOf(const FigureBlock& block, ArticleIndex article)
{
    const auto found = std::lower_bound(block.accounts.begin(), block.accounts.end(), std::pair{article, 0U});
    return found == block.accounts.end() || found->first != article ? kNone : found->second;
}

void pickCounted(const Cube& cube, const CubeSelection& selection, const FigureRequest& request,
                 const MeasureTerm& term, const AxisBins& bins, const WantsBin& wants,
                 std::vector<PickedFigure>& picked)
{
    const ShareScan scan(cube, selection, term.kind, request.currency,
                         request.axis ? splitAxis(*request.axis) : std::nullopt);
    scan.run([&](const Share& share) {
        if (share.value != kNoRate && wants(bins.ofFigure(scan.block(), share.evidence)))
            picked.push_back({term.kind, share.evidence, term.sign * share.value, NotCounted::Counted,
                              share.evidence == share.headline ? kNone : share.headline});
    });
}

/// Adds the figures of the kind that are not in the list yet although they lie in a wanted bin.
void pickLeftOut(const Cube& cube, const CubeSelection& selection, const FigureRequest& request, MetricKind kind,
                 const AxisBins& bins, const WantsBin& wants, std::vector<PickedFigure>& picked)
{
    const FigureBlock& block = cube.block(kind);
    const auto values = cube.values(kind, request.currency);
    std::vector<bool> listed(block.size());
    for (const PickedFigure& figure : picked)
        if (figure.kind == kind)
            listed[figure.row] = true;
    for (FigureRow row = 0; row < block.size(); ++row) {
        if (listed[row] || !selection.articles.test(block.article[row]) || !wants(bins.ofFigure(block, row)))
            continue;
        NotCounted why = block.why[row];
        if (!selection.figures.passes(kind) || !selection.figures.passes(block.state[row]))
            why = NotCounted::FilteredOut;
        else if (why == NotCounted::Counted && (*values)[row] == kNoRate)
            why = NotCounted::NoRate;
        // A headline that counts but is not listed is shown by its parts.
        if (why == NotCounted::Counted)
            continue;
        picked.push_back({kind, row, 0, why, kNone});
    }
}

void pickAll(const Cube& cube, const CubeSelection& selection, const FigureRequest& request, MetricKind kind,
             std::vector<PickedFigure>& picked)
{
    const FigureBlock& block = cube.block(kind);
    if (!selection.figures.passes(kind))
        return;
    for (FigureRow row = 0; row < block.size(); ++row)
        if (selection.articles.test(block.article[row]) && selection.figures.passes(block.state[row])) {
            const PickedFigure figure = judgeFigure(cube, kind, row, request.currency);
            if (figure.why == NotCounted::Counted || request.withLeftOut)
                picked.push_back(figure);
        }
}

void sortFigures(const Cube& cube, FigureOrder order, std::vector<PickedFigure>& picked)
{
    std::stable_sort(picked.begin(), picked.end(), [&](const PickedFigure& a, const PickedFigure& b) {
        if (order == FigureOrder::CountedFirst && a.why != b.why)
            return a.why < b.why;
        const ArticleIndex articleA = cube.block(a.kind).article[a.row];
        const ArticleIndex articleB = cube.block(b.kind).article[b.row];
        if (articleA != articleB)
            return articleA > articleB;
        // Ids ascend with the text as it was imported; the columns do not know the spans.
        return cube.block(a.kind).id[a.row] < cube.block(b.kind).id[b.row];
    });
}

} // namespace

FigureTies tiesOf(const Cube& cube, const PickedFigure& figure)
{
    const FigureBlock& block = cube.block(figure.kind);
    FigureTies ties;
    if (figure.why == NotCounted::Part)
        ties.headline = headlineOfPart(block, figure.row);
    else if (figure.why == NotCounted::OtherTelling)
        ties.account = accountOf(block, block.article[figure.row]);
    else
        ties.headline = figure.partOf;
    return ties;
}

PickedFigure judgeFigure(const Cube& cube, MetricKind kind, FigureRow row, const QString& currency)
{
    const FigureBlock& block = cube.block(kind);
    if (block.why[row] != NotCounted::Counted)
        return {kind, row, 0, block.why[row], kNone};
    const std::int64_t value = (*cube.values(kind, currency))[row];
    if (value == kNoRate)
        return {kind, row, 0, NotCounted::NoRate, kNone};
    return {kind, row, value, NotCounted::Counted, kNone};
}

std::vector<PickedFigure> pickFigures(const Cube& cube, const CubeSelection& selection, const FigureRequest& request)
{
    std::vector<PickedFigure> picked;
    if (request.measure) {
        const AxisBins bins(cube, request.axis.value_or(Axis::Year));
        const WantsBin wants = wantedBins(cube, selection, request, bins);
        for (const MeasureTerm& term : termsOf(*request.measure)) {
            pickCounted(cube, selection, request, term, bins, wants, picked);
            if (request.withLeftOut)
                pickLeftOut(cube, selection, request, term.kind, bins, wants, picked);
        }
    } else {
        for (const MetricKind kind : kMetricKinds)
            pickAll(cube, selection, request, kind, picked);
    }
    sortFigures(cube, request.order, picked);
    return picked;
}

} // namespace vigie
