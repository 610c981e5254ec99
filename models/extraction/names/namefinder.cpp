// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namefinder.h"

#include "models/extraction/names/bodycollectivity.h"
#include "models/extraction/names/bodygrammar.h"
#include "models/extraction/names/nameabbreviation.h"
#include "models/extraction/names/namebracket.h"
#include "models/extraction/names/nameemblem.h"
#include "models/extraction/names/namerun.h"
#include "models/extraction/names/namestart.h"
#include "models/extraction/names/placegrammar.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kOnStopList = 1; ///< index of a StopName that the workspace added
constexpr std::uint32_t kLongName = 3; ///< tokens of a known name that needs no other sign

class Finder
{
public:
    explicit Finder(const NameText& text)
        : m_text(text)
    {
    }

    std::vector<NameCandidate> find()
    {
        for (std::uint32_t at = 0; at < m_text.size();)
            at = step(at);
        return std::move(m_found);
    }

private:
    /// Reads what begins at the token; where to go on.
    std::uint32_t step(std::uint32_t at)
    {
        if (!m_text.isWord(at) && !m_text.isNumber(at))
            return at + 1;
        if (const std::uint32_t behind = std::max(stopped(at), headingEnd(m_text, at)); behind > at)
            return behind;
        if (const Mark* function = m_text.mark(at, PhraseClass::Function);
            function != nullptr && holdsHead(*function))
            return function->last;
        if (const std::uint32_t behind = knownName(at); behind > at)
            return bracket(behind);
        if (const auto body = readCollectivity(m_text, at)) {
            push(body->first, body->last, NameKind::PublicBody, "name.body.collectivity");
            return bracket(body->last);
        }
        if (const auto institution = readInstitution(m_text, at)) {
            if (institution->kind)
                push(institution->first, institution->last, kindOf(*institution), "name.body.head");
            return institution->kind ? bracket(institution->last) : institution->last;
        }
        if (const auto firm = qualifiedFirm(at)) {
            push(at, firm->last, NameKind::Company, "name.body.head");
            return bracket(firm->last);
        }
        if (const auto place = readZone(m_text, at)) {
            push(place->first, place->last, NameKind::Place, "place.zone");
            return place->last;
        }
        if (const auto place = readNamedSite(m_text, at)) {
            push(place->first, place->last, NameKind::Place, "place.named");
            return place->last;
        }
        if (const std::uint32_t behind = line(at); behind > at)
            return behind;
        if (articleOfBody(at))
            return at + 1;
        if (const std::uint32_t behind = emblemEnd(m_text, at); behind > at) {
            push(at, behind, NameKind::Company, "name.emblem");
            return behind;
        }
        const NameCandidate run = readRun(m_text, at);
        if (run.first == run.last)
            return run.last;
        if (run.first > at && run.first != static_cast<std::uint32_t>(run.civility)) {
            // What was stripped may have uncovered an institution ("Directeur de …" never does; "Réseau" may).
            if (const auto inner = readInstitution(m_text, run.first);
                inner && inner->kind && inner->last >= run.last) {
                push(inner->first, inner->last, nameKindOf(*inner->kind), "name.body.head");
                return bracket(inner->last);
            }
        }
        m_found.push_back(run);
        return bracket(run.last);
    }

    /// Names of the gazetteer that hold lower case ("Groupe de la Banque mondiale", "île Maurice"), where no grammar
    /// reads further.
    std::uint32_t knownName(std::uint32_t at)
    {
        const Mark* actor = m_text.mark(at, PhraseClass::Actor);
        // "Saint-Jean-de-la-Ruelle" is not the firm Saint-Jean.
        const bool goesOn = actor != nullptr && m_text.isPunct(actor->last, "-") && m_text.isGlued(actor->last)
            && m_text.isGlued(actor->last + 1);
        if (actor != nullptr && !goesOn && actor->last - at >= kLongName
            && (m_text.isCapital(at) || isNameInLower(*actor))) {
            const auto institution = readInstitution(m_text, at);
            if (!institution || institution->last <= actor->last) {
                const std::uint32_t last = subsidiaryEnd(bothNamesEnd(*actor));
                push(at, last, nameKindOf(m_text.lexicon.gazetteer.actors[actor->index].kind), "name.gazetteer");
                return last;
            }
        }
        if (actor != nullptr && printedSmall(*actor)) {
            push(at, actor->last, nameKindOf(m_text.lexicon.gazetteer.actors[actor->index].kind), "name.gazetteer");
            return actor->last;
        }
        const Mark* place = m_text.mark(at, PhraseClass::Place);
        if (place != nullptr && !m_text.isCapital(at) && !m_text.isArticle(at) && place->last - at > 1
            && m_text.isCapital(place->last - 1)) {
            push(at, place->last, NameKind::Place, "place.gazetteer");
            m_found.back().place = static_cast<std::int32_t>(place->index);
            return place->last;
        }
        return at;
    }

