// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/alias.h"

#include "models/extraction/bodygrammar.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace vigie::extraction {

namespace {

constexpr std::size_t kLongestCompound = 4; ///< words of a firm's name that one of them may stand for

using Words = std::vector<std::string_view>;

/// One candidate on its way to an actor.
struct Mention
{
    const NameCandidate* candidate = nullptr;
    Words words; ///< folded, without "groupe", articles and glue
    std::uint32_t first = 0; ///< token where the printed form begins: the civility's, if any
    std::size_t group = 0; ///< index of the mention that its actor is built on
    bool used = false;
};

bool isGeneric(std::string_view word)
{
    return word == "groupe" || word == "group" || word == "societe" || word == "the" || word == "le" || word == "la"
        || word == "les" || word == "l'";
}

Words wordsOf(const NameText& text, const NameCandidate& candidate)
{
    Words words;
    for (std::uint32_t at = candidate.first; at < candidate.last; ++at) {
        if ((text.isWord(at) || text.isNumber(at))
            && (!isGeneric(text.fold(at)) || candidate.last - candidate.first == 1))
            words.push_back(text.fold(at));
    }
    return words;
}

bool isOrganisation(NameKind kind)
{
    return kind != NameKind::Person && kind != NameKind::Place && kind != NameKind::None;
}

bool isInitial(std::string_view word)
{
    return word.size() == 1;
}

bool sameWord(std::string_view a, std::string_view b)
{
    return a == b || (a == "my" && b == "moulay") || (a == "moulay" && b == "my");
}

bool endsWith(const Words& full, const Words& tail)
{
    return tail.size() <= full.size() && std::equal(tail.rbegin(), tail.rend(), full.rbegin(), sameWord);
}

/// Does the short form name the person of the full form? "Mezzour", "R. Mezzour", "Hafid Elalamy" of "Moulay Hafid
/// Elalamy".
bool isPersonForm(const Words& shortForm, const Words& full, bool civility)
{
    if (shortForm == full || endsWith(full, shortForm))
        return true;
    std::size_t initials = 0;
    while (initials < shortForm.size() && isInitial(shortForm[initials]))
        ++initials;
    if (initials > 0 && initials < shortForm.size() && full.size() > 1)
        return shortForm[0][0] == full[0][0]
            && endsWith(full, Words(shortForm.begin() + static_cast<std::ptrdiff_t>(initials), shortForm.end()));
    // "M. Mermouchi" of "Mermouchi Mohamed", "Mme Renaud" of "Odile Renaud-Basso": with a civility only.
    return civility && shortForm.size() == 1 && std::ranges::find(full, shortForm[0]) != full.end();
}

bool beginsWith(const Words& full, const Words& head)
{
    return !head.empty() && head.size() <= full.size() && std::equal(head.begin(), head.end(), full.begin());
}

class Resolver
{
public:
    Resolver(const NameText& text, const std::vector<NameCandidate>& candidates)
        : m_text(text)
        , m_candidates(candidates)
    {
        m_mentions.reserve(candidates.size());
        for (const NameCandidate& candidate : candidates) {
            Mention mention;
            mention.candidate = &candidate;
            mention.words = wordsOf(text, candidate);
            mention.first = candidate.kind == NameKind::Person && candidate.civility != kUnknown
                ? static_cast<std::uint32_t>(candidate.civility)
                : candidate.first;
            mention.group = m_mentions.size();
            mention.used = candidate.kind != NameKind::None && !isContinent(candidate);
            m_mentions.push_back(std::move(mention));
        }
    }

    Names resolve()
    {
        // The fuller forms first, so that a short one finds them all.
        std::vector<std::size_t> order(m_mentions.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
            return m_mentions[a].words.size() > m_mentions[b].words.size();
        });
        for (const std::size_t at : order) {
            if (m_mentions[at].used && m_mentions[at].candidate->acronymOf == kUnknown)
                join(at);
        }
        for (Mention& mention : m_mentions) {
            if (mention.candidate->acronymOf != kUnknown)
                mention.group = rootOf(static_cast<std::size_t>(mention.candidate->acronymOf));
        }
        joinAcronyms();
        return collect();
    }

private:
    bool isContinent(const NameCandidate& candidate) const
    {
        return candidate.kind == NameKind::Place && candidate.place != kUnknown
            && m_text.lexicon.gazetteer.places[static_cast<std::size_t>(candidate.place)].kind == PlaceKind::None;
    }

