// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/gazetteer.h"

#include <array>
#include <utility>

namespace vigie::extraction {

bool placeKindFromWord(std::string_view word, PlaceKind* kind)
{
    static constexpr std::array<std::pair<std::string_view, PlaceKind>, 8> kWords{{
        {"country", PlaceKind::Country},
        {"region", PlaceKind::Region},
        {"province", PlaceKind::Province},
        {"department", PlaceKind::Department},
        {"canton", PlaceKind::Canton},
        {"city", PlaceKind::City},
        {"zone", PlaceKind::Zone},
        {"none", PlaceKind::None},
    }};
    for (const auto& [name, value] : kWords) {
        if (name == word) {
            *kind = value;
            return true;
        }
    }
    return false;
}

} // namespace vigie::extraction