    /// "inwi", "360 Capital": no capital at the front.
    bool printedSmall(const Mark& actor) const
    {
        if (m_text.isNumber(actor.first))
            return actor.last - actor.first == 2 && m_text.isCapital(actor.first + 1)
                && !m_text.isGlued(actor.first + 1) && m_text.fold(actor.first + 1).size() > 2;
        if (!m_text.lexicon.gazetteer.actors[actor.index].small || m_text.isCapital(actor.first))
            return false;
        const bool domain = actor.last - actor.first == 3 && m_text.isPunct(actor.first + 1, ".")
            && m_text.isGlued(actor.first + 1) && m_text.isGlued(actor.first + 2); // "pharma.be"
        return domain || (actor.last - actor.first == 1 && !m_text.is(actor.first, kCommonWord));
    }

    /// "le fonds stratégique de participations": long enough for a firm's name without its capital. Public bodies are
    /// read by their heads.
    bool isNameInLower(const Mark& actor) const
    {
        return m_text.lexicon.gazetteer.actors[actor.index].kind == ActorKind::Company
            && actor.last - actor.first > kLongName && actor.first > 0 && m_text.isArticle(actor.first - 1)
            && m_text.isOf(actor.last - 2 - (m_text.isArticle(actor.last - 2) ? 1 : 0));
    }

    /// "Bank of Africa - BMCE Group": two names of one actor, printed as one.
    std::uint32_t bothNamesEnd(const Mark& actor) const
    {
        if (!m_text.isPunct(actor.last, "-") && !m_text.isPunct(actor.last, "\u2013"))
            return actor.last;
        const Mark* other = m_text.mark(actor.last + 1, PhraseClass::Actor);
        return other != nullptr && other->index == actor.index && m_text.sameSentence(actor.first, other->first)
            ? other->last
            : actor.last;
    }

    /// Do the words before speak of a line: "la ligne à grande vitesse | Kénitra-Marrakech"?
    bool behindLine(std::uint32_t at) const
    {
        constexpr std::uint32_t kReach = 6;
        for (std::uint32_t i = at; i > 0 && at - i < kReach && m_text.sameSentence(i - 1, at); --i)
            if (m_text.isIn(i - 1, WordSet::Line))
                return true;
        return false;
    }

    /// "la ligne Tanger-Casablanca", "Paris-Orléans-Limoges": the towns on a way, where no place has all their names.
    /// Where to go on.
    std::uint32_t line(std::uint32_t at)
    {
        constexpr std::size_t kWay = 3; ///< so many towns are one without a word for it
        std::vector<const Mark*> towns;
        for (const Mark* town = m_text.mark(at, PhraseClass::Place); town != nullptr;) {
            towns.push_back(town);
            if (!m_text.isPunct(town->last, "-") || !m_text.isGlued(town->last + 1))
                break;
            town = m_text.mark(town->last + 1, PhraseClass::Place);
            if (town == nullptr)
                return at;
        }
        if (towns.size() < 2 || (towns.size() < kWay && !behindLine(at)))
            return at;
        for (const Mark* town : towns) {
            push(town->first, town->last, NameKind::Place, "place.line");
            m_found.back().place = static_cast<std::int32_t>(town->index);
            m_found.back().actor = kUnknown;
            m_found.back().kind = NameKind::Place;
        }
        return towns.back()->last;
    }

    /// "Nouvelle Minoterie africaine": an adjective with its capital belongs to the firm that a head noun makes.
    std::optional<Institution> qualifiedFirm(std::uint32_t at) const
    {
        if (!m_text.isIn(at, WordSet::BeforeNoun) || !m_text.isCapital(at) || !m_text.isCapital(at + 1)
            || m_text.mark(at, PhraseClass::Actor) != nullptr || m_text.mark(at, PhraseClass::Place) != nullptr)
            return std::nullopt;
        const auto firm = readInstitution(m_text, at + 1);
        return firm && firm->kind == ActorKind::Company && firm->first == at + 1 ? firm : std::nullopt;
    }

    /// "(son propriétaire,) La Compagnie française du verre": the institution begins behind the article's capital.
    bool articleOfBody(std::uint32_t at) const
    {
        if (!m_text.isArticle(at) || !m_text.isCapital(at) || m_text.mark(at, PhraseClass::Actor) != nullptr)
            return false;
        const auto body = readInstitution(m_text, at + 1);
        return body && body->kind;
    }

