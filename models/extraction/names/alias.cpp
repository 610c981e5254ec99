// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/alias.h"

#include "models/extraction/names/aliasfirm.h"
#include "models/extraction/names/nameacronym.h"
#include "models/extraction/names/namemention.h"
#include "models/extraction/names/nameroots.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace vigie::extraction {

namespace {

constexpr std::size_t kLongestCompound = 4; ///< words of a firm's name that one of them may stand for
constexpr std::size_t kMostCompared = 1000; ///< mentions with one first letter that an acronym is compared with

bool isOrganisation(NameKind kind)
{
    return kind != NameKind::Person && kind != NameKind::Place && kind != NameKind::None;
}

/// "Banque européenne\nd'investissement": a name as it is told, without the end of a wrapped line.
std::string onOneLine(std::string_view printed)
{
    constexpr std::string_view kEnds = "\r\n";
    constexpr std::string_view kBlanks = " \t\r\n";
    std::string name(printed);
    for (std::size_t at = name.find_first_of(kEnds); at != std::string::npos; at = name.find_first_of(kEnds, at)) {
        const std::size_t begin = name.find_last_not_of(kBlanks, at) + 1;
        const std::size_t end = std::min(name.find_first_not_of(kBlanks, at), name.size());
        name.replace(begin, end - begin, " ");
    }
    return name;
}

class Resolver
{
public:
    Resolver(const NameText& text, const std::vector<NameCandidate>& candidates)
        : m_text(text)
        , m_candidates(candidates)
        , m_mentions(nameMentions(text, candidates))
        , m_roots(m_mentions)
        , m_hasAcronym(candidates.size())
    {
        for (const NameCandidate& candidate : candidates)
            if (candidate.acronymOf != kUnknown)
                m_hasAcronym[static_cast<std::size_t>(candidate.acronymOf)] = true;
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
        for (NameMention& mention : m_mentions) {
            if (mention.candidate->acronymOf != kUnknown)
                mention.group = rootOf(static_cast<std::size_t>(mention.candidate->acronymOf));
        }
        joinAcronyms();
        return collect();
    }

private:
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
        for (const std::size_t root : m_roots.candidates(m_mentions[at])) {
            if (names(m_mentions[at], m_mentions[root]) && (found == at || isBetter(root, found, at)))
                found = root;
        }
        m_mentions[at].group = found;
        if (found == at)
            m_roots.add(at);
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

    bool names(const NameMention& shortForm, const NameMention& full) const
    {
        const NameCandidate& a = *shortForm.candidate;
        const NameCandidate& b = *full.candidate;
        if (a.kind != b.kind)
            return false;
        if (a.kind == NameKind::Person)
            return isPersonForm(shortForm.words, full.words, a.civility != kUnknown);
        if (a.kind == NameKind::Place)
            return shortForm.words == full.words || (a.place != kUnknown && a.place == b.place);
        if (shortForm.firm != kUnknown && shortForm.firm == full.firm && !hasOwnAcronym(b)
            && !(full.town > 0 && isOwnFirm(m_text, a)))
            return true;
        if (shortForm.words == full.words)
            return true;
        if (beginsWith(full.words, shortForm.words))
            return !isSubsidiary(shortForm, full);
        return isInside(shortForm, full);
    }

    bool hasOwnAcronym(const NameCandidate& full) const
    {
        return m_hasAcronym[static_cast<std::size_t>(&full - m_candidates.data())];
    }

    /// "Maersk" and "Maersk Line", "Lear Corporation" and "Lear Corporation Meknès (LCM)" are two firms; "Coca-Cola"
    /// is "Coca-Cola Maroc", "Spirit" is "Spirit Aerosystems".
    bool isSubsidiary(const NameMention& shortForm, const NameMention& full) const
    {
        const NameCandidate& a = *shortForm.candidate;
        const NameCandidate& b = *full.candidate;
        // The agency before a merger (AMDI) and the one behind it (AMDIE).
        if (hasOwnAcronym(a) && hasOwnAcronym(b))
            return true;
        if (a.kind != NameKind::Company)
            return false;
        if (hasOwnAcronym(b) && (a.first < b.first || a.actor != kUnknown))
            return true;
        return isOtherFirm(m_text, shortForm, full);
    }

    /// "Peugeot" of "PSA Peugeot Citroën", once that stands in the text.
    static bool isInside(const NameMention& shortForm, const NameMention& full)
    {
        return shortForm.candidate->kind == NameKind::Company && shortForm.words.size() == 1
            && shortForm.candidate->first > full.candidate->first && full.words.size() <= kLongestCompound
            && shortForm.words[0].size() > 3 && std::ranges::find(full.words, shortForm.words[0]) != full.words.end();
    }

