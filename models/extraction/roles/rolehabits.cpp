// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/roles/toldtime.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of what a firm does anyway, every year, and of what another firm does.

namespace vigie::extraction {

namespace {

/// The token from which the figure's statement runs: behind the last semicolon, "alors que" or ", dont" before it; an
/// aside ends at its comma ("Alors que son rival ferme, | X recrute", "X, dont le rival ferme, | recrute").
std::uint32_t statementOf(const Document& document, const Figure& figure)
{
    const std::uint32_t start = document.sentences[figure.sentence].first;
    std::uint32_t comma = 0; ///< the first token behind it; 0 = none so far
    for (std::uint32_t i = figure.firstToken; i > start; --i) {
        const std::string_view word = document.word(i - 1);
        const std::string_view before = i > start + 1 ? document.word(i - 2) : std::string_view();
        if (word == ";" || (word == "dont" && before == "," && comma == 0))
            return i;
        if (word == "que" && (before == "alors" || before == "tandis"))
            return comma != 0 && i == start + 2 ? comma : i;
        if (word == ",")
            comma = i;
    }
    return start;
}

/// "Son rival prévoit d'injecter | 1,3 milliard": does another firm open the statement?
bool isOfRival(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    const std::uint32_t start = statementOf(document, figure);
    for (const CueHit& hit : cuesIn(hits, start, start + 2))
        if (hit.cue->label == "rival")
            return hit.last <= figure.firstToken;
    return false;
}

/// "Le groupe recrute | 300 personnes par an": what it does, not what it is to do.
bool isTakenOnNow(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    constexpr std::uint32_t kReach = 3;
    if (figure.kind != MetricKind::JobsCreated)
        return false;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    for (std::uint32_t i = figure.firstToken; i > start + 1 && figure.firstToken - i < kReach; --i)
        if (hasCueAt(hits, "takes-on", i - 1)) // "recruté" folds to the same
            return !endsAsParticiple(document.text(document.tokens[i - 1]));
    return false;
}

/// "La concurrence s'active. Michelin va investir | 80 millions": has the sentence before, which counts nothing,
/// turned to others, and is the figure of one who was not told of so far?
bool isOfIntroducedRival(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                         std::size_t index)
{
    constexpr std::size_t kMemory = 40; ///< figures looked back at
    const Figure& figure = figures[index];
    if (figure.sentence == 0 || !figure.ownSubject)
        return false;
    const Sentence& before = document.sentences[figure.sentence - 1];
    if (before.paragraph != figure.paragraph)
        return false;
    for (std::size_t i = index; i-- > oldestOf(index, kMemory);)
        if (figures[i].subject == figure.subject || figures[i].sentence + 1 == figure.sentence)
            return false;
    return hasCue(hits, "rival", before.first, before.first + 2);
}

/// "Chaque année, le groupe investit | 40 milliards", "| 70 millions par an": an amount that comes back, now.
bool isYearly(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    constexpr std::uint32_t kBehind = 2;
    if (figure.kind != MetricKind::Investment && figure.kind != MetricKind::Contract
        && figure.kind != MetricKind::Funding && !isTakenOnNow(document, hits, figure))
        return false;
    const Sentence& sentence = document.sentences[figure.sentence];
    bool yearly = false;
    for (const CueHit& hit : cuesIn(hits, sentence.first, sentence.last))
        if (hit.cue->label == "yearly")
            yearly = yearly || (hit.cue->side != CueSide::Right && hit.last <= figure.firstToken)
                || (hit.first >= figure.lastToken && hit.first - figure.lastToken <= kBehind);
    return yearly && !isToCome(document, figure);
}

/// "Poclain (chiffre d'affaires : | 375 M€)": within brackets that stand behind a firm.
bool isInBrackets(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kReach = 16;
    if (figure.kind != MetricKind::Revenue && figure.kind != MetricKind::Exports
        && figure.kind != MetricKind::Companies)
        return false;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    for (std::uint32_t i = figure.firstToken; i > start && figure.firstToken - i < kReach; --i) {
        const std::string_view word = document.word(i - 1);
        if (word == ")")
            return false;
        if (word == "(")
            return true;
    }
    return false;
}

/// "Elle a vendu pour 48 millions en 2020. L'usine en espère | 60 millions": the next level of what it sells already.
bool isNextLevel(const Figures& figures, std::size_t index)
{
    const Figure& figure = figures[index];
    if (index == 0 || (figure.kind != MetricKind::Revenue && figure.kind != MetricKind::Exports))
        return false;
    const Figure& level = figures[index - 1];
    return level.role == Role::Background && RoleContext::sameMeasure(level, figure)
        && level.sentence + 1 >= figure.sentence && level.paragraph == figure.paragraph && level.value < figure.value;
}

/// "CAF y a investi | 25 millions d'euros en deux ans": what went over the last years.
bool isDoneOverYears(const Document& document, const Figure& figure)
{
    const auto isYears = [&document](std::uint32_t token) { return document.tokens[token].isIn(WordSet::Years); };
    constexpr std::uint32_t kReach = 4;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (start + kReach < figure.firstToken && document.word(start) == "en" && isYears(start + 2)
        && document.word(start + 3) == ",")
        return isDone(document, figure); // "En dix ans, le cimentier a investi | 2 milliards"
    const std::uint32_t far = std::min(document.sentences[figure.sentence].last, figure.lastToken + 2 * kReach);
    for (std::uint32_t i = figure.lastToken; i + 1 < far && document.word(i) != ","; ++i)
        if (document.word(i).starts_with("dernier") && isYears(i + 1))
            return isDone(document, figure); // "… 500 millions au cours des dix | dernières années"
    // "… | 25 millions en France en deux ans"
    for (std::uint32_t i = figure.lastToken; i + 2 < far && document.word(i) != ","; ++i)
        if (document.word(i) == "en" && (isYears(i + 2) || isYears(i + 1)))
            return isDone(document, figure);
    return false;
}

/// "Le groupe Ombra, lui, a débloqué | 30 milliards": another one, and what it did; who gives money is of the news.
bool isContrasted(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 4> kPronouns{"lui", "elle", "eux", "elles"};
    if (figure.kind == MetricKind::Funding)
        return false;
    for (std::uint32_t i = statementOf(document, figure) + 1; i + 1 < figure.firstToken; ++i)
        if (isAmong(kPronouns, document.word(i)) && document.word(i - 1) == "," && document.word(i + 1) == ",")
            return isDone(document, figure);
    return false;
}

/// "La zone accueille | 80 entreprises".
bool isHosted(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    if (figure.kind != MetricKind::Companies)
        return false;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    for (auto hit = std::ranges::lower_bound(hits, start, {}, &CueHit::first);
         hit != hits.end() && hit->last <= figure.firstToken; ++hit)
        if (hit->cue->label == "hosts" && figure.firstToken - hit->last <= 1)
            return true;
    return false;
}

} // namespace

std::vector<Sign> habitSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                             std::size_t index)
{
    const Figure& figure = figures[index];
    std::vector<Sign> signs;
    if (isOfRival(document, hits, figure) || isOfIntroducedRival(document, hits, figures, index))
        signs.push_back({"@rival"});
    if (isYearly(document, hits, figure))
        signs.push_back({"@yearly"});
    if (isInBrackets(document, figure))
        signs.push_back({"@in-brackets"});
    if (isNextLevel(figures, index))
        signs.push_back({"@next-level"});
    if (isDoneOverYears(document, figure))
        signs.push_back({.name = "@done-over-years", .ofPast = true});
    if (index > 0 && isContrasted(document, figure))
        signs.push_back({"@contrasted"});
    if (isHosted(document, hits, figure))
        signs.push_back({"@hosted"});
    return signs;
}

} // namespace vigie::extraction
