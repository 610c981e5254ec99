// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Signs of schemes: what one has or gives from, and the wider plan that the news is of.

namespace vigie::extraction {

namespace {

/// "… au titre du plan automobile, doté de | 8 milliards": the known scheme that the participle is of.
bool isEndowedByTheWay(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 6> kKnown{"le", "la", "l'", "du", "au", "ce"};
    constexpr std::uint32_t kName = 6; ///< "du | plan de relance automobile ,"
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (figure.firstToken < start + 3 || !document.tokens[figure.firstToken - 2].isIn(WordSet::Endowed))
        return false;
    const std::uint32_t participle = figure.firstToken - 2;
    for (std::uint32_t i = participle; i > start + 1 && participle - i < kName; --i)
        if (document.tokens[i - 1].isIn(WordSet::Scheme))
            return isAmong(kKnown, document.word(i - 2));
    return false;
}

/// "Le plan, doté de | 54 milliards, donne 8 millions au projet", "Doté de | 3 milliards, le fonds apporte …": what a
/// scheme has, where the sentence goes on to what it gives.
bool isEndowedBeside(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                     std::size_t index)
{
    const Figure& figure = figures[index];
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (index + 1 >= figures.size() || figures[index + 1].sentence != figure.sentence || !figure.money()
        || figures[index + 1].currency != figure.currency || !(figures[index + 1].value < figure.value)
        || figure.firstToken < start + 2 || document.word(figure.lastToken) != ","
        || !document.tokens[figure.firstToken - 2].isIn(WordSet::Endowed))
        return false;
    // "…, comprend un volet industrie (800 millions)": the whole
    if (hasCue(hits, "contains", figure.lastToken, figures[index + 1].firstToken))
        return false;
    return figure.firstToken - 2 == start || document.word(figure.firstToken - 3) == ",";
}

/// "Le dispositif est doté de | 550 M€", "Celui-ci est doté de …": what a scheme has, told of it by the way.
bool isEndowed(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 4> kIs{"est", "sont", "reste", "restent"};
    constexpr std::uint32_t kReach = 8;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    for (std::uint32_t i = figure.firstToken; i > start + 1 && figure.firstToken - i <= kReach; --i)
        if (isAmong(kIs, document.word(i - 1)) && document.tokens[i].isIn(WordSet::Endowed))
            return true;
    return false;
}

/// Was a smaller amount of the kind told as news before, which a scheme may have given?
bool isBehindGift(const Figures& figures, std::size_t index)
{
    constexpr std::size_t kMemory = 8; ///< figures looked back at
    const Figure& figure = figures[index];
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i)
        if (figures[i].role == Role::Headline && RoleContext::sameMeasure(figures[i], figure)
            && figures[i].value < figure.value)
            return true;
    return false;
}

/// "Doté de | 15 milliards par l'État, le fonds cherche …": what a scheme has, before what it does.
bool isEndowedBefore(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 4> kArticles{"le", "la", "ce", "cette"};
    constexpr std::uint32_t kReach = 10;
    const Sentence& sentence = document.sentences[figure.sentence];
    if (figure.firstToken < sentence.first + 2 || figure.firstToken > sentence.first + 5
        || !document.tokens[sentence.first].isIn(WordSet::Endowed))
        return false;
    for (std::uint32_t i = figure.lastToken; i + 2 < std::min(sentence.last, figure.lastToken + kReach); ++i)
        if (document.word(i) == ",")
            return isAmong(kArticles, document.word(i + 1)) && document.tokens[i + 2].isIn(WordSet::Scheme);
    return false;
}

/// Is the amount so much more than what was given that this may be taken from it? A project's cost is so less often.
bool isManyTimes(const Figure& given, const Figure& figure)
{
    constexpr double kMany = 5;
    return figure.money() && given.kind == MetricKind::Funding && given.currency == figure.currency
        && figure.value.toDouble() >= kMany * given.value.toDouble();
}

/// "L'Etat versera 12 millions dans le cadre de France 2030. Le plan prévoit | 54 milliards": the scheme that the
/// sentence before took from.
bool isSourceBefore(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                    std::size_t index)
{
    constexpr std::uint32_t kVerb = 4;
    if (index == 0)
        return false;
    const Figure& figure = figures[index];
    const Figure& given = figures[index - 1];
    const Sentence& sentence = document.sentences[figure.sentence];
    if (given.sentence + 1 != figure.sentence || !isManyTimes(given, figure)
        || sentence.first + 2 >= figure.firstToken || figure.firstToken - sentence.first > 2 + kVerb
        || !isAmong(kKnownSingulars, document.word(sentence.first))
        || !document.tokens[sentence.first + 1].isIn(WordSet::Scheme))
        return false;
    const Sentence& before = document.sentences[given.sentence];
    return hasCue(hits, "taken-from", before.first, before.last);
}

/// "L'opération s'inscrit dans un programme plus vaste. L'entreprise prévoit d'investir | 500 MDH", "… du programme
/// national. Ce dernier prévoit | 34 000 places": the sentence goes on about what the one before ended on.
bool goesOnAboutSetting(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    constexpr std::array<std::string_view, 3> kLatter{"celui", "celle", "ceux"};
    constexpr std::array<std::string_view, 2> kLast{"dernier", "derniere"};
    constexpr std::array<std::string_view, 3> kSuperlative{"le", "la", "les"};
    constexpr std::uint32_t kTail = 14;
    if (figure.sentence == 0)
        return false;
    const Sentence& sentence = document.sentences[figure.sentence];
    const Sentence& before = document.sentences[figure.sentence - 1];
    if (sentence.last - sentence.first < 3)
        return false;
    const bool aboutIt
        = isAmong(kLatter, document.word(sentence.first)) || isAmong(kLast, document.word(sentence.first + 1));
    const CueLabel label = aboutIt ? CueLabel("setting") : CueLabel("wider");
    return std::ranges::any_of(cuesIn(hits, before.first, before.last), [&](const CueHit& hit) {
        const bool superlative = hit.first > 0 && isAmong(kSuperlative, document.word(hit.first - 1));
        return hit.cue->label == label && before.last - hit.last <= kTail && !superlative;
    });
}

/// "L'Etat apporte 20 millions au titre de France 2030, plan doté de | 54 milliards", "… du fonds vert, dont
/// l'enveloppe atteint | 2 milliards": behind what is given, what it is taken from.
bool isSource(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index)
{
    if (index == 0)
        return false;
    const Figure& figure = figures[index];
    const Figure& given = figures[index - 1];
    if (given.sentence != figure.sentence || !isManyTimes(given, figure))
        return false;
    std::uint32_t source = figure.firstToken;
    for (const CueHit& hit : cuesIn(hits, given.lastToken, figure.firstToken))
        if (hit.cue->label == "taken-from")
            source = std::min(source, hit.last);
    for (std::uint32_t i = source; i < figure.firstToken; ++i)
        if (document.word(i) == "," || document.tokens[i].isIn(WordSet::Scheme))
            return true;
    return false;
}

/// Was no amount told before that is more than a fraction of the figure, and at least one that is news?
bool isFarBeyond(const Figures& figures, std::size_t index)
{
    constexpr double kMany = 5;
    constexpr double kManyOfAnother = 200; ///< where currencies differ: a euro is eleven dirhams, 656 francs CFA
    constexpr std::size_t kMemory = 20; ///< figures looked back at
    const Figure& figure = figures[index];
    bool beyond = false;
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i) {
        if (!figures[i].money() || figures[i].role != Role::Headline)
            continue;
        if (figures[i].kind == MetricKind::Revenue || figures[i].kind == MetricKind::Exports)
            continue;
        const double many = figures[i].currency == figure.currency ? kMany : kManyOfAnother;
        if (figures[i].value.toDouble() * many > figure.value.toDouble())
            return false;
        beyond = true;
    }
    return beyond;
}

