// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/rolesigns.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/roles/toldtime.h"

namespace vigie::extraction {

namespace {

/// "Depuis sa première session, …": all that such a sentence tells has been so far; but not "Depuis Washington, …".
bool opensSince(const Document& document, const Sentence& sentence)
{
    if (sentence.last - sentence.first < 3 || document.word(sentence.first) != "depuis")
        return false;
    // "Depuis janvier, la commission a validé …", told first: the year's tally is the news.
    const Token& next = document.tokens[sentence.first + 1];
    const std::string_view word = document.fold(next);
    const bool ofYear
        = next.month > 0 || word == "cet" || (word == "le" && document.word(sentence.first + 2) == "debut");
    return !next.capitalised && !(sentence.first == 0 && ofYear);
}

/// "D'après le bilan de l'agence, les investissements ont atteint | 2,5 milliards": figures of a time that is over,
/// told as the news.
bool isTallied(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    if (figure.kind == MetricKind::Revenue || figure.kind == MetricKind::Exports)
        return false; // what a firm has sold is no more news than what it employs
    const std::uint32_t from = figure.sentence > 0 ? figure.sentence - 1 : 0;
    // "… ont atteint | 2,5 milliards en 2023. Le bilan a été publié mardi": it may come behind, too.
    const bool goesOn = figure.sentence + 1 < document.sentences.size()
        && document.sentences[figure.sentence + 1].paragraph == figure.paragraph;
    const std::uint32_t to = figure.sentence + (goesOn ? 1 : 0);
    return hasCue(hits, "tally", document.sentences[from].first, document.sentences[to].last);
}

/// Next to the project's cost, what was spent on studies: where one larger amount alone is the news.
bool isSmallBeside(const Figures& figures, std::size_t index)
{
    constexpr double kMany = 4;
    constexpr std::size_t kMemory = 40; ///< figures looked back at
    const Figure& figure = figures[index];
    std::size_t larger = 0;
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i) {
        if (figures[i].role != Role::Headline || !RoleContext::sameMeasure(figures[i], figure))
            continue;
        if (figures[i].value.toDouble() < kMany * figure.value.toDouble())
            return false;
        ++larger;
    }
    return larger == 1;
}

} // namespace

std::uint32_t newsParagraph(const Document& document, const Figures& figures)
{
    const bool oneSentence = document.sentences.size() > 1 && document.sentences[1].paragraph == 1;
    return oneSentence && figures.front().paragraph == 1 ? 1 : 0;
}

std::vector<Sign> tellingSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                               std::size_t index)
{
    const Figure& figure = figures[index];
    const Figure* before = index > 0 ? &figures[index - 1] : nullptr;
    std::vector<Sign> signs;
    if (isToCome(document, figure))
        signs.push_back({"@future"});
    const bool last = figure.paragraph + 1 == document.paragraphs;
    if (figure.paragraph >= 2 && (last || isSmallBeside(figures, index)) && isDone(document, figure))
        signs.push_back({.name = last ? "@done-last" : "@done-late", .ofPast = true});
    // "Depuis l'an dernier, le devis est passé de 1 à | 1,8 milliard": the new level is the news.
    const bool newLevel
        = before != nullptr && before->sentence == figure.sentence && document.word(figure.firstToken - 1) == "a";
    if (!isLevel(figure) && !newLevel && opensSince(document, document.sentences[figure.sentence]))
        signs.push_back({"@since-opening"});
    if (figure.paragraph == 0 && (before == nullptr || before->sentence == figure.sentence)
        && isTallied(document, hits, figure))
        signs.push_back({"@tallied"});
    return signs;
}

} // namespace vigie::extraction
