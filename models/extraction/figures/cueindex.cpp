// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cueindex.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

/// "attribuée|,| l'automne dernier|,| au groupement": the comma that ends what the one at `at` sets off; 0 where none
/// does.
std::uint32_t closingComma(const Document& document, std::uint32_t at)
{
    constexpr std::uint32_t kLongest = 6; ///< tokens up to it
    for (std::uint32_t i = at + 1; i <= at + kLongest && i < document.tokens.size(); ++i) {
        const Token& token = document.tokens[i];
        if (token.sentence != document.tokens[at].sentence || token.kind == TokenKind::Number)
            return 0;
        if (token.head == headOf(","))
            return i;
    }
    return 0;
}

/// Of two cues of one group that begin at one token the longer one stays.
bool isLonger(const CueHit& hit, const CueHit& rival)
{
    if (hit.last != rival.last)
        return hit.last > rival.last;
    return hit.cue->words.front().text.size() > rival.cue->words.front().text.size();
}

void addHit(const CueHit& hit, std::vector<CueHit>& hits)
{
    for (auto rival = hits.rbegin(); rival != hits.rend() && rival->first == hit.first; ++rival) {
        if (rival->cue->group != hit.cue->group)
            continue;
        if (isLonger(hit, *rival))
            *rival = hit;
        return;
    }
    hits.push_back(hit);
}

} // namespace

struct CueIndex::Search
{
    const Document& document;
    TokenCueWords words;

    /// The token behind the last one of the sentence of token `at`.
    std::uint32_t sentenceEnd(std::uint32_t at) const
    {
        return document.sentences[document.tokens[at].sentence].last;
    }
};

void CueIndex::build(std::span<const CueTable* const> tables)
{
    m_tables = tables.size();
    m_words = CueWords(tables);
    m_trie = {};
    m_items.clear();
    m_tails.clear();
    std::vector<std::pair<const Cue*, std::size_t>> cues;
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const Cue& cue : tables[table]->cues())
            cues.emplace_back(&cue, table);
    std::ranges::stable_sort(cues, {}, [](const auto& cue) {
        const Cue::Word& first = cue.first->words.front();
        return std::pair<bool, std::string_view>(first.prefix, first.text);
    });
    for (const auto& [cue, table] : cues)
        addCue(*cue, table, tables[table]->rivals());
    m_trie.build();
}

void CueIndex::addCue(const Cue& cue, std::size_t table, CueRivals rivals)
{
    std::vector<CueWord> words;
    for (const Cue::Word& word : cue.words)
        words.push_back(m_words.of(word));
    Item item{&cue, cue.group, static_cast<std::uint8_t>(table), rivals == CueRivals::All, 0, 0};
    if (cue.gap != 0) {
        item.tail = static_cast<std::uint32_t>(m_tails.size());
        item.tailWords = static_cast<std::uint32_t>(words.size()) - cue.gap;
        m_tails.insert(m_tails.end(), words.begin() + cue.gap, words.end());
        words.resize(cue.gap);
    }
    m_trie.add(words, static_cast<std::uint32_t>(m_items.size()));
    m_items.push_back(item);
}

std::vector<std::vector<CueHit>> CueIndex::find(const Document& document) const
{
    std::vector<std::vector<CueHit>> hits(m_tables);
    for (std::vector<CueHit>& table : hits)
        table.reserve(document.tokens.size());
    const Search search{document, m_words.in(document)};
    std::vector<Match> matches;
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        matchAt(search, at, matches);
        for (const Match& match : matches) {
            const Item& item = m_items[match.item];
            if (item.keepsAll)
                hits[item.table].push_back({item.cue, at, match.last});
            else
                addHit({item.cue, at, match.last}, hits[item.table]);
        }
    }
    return hits;
}

void CueIndex::matchAt(const Search& search, std::uint32_t at, std::vector<Match>& matches) const
{
    matches.clear();
    for (const CueWord word : search.words.at(at))
        if (const CueTrie::Node node = m_trie.step(0, word); node != 0)
            matchFrom(search, node, at + 1, matches);
    std::ranges::sort(matches, {}, &Match::item);
}

void CueIndex::matchFrom(const Search& search, CueTrie::Node node, std::uint32_t next,
                         std::vector<Match>& matches) const
{
    for (const std::uint32_t number : m_trie.numbers(node)) {
        const Item& item = m_items[number];
        if (const std::uint32_t last = item.tailWords == 0 ? next : endBehindGap(search, item, next); last != 0)
            matches.push_back({number, last});
    }
    if (!m_trie.goesOn(node) || next >= search.sentenceEnd(next - 1))
        return;
    for (const CueWord word : search.words.at(next))
        if (const CueTrie::Node behind = m_trie.step(node, word); behind != 0)
            matchFrom(search, behind, next + 1, matches);
    if (const CueTrie::Node behind = m_trie.step(node, kAnyCueWord); behind != 0)
        matchFrom(search, behind, next + 1, matches);
}

/// The nearest place: within a clause, and before any other figure.
std::uint32_t CueIndex::endBehindGap(const Search& search, const Item& item, std::uint32_t at) const
{
    const std::uint32_t sentenceEnd = search.sentenceEnd(at - 1);
    std::uint32_t farthest = at + kLongestGap;
    for (std::uint32_t begin = at; begin <= farthest; ++begin) {
        const std::uint32_t last = begin + item.tailWords;
        if (last > sentenceEnd)
            return 0;
        std::uint32_t word = 0;
        while (word < item.tailWords && search.words.fits(m_tails[item.tail + word], begin + word))
            ++word;
        if (word == item.tailWords)
            return last;
        const Token& token = search.document.tokens[begin];
        if (token.head == headOf(",")) {
            const std::uint32_t comma = closingComma(search.document, begin);
            if (comma == 0)
                return 0;
            farthest += comma - begin;
            begin = comma;
        } else if (token.kind == TokenKind::Number || token.head == headOf(";") || token.head == headOf(":")) {
            return 0;
        }
    }
    return 0;
}

} // namespace vigie::extraction
