// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <optional>
#include <vector>

namespace vigie::extraction {

/// The other name of the last of `before` in the bracket at the token, right behind it: "(ANAPEC)", "(ex-Leoni)",
/// "(anciennement Leoni)". Nothing where the bracket holds something else. It ends before the closing bracket.
std::optional<NameCandidate> readBracket(const NameText& text, const std::vector<NameCandidate>& before,
                                         std::uint32_t at);

} // namespace vigie::extraction
