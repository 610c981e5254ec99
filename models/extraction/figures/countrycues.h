// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/names/names.h"

/// Countries as cues, so that what holds for one ("le Maroc vise") holds for each that the gazetteer knows.
namespace vigie::extraction {

/// The cues of roles.tsv, and among them, as its signal "@country", each country that the text names with its article
/// ("le Ghana", "l'Espagne"). Not those that something is told to be in ("au Ghana"). Ascending by first token, as
/// the cues are; linear in them and in the places.
TextCues withCountries(const TextCues& cues, const Document& document, const Names& names);

} // namespace vigie::extraction
