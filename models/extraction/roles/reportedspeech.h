// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <cstdint>

/// What somebody is said to have said: the tense of its verbs is the report's.
namespace vigie::extraction {

/// Does "que" begin what somebody says ("il a annoncé | qu'il avait réuni 2 millions"), and not "alors | qu'il
/// avait"?
bool opensReport(const Document& document, std::uint32_t que);

/// "Elle a fait savoir qu'elle | avait réuni 2 millions": the tense is the report's. `start` is the sentence's first
/// token.
bool isReported(const Document& document, std::uint32_t start, std::uint32_t verb);

} // namespace vigie::extraction
