// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/cuetable.h"

#include "models/extraction/tsv.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace vigie::extraction {

namespace {

constexpr std::size_t kStemBytes = 3;
constexpr std::size_t kWordBytes = 8;

/// The first bytes of a word as a number.
std::uint64_t key(std::string_view word, std::size_t bytes)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < std::min(bytes, word.size()); ++i)
        key = key << 8U | static_cast<unsigned char>(word[i]);
    return key;
}

std::vector<Cue::Word> readPattern(std::string_view pattern)
{
    std::vector<Cue::Word> words;
    const Document document = readText(pattern);
    for (const Token& token : document.tokens) {
        const std::string_view folded = document.fold(token);
        if (folded == "*" && !token.spaceBefore && !words.empty())
            words.back().prefix = true;
        else
            words.push_back({std::string(folded), false});
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
        Index& index = first.prefix ? m_byStem[key(first.text, kStemBytes)] : m_byWord[key(first.text, kWordBytes)];
        index.push_back(static_cast<std::uint32_t>(m_cues.size()));
        m_cues.push_back(std::move(cue));
    }
    return true;
}

std::vector<const Cue*> CueTable::signal(std::string_view name) const
{
    std::vector<const Cue*> records;
    for (const Cue& cue : m_signals)
        if (cue.pattern == name)
            records.push_back(&cue);
    return records;
}

std::vector<CueHit> CueTable::find(const Document& document) const
{
    std::vector<CueHit> hits;
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        const std::string_view word = document.fold(document.tokens[at]);
        const std::size_t before = hits.size();
        if (const auto cues = m_byWord.find(key(word, kWordBytes)); cues != m_byWord.end())
            findAt(document, at, cues->second, before, hits);
        if (const auto cues = m_byStem.find(key(word, kStemBytes)); cues != m_byStem.end())
            findAt(document, at, cues->second, before, hits);
    }
    return hits;
}

void CueTable::findAt(const Document& document, std::uint32_t at, const Index& cues, std::size_t before,
                      std::vector<CueHit>& hits) const
{
    for (const std::uint32_t index : cues) {
        const Cue& cue = m_cues[index];
        if (!matches(cue, document, at))
            continue;
        const CueHit hit{&cue, at, at + static_cast<std::uint32_t>(cue.words.size())};
        const auto rival
            = std::find_if(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [&](const CueHit& other) {
                  return other.cue->label == cue.label && other.cue->side == cue.side
                      && other.cue->adjacent == cue.adjacent;
              });
        if (rival == hits.end())
            hits.push_back(hit);
        else if (hit.last > rival->last
                 || (hit.last == rival->last
                     && cue.words.front().text.size() > rival->cue->words.front().text.size()))
            *rival = hit;
    }
}

} // namespace vigie::extraction
