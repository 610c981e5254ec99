// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameweights.h"

#include "models/extraction/text/tsv.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::array<std::string_view, kNameKindCount> kCodes{"company",     "public_body", "person", "education",
                                                              "association", "place",       "none"};

} // namespace

std::string_view code(NameKind kind)
{
    return kCodes[static_cast<std::size_t>(kind)];
}

bool NameWeights::parse(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto feature = std::ranges::find(kNameFeatureNames, reader.column(0));
        const auto kind = std::ranges::find(kCodes, reader.column(1));
        if (feature == std::end(kNameFeatureNames) || kind == kCodes.end())
            return reader.fail("unknown feature or kind", error);
        const auto weight = reader.number<std::int32_t>(2);
        if (!weight)
            return reader.fail("a whole number is needed", error);
        weights[static_cast<std::size_t>(feature - std::begin(kNameFeatureNames))]
               [static_cast<std::size_t>(kind - kCodes.begin())]
            = *weight;
    }
    return true;
}

NameWeights::Scores NameWeights::score(const std::vector<NameFeature>& features) const
{
    Scores sums{};
    for (const NameFeature feature : features) {
        const Scores& row = weights[static_cast<std::size_t>(feature)];
        for (std::size_t kind = 0; kind < kNameKindCount; ++kind)
            sums[kind] += row[kind];
    }
    return sums;
}

} // namespace vigie::extraction