    std::size_t rootOf(std::size_t at) const
    {
        while (m_mentions[at].group != at)
            at = m_mentions[at].group;
        return at;
    }

    /// Finds an earlier founded actor that this mention names, or founds one.
    void join(std::size_t at)
    {
        std::size_t found = at;
        for (const std::size_t root : m_roots) {
            if (names(m_mentions[at], m_mentions[root]) && (found == at || isBetter(root, found, at)))
                found = root;
        }
        m_mentions[at].group = found;
        if (found == at)
            m_roots.push_back(at);
    }

    /// Of two actors that a short form may mean: the one with equal words, then the shorter name ("Lear": Lear
    /// Corporation, not Lear Corporation Meknès), then the one named first.
    bool isBetter(std::size_t a, std::size_t b, std::size_t mention) const
    {
        const bool equalA = m_mentions[a].words == m_mentions[mention].words;
        const bool equalB = m_mentions[b].words == m_mentions[mention].words;
        if (equalA != equalB)
            return equalA;
        if (m_mentions[a].candidate->kind != NameKind::Person
            && m_mentions[a].words.size() != m_mentions[b].words.size())
            return m_mentions[a].words.size() < m_mentions[b].words.size();
        return a < b;
    }

    bool names(const Mention& shortForm, const Mention& full) const
    {
        const NameCandidate& a = *shortForm.candidate;
        const NameCandidate& b = *full.candidate;
        if (a.kind != b.kind)
            return false;
        if (a.kind == NameKind::Person)
            return isPersonForm(shortForm.words, full.words, a.civility != kUnknown);
        if (a.kind == NameKind::Place)
            return shortForm.words == full.words || (a.place != kUnknown && a.place == b.place);
        if (a.actor != kUnknown && a.actor == b.actor)
            return true;
        if (shortForm.words == full.words)
            return true;
        if (beginsWith(full.words, shortForm.words))
            return !isSubsidiary(shortForm, full);
        return isInside(shortForm, full);
    }

    /// "Maersk" and "Maersk Line", "Lear Corporation" and "Lear Corporation Meknès (LCM)" are two firms; "Coca-Cola"
    /// is "Coca-Cola Maroc", "Spirit" is "Spirit Aerosystems".
    bool isSubsidiary(const Mention& shortForm, const Mention& full) const
    {
        const NameCandidate& a = *shortForm.candidate;
        const NameCandidate& b = *full.candidate;
        if (a.kind != NameKind::Company)
            return false;
        const bool ownAcronym = std::ranges::any_of(m_candidates, [&](const NameCandidate& other) {
            return other.acronymOf != kUnknown && &m_candidates[static_cast<std::size_t>(other.acronymOf)] == &b;
        });
        if (ownAcronym && (a.first < b.first || a.actor != kUnknown))
            return true;
        // "Envision AESC, filiale du groupe Envision"
        if (m_text.fold(b.last + 1) == "filiale" && a.first > b.last && m_text.sameSentence(a.first, b.last))
            return true;
        if (a.actor == kUnknown)
            return false;
        // A well-known firm with more than a place or a legal form behind its name is another firm.
        const Mark* place = m_text.markBefore(b.last, PhraseClass::Place);
        const Mark* legal = m_text.markBefore(b.last, PhraseClass::LegalForm);
        const std::size_t rest = full.words.size() - shortForm.words.size();
        const bool isPlace = place != nullptr && place->last - place->first <= rest;
        const bool isLegal = legal != nullptr && legal->last - legal->first <= rest;
        return !isPlace && !isLegal;
    }

    /// "Peugeot" of "PSA Peugeot Citroën", once that stands in the text.
    static bool isInside(const Mention& shortForm, const Mention& full)
    {
        return shortForm.candidate->kind == NameKind::Company && shortForm.words.size() == 1
            && shortForm.candidate->first > full.candidate->first && full.words.size() <= kLongestCompound
            && shortForm.words[0].size() > 3 && std::ranges::find(full.words, shortForm.words[0]) != full.words.end();
    }

