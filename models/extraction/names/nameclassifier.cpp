// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameclassifier.h"

#include "models/extraction/names/namefeatures.h"
#include "models/extraction/names/namefollow.h"
#include "models/extraction/names/nameframe.h"
#include "models/extraction/names/namejoin.h"
#include "models/extraction/names/namelist.h"
#include "models/extraction/names/saidfirm.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

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
    // "le quotidien des Abidjanais"
    if (single && run.place == kUnknown && text.is(run.first, kDemonym) && !text.isAllCaps(run.first) && run.first > 0
        && text.isGram(run.first - 1, {Gram::Les, Gram::Des, Gram::Aux}))
        return true;
    return run.place != kUnknown
        && text.lexicon.gazetteer.places[static_cast<std::size_t>(run.place)].kind == PlaceKind::None;
}

/// "le dispositif Moussanada Siyaha": no person bears what a scheme is called.
bool isScheme(const NameText& text, const NameCandidate& run)
{
    const Mark* head = text.markBefore(run.first, PhraseClass::StopHead);
    return run.kind == NameKind::Person && run.civility == kUnknown
        && !text.is(run.first, kGivenName | kWeakGivenName) && head != nullptr
        && (head->first == 0 || !text.isPunct(head->first - 1, ",")); // "», tranche Majida Mehdi"
}

/// "l'aval de Bruxelles", "le feu vert de Rabat": a capital city that decides is no place.
bool isMetonym(const NameText& text, const NameCandidate& run)
{
    return run.last - run.first == 1 && run.first > 1 && text.isOf(run.first - 1)
        && text.isIn(run.first, WordSet::Capital) && text.isIn(run.first - 2, WordSet::Decision);
}

/// "Settat Park", "Kénitra Valley": a town and a word for sites.
bool isSite(const NameText& text, const NameCandidate& run)
{
    const Mark* town = text.mark(run.first, PhraseClass::Place);
    return run.actor == kUnknown && town != nullptr && town->last + 1 == run.last && text.is(town->last, kPlaceTail)
        && text.isCapital(town->last);
}

/// "(Le) Grand Montauban a voté": what towns form together.
bool isGreaterTown(const NameText& text, const NameCandidate& run)
{
    const Mark* town = text.mark(run.first + 1, PhraseClass::Place);
    return run.kind == NameKind::Company && run.actor == kUnknown && run.place == kUnknown && town != nullptr
        && town->last == run.last && text.fold(run.first) == "grand" && !isCalledFirm(text, run);
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
    if (run.actor == kUnknown) {
        // "la Cité Mohammed VI Tanger Tech": so a place of several words, whatever else it looks like.
        const bool isPlace = run.place != kUnknown && (kind == NameKind::None || kind == NameKind::Person)
            && run.last - run.first > 2 && isPrintedInFull(text, run);
        return isPlace ? NameKind::Place : kind;
    }
    const KnownActor& actor = text.lexicon.gazetteer.actors[static_cast<std::size_t>(run.actor)];
    const bool organisation = kind != NameKind::None && kind != NameKind::Place && kind != NameKind::Person;
    // "s'attaque à Solibra": of two readings, the one where a name is known.
    const bool unknownPlace = kind == NameKind::Place && run.place == kUnknown;
    const bool called = kind == NameKind::None && isCalledFirm(text, run); // "la raffinerie TotalEnergies"
    return organisation || unknownPlace || called || actor.watched || isPrintedInFull(text, run)
        ? nameKindOf(actor.kind)
        : kind;
}

