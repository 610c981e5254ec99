// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie::extraction {

using NameWords = std::vector<std::string_view>; ///< folded

/// One candidate on its way to an actor.
struct NameMention
{
    const NameCandidate* candidate = nullptr;
    NameWords words; ///< without "groupe", articles and glue
    std::uint32_t first = 0; ///< token where the printed form begins: the civility's, if any
    std::int32_t firm = kUnknown; ///< the actor of the gazetteer that it is, or is a site of ("ST Bouskoura")
    std::size_t town = 0; ///< of the words, those of the site's town
    std::size_t group = 0; ///< index of the mention that its actor is built on
    bool used = false; ///< names somebody or some place

    /// How full a form it is, the fuller the greater: by words, then by letters; a firm's place apart unless
    /// `withTown`.
    std::size_t fullness(bool withTown) const;
};

/// The mentions of candidates, one each, in their order. Views into text and candidates.
std::vector<NameMention> nameMentions(const NameText& text, const std::vector<NameCandidate>& candidates);

/// Does the short form name the person of the full form? "Mezzour", "R. Mezzour", "Hafid Elalamy" of "Moulay Hafid
/// Elalamy"; with a civility also "Renaud" of "Odile Renaud-Basso".
bool isPersonForm(const NameWords& shortForm, const NameWords& full, bool civility);

/// Are the words of `head` the first ones of `full`? No words begin nothing.
bool beginsWith(const NameWords& full, const NameWords& head);

} // namespace vigie::extraction
