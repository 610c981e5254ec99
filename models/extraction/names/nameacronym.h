// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <cstdint>
#include <string_view>

namespace vigie::extraction {

/// Do the letters of `acronym` stand in this order in the words of [first, last), beginning with the first letter of
/// one of them? "Masen" in "Agence marocaine pour l'énergie durable" (by its English name) does not; "AMITH",
/// "Cimat", "OFPPT" do.
bool isAcronymOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last);

/// Are the letters the capitals of the words of [first, last)? "GF" of "GlobalFoundries", "DPW" of "DP World".
bool areCapitalsOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last);

/// How well letters shorten a name, ascending.
enum class AcronymFit : std::uint8_t {
    None,
    Capitals, ///< areCapitalsOf()
    Letters, ///< isAcronymOf()
    Initials, ///< the first words' initials, articles and prepositions left out: "CRI", "Centre régional
              ///< d'investissement"
};
AcronymFit acronymFit(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last);

} // namespace vigie::extraction
