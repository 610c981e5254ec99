// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/language.h"

#include "models/extraction/resources.h"
#include "models/extraction/text/languagelexicon.h"
#include "models/extraction/text/tsv.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

constexpr std::size_t kMaxWords = 4000; ///< the first pages tell
constexpr std::size_t kMinHits = 2;
constexpr std::size_t kWordsPerHit = 12; ///< running text has a small word in three; a list of names has none

/// Arabic script: U+0600 to U+06FF in UTF-8.
bool isArabic(std::string_view word)
{
    const auto lead = static_cast<unsigned char>(word.front());
    return lead >= 0xD8 && lead <= 0xDB;
}

} // namespace

bool LanguageLexicon::parse(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        if (reader.column(0).size() != 2 || reader.column(1).empty())
            return reader.fail("no language or no words", error);
        const auto language = static_cast<std::uint32_t>(languages.size());
        languages.emplace_back(reader.column(0));
        std::string_view rest = reader.column(1);
        while (!rest.empty()) {
            const std::size_t blank = rest.find(' ');
            const WordId word = words.add(foldWord(rest.substr(0, blank)));
            if (word < languageOf.size())
                return reader.fail("a word stands twice", error);
            languageOf.resize(word + 1, language);
            rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
        }
    }
    return true;
}

std::string detectLanguage(const Document& document, const Resources& resources)
{
    const LanguageLexicon& lexicon = resources.data().languages;
    std::vector<std::size_t> hits(lexicon.languages.size(), 0);
    std::size_t arabic = 0;
    std::size_t count = 0;
    for (const Token& token : document.tokens) {
        if (token.kind != TokenKind::Word || token.foldedBegin == token.foldedEnd)
            continue;
        if (++count > kMaxWords)
            break;
        const std::string_view word = document.fold(token);
        arabic += isArabic(word);
        if (const WordId id = lexicon.words.find(word, token.head); id != 0)
            ++hits[lexicon.languageOf[id]];
    }
    count = std::min(count, kMaxWords);
    if (arabic * 2 > count)
        return "ar";
    const auto best = std::ranges::max_element(hits);
    if (best == hits.end() || *best < kMinHits || *best * kWordsPerHit < count)
        return "und";
    return lexicon.languages[static_cast<std::size_t>(best - hits.begin())];
}

} // namespace vigie::extraction
