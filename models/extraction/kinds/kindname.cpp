// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindname.h"

#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr std::array<std::string_view, 2> kOf{"de", "d'"};

/// The mention that ends before `token`, or null.
const ActorMention* mentionBefore(const std::vector<ActorMention>& mentions, std::uint32_t token)
{
    const auto next = std::ranges::lower_bound(mentions, token, {}, &Mention::first);
    if (next == mentions.begin() || std::prev(next)->last != token)
        return nullptr;
    return &*std::prev(next);
}

} // namespace

void dropNamed(const std::vector<ActorMention>& mentions, std::vector<CueHit>& cues)
{
    const auto isNamed = [&mentions](const CueHit& hit) {
        const auto next = std::ranges::lower_bound(mentions, hit.first, {}, &Mention::first);
        return hit.cue->kind && *hit.cue->kind != MetricKind::Funding && next != mentions.begin()
            && std::prev(next)->lender && hit.last <= std::prev(next)->last;
    };
    std::erase_if(cues, isNamed);
}

std::uint32_t headEnd(const Document& document, const std::vector<ActorMention>& mentions, const Figure& figure)
{
    constexpr std::array<std::string_view, 2> kArticles{"la", "l'"};
    constexpr std::array<std::string_view, 4> kComplement{"de", "d'", "du", "des"};
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (figure.firstToken <= start || !isAmong(kOf, document.word(figure.firstToken - 1)))
        return 0;
    const ActorMention* name = mentionBefore(mentions, figure.firstToken - 1);
    if (name == nullptr || name->first < start + 2)
        return 0;
    std::uint32_t end = name->first;
    if (isAmong(kArticles, document.word(end - 1)))
        --end;
    return end > start && isAmong(kComplement, document.word(end - 1)) ? end - 1 : 0;
}

} // namespace vigie::extraction
