// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/text.h"

#include "models/extraction/resources.h"
#include "models/extraction/text/lexer.h"
#include "models/extraction/text/linewrap.h"
#include "models/extraction/text/sentence.h"

namespace vigie::extraction {
namespace {

Document read(std::string_view body, const SentenceLexicon& lexicon)
{
    Document document;
    document.body = body;
    cutSentences(document, cutTokens(document), lexicon);
    joinWrappedLines(document);
    return document;
}

} // namespace

Document readText(std::string_view body)
{
    return read(body, SentenceLexicon{});
}

Document readText(std::string_view body, const Resources& resources)
{
    Document document = read(body, resources.data().sentences);
    for (Token& token : document.tokens) {
        token.sets = resources.data().wordSets.of(document.fold(token), token.head);
        token.month = resources.data().months.of(document.fold(token), token.head);
    }
    return document;
}

} // namespace vigie::extraction
