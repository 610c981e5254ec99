// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/nameclassifier.h"

#include "models/extraction/namefeatures.h"

#include <algorithm>
#include <map>

namespace vigie::extraction {

namespace {

NameFeature linkFeature(NameKind kind)
{
    switch (kind) {
    case NameKind::Company:
        return NameFeature::link_company;
    case NameKind::Person:
        return NameFeature::link_person;
    case NameKind::Place:
        return NameFeature::link_place;
    case NameKind::None:
        return NameFeature::link_none;
    default:
        return NameFeature::link_body;
    }
}

/// A continent, a sea, a metonym, a unit: neither actor nor place, whatever stands around it.
bool isNoName(const NameText& text, const NameCandidate& run)
{
    if (run.actor != kUnknown)
        return false;
    const bool single = run.last - run.first == 1;
    if (single && (text.is(run.first, kAbbreviation) || text.mark(run.first, PhraseClass::LegalForm) != nullptr)
        && !text.isPunct(run.first + 1, "-"))
        return true; // "PME", "MDH", a legal form alone
    return run.place != kUnknown
        && text.lexicon.gazetteer.places[static_cast<std::size_t>(run.place)].kind == PlaceKind::None;
}

/// "Settat Park", "Kénitra Valley": a town and a word for sites.
bool isSite(const NameText& text, const NameCandidate& run)
{
    const Mark* town = text.mark(run.first, PhraseClass::Place);
    return run.actor == kUnknown && town != nullptr && town->last + 1 == run.last && text.is(town->last, kPlaceTail)
        && text.isCapital(town->last);
}

NameKind best(const NameWeights::Scores& scores)
{
    return static_cast<NameKind>(std::ranges::max_element(scores) - scores.begin());
}

/// "Air Liquide", "Crédit du Maroc": several words, as capital as the gazetteer has them, need no other sign.
bool isPrintedInFull(const NameText& text, const NameCandidate& run)
{
    std::uint32_t capitals = 0;
    for (std::uint32_t at = run.first; at < run.last; ++at)
        capitals += text.isCapital(at) && !text.isArticle(at);
    return capitals > 1 && !text.isAllCaps(run.first);
}

/// What the weights say, but for the kind of an actor that the gazetteer knows, and for the watch-list, which is
/// always right.
NameKind settled(const NameText& text, const NameCandidate& run, NameKind kind)
{
    if (run.actor == kUnknown)
        return kind;
    const KnownActor& actor = text.lexicon.gazetteer.actors[static_cast<std::size_t>(run.actor)];
    const bool organisation = kind != NameKind::None && kind != NameKind::Place && kind != NameKind::Person;
    return organisation || actor.watched || isPrintedInFull(text, run) ? nameKindOf(actor.kind) : kind;
}

} // namespace

std::string nameKey(const NameText& text, std::uint32_t first, std::uint32_t last)
{
    std::string key;
    for (std::uint32_t at = first; at < last; ++at) {
        if (!text.isWord(at) && !text.isNumber(at))
            continue;
        if (!key.empty())
            key += ' ';
        key += text.fold(at);
    }
    return key;
}

void classify(const NameText& text, const NameWeights& weights, std::vector<NameCandidate>& candidates)
{
    struct Sum
    {
        NameWeights::Scores scores{};
        int runs = 0;
    };
    std::map<std::string, Sum> sums;
    std::vector<NameFeature> features;
    std::vector<std::string> keys(candidates.size());
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.sure)
            continue;
        nameFeatures(text, run, features);
        if (i > 0 && isListed(text, candidates[i - 1], run))
            features.push_back(linkFeature(candidates[i - 1].kind));
        const NameWeights::Scores scores = weights.score(features);
        run.kind = best(scores);
        keys[i] = nameKey(text, run.first, run.last);
        Sum& sum = sums[keys[i]];
        ++sum.runs;
        for (std::size_t kind = 0; kind < kNameKindCount; ++kind)
            sum.scores[kind] += scores[kind];
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.acronymOf != kUnknown) {
            run.kind = candidates[static_cast<std::size_t>(run.acronymOf)].kind;
            continue;
        }
        if (run.sure)
            continue;
        run.kind = isNoName(text, run) ? NameKind::None
            : isSite(text, run)        ? NameKind::Place
                                       : settled(text, run, best(sums[keys[i]].scores));
        run.rule = "name.run.weights";
    }
}

} // namespace vigie::extraction
