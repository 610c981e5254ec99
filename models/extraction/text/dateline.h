// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/sentencelexicon.h"
#include "models/extraction/text/text.h"

namespace vigie::extraction {

/// The token behind a dateline that begins at token `at`, the first of a paragraph; `at` where none stands there. A
/// dateline is a place of the gazetteer, with what may follow it (a country, an agency, a date), and a dash: "Rabat
/// -", "SAGUENAY, QC, le 12 juin 2023 –", "Dakar (APS) —". It tells where the news was written, and is no part of the
/// sentence behind it.
std::uint32_t behindDateline(const Document& document, std::uint32_t at, const SentenceLexicon& lexicon);

} // namespace vigie::extraction
