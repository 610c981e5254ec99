// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <optional>

namespace vigie::extraction {

struct PlacePhrase
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// A site named after the town that it lies in: "zone franche de Tanger", "zone d'accélération industrielle d'Oujda".
/// A zone with a name of its own ("zone industrielle Technopole Mohammed V", "zone franche Midparc") is no phrase:
/// the name alone is the place (annotation guide).
std::optional<PlacePhrase> readZone(const NameText& text, std::uint32_t at);

/// What is called after somebody and is a place all the same: "aéroport Blaise Diagne", "lac Bloom", "barrage Al
/// Wahda" as a whole, "quartier Yacoub El Mansour" by its own name. Nothing where a town with that name is known.
std::optional<PlacePhrase> readNamedSite(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
