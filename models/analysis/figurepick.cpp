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
WantsBin wantedBins(const Cube& cube, const Selection& selection, const FigureRequest& request, const AxisBins& bins)
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

void pickCounted(const Cube& cube, const Selection& selection, const FigureRequest& request, MetricKind kind,
                 const AxisBins& bins, const WantsBin& wants, std::vector<PickedFigure>& picked)
{
    const ShareScan scan(cube, selection, kind, request.currency,
                         request.axis ? splitAxis(*request.axis) : std::nullopt);
    scan.run([&](const Share& share) {
        if (share.value != kNoRate && wants(bins.ofFigure(scan.block(), share.evidence)))
            picked.push_back({kind, share.evidence, share.value, NotCounted::Counted});
    });
}

/// Adds the figures of the kind that are not in the list yet although they lie in a wanted bin.
void pickLeftOut(const Cube& cube, const Selection& selection, const FigureRequest& request, MetricKind kind,
                 const AxisBins& bins, const WantsBin& wants, std::vector<PickedFigure>& picked)
{
    const FigureBlock& block = cube.block(kind);
    const auto values = cube.values(kind, request.currency);
    std::vector<bool> listed(block.size());
    for (const PickedFigure& figure : picked)
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
        picked.push_back({kind, row, 0, why});
    }
}

void pickAll(const Cube& cube, const Selection& selection, const FigureRequest& request, MetricKind kind,
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

} // namespace

PickedFigure judgeFigure(const Cube& cube, MetricKind kind, FigureRow row, const QString& currency)
{
    const FigureBlock& block = cube.block(kind);
    if (block.why[row] != NotCounted::Counted)
        return {kind, row, 0, block.why[row]};
    const std::int64_t value = (*cube.values(kind, currency))[row];
    return value == kNoRate ? PickedFigure{kind, row, 0, NotCounted::NoRate}
                            : PickedFigure{kind, row, value, NotCounted::Counted};
}

std::vector<PickedFigure> pickFigures(const Cube& cube, const Selection& selection, const FigureRequest& request)
{
    std::vector<PickedFigure> picked;
    if (request.measure) {
        if (const auto kind = kindOf(*request.measure)) {
            const AxisBins bins(cube, request.axis.value_or(Axis::Year));
            const WantsBin wants = wantedBins(cube, selection, request, bins);
            pickCounted(cube, selection, request, *kind, bins, wants, picked);
            if (request.withLeftOut)
                pickLeftOut(cube, selection, request, *kind, bins, wants, picked);
        }
    } else {
        for (const MetricKind kind : kMetricKinds)
            pickAll(cube, selection, request, kind, picked);
    }
    std::stable_sort(picked.begin(), picked.end(), [&](const PickedFigure& a, const PickedFigure& b) {
        const ArticleIndex articleA = cube.block(a.kind).article[a.row];
        const ArticleIndex articleB = cube.block(b.kind).article[b.row];
        if (articleA != articleB)
            return articleA > articleB;
        // Ids ascend with the text as it was imported; the columns do not know the spans.
        return cube.block(a.kind).id[a.row] < cube.block(b.kind).id[b.row];
    });
    return picked;
}

} // namespace vigie
