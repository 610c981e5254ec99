// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/figurelistquery.h"

#include "models/analysis/breakdownkernel.h"
#include "models/query/figureevidence.h"
#include "models/query/judgedrows.h"
#include "models/query/selectioncache.h"

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

Result<> check(const FigureListQuery& query)
{
    if (query.measure == Measure::Articles)
        return failure(Error::Kind::BadInput, u"a count of articles has no figures to list"_s);
    if (query.axis && !query.measure)
        return failure(Error::Kind::BadInput, u"an axis needs a measure"_s);
    if (query.bin && !query.axis)
        return failure(Error::Kind::BadInput, u"a bin needs an axis"_s);
    if (query.bin && query.bin->type == BinKey::Type::Others && query.top <= 0)
        return failure(Error::Kind::BadInput, u"the other bins need the number of bins shown"_s);
    return {};
}

QList<ReasonCount> countReasons(const std::vector<PickedFigure>& picked)
{
    std::map<NotCounted, int> counts;
    for (const PickedFigure& figure : picked)
        if (figure.why != NotCounted::Counted)
            ++counts[figure.why];
    QList<ReasonCount> reasons;
    for (const auto& [why, figures] : counts)
        reasons.append({why, figures});
    return reasons;
}

/// Pieces of one headline are one figure.
int countFigures(const Cube& cube, const std::vector<PickedFigure>& picked)
{
    std::map<MetricKind, std::vector<bool>> seen;
    int figures = 0;
    for (const PickedFigure& piece : picked) {
        std::vector<bool>& ofKind = seen[piece.kind];
        ofKind.resize(cube.block(piece.kind).size());
        std::vector<bool>::reference figure = ofKind[piece.partOf == kNone ? piece.row : piece.partOf];
        figures += figure ? 0 : 1;
        figure = true;
    }
    return figures;
}

} // namespace

Result<FigureList> FigureListQuery::operator()(QueryContext& context) const
{
    if (auto usable = check(*this); !usable)
        return tl::unexpected(usable.error());
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    const Cube& cube = *context.cube;
    const auto picked = pickFigures(cube, **selection, {measure, axis, bin, top, currency, withLeftOut, order});
    FigureList list;
    list.total = static_cast<int>(picked.size());
    list.figures = countFigures(cube, picked);
    list.unit = measure ? vigie::unitOf(*measure, currency) : QString();
    if (measure)
        for (const PickedFigure& figure : picked)
            list.counted += Decimal{figure.counted};
    list.reasons = countReasons(picked);
    const auto begin = std::min(picked.size(), static_cast<std::size_t>(std::max(0, offset)));
    const auto end = limit > 0 ? std::min(picked.size(), begin + static_cast<std::size_t>(limit)) : picked.size();
    auto rows = judgedRows(context, std::span(picked).subspan(begin, end - begin), currency);
    if (!rows)
        return tl::unexpected(rows.error());
    list.rows = std::move(*rows);
    if (withEvidence)
        if (auto added = addEvidence(context, list.rows); !added)
            return tl::unexpected(added.error());
    return list;
}

} // namespace vigie
