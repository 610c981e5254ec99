// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/amount.h"

/// What stands before a number says whether it is one at all. `begin` is the first token that may be looked at.
namespace vigie::extraction {

/// Does a label stand before token `first`: "n° 2", "art. 5", "phase 2", "Vision 2030"?
bool isLabelled(const Lexemes& lexemes, std::size_t first, std::size_t begin);

/// Are the digits part of a name or day: "A320", "Covid-19", "Industrie 4.0", "le 18"?
bool isNamePart(const Lexemes& lexemes, const Amount& amount, std::size_t begin);

/// Does a capitalised word stand before token `first`, not at the beginning of its sentence?
bool isBehindCapital(const Lexemes& lexemes, std::size_t first, std::size_t begin);

} // namespace vigie::extraction
