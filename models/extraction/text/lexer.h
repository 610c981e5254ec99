// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <vector>

namespace vigie::extraction {

/// The first stage: fills `tokens` and `folded` of a document whose `body` is set; `Token::sentence` stays 0.
/// Returns the tokens that begin a paragraph (after an empty line), ascending, the first token among them; none for
/// an empty text. Linear time.
std::vector<std::uint32_t> cutTokens(Document& document);

} // namespace vigie::extraction
