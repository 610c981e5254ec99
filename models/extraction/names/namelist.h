// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <vector>

namespace vigie::extraction {

/// Gives the names of a list the kind that the noun before it tells: "quatre fonds souverains, A, B et C" are firms,
/// "deux sites belges, D et E" are places. Names that the lexicons know stay what they are.
void readListed(const NameText& text, std::vector<NameCandidate>& candidates);

/// "Imperial, Rhenus et XPO": among well-known firms a common word with a capital, or a firm that is called as a
/// town, is a firm.
void joinFirms(const NameText& text, std::vector<NameCandidate>& candidates);

/// "Orvane et ZTD", "Sodarel, ainsi que Veltrix": what no list has is a firm beside a firm, though it looks like a
/// town.
void joinStrangers(const NameText& text, std::vector<NameCandidate>& candidates);

/// "sous la marque A", "les enseignes A et B", "la loi A": here the names are no actors, whatever they are elsewhere.
void dropBrands(const NameText& text, std::vector<NameCandidate>& candidates);

} // namespace vigie::extraction
