// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/sentencelexicon.h"
#include "models/extraction/text/text.h"

#include <vector>

namespace vigie::extraction {

/// The second stage: fills `sentences`, `paragraphs` and `Token::sentence` of a document whose tokens are cut.
/// `paragraphStarts` comes from cutTokens(). A sentence ends at a full stop, question or exclamation mark or ellipsis
/// (with the quotes and brackets that close behind it) where a capital, a digit or an opening quote follows and the
/// stop belongs to no abbreviation, initial or list number; at the end of a paragraph; before a list item; and at a
/// comma or anywhere where it has become too long to be a sentence. Linear time.
void cutSentences(Document& document, const std::vector<std::uint32_t>& paragraphStarts,
                  const SentenceLexicon& lexicon);

} // namespace vigie::extraction
