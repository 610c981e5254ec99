// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

namespace vigie::extraction {

/// Makes a blank of every line end that an editor or mail program has put into running text: Token::lineBreakBefore
/// is then false, so that "au moins 1" + "500 emplois" is 1 500 and "Sahel" + "Textile" one name. It is one where the
/// line is long, goes on in the same sentence, and the first word of the next line would have made it longer than
/// every line of its paragraph, as at every other line end within the sentence: headings, tables and lists keep their
/// ends. So does "Projets retenus : 14" before "850 millions". After cutSentences(). Linear time.
void joinWrappedLines(Document& document);

} // namespace vigie::extraction
