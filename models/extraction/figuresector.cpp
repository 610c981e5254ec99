// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figuresector.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

std::optional<Sector> sectorOfSentence(const Document& document, std::uint32_t sentence, const Names& names,
                                       const Resources& resources)
{
    return sectorOf(document, document.sentences[sentence].first, document.sentences[sentence].last, names,
                    resources);
}

/// The sector of the first sentence about an actor that tells one.
std::optional<Sector> sectorOfSubject(const Document& document, std::int32_t subject, const Names& names,
                                      const Resources& resources)
{
    constexpr std::size_t kLookedAt = 3;
    const auto& mentions = names.actors[static_cast<std::size_t>(subject)].mentions;
    for (std::size_t i = 0; i < std::min(mentions.size(), kLookedAt); ++i) {
        const auto token = std::ranges::lower_bound(document.tokens, mentions[i].begin, {},
                                                    [](const Token& other) { return other.span.begin; });
        if (token == document.tokens.end())
            continue;
        if (const auto sector = sectorOfSentence(document, token->sentence, names, resources))
            return sector;
    }
    return std::nullopt;
}

} // namespace

void findFigureSectors(Figures& figures, const Document& document, const Names& names,
                       const std::vector<Sector>& sectors, const Resources& resources)
{
    const bool isMulti = sectors.empty() || sectors.front() == Sector::MultiSector;
    for (Figure& figure : figures) {
        if (sectors.size() == 1 && !isMulti) {
            figure.sector = sectors.front();
            continue;
        }
        figure.sector = sectorOfSentence(document, figure.sentence, names, resources);
        if (!figure.sector && figure.subject >= 0)
            figure.sector = sectorOfSubject(document, figure.subject, names, resources);
        if (!figure.sector && !isMulti)
            figure.sector = sectors.front();
        if (figure.sector == Sector::MultiSector)
            figure.sector.reset();
    }
}

} // namespace vigie::extraction