    /// Acronyms away from their names: "ANAPEC" of "Agence nationale de promotion de l'emploi et des compétences",
    /// also where an earlier mention of the same acronym stood in brackets.
    void joinAcronyms()
    {
        ByLetter acronyms; // in brackets
        ByLetter names; // that acronyms may stand for
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            const NameMention& mention = m_mentions[at];
            if (mention.used && mention.candidate->acronymOf != kUnknown)
                acronyms[letterOf(mention)].push_back(at);
            if (mention.used && !mention.words.empty()) // by "société", too, which is no word to tell names by
                names[static_cast<unsigned char>(m_text.fold(mention.candidate->first).front())].push_back(at);
        }
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            NameMention& mention = m_mentions[at];
            const NameKind kind = mention.candidate->kind;
            if (!mention.used || mention.group != at || kind == NameKind::Person || kind == NameKind::Place)
                continue;
            const auto sameLetters = [&](const NameMention& other) { return other.words == mention.words; };
            // Every word's initial tells more than letters that skip some: CRI is no "Commission régionale unifiée
            // d'investissement".
            std::size_t first = m_mentions.size();
            for (const AcronymFit fit : {AcronymFit::Initials, AcronymFit::Letters, AcronymFit::Capitals}) {
                if (first == m_mentions.size() && mayShorten(mention))
                    first = firstOf(names[letterOf(mention)], at,
                                    [&](const NameMention& other) { return fitOf(mention, other) == fit; });
            }
            first = std::min(first, firstOf(acronyms[letterOf(mention)], at, sameLetters));
            if (first < m_mentions.size())
                mention.group = rootOf(first);
        }
    }

    using ByLetter = std::array<std::vector<std::size_t>, 256>; ///< mentions by their first byte, ascending

    static std::size_t letterOf(const NameMention& mention)
    {
        return mention.words.empty() || mention.words[0].empty()
            ? 0
            : static_cast<unsigned char>(mention.words[0].front());
    }

    /// The first of the mentions that is not of `at` itself and for which `holds` is true; m_mentions.size() where
    /// there is none.
    template <class Holds>
    std::size_t firstOf(const std::vector<std::size_t>& mentions, std::size_t at, Holds holds) const
    {
        for (std::size_t i = 0; i < std::min(mentions.size(), kMostCompared); ++i)
            if (mentions[i] != at && holds(m_mentions[mentions[i]]) && rootOf(mentions[i]) != at)
                return mentions[i];
        return m_mentions.size();
    }

    bool mayShorten(const NameMention& mention) const
    {
        return mention.words.size() == 1 && mention.words[0].size() > 2 && m_text.isAllCaps(mention.candidate->first);
    }

    /// How well the acronym shortens the name, where that is of a kind with it.
    AcronymFit fitOf(const NameMention& acronym, const NameMention& name) const
    {
        const NameCandidate& full = *name.candidate;
        const NameKind kind = acronym.candidate->kind;
        const bool sameKind = full.kind == kind || (full.sure && isOrganisation(full.kind) && isOrganisation(kind));
        return sameKind ? acronymFit(m_text, acronym.words[0], full.first, full.last) : AcronymFit::None;
    }

    Names collect() const
    {
        Names names;
        std::vector<std::int32_t> index(m_mentions.size(), kUnknown);
        std::vector<std::size_t> fullest(m_mentions.size());
        std::iota(fullest.begin(), fullest.end(), std::size_t{0});
        std::vector<std::size_t> fullness(m_mentions.size(), 0);
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            if (!m_mentions[at].used)
                continue;
            const std::size_t root = rootOf(at);
            // "Leoni Tunisie" is the name where the text begins with it, and else "Leoni".
            const std::size_t full = m_mentions[at].fullness(fullness[root] == 0);
            if (full <= fullness[root])
                continue;
            fullness[root] = full;
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

    std::string printed(std::size_t at) const
    {
        const NameMention& mention = m_mentions[at];
        return onOneLine(m_text.document.text(m_text.span(mention.first, mention.candidate->last)));
    }

    /// A person's name has no civility where a fuller form or the name itself does without.
    std::string nameOf(std::size_t at) const
    {
        const NameCandidate& candidate = *m_mentions[at].candidate;
        const std::uint32_t first = candidate.kind == NameKind::Person && m_mentions[at].words.size() > 1
            ? candidate.first
            : m_mentions[at].first;
        return onOneLine(m_text.document.text(m_text.span(first, candidate.last)));
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
        const NameMention& mention = m_mentions[at];
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
    std::vector<NameMention> m_mentions;
    NameRoots m_roots; ///< mentions that actors and places are built on
    std::vector<bool> m_hasAcronym; ///< by candidate: does its acronym stand behind it in brackets?
};

} // namespace

Names resolveNames(const NameText& text, const std::vector<NameCandidate>& candidates)
{
    return Resolver(text, candidates).resolve();
}

} // namespace vigie::extraction
