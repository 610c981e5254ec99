// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/actormention.h"

#include <algorithm>

namespace vigie::extraction {

std::span<const ActorMention> mentionsBefore(std::span<const ActorMention> mentions, std::uint32_t token)
{
    constexpr std::size_t kMemory = 24;
    const auto next = std::ranges::lower_bound(mentions, token, {}, &Mention::first);
    const auto before = mentions.first(static_cast<std::size_t>(next - mentions.begin()));
    return before.last(std::min(before.size(), kMemory));
}

} // namespace vigie::extraction