    /// "Maroc Numeric Fund II", "Alten Delivery Center Maroc": where a number or a place goes on behind a known name.
    std::uint32_t subsidiaryEnd(std::uint32_t at) const
    {
        if (!m_text.sameSentence(at - 1, at) || !m_text.isCapital(at) || m_text.document.tokens[at].lineBreakBefore)
            return at;
        if (m_text.isAllCaps(at) && m_text.isIn(at, WordSet::Numeral))
            return at + 1;
        if (m_text.is(at, kCompanyWord) && m_text.mark(at, PhraseClass::LegalForm) != nullptr)
            return at + 1; // "Nachtigal Hydro Power Company"
        if (m_text.isCapital(at + 1) && m_text.is(at + 1, kCompanyWord) && !m_text.is(at, kGivenName)
            && m_text.mark(at, PhraseClass::Actor) == nullptr && m_text.mark(at, PhraseClass::Place) == nullptr
            && !m_text.isGlued(at) && !m_text.isGlued(at + 1) && m_text.sameSentence(at, at + 1))
            return at + 2; // "BNP Paribas Fortis Private Equity"
        const Mark* place = m_text.mark(at, PhraseClass::Place);
        return place != nullptr && !m_text.isGlued(place->last) ? place->last : at;
    }

    /// What is on the stop-list, and phrases such as "Business Unit" with the capitals behind them. Where to go on,
    /// `at` where nothing is stopped.
    std::uint32_t stopped(std::uint32_t at)
    {
        const Mark* stop = m_text.mark(at, PhraseClass::StopName);
        if (stop == nullptr || !m_text.isCapital(at))
            return shortened(at);
        if (stop->index == kOnStopList)
            return stop->last;
        if (stop->last - at < 2)
            return at;
        for (const PhraseClass phraseClass : {PhraseClass::Actor, PhraseClass::Place}) {
            if (const Mark* known = m_text.mark(at, phraseClass); known != nullptr && known->last > stop->last)
                return at;
        }
        return std::max(stop->last, readRun(m_text, at).last);
    }

    /// What shortens a scheme or a common noun in brackets shortens it in what follows, too.
    std::uint32_t shortened(std::uint32_t at)
    {
        const std::uint32_t behind = abbreviationEnd(m_text, at);
        if (behind > at && m_text.fold(at).size() > 2)
            m_shortened.push_back(m_text.fold(at));
        else if (m_text.isAllCaps(at) && !m_text.isGlued(at + 1)
                 && std::ranges::count(m_shortened, m_text.fold(at)) > 0)
            return at + 1;
        return behind;
    }

    /// "chef du gouvernement": the function's own institution is not named by it.
    bool holdsHead(const Mark& function) const
    {
        for (std::uint32_t at = function.first + 1; at < function.last; ++at) {
            if (m_text.mark(at, PhraseClass::BodyHead) != nullptr)
                return true;
        }
        return false;
    }

    /// "Bureau Veritas Maroc" is what Bureau Veritas is, whatever its head noun says.
    NameKind kindOf(const Institution& institution) const
    {
        const Mark* known = m_text.mark(institution.first, PhraseClass::Actor);
        return nameKindOf(known != nullptr && known->last - known->first > 1 && known->last < institution.last
                              ? m_text.lexicon.gazetteer.actors[known->index].kind
                              : *institution.kind);
    }

    void push(std::uint32_t first, std::uint32_t last, NameKind kind, std::string_view rule)
    {
        NameCandidate found;
        found.first = first;
        found.last = last;
        found.kind = kind;
        found.rule = rule;
        found.sure = true;
        for (const Mark& mark : m_text.marksAt(first)) {
            if (mark.phraseClass == PhraseClass::Actor && mark.last == last)
                found.actor = static_cast<std::int32_t>(mark.index);
        }
        if (found.actor != kUnknown)
            found.kind = nameKindOf(m_text.lexicon.gazetteer.actors[static_cast<std::size_t>(found.actor)].kind);
        m_found.push_back(found);
    }

    /// Reads a bracket right behind the last candidate. Where to go on.
    std::uint32_t bracket(std::uint32_t at)
    {
        const std::optional<NameCandidate> inside = readBracket(m_text, m_found, at);
        if (!inside)
            return at;
        // "Institut de recherche … (IRESEN)": of an institute the well-known acronym tells the kind.
        const Mark* known = m_text.mark(inside->first, PhraseClass::Actor);
        NameCandidate& named = m_found.back();
        const bool institute = m_text.isIn(named.first, WordSet::Institute);
        if (named.sure && institute && named.kind == NameKind::Education && known != nullptr
            && known->last == inside->last)
            named.kind = nameKindOf(m_text.lexicon.gazetteer.actors[known->index].kind);
        m_found.push_back(*inside);
        return inside->last + 1;
    }

    const NameText& m_text;
    std::vector<NameCandidate> m_found;
    std::vector<std::string_view> m_shortened; ///< folded: what stood in brackets behind what is no name
};

} // namespace

std::vector<NameCandidate> findCandidates(const NameText& text)
{
    return Finder(text).find();
}

} // namespace vigie::extraction
