// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuetable.h"

#include "models/extraction/text/tsv.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace vigie::extraction {

namespace {

/// A stem of a word is long enough to be looked up by; "*" alone is any word.
bool hasStem(const Cue::Word& word)
{
    return !word.prefix || word.text.empty() || word.text.size() >= kStemBytes;
}

/// Reads the pattern into `words` and `gap`. What is wrong with it; nullptr where nothing is.
const char* readPattern(Cue& cue)
{
    constexpr const char* kWrongGap = "a gap stands between words, once";
    constexpr std::string_view kGap = "…";
    const Document document = readText(cue.pattern);
    for (const Token& token : document.tokens) {
        const std::string_view folded = document.fold(token);
        if (document.text(token) == kGap) {
            if (cue.gap != 0 || cue.words.empty())
                return kWrongGap;
            cue.gap = static_cast<std::uint32_t>(cue.words.size());
        } else if (folded == "*" && !token.spaceBefore && !cue.words.empty()) {
            cue.words.back().prefix = true;
        } else {
            cue.words.push_back(folded == "*" ? Cue::Word{{}, true} : Cue::Word{std::string(folded), false});
        }
    }
    if (cue.gap != 0 && cue.gap >= cue.words.size())
        return kWrongGap;
    if (cue.words.empty())
        return "no pattern";
    if (!std::ranges::all_of(cue.words, hasStem) || cue.words.front().text.empty())
        return "a stem is shorter than three letters";
    return nullptr;
}

/// What a preposition that merges with the article stands for in a pattern: "crédit {de}" also reads "crédit du".
struct Contraction
{
    std::string_view sign;
    std::array<std::string_view, 4> forms; ///< empty ones are none
};

constexpr std::array kContractions{
    Contraction{"{de}", {"de", "d'", "du", "des"}},
    Contraction{"{à}", {"à", "au", "aux", ""}},
};

/// The patterns that one in a file stands for: itself, or one for each form of a contraction in it.
std::vector<std::string> spelledOut(std::string_view pattern)
{
    for (const Contraction& contraction : kContractions) {
        const std::size_t at = pattern.find(contraction.sign);
        if (at == std::string_view::npos)
            continue;
        std::vector<std::string> spelled;
        for (const std::string_view form : contraction.forms) {
            if (form.empty())
                continue;
            std::string one(pattern);
            one.replace(at, contraction.sign.size(), form);
            std::ranges::move(spelledOut(one), std::back_inserter(spelled));
        }
        return spelled;
    }
    return {std::string(pattern)};
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

} // namespace

std::vector<CueHit> labelled(const std::vector<CueHit>& hits, std::initializer_list<CueLabel> labels)
{
    std::vector<CueHit> found;
    for (const CueHit& hit : hits)
        if (std::ranges::find(labels, hit.cue->label) != labels.end())
            found.push_back(hit);
    return found;
}

bool CueTable::parse(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        Cue cue;
        cue.labelText = reader.column(1);
        if (cue.labelText.empty())
            return reader.fail("no label", error);
        cue.label = CueLabel::of(cue.labelText);
        cue.kind = metricKindFromCode(cue.labelText);
        const auto weight = reader.number<float>(2);
        if (!weight)
            return reader.fail("the weight is no number", error);
        cue.weight = *weight;
        cue.pattern = reader.column(0);
        if (cue.pattern.starts_with('@')) {
            m_signals.push_back(std::move(cue));
            continue;
        }
        if (!readSide(reader.column(3), cue))
            return reader.fail("the side is none of near, left, right", error);
        const auto next = static_cast<std::uint32_t>(m_groups.size());
        cue.group = m_groups.try_emplace({cue.labelText, cue.side, cue.adjacent}, next).first->second;
        for (std::string& pattern : spelledOut(cue.pattern)) {
            Cue spelled = cue;
            spelled.pattern = std::move(pattern);
            if (const char* fault = readPattern(spelled))
                return reader.fail(fault, error);
            m_cues.push_back(std::move(spelled));
        }
    }
    std::ranges::stable_sort(m_signals, {}, &Cue::pattern);
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

} // namespace vigie::extraction
