// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/teaching.h"

#include "models/extraction/text/tokenat.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vigie::extraction {

namespace {

constexpr std::int32_t kSpeaks = 2; ///< weight of the words of a sentence that speaks of teaching
constexpr std::ptrdiff_t kFewest = 2; ///< sentences that do, the first of all among them; more if it is the second
constexpr std::ptrdiff_t kPercent = 36; ///< of all

std::uint32_t sentenceAt(const Document& document, std::uint32_t byte)
{
    const std::uint32_t token = tokenAt(document, byte);
    return token < document.tokens.size() ? document.tokens[token].sentence : document.tokens.back().sentence;
}

} // namespace

bool isAboutTeaching(const Document& document, const Names& names, const SectorEvidence& evidence)
{
    if (document.sentences.empty())
        return false;
    std::vector<std::int32_t> said(document.sentences.size(), 0);
    for (const SectorEvidence::Hit& hit : evidence.hits())
        for (const SectorLexicon::Entry& entry : hit.entries)
            said[hit.sentence] += entry.sector == Sector::EducationTraining ? entry.weight : 0;
    for (std::size_t i = 0; i < names.actors.size(); ++i)
        if (std::ranges::equal(evidence.sectorsOf(i), std::array{Sector::EducationTraining}))
            for (const ByteSpan& mention : names.actors[i].mentions)
                said[sentenceAt(document, mention.begin)] += kSpeaks;
    const auto speaks = [](std::int32_t weight) { return weight >= kSpeaks; };
    const std::ptrdiff_t sentences = std::ranges::count_if(said, speaks);
    if (sentences * 100 < std::ssize(said) * kPercent)
        return false;
    return (speaks(said.front()) && sentences >= kFewest)
        || (said.size() > 1 && speaks(said[1]) && sentences > kFewest);
}

} // namespace vigie::extraction
