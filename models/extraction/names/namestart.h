// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <cstdint>

namespace vigie::extraction {

/// The end of a gazetteer name that begins at the token: it may hold lower case ("Banque populaire") and articles
/// ("L'Économiste"). `at` itself where none does.
std::uint32_t knownEnd(const NameText& text, std::uint32_t at);

/// Where the name of the run [first, last) begins, behind functions, civilities and the capital that only opens its
/// sentence; `last` where nothing is left of it.
std::uint32_t nameStart(const NameText& text, std::uint32_t first, std::uint32_t last);

/// The end of a heading in capitals that begins at the token, of common words alone: "AGROALIMENTAIRE. Le volailler
/// …", "MAUVAISE NOUVELLE : …". `at` itself where none does.
std::uint32_t headingEnd(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
