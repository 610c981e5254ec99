// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <cstdint>

/// The verb right before a date of the year in which the text was written: is that still to come, or done?
namespace vigie::extraction {

/// "investirait | en 2023", "ne faiblira pas | en 2023": a verb in the future or the conditional ends before token
/// `date`, in its sentence.
bool followsFuture(const Document& document, std::uint32_t date);

/// "a dépassé | cette année", "a publié pour | cet exercice": a verb in the perfect does.
bool followsPerfect(const Document& document, std::uint32_t date);

/// Does the clause before the date tell what has happened ("a levé 2 millions en | septembre"), and nothing to come?
bool tellsPerfect(const Document& document, std::uint32_t date);

} // namespace vigie::extraction