/// "Seraient surtout visés …": a verb that opens its sentence, in a form that the word list leaves out.
bool isOpeningVerb(const NameText& text, const NameCandidate& run)
{
    static constexpr std::string_view kEndings[]{"aient", "erait", "irait", "erent", "irent", "urent"};
    if (run.last - run.first != 1 || run.actor != kUnknown || run.place != kUnknown || !text.startsSentence(run.first)
        || text.isAllCaps(run.first) || text.is(run.first, kGivenName | kWeakGivenName))
        return false;
    const std::string_view word = text.fold(run.first);
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// What says besides its shape that a person is named.
constexpr std::array kSaysPerson{
    NameFeature::civility,       NameFeature::honorific,      NameFeature::function_before, NameFeature::function_far,
    NameFeature::function_after, NameFeature::function_comma, NameFeature::function_chain,  NameFeature::say_before,
    NameFeature::say_after,      NameFeature::link_person,    NameFeature::initials};

/// What firms do and persons seldom without their function.
constexpr std::array kSaysDoer{NameFeature::act_after, NameFeature::aux_after, NameFeature::next_verb,
                               NameFeature::prev_chez};

bool holdsAny(const std::vector<NameFeature>& features, std::span<const NameFeature> any)
{
    return std::ranges::any_of(any, [&](NameFeature one) { return std::ranges::count(features, one) > 0; });
}

/// "Orvane Plastica": two words that no list has, neither a first name.
bool isUnknownPair(const NameText& text, const NameCandidate& run)
{
    if (run.last - run.first != 2 || run.actor != kUnknown || run.place != kUnknown || run.civility != kUnknown)
        return false;
    for (std::uint32_t word = run.first; word < run.last; ++word) {
        if (!text.isWord(word) || text.is(word, kGivenName | kWeakGivenName | kParticle))
            return false;
    }
    return true;
}

/// What all mentions of one name say together.
struct NameEvidence
{
    NameWeights::Scores scores{};
    bool person = false; ///< something says so besides the shape
    bool doer = false; ///< does what firms do
};

struct Weighed
{
    std::map<std::string, NameEvidence> names; ///< by nameKey()
    std::set<std::string_view> civil; ///< last words of names behind a civility
};

/// Gives each candidate the kind that the weights say of it alone.
Weighed weigh(const NameText& text, const NameWeights& weights, std::vector<NameCandidate>& candidates,
              std::vector<std::string>& keys)
{
    Weighed weighed;
    std::vector<NameFeature> features;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.sure)
            continue;
        if (run.civility != kUnknown)
            weighed.civil.insert(text.fold(run.last - 1));
        nameFeatures(text, run, features);
        if (i > 0 && isListed(text, candidates[i - 1], run))
            features.push_back(linkFeature(candidates[i - 1].kind));
        const NameWeights::Scores scores = weights.score(features);
        run.kind = best(scores);
        keys[i] = nameKey(text, run.first, run.last);
        NameEvidence& name = weighed.names[keys[i]];
        name.person = name.person || holdsAny(features, kSaysPerson);
        name.doer = name.doer || holdsAny(features, kSaysDoer);
        for (std::size_t kind = 0; kind < kNameKindCount; ++kind)
            name.scores[kind] += scores[kind];
    }
    return weighed;
}

/// "Orvane Plastica recrute": two words that no list has do what firms do, and nothing says that a person does.
bool isStranger(const NameText& text, const NameCandidate& run, const NameEvidence& name, const Weighed& weighed)
{
    return run.kind == NameKind::Person && !name.person && name.doer && isUnknownPair(text, run)
        && !weighed.civil.contains(text.fold(run.last - 1));
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
    std::vector<std::string> keys(candidates.size());
    Weighed weighed = weigh(text, weights, candidates, keys);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.acronymOf != kUnknown) {
            run.kind = candidates[static_cast<std::size_t>(run.acronymOf)].kind;
            continue;
        }
        if (run.sure)
            continue;
        const NameEvidence& name = weighed.names[keys[i]];
        run.kind = isNoName(text, run) || isMetonym(text, run) || isOpeningVerb(text, run) ? NameKind::None
            : isSite(text, run) && !isCalledFirm(text, run)                                ? NameKind::Place
                                                            : settled(text, run, best(name.scores));
        run.rule = "name.run.weights";
        if (isSaidFirm(text, run) || isStranger(text, run, name, weighed)) {
            run.kind = NameKind::Company;
            run.rule = "name.firm.said";
        }
        if (const auto said = kindOfFrame(text, run)) {
            run.kind = *said;
            run.rule = "name.frame";
        }
        if (isGreaterTown(text, run))
            run.kind = NameKind::PublicBody;
        if (isScheme(text, run))
            run.kind = NameKind::None;
    }
    followAcronyms(text, candidates, keys);
    followSaid(text, candidates, keys);
    readListed(text, candidates);
    joinFirms(text, candidates);
    joinStrangers(text, candidates);
    joinForms(text, candidates, keys);
    dropBrands(text, candidates);
}

} // namespace vigie::extraction
