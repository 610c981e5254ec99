// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/cueindex.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

HeadPattern patternOf(const Cue::Word& word)
{
    return word.prefix ? HeadPattern::ofStem(word.text) : HeadPattern::ofWord(word.text);
}

/// Do the words beyond the first `known` stand there, too, and all in one sentence?
bool matches(const Cue& cue, std::size_t known, const Document& document, std::size_t at)
{
    if (at + cue.words.size() > document.tokens.size())
        return false;
    for (std::size_t i = known; i < cue.words.size(); ++i) {
        const std::string_view folded = document.fold(document.tokens[at + i]);
        const Cue::Word& word = cue.words[i];
        if (word.prefix ? !folded.starts_with(word.text) : folded != word.text)
            return false;
    }
    return document.tokens[at + cue.words.size() - 1].sentence == document.tokens[at].sentence;
}

/// How many of the first two words a head holds whole.
std::size_t knownOf(const Cue& cue)
{
    std::size_t known = 0;
    while (known < std::min<std::size_t>(2, cue.words.size()) && cue.words[known].text.size() <= sizeof(std::uint64_t)
           && (cue.words[known].prefix || cue.words[known].text.size() < sizeof(std::uint64_t)))
        ++known;
    return known;
}

} // namespace

void CueIndex::build(std::span<const CueTable* const> tables)
{
    m_tables = tables.size();
    m_items.clear();
    m_byFirst = {};
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const Cue& cue : tables[table]->cues()) {
            const Cue::Word& first = cue.words.front();
            const auto index = static_cast<std::uint32_t>(m_items.size());
            if (first.prefix)
                m_byFirst.addStem(first.text, index);
            else if (cue.words.size() > 1 && !cue.words[1].prefix)
                m_byFirst.addPair(first.text, cue.words[1].text, index);
            else
                m_byFirst.addWord(first.text, index);
            m_items.push_back(
                {&cue, cue.words.size() > 1 ? patternOf(cue.words[1]) : HeadPattern{}, table, knownOf(cue)});
        }
    m_byFirst.build();
}

std::vector<std::vector<CueHit>> CueIndex::find(const Document& document) const
{
    std::vector<std::vector<CueHit>> hits(m_tables);
    for (std::vector<CueHit>& table : hits)
        table.reserve(document.tokens.size());
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        const std::uint64_t head = document.tokens[at].head;
        const std::uint64_t second = at + 1 < document.tokens.size() ? document.tokens[at + 1].head : 0;
        // In the order of the files, but for stems, which come behind.
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
    if (!entry.pattern.fits(document.tokens[at].head) || !item.second.fits(second)
        || !matches(*item.cue, item.known, document, at))
        return;
    const CueHit hit{item.cue, at, at + static_cast<std::uint32_t>(item.cue->words.size())};
    std::vector<CueHit>& known = hits[item.table];
    for (auto rival = known.rbegin(); rival != known.rend() && rival->first == at; ++rival) {
        if (rival->cue->group != hit.cue->group)
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
