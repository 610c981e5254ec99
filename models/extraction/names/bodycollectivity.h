// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/bodygrammar.h"

namespace vigie::extraction {

/// A region, canton or commune where it is not where something happens but who acts: "le canton de Berne a proposé",
/// "le président de la région Bretagne", "la commune de Sanem recevra". Tokens from the noun to the end of the
/// place's name. Nothing where the same words are a place ("dans la région de Souss-Massa"), or the noun begins with
/// a capital: readInstitution() reads that.
std::optional<Institution> readCollectivity(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