    /// Acronyms away from their names: "ANAPEC" of "Agence nationale de promotion de l'emploi et des compétences",
    /// also where an earlier mention of the same acronym stood in brackets.
    void joinAcronyms()
    {
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            Mention& mention = m_mentions[at];
            const NameCandidate& candidate = *mention.candidate;
            if (!mention.used || mention.group != at || candidate.kind == NameKind::Person
                || candidate.kind == NameKind::Place)
                continue;
            for (std::size_t other = 0; other < m_mentions.size(); ++other) {
                if (other == at || !m_mentions[other].used || rootOf(other) == at)
                    continue;
                const bool sameLetters
                    = m_mentions[other].candidate->acronymOf != kUnknown && m_mentions[other].words == mention.words;
                const NameCandidate& full = *m_mentions[other].candidate;
                const bool sameKind = full.kind == candidate.kind
                    || (full.sure && isOrganisation(full.kind) && isOrganisation(candidate.kind));
                const bool initials = mention.words.size() == 1 && m_text.isAllCaps(candidate.first)
                    && mention.words[0].size() > 2 && sameKind && m_mentions[other].words.size() > 2
                    && mention.words[0][0] == m_mentions[other].words[0][0]
                    && isAcronymOf(m_text, mention.words[0], full.first, full.last);
                if (sameLetters || initials) {
                    mention.group = rootOf(other);
                    break;
                }
            }
        }
    }

    Names collect() const
    {
        Names names;
        std::vector<std::int32_t> index(m_mentions.size(), kUnknown);
        std::vector<std::size_t> fullest(m_mentions.size());
        std::iota(fullest.begin(), fullest.end(), std::size_t{0});
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            const std::size_t root = rootOf(at);
            if (m_mentions[at].used && length(at) > length(fullest[root]))
                fullest[root] = at;
        }
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            if (!m_mentions[at].used)
                continue;
            const std::size_t root = rootOf(at);
            if (m_mentions[root].candidate->kind == NameKind::Place)
                addPlace(names, index[root], at);
            else
                addActor(names, index[root], at, fullest[root]);
        }
        return names;
    }

    std::size_t length(std::size_t at) const { return m_mentions[at].words.size(); }

    std::string printed(std::size_t at) const
    {
        const Mention& mention = m_mentions[at];
        return std::string(m_text.document.text(m_text.span(mention.first, mention.candidate->last)));
    }

    /// A person's name has no civility where a fuller form or the name itself does without.
    std::string nameOf(std::size_t at) const
    {
        const NameCandidate& candidate = *m_mentions[at].candidate;
        const std::uint32_t first = candidate.kind == NameKind::Person && m_mentions[at].words.size() > 1
            ? candidate.first
            : m_mentions[at].first;
        return std::string(m_text.document.text(m_text.span(first, candidate.last)));
    }

    void addActor(Names& names, std::int32_t& index, std::size_t at, std::size_t fullest) const
    {
        if (index == kUnknown) {
            index = static_cast<std::int32_t>(names.actors.size());
            const NameCandidate& candidate = *m_mentions[fullest].candidate;
            names.actors.push_back(
                {nameOf(fullest), actorKindOf(candidate.kind), {}, false, {}, std::string(candidate.rule)});
        }
        ExtractedActor& actor = names.actors[static_cast<std::size_t>(index)];
        const Mention& mention = m_mentions[at];
        actor.mentions.push_back(m_text.span(mention.first, mention.candidate->last));
        // A surname keeps its civility as printed, the full name does not.
        std::string form = mention.words.size() == m_mentions[fullest].words.size() ? nameOf(at) : printed(at);
        if (form != actor.name && std::ranges::find(actor.aliases, form) == actor.aliases.end())
            actor.aliases.push_back(std::move(form));
    }

    void addPlace(Names& names, std::int32_t& index, std::size_t at) const
    {
        const NameCandidate& candidate = *m_mentions[at].candidate;
        if (index == kUnknown) {
            index = static_cast<std::int32_t>(names.places.size());
            std::string key;
            if (candidate.place != kUnknown)
                key = m_text.lexicon.gazetteer.places[static_cast<std::size_t>(candidate.place)].key;
            names.places.push_back({printed(at), std::move(key), {}, std::string(candidate.rule)});
        }
        names.places[static_cast<std::size_t>(index)].mentions.push_back(
            m_text.span(candidate.first, candidate.last));
    }

    const NameText& m_text;
    const std::vector<NameCandidate>& m_candidates;
    std::vector<Mention> m_mentions;
    std::vector<std::size_t> m_roots; ///< mentions that actors and places are built on
};

} // namespace

Names resolveNames(const NameText& text, const std::vector<NameCandidate>& candidates)
{
    return Resolver(text, candidates).resolve();
}

} // namespace vigie::extraction
