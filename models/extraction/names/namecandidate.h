// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vigie::extraction {

/// What a stretch of capitals turns out to be. The first five are ActorKind's, in its order.
enum class NameKind : std::uint8_t { Company, PublicBody, Person, Education, Association, Place, None };
inline constexpr std::size_t kNameKindCount = 7;

inline constexpr NameKind nameKindOf(ActorKind kind)
{
    constexpr std::array kKinds{NameKind::Company, NameKind::PublicBody, NameKind::Person, NameKind::Education,
                                NameKind::Association};
    return kKinds[static_cast<std::size_t>(kind)];
}
inline constexpr ActorKind actorKindOf(NameKind kind)
{
    constexpr std::array kKinds{ActorKind::Company, ActorKind::PublicBody, ActorKind::Person, ActorKind::Education,
                                ActorKind::Association};
    return kKinds[static_cast<std::size_t>(kind)];
}

inline constexpr std::int32_t kUnknown = -1;

/// A stretch of tokens that may name somebody or some place.
struct NameCandidate
{
    std::uint32_t first = 0; ///< tokens [first, last) of the name, without civility
    std::uint32_t last = 0;
    NameKind kind = NameKind::None;
    std::string_view rule; ///< id of the rule that read it
    std::int32_t civility = kUnknown; ///< token of "M.", "Mme" before it
    std::int32_t actor = kUnknown; ///< the actor of the gazetteer that has exactly this name
    std::int32_t place = kUnknown; ///< the same of places
    std::int32_t acronymOf = kUnknown; ///< index of the candidate whose acronym, in brackets, this is
    bool sure = false; ///< read by a grammar or a bracket: the scorer is not asked
};

} // namespace vigie::extraction
