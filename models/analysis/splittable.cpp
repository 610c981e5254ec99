// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/splittable.h"

#include <algorithm>

namespace vigie {
namespace {

int agreements(const FigureBlock& block, FigureRow a, FigureRow b)
{
    const auto same
        = [&](const auto& column, auto none) { return column[a] != none && column[a] == column[b] ? 1 : 0; };
    return same(block.subject, kNone) + same(block.sector, kNoSector) + same(block.place, kNone);
}

struct Assigned
{
    FigureRow headline;
    SplitTable::Part part;
};

/// Takes a nested part out of the nearest one before it that can hold it, and puts it beside; false where none can.
bool takeOut(const FigureBlock& block, FigureRow nested, std::vector<Assigned>& assigned)
{
    const auto holds = [&](const Assigned& any) {
        return !block.state[any.part.row].nested() && block.unit[any.part.row] == block.unit[nested]
            && any.part.value >= block.value[nested];
    };
    const auto holder = std::find_if(assigned.rbegin(), assigned.rend(), holds);
    if (holder == assigned.rend())
        return false;
    holder->part.value -= block.value[nested];
    assigned.push_back({holder->headline, {nested, block.value[nested]}});
    return true;
}

} // namespace

bool statesKey(const FigureBlock& block, SplitAxis axis, FigureRow row)
{
    switch (axis) {
    case SplitAxis::Sector:
        return block.sector[row] != kNoSector;
    case SplitAxis::Subject:
        return block.subject[row] != kNone;
    case SplitAxis::Place:
        return block.place[row] != kNone;
    }
    return false;
}

FigureRow headlineOf(const FigureBlock& block, FigureRow part, const std::vector<FigureRow>& headlines)
{
    FigureRow best = kNone;
    int bestAgreements = -1;
    for (const FigureRow headline : headlines) {
        if (block.unit[headline] != block.unit[part] || block.value[headline] < block.value[part])
            continue;
        const int score = agreements(block, headline, part);
        // Headlines come in order of the text: before the part a later one is nearer, behind it an earlier one.
        const bool nearer = score == bestAgreements && headline < part;
        if (score > bestAgreements || nearer) {
            best = headline;
            bestAgreements = score;
        }
    }
    return best;
}

void SplitTable::addArticle(const FigureBlock& block, SplitAxis axis, const std::vector<FigureRow>& headlines,
                            const std::vector<FigureRow>& parts)
{
    std::vector<Assigned> assigned;
    for (const FigureRow part : parts) {
        if (!statesKey(block, axis, part))
            continue;
        if (block.state[part].nested() && takeOut(block, part, assigned))
            continue;
        if (const FigureRow headline = headlineOf(block, part, headlines); headline != kNone)
            assigned.push_back({headline, {part, block.value[part]}});
    }
    std::stable_sort(assigned.begin(), assigned.end(),
                     [](const Assigned& a, const Assigned& b) { return a.headline < b.headline; });
    for (std::size_t begin = 0; begin < assigned.size();) {
        std::size_t end = begin;
        Int128 sum = 0;
        const FigureRow headline = assigned[begin].headline;
        for (; end < assigned.size() && assigned[end].headline == headline; ++end)
            sum += assigned[end].part.value;
        if (sum > 0 && sum <= block.value[headline]) {
            m_headlines.push_back(headline);
            for (std::size_t i = begin; i < end; ++i)
                if (assigned[i].part.value > 0) // else all of it is in parts of its own
                    m_parts.push_back(assigned[i].part);
            m_begins.push_back(static_cast<std::uint32_t>(m_parts.size()));
        }
        begin = end;
    }
}

SplitTable SplitTable::build(const FigureBlock& block, SplitAxis axis, const FigureCondition& condition)
{
    SplitTable table;
    table.m_begins.push_back(0);
    std::vector<FigureRow> headlines;
    std::vector<FigureRow> parts;
    const auto size = static_cast<FigureRow>(block.size());
    for (FigureRow begin = 0; begin < size;) {
        headlines.clear();
        parts.clear();
        FigureRow row = begin;
        for (; row < size && block.article[row] == block.article[begin]; ++row) {
            if (!condition.passes(block.state[row]))
                continue;
            if (block.why[row] == NotCounted::Counted)
                headlines.push_back(row);
            else if (block.why[row] == NotCounted::Part)
                parts.push_back(row);
        }
        if (!headlines.empty() && !parts.empty())
            table.addArticle(block, axis, headlines, parts);
        begin = row;
    }
    return table;
}

std::span<const SplitTable::Part> SplitTable::partsOf(FigureRow headline) const
{
    const auto found = std::lower_bound(m_headlines.begin(), m_headlines.end(), headline);
    if (found == m_headlines.end() || *found != headline)
        return {};
    const auto at = static_cast<std::size_t>(found - m_headlines.begin());
    return std::span(m_parts).subspan(m_begins[at], m_begins[at + 1] - m_begins[at]);
}

} // namespace vigie