/// "un plan vert de | 13 milliards", "Son plan, doté de | 13 milliards": the plan right before the amount.
bool isOfPlan(const Document& document, const std::vector<CueHit>& hits, const Figure& figure)
{
    constexpr std::array<std::string_view, 2> kOf{"de", "d'"};
    constexpr std::array<std::string_view, 8> kBreaks{"et", "pour", "dans", "a", "qui", "dont", ":", ";"};
    constexpr std::uint32_t kReach = 8; ///< "programme national d'investissement, doté d'une enveloppe de"
    const std::uint32_t start = document.sentences[figure.sentence].first;
    if (figure.firstToken < start + 2 || !isAmong(kOf, document.word(figure.firstToken - 1)))
        return false;
    for (std::uint32_t i = figure.firstToken - 1; i > start && figure.firstToken - i < kReach; --i) {
        const std::string_view word = document.word(i - 1);
        if (hasCueAt(hits, "plan", i - 1))
            return i < start + 3 || document.word(i - 3) != "et"; // "une usine et un plan de | 2 milliards"
        if (isAmong(kBreaks, word) || isFuture(word))
            return false;
    }
    return false;
}

/// "Le groupe a mis sur la table un plan vert de | 13 milliards, qui doit créer | 25 000 emplois", behind a project
/// of 100 millions: the plan that it is of, and what else the sentence tells of it.
bool isWiderPlan(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index)
{
    const Figure& figure = figures[index];
    if (figure.kind == MetricKind::Investment || figure.kind == MetricKind::Funding)
        return isFarBeyond(figures, index) && isOfPlan(document, hits, figure);
    return figure.kind == MetricKind::JobsCreated && index > 1 && figures[index - 1].sentence == figure.sentence
        && figures[index - 1].role == Role::Background && isWiderPlan(document, hits, figures, index - 1);
}

/// Is it what a fund has, told beside what it gives?
bool isEndowedFund(const Document& document, const Figures& figures, std::size_t index)
{
    const Figure& figure = figures[index];
    if (index == 0 || figure.kind != MetricKind::Funding)
        return false;
    const bool byTheWay = isEndowedByTheWay(document, figure);
    return (figure.paragraph > 0 && (byTheWay || isEndowed(document, figure)))
        || (isBehindGift(figures, index) && (byTheWay || isEndowedBefore(document, figure)));
}

} // namespace

std::vector<Sign> schemeSigns(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                              std::size_t index)
{
    std::vector<Sign> signs;
    if (isEndowedBeside(document, hits, figures, index) || isSource(document, hits, figures, index)
        || isSourceBefore(document, hits, figures, index) || isEndowedFund(document, figures, index))
        signs.push_back({"@endowed"});
    if (index > 0 && isWiderPlan(document, hits, figures, index))
        signs.push_back({"@wider-plan"});
    if (goesOnAboutSetting(document, hits, figures[index]))
        signs.push_back({"@setting-goes-on"});
    return signs;
}

} // namespace vigie::extraction
