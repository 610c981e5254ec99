// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <optional>

/// The end of an institution's name where something behind what its grammar read tells more: a bracket with its
/// initials, the acronym of the roof that it belongs to.
namespace vigie::extraction {

inline constexpr std::uint32_t kLongestBody = 32; ///< tokens of an institution's name

/// Where the name of an institution ends.
struct BodyTail
{
    std::uint32_t last = 0;
    bool acronym = false; ///< its acronym follows in a bracket
};

/// What the tokens behind `at`, where the grammar stopped, make of the name that begins with `head`.
BodyTail readBodyTail(const NameText& text, const Mark& head, std::optional<ActorKind> kind, std::uint32_t at);

/// Does the name of another institution, a function or a noun for a firm stand at the token?
bool beginsOtherName(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
