// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/cuetable.h"

#include "models/extraction/tsv.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace vigie::extraction {

namespace {

std::vector<Cue::Word> readPattern(std::string_view pattern)
{
    std::vector<Cue::Word> words;
    const Document document = readText(pattern);
    for (const Token& token : document.tokens) {
        const std::string_view folded = document.fold(token);
        if (folded == "*" && !token.spaceBefore && !words.empty())
            words.back().prefix = true;
        else
            words.push_back(folded == "*" ? Cue::Word{{}, true} : Cue::Word{std::string(folded), false});
    }
    return words;
}

std::optional<float> readWeight(std::string_view text)
{
    float weight = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), weight);
    if (code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return weight;
}

bool readSide(std::string_view text, Cue& cue)
{
    cue.adjacent = text.ends_with('!');
    if (cue.adjacent)
        text.remove_suffix(1);
    if (text == "near")
        cue.side = CueSide::Near;
    else if (text == "left")
        cue.side = CueSide::Left;
    else if (text == "right")
        cue.side = CueSide::Right;
    else
        return false;
    return true;
}

HeadPattern patternOf(const Cue::Word& word)
{
    return word.prefix ? HeadPattern::ofStem(word.text) : HeadPattern::ofWord(word.text);
}

bool matches(const Cue& cue, const Document& document, std::size_t at)
{
    if (at + cue.words.size() > document.tokens.size())
        return false;
    for (std::size_t i = 0; i < cue.words.size(); ++i) {
        const Token& token = document.tokens[at + i];
        const std::string_view folded = document.fold(token);
        const Cue::Word& word = cue.words[i];
        if (word.prefix ? !folded.starts_with(word.text) : folded != word.text)
            return false;
        if (i > 0 && token.sentence != document.tokens[at].sentence)
            return false;
    }
    return true;
}

} // namespace

bool CueTable::parse(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        Cue cue;
        cue.label = reader.column(1);
        if (cue.label.empty())
            return reader.fail("no label", error);
        cue.kind = metricKindFromCode(cue.label);
        const auto weight = readWeight(reader.column(2));
        if (!weight)
            return reader.fail("the weight is no number", error);
        cue.weight = *weight;
        cue.pattern = reader.column(0);
        if (cue.pattern.starts_with('@')) {
            m_signals.push_back(std::move(cue));
            continue;
        }
        cue.words = readPattern(cue.pattern);
        if (cue.words.empty())
            return reader.fail("no pattern", error);
        if (cue.words.front().prefix && cue.words.front().text.size() < kStemBytes)
            return reader.fail("the first word's stem is shorter than three letters", error);
        if (!readSide(reader.column(3), cue))
            return reader.fail("the side is none of near, left, right", error);
        const Cue::Word& first = cue.words.front();
        const auto index = static_cast<std::uint32_t>(m_cues.size());
        if (first.prefix)
            m_byFirst.addStem(first.text, index);
        else if (cue.words.size() > 1 && !cue.words[1].prefix)
            m_byFirst.addPair(first.text, cue.words[1].text, index);
        else
            m_byFirst.addWord(first.text, index);
        m_seconds.push_back(cue.words.size() > 1 ? patternOf(cue.words[1]) : HeadPattern{});
        m_cues.push_back(std::move(cue));
    }
    std::ranges::stable_sort(m_signals, {}, &Cue::pattern);
    m_byFirst.build();
    return true;
}

std::span<const Cue> CueTable::signal(std::string_view name) const
{
    const auto first = std::ranges::lower_bound(m_signals, name, std::less<std::string_view>(), &Cue::pattern);
    auto last = first;
    while (last != m_signals.end() && last->pattern == name)
        ++last;
    return {first, last};
}

std::vector<CueHit> CueTable::find(const Document& document) const
{
    std::vector<CueHit> hits;
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        const std::uint64_t head = document.tokens[at].head;
        const std::uint64_t second = at + 1 < document.tokens.size() ? document.tokens[at + 1].head : 0;
        const std::size_t before = hits.size();
        // In the order of the file, but for stems, which come behind.
        auto words = m_byFirst.words(head);
        auto pairs = m_byFirst.pairs(head, second);
        while (!words.empty() || !pairs.empty()) {
            const bool isPair = words.empty() || (!pairs.empty() && pairs.front().index < words.front().index);
            auto& next = isPair ? pairs : words;
            addAt(document, at, next.front(), before, hits);
            next = next.subspan(1);
        }
        for (const HeadIndex::Entry& entry : m_byFirst.stems(head))
            addAt(document, at, entry, before, hits);
    }
    return hits;
}

void CueTable::addAt(const Document& document, std::uint32_t at, const HeadIndex::Entry& entry, std::size_t before,
                     std::vector<CueHit>& hits) const
{
    const std::uint64_t second = at + 1 < document.tokens.size() ? document.tokens[at + 1].head : 0;
    if (!entry.pattern.fits(document.tokens[at].head) || !m_seconds[entry.index].fits(second))
        return;
    const Cue& cue = m_cues[entry.index];
    if (!matches(cue, document, at))
        return;
    const CueHit hit{&cue, at, at + static_cast<std::uint32_t>(cue.words.size())};
    const auto rival
        = std::find_if(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [&](const CueHit& other) {
              return other.cue->label == cue.label && other.cue->side == cue.side
                  && other.cue->adjacent == cue.adjacent;
          });
    if (rival == hits.end())
        hits.push_back(hit);
    else if (hit.last > rival->last
             || (hit.last == rival->last && cue.words.front().text.size() > rival->cue->words.front().text.size()))
        *rival = hit;
}

} // namespace vigie::extraction
