// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cueindex.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

HeadPattern patternOf(const Cue::Word& word)
{
    return word.prefix ? HeadPattern::ofStem(word.text) : HeadPattern::ofWord(word.text);
}

/// How many of the first two words a head holds whole.
std::size_t knownOf(const Cue& cue)
{
    std::size_t known = 0;
    const std::size_t whole = cue.gap == 0 ? cue.words.size() : cue.gap;
    while (known < std::min<std::size_t>(2, whole) && cue.words[known].text.size() <= sizeof(std::uint64_t)
           && (cue.words[known].prefix || cue.words[known].text.size() < sizeof(std::uint64_t)))
        ++known;
    return known;
}

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

} // namespace

void CueIndex::build(std::span<const CueTable* const> tables)
{
    m_tables = tables.size();
    m_items.clear();
    m_words.clear();
    m_text.clear();
    m_byFirst = {};
    std::vector<std::pair<const Cue*, std::size_t>> cues;
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const Cue& cue : tables[table]->cues())
            cues.emplace_back(&cue, table);
    std::ranges::stable_sort(cues, {},
                             [](const auto& cue) -> const std::string& { return cue.first->words.front().text; });
    for (const auto& [cue, table] : cues)
        addItem(*cue, table, tables[table]->rivals());
    m_byFirst.build();
}

void CueIndex::addItem(const Cue& cue, std::size_t table, CueRivals rivals)
{
    const Cue::Word& first = cue.words.front();
    const auto index = static_cast<std::uint32_t>(m_items.size());
    if (first.prefix)
        m_byFirst.addStem(first.text, index);
    else if (cue.words.size() > 1 && cue.gap != 1 && !cue.words[1].prefix)
        m_byFirst.addPair(first.text, cue.words[1].text, index);
    else
        m_byFirst.addWord(first.text, index);
    Item& item = m_items.emplace_back();
    item.cue = &cue;
    if (cue.words.size() > 1 && cue.gap != 1)
        item.second = patternOf(cue.words[1]);
    item.group = cue.group;
    item.firstWord = static_cast<std::uint32_t>(m_words.size());
    item.table = static_cast<std::uint8_t>(table);
    item.keepsAll = rivals == CueRivals::All;
    item.words = static_cast<std::uint8_t>(cue.words.size());
    item.gap = static_cast<std::uint8_t>(cue.gap);
    item.known = static_cast<std::uint8_t>(knownOf(cue));
    for (const Cue::Word& word : cue.words) {
        m_words.push_back(
            {static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint16_t>(word.text.size()), word.prefix});
        m_text += word.text;
    }
}

bool CueIndex::fits(const Item& item, std::uint32_t word, const Document& document, std::uint32_t at) const
{
    const std::string_view folded = document.fold(document.tokens[at]);
    const Word& wanted = m_words[item.firstWord + word];
    const std::string_view text = std::string_view(m_text).substr(wanted.begin, wanted.bytes);
    return wanted.prefix ? folded.starts_with(text) : folded == text;
}

/// The words that their heads have told are not compared again.
std::uint32_t CueIndex::endAt(const Item& item, const Document& document, std::uint32_t at) const
{
    const std::uint32_t last = at + (item.gap == 0 ? item.words : item.gap);
    if (last > document.tokens.size() || document.tokens[last - 1].sentence != document.tokens[at].sentence)
        return 0;
    for (std::uint32_t i = item.known; at + i < last; ++i)
        if (!fits(item, i, document, at + i))
            return 0;
    return item.gap == 0 ? last : endBehindGap(item, document, last);
}

/// The nearest place of what stands behind the gap, which begins at `at`: within a clause, and before any other
/// figure.
std::uint32_t CueIndex::endBehindGap(const Item& item, const Document& document, std::uint32_t at) const
{
    const std::uint32_t tail = item.words - item.gap;
    std::uint32_t farthest = at + kLongestGap;
    for (std::uint32_t begin = at; begin <= farthest; ++begin) {
        const std::uint32_t last = begin + tail;
        if (last > document.tokens.size() || document.tokens[last - 1].sentence != document.tokens[at - 1].sentence)
            return 0;
        std::uint32_t word = 0;
        while (word < tail && fits(item, item.gap + word, document, begin + word))
            ++word;
        if (word == tail)
            return last;
        const Token& token = document.tokens[begin];
        if (token.head == headOf(",")) {
            const std::uint32_t comma = closingComma(document, begin);
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

std::vector<std::vector<CueHit>> CueIndex::find(const Document& document) const
{
    std::vector<std::vector<CueHit>> hits(m_tables);
    for (std::vector<CueHit>& table : hits)
        table.reserve(document.tokens.size());
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        const std::uint64_t head = document.tokens[at].head;
        const std::uint64_t second = at + 1 < document.tokens.size() ? document.tokens[at + 1].head : 0;
        // Those of one first word in the order of the files; stems come behind.
        auto words = m_byFirst.words(head);
        auto pairs = m_byFirst.pairs(head, second);
        while (!words.empty() || !pairs.empty()) {
            const bool isPair = words.empty() || (!pairs.empty() && pairs.front().index < words.front().index);
            auto& next = isPair ? pairs : words;
            addAt(document, at, next.front(), hits);
            next = next.subspan(1);
        }
        for (const HeadIndex::Entry& entry : m_byFirst.stems(head))
            addAt(document, at, entry, hits);
    }
    return hits;
}

void CueIndex::addAt(const Document& document, std::uint32_t at, const HeadIndex::Entry& entry,
                     std::vector<std::vector<CueHit>>& hits) const
{
    const std::uint64_t second = at + 1 < document.tokens.size() ? document.tokens[at + 1].head : 0;
    const Item& item = m_items[entry.index];
    if (!entry.pattern.fits(document.tokens[at].head) || !item.second.fits(second))
        return;
    const std::uint32_t end = endAt(item, document, at);
    if (end == 0)
        return;
    const CueHit hit{item.cue, at, end};
    std::vector<CueHit>& known = hits[item.table];
    for (auto rival = known.rbegin(); !item.keepsAll && rival != known.rend() && rival->first == at; ++rival) {
        if (rival->cue->group != item.group)
            continue;
        if (hit.last > rival->last
            || (hit.last == rival->last
                && hit.cue->words.front().text.size() > rival->cue->words.front().text.size()))
            *rival = hit;
        return;
    }
    known.push_back(hit);
}

} // namespace vigie::extraction
