// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namemention.h"

#include "models/extraction/names/aliasfirm.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMostLetters = 256; ///< of a form, as far as its fullness goes

NameWords wordsOf(const NameText& text, const NameCandidate& candidate)
{
    NameWords words;
    for (std::uint32_t at = candidate.first; at < candidate.last; ++at) {
        if ((text.isWord(at) || text.isNumber(at))
            && (!text.isIn(at, WordSet::GenericName) || candidate.last - candidate.first == 1))
            words.push_back(text.fold(at));
    }
    return words;
}

/// A continent is no place that an article tells.
bool isContinent(const NameText& text, const NameCandidate& candidate)
{
    return candidate.kind == NameKind::Place && candidate.place != kUnknown
        && text.lexicon.gazetteer.places[static_cast<std::size_t>(candidate.place)].kind == PlaceKind::None;
}

/// "ST Bouskoura", "Leoni Tunisie": a known firm with nothing but a place behind it is the firm there, unless it is
/// told what it is itself ("AVL Maroc, filiale d'AVL France").
void readSite(const NameText& text, NameMention& mention)
{
    const NameCandidate& candidate = *mention.candidate;
    mention.firm = candidate.actor;
    const auto& actors = text.lexicon.gazetteer.actors;
    const bool watched = candidate.actor != kUnknown && actors[static_cast<std::size_t>(candidate.actor)].watched;
    if (candidate.kind != NameKind::Company || watched)
        return;
    const Mark* place = text.markBefore(candidate.last, PhraseClass::Place);
    if (place == nullptr || place->first <= candidate.first || text.isIn(candidate.first, WordSet::GenericName)
        || isOwnFirm(text, candidate)
        || (text.isPunct(candidate.last, ",") && text.isIn(candidate.last + 1, WordSet::Subsidiary)))
        return;
    const KnownActor* firm = text.lexicon.actorOf(text.document.text(text.span(candidate.first, place->first)));
    if (firm == nullptr || firm->kind != ActorKind::Company)
        return;
    mention.firm = static_cast<std::int32_t>(firm - actors.data());
    mention.town = std::min<std::size_t>(place->last - place->first, mention.words.size());
}

bool isInitial(std::string_view word)
{
    return word.size() == 1;
}

bool sameWord(std::string_view a, std::string_view b)
{
    return a == b || (a == "my" && b == "moulay") || (a == "moulay" && b == "my");
}

bool endsWith(const NameWords& full, const NameWords& tail)
{
    return tail.size() <= full.size() && std::equal(tail.rbegin(), tail.rend(), full.rbegin(), sameWord);
}

} // namespace

std::size_t NameMention::fullness(bool withTown) const
{
    if (town > 0 && !withTown)
        return (words.size() - town) * kMostLetters;
    std::size_t letters = 0;
    for (const std::string_view word : words)
        letters += word.size();
    return words.size() * kMostLetters + std::min(letters, kMostLetters - 1);
}

std::vector<NameMention> nameMentions(const NameText& text, const std::vector<NameCandidate>& candidates)
{
    std::vector<NameMention> mentions;
    mentions.reserve(candidates.size());
    for (const NameCandidate& candidate : candidates) {
        NameMention mention;
        mention.candidate = &candidate;
        mention.words = wordsOf(text, candidate);
        mention.first = candidate.kind == NameKind::Person && candidate.civility != kUnknown
            ? static_cast<std::uint32_t>(candidate.civility)
            : candidate.first;
        mention.group = mentions.size();
        mention.used = candidate.kind != NameKind::None && !isContinent(text, candidate);
        readSite(text, mention);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

bool isPersonForm(const NameWords& shortForm, const NameWords& full, bool civility)
{
    if (shortForm == full || endsWith(full, shortForm))
        return true;
    std::size_t initials = 0;
    while (initials < shortForm.size() && isInitial(shortForm[initials]))
        ++initials;
    if (initials > 0 && initials < shortForm.size() && full.size() > 1)
        return shortForm[0][0] == full[0][0]
            && endsWith(full, NameWords(shortForm.begin() + static_cast<std::ptrdiff_t>(initials), shortForm.end()));
    // "M. Mermouchi" of "Mermouchi Mohamed", "Mme Renaud" of "Odile Renaud-Basso": with a civility only.
    return civility && shortForm.size() == 1 && std::ranges::find(full, shortForm[0]) != full.end();
}

bool beginsWith(const NameWords& full, const NameWords& head)
{
    return !head.empty() && head.size() <= full.size() && std::equal(head.begin(), head.end(), full.begin());
}

} // namespace vigie::extraction
