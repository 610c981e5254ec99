// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/lexemes.h"

namespace vigie::extraction {

Lexemes::Lexemes(const Document& document, const QuantityLexicon& lexicon)
    : m_document(document)
    , m_lexicon(lexicon)
    , m_ids(document.tokens.size(), 0)
{
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        if (document.tokens[i].kind != TokenKind::Number)
            m_ids[i] = lexicon.words.find(document.fold(document.tokens[i]), document.tokens[i].head);
}

} // namespace vigie::extraction
