// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/arithmetic.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMostSummands = 20;
constexpr std::int64_t kExact = 0;
constexpr std::int64_t kTolerance = 200; ///< a run of exact parts may miss an exact total by 1/200
constexpr std::int64_t kRoughTolerance = 40; ///< where the total or a part is approximate: 1/40

bool fits(std::int64_t sum, std::int64_t total, std::int64_t tolerance)
{
    const std::int64_t gap = sum > total ? sum - total : total - sum;
    return tolerance == kExact ? gap == 0 : gap <= total / tolerance;
}

struct Search
{
    const std::vector<Summand>& summands;
    std::size_t total;
    std::vector<std::size_t> others; ///< smaller than the total, in text order

    std::int64_t target() const { return summands[total].value.thousandths; }

    /// The longest run that fits. `loose`: within the tolerance.
    std::vector<std::size_t> run(bool loose) const
    {
        for (std::size_t length = others.size(); length >= 2; --length) {
            for (std::size_t first = 0; first + length <= others.size(); ++first) {
                bool approximate = summands[total].approximate;
                std::int64_t sum = 0;
                for (std::size_t i = first; i < first + length; ++i) {
                    sum += summands[others[i]].value.thousandths;
                    approximate = approximate || summands[others[i]].approximate;
                }
                if (fits(sum, target(), !loose ? kExact : approximate ? kRoughTolerance : kTolerance))
                    return {others.begin() + static_cast<std::ptrdiff_t>(first),
                            others.begin() + static_cast<std::ptrdiff_t>(first + length)};
            }
        }
        return {};
    }

    /// Two or three figures from anywhere in the text: only an exact fit is no accident.
    std::vector<std::size_t> exact() const
    {
        for (std::size_t i = 0; i < others.size(); ++i)
            for (std::size_t j = i + 1; j < others.size(); ++j) {
                const std::int64_t two
                    = summands[others[i]].value.thousandths + summands[others[j]].value.thousandths;
                if (two == target())
                    return {others[i], others[j]};
                for (std::size_t k = j + 1; k < others.size(); ++k)
                    if (two + summands[others[k]].value.thousandths == target())
                        return {others[i], others[j], others[k]};
            }
        return {};
    }
};

} // namespace

std::vector<std::size_t> partsOf(const std::vector<Summand>& summands, std::size_t total)
{
    // Larger values than this cannot be summed safely; they are no figures either.
    constexpr std::int64_t kLargest = INT64_MAX / static_cast<std::int64_t>(kMostSummands) / 2;
    if (total >= summands.size() || summands[total].value.thousandths > kLargest)
        return {};
    Search search{summands, total, {}};
    for (std::size_t i = 0; i < std::min(summands.size(), kMostSummands); ++i)
        if (i != total && summands[i].value < summands[total].value && summands[i].value.thousandths > 0)
            search.others.push_back(i);
    if (search.others.size() < 2)
        return {};
    if (auto parts = search.run(false); !parts.empty())
        return parts;
    if (auto parts = search.run(true); !parts.empty())
        return parts;
    return search.exact();
}

} // namespace vigie::extraction
