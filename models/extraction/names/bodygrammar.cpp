// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/bodygrammar.h"

#include "models/extraction/names/bodycomplement.h"
#include "models/extraction/names/bodyname.h"
#include "models/extraction/names/bodytail.h"
#include "models/extraction/text/verbform.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

class Reader
{
public:
    Reader(const NameText& text, const Mark& head, const BodyHead& kind)
        : m_text(text)
        , m_head(head)
        , m_kind(kind)
        , m_end(std::min(text.size(), head.first + kLongestBody))
    {
    }

    std::optional<Institution> read()
    {
        m_at = m_head.last;
        // "société de" is a head: "transport de Tunis" goes on with it, but "cimenterie de Tunis" is no firm's name.
        if ((m_text.isOf(m_at - 1) || m_text.gram(m_at - 1) == Gram::Pour)
            && (m_text.isCapital(m_head.first) || m_text.mark(m_at, PhraseClass::Place) == nullptr))
            m_at = headNoun(m_at + (m_text.isArticle(m_at) ? 1 : 0));
        if (m_at == m_head.last)
            m_at = adjectives(m_at);
        m_headEnd = m_at;
        if (isOfFirm())
            return std::nullopt;
        m_pour = m_text.gram(m_head.last - 1) == Gram::Pour;
        directCapitals();
        while (m_at < m_end && !isWholeName(m_text, m_head, m_headEnd, m_at)
               && (complement(m_at) || coordination() || enumeration())) { }
        // "Institut agronomique et vétérinaire Hassan II"
        if (isNamedAfter() && m_at > m_headEnd && m_text.isCapital(m_at) && !m_text.isCapital(m_at - 1))
            m_at = capitals(m_at);
        // "Coopérative des Betteraviers scrl", but not "l'université se rapproche"
        if (const Mark* legal = m_text.mark(m_at, PhraseClass::LegalForm);
            legal != nullptr && inSentence(m_at) && (m_text.isCapital(m_at) || m_text.fold(m_at).size() > 3))
            m_at = legal->last;
        const BodyTail tail = readBodyTail(m_text, m_head, m_kind.kind, m_at);
        m_at = tail.last;
        return readBodyName(m_text, {m_head, m_kind, m_headEnd, m_direct, m_at, tail.acronym});
    }

private:
    bool inSentence(std::uint32_t at) const { return at < m_end && m_text.sameSentence(m_head.first, at); }

    bool isAdjective(std::uint32_t at) const
    {
        if (!inSentence(at) || !m_text.isWord(at) || m_text.isElided(at) || m_text.gram(at) != Gram::None)
            return false;
        // "le ministère dément la suppression": a verb, though an adjective is spelt like it
        if (m_text.is(at, kFiniteVerb) && !m_text.isCapital(at)
            && (m_text.isArticle(at + 1) || !m_text.sameSentence(at, at + 1) || m_text.isPunct(at + 1, ".")))
            return false;
        // "protocole avec le gouvernement portant sur …", "le Fonds prenant 15% du capital"
        if (m_text.is(at, kPresentParticiple) && !m_text.isCapital(at)
            && (m_text.isGram(at + 1, {Gram::Sur, Gram::Un, Gram::Une}) || m_text.isArticle(at + 1)
                || m_text.isNumber(at + 1)))
            return false;
        if (m_text.is(at, kDemonym) || isLocalAdjective(m_text, at)
            || (m_text.is(at, kAdjective) && (m_text.isCapital(at) || !m_text.is(at, kPastParticiple))))
            return true;
        if (m_text.isIn(at, WordSet::JoiningParticiple)
            && (m_text.isOf(at + 1) || m_text.isGram(at + 1, {Gram::Pour, Gram::A, Gram::Au, Gram::Aux})
                || isCharge(at + 1)))
            return true;
        // "techniciens spécialisés en agriculture"
        return isParticiple(m_text, at) && m_text.gram(at + 1) == Gram::En;
    }

    bool beginsOther(std::uint32_t at) const
    {
        return beginsOtherName(m_text, at) && !(m_kind.kind == ActorKind::PublicBody && isField(m_text, at));
    }

    /// A capital that belongs to a common noun ("l'Industrie"), not to a name of its own.
    bool isCommonCapital(std::uint32_t at) const
    {
        return m_text.isCapital(at) && !m_text.isAllCaps(at) && m_text.is(at, kNoun | kAdjective);
    }

    /// Behind one word: the parts glued to it by hyphens.
    std::uint32_t glued(std::uint32_t at) const
    {
        while (inSentence(at + 1)
               && ((m_text.isPunct(at, "-") && m_text.isGlued(at) && m_text.isGlued(at + 1))
                   || (m_text.isPunct(at, "&") && m_text.isCapital(at - 1) && m_text.isCapital(at + 1)))) {
            at += 2; // "association Migrations & Développement"
            if (m_text.isElided(at - 1))
                ++at; // Kamouraska-L'Islet
        }
        return at;
    }

    std::uint32_t adjectives(std::uint32_t at) const
    {
        while (isAdjective(at))
            at = glued(at + 1);
        return at;
    }

    /// "Université de Kara": a first name too, but a town where no surname follows.
    bool isLonePlace(std::uint32_t at) const
    {
        const Mark* place = m_text.mark(at, PhraseClass::Place);
        return place != nullptr && m_text.isOf(at - 1) && !m_text.isCapital(place->last);
    }

    /// "université Hassan Ier", "fondation Marie Curie"
    bool isNamedAfter() const
    {
        return m_kind.kind == ActorKind::Education || m_text.isIn(m_head.first, WordSet::HeadNamedAfter);
    }

    std::uint32_t capitals(std::uint32_t at) const
    {
        while (inSentence(at) && m_text.isCapital(at) && !m_text.isElided(at)
               && (!m_text.is(at, kGivenName) || isLonePlace(at) || isNamedAfter())
               && (m_text.gram(at) == Gram::None || m_text.fold(at).size() > 2)
               && m_text.mark(at, PhraseClass::Civility) == nullptr)
            at = glued(at + 1);
        return at;
    }

    /// "gouvernement Legault", "région Sud", "Chambre de commerce Kamouraska-L'Islet"
    void directCapitals()
    {
        if (m_text.isCapital(m_at) && !m_text.isAllCaps(m_at)) {
            m_direct = m_at;
            if (m_text.isArticle(m_at) && m_text.isCapital(m_at + 1) && inSentence(m_at + 1))
                ++m_at; // "communauté d'agglomération Le Muretain"
            m_at = adjectives(capitals(m_at));
        }
    }

    /// A noun and its adjectives from `at`; `at` itself where none stands there.
    std::uint32_t nounPhrase(std::uint32_t at) const
    {
        if (!inSentence(at) || !m_text.isWord(at) || m_text.isElided(at))
            return at;
        if (const std::uint32_t sized = sizedNounEnd(m_text, at); sized > at)
            return adjectives(glued(sized));
        if (m_text.isCapital(at)) {
            const std::uint32_t behind = capitals(at);
            return behind > at ? adjectives(behind) : at;
        }
        const bool loan
            = m_text.flags(at) == 0 && m_text.isArticle(at - 1) && m_text.isOf(at - 2); // "de l'offshoring"
        if (m_text.gram(at) != Gram::None || (!m_text.is(at, kNoun | kAdjective) && !loan && !isPrefix(m_text, at)))
            return at;
        std::uint32_t behind = glued(at + 1);
        // "du grand Casablanca", "petites et moyennes entreprises"
        if ((!m_text.is(at, kNoun) || m_text.isIn(at, WordSet::BeforeNoun)) && m_text.isWord(behind)
            && m_text.is(behind, kNoun) && !m_text.isCapital(behind))
            behind = glued(behind + 1);
        behind = adjectives(behind);
        if (isBranchTold(at, behind))
            ++behind;
        return m_text.isCapital(behind) && !m_text.isAllCaps(behind) ? capitals(behind) : behind;
    }

    /// "(de la) filière | lait": a noun and no verb.
    bool isBranchTold(std::uint32_t branch, std::uint32_t at) const
    {
        return m_text.isIn(branch, WordSet::TradeBranch) && at == branch + 1 && m_text.isWord(at)
            && m_text.is(at, kNoun) && !m_text.is(at, kFiniteVerb) && !m_text.isCapital(at)
            && m_text.gram(at) == Gram::None && m_text.sameSentence(branch, at);
    }

    bool take(std::uint32_t behind, std::uint32_t from)
    {
        if (behind == from)
            return false;
        m_at = behind;
        return true;
    }

    /// "chargé de", behind what a government is made of.
    bool isCharge(std::uint32_t at) const
    {
        return m_text.isOf(at + 1) && m_text.fold(at).starts_with("charge") && m_text.is(at, kPastParticiple)
            && m_text.isIn(m_head.first, WordSet::ChargedHead);
    }

    /// "de l'Industrie", "d'investissement", "pour la promotion"
    bool complement(std::uint32_t at)
    {
        std::uint32_t noun = at + 1;
        if (isFixedComplement(m_text, at)) {
            // the complement is a part of the noun before it
        } else if (m_text.gram(at) == Gram::Pour) {
            if (!takesFor(m_text, m_head, at))
                return false;
            m_pour = true;
        } else if (m_text.gram(at) == Gram::En) {
            // "spécialisé en agriculture", "formation en alternance", but not "en Tunisie" nor "en visite"
            if (!(m_text.is(at - 1, kPastParticiple) && endsAsParticiple(m_text.text(at - 1)))
                && (m_kind.kind != ActorKind::Education || !m_text.isIn(at - 1, WordSet::HeadTakingIn)
                    || m_text.isCapital(noun)))
                return false;
        } else if (m_text.isGram(at, {Gram::A, Gram::Au, Gram::Aux})) {
            if (!takesTo(m_text, m_head, m_headEnd, at))
                return false;
            m_to = true;
        } else if (isCharge(at)) {
            ++noun; // "Secrétariat d'État chargé de la Formation professionnelle"
        } else if (!m_text.isOf(at) || isPerfect(m_text, noun)) {
            return false;
        }
        if (m_text.isArticle(noun))
            ++noun;
        return !isSomebody(noun) && take(nounPhrase(noun), noun);
    }

    /// The noun behind a head that ends with "de"; the head's end where somebody stands there.
    std::uint32_t headNoun(std::uint32_t at) const { return isSomebody(at) ? m_head.last : nounPhrase(at); }

    /// "le fonds de l'acteur américain Robert Downing": his own, and no name.
    bool isSomebody(std::uint32_t at) const
    {
        const Mark* function = m_text.mark(at, PhraseClass::Function);
        if (function == nullptr || m_text.isCapital(at))
            return false;
        std::uint32_t name = function->last;
        while (name < function->last + 2 && m_text.is(name, kAdjective | kDemonym) && !m_text.isCapital(name))
            ++name;
        return m_text.isCapital(name) && m_text.is(name, kGivenName | kWeakGivenName) && inSentence(name);
    }

    /// "… et du commerce", "… et spatiales", "… et le commerce"
    bool coordination()
    {
        if (m_text.gram(m_at) != Gram::Et)
            return false;
        const std::uint32_t next = m_at + 1;
        if (m_text.isOf(next)) {
            if (m_text.isIn(m_head.first, WordSet::PluralHead))
                return false; // another one
            const std::uint32_t noun = next + 1 + (m_text.isArticle(next + 1) ? 1 : 0);
            const bool places = m_text.mark(noun, PhraseClass::Place) != nullptr
                && m_text.markBefore(m_at, PhraseClass::Place) != nullptr;
            if (namesSome(m_text, next) || (m_text.isAllCaps(noun) && !m_text.is(noun, kAbbreviation))
                || beginsOther(noun) || m_text.mark(noun, PhraseClass::Actor) != nullptr
                || (m_text.isCapital(noun) && !m_text.is(noun, kCommonWord | kAbbreviation) && !places))
                return false;
            return complement(next);
        }
        if (m_to && m_text.isGram(next, {Gram::A, Gram::Au, Gram::Aux})) {
            const std::uint32_t noun = next + 1 + (m_text.isArticle(next + 1) ? 1 : 0);
            return !m_text.isCapital(noun) && !beginsOther(noun) && take(nounPhrase(noun), noun);
        }
        if (m_text.isArticle(next))
            return m_pour && !m_text.isCapital(next + 1) && !beginsOther(next + 1)
                && take(nounPhrase(next + 1), next + 1);
        if (m_text.isCapital(next))
            return isCommonCapital(next) && !m_text.is(next, kGivenName) && !beginsOther(next)
                && (m_at > m_headEnd || m_text.isOf(m_head.last - 1) || !m_text.isCapital(next + 1)
                    || m_text.is(next + 1, kCommonWord))
                && m_text.isCapital(m_at - 1) && take(nounPhrase(next), next);
        if (m_text.is(next, kAdjective) && m_text.is(m_at - 1, kAdjective | kDemonym))
            return take(adjectives(next), next);
        return m_text.is(next, kNoun) && !m_text.is(next, kFiniteVerb) && m_text.gram(next) == Gram::None
            && take(nounPhrase(next), next);
    }

    /// Items behind commas, which the name keeps only where an "et" closes the list.
    bool enumeration()
    {
        if (m_kind.kind == ActorKind::Company || !m_text.isPunct(m_at, ","))
            return false;
        const std::uint32_t saved = m_at;
        bool closed = false;
        while (!closed && m_text.isPunct(m_at, ",")) {
            const std::uint32_t item = m_at + 1;
            const std::uint32_t noun = item + 1 + (m_text.isArticle(item + 1) ? 1 : 0);
            if (m_text.isOf(item) && (beginsOther(noun) || m_text.mark(noun, PhraseClass::Actor) != nullptr))
                break;
            const bool taken = complement(item)
                || (m_pour && m_text.isArticle(item) && !m_text.isCapital(noun) && !beginsOther(noun)
                    && take(nounPhrase(noun), noun))
                || (isCommonCapital(item) && !beginsOther(item) && take(nounPhrase(item), item))
                || (isAdjective(item) && !m_text.isCapital(item) && take(adjectives(item), item));
            if (!taken)
                break;
            while (complement(m_at)) { }
            closed = coordination();
        }
        if (!closed)
            m_at = saved;
        return closed;
    }

    /// "la direction régionale de Carrefour": a firm's own.
    bool isOfFirm() const
    {
        const std::uint32_t name = m_at + 1;
        if (!m_text.isIn(m_head.first, WordSet::FirmsOwnHead) || !m_text.isOf(m_at) || !m_text.isCapital(name))
            return false;
        const Mark* known = m_text.mark(name, PhraseClass::Actor);
        return known != nullptr ? m_text.lexicon.gazetteer.actors[known->index].kind == ActorKind::Company
                                : !m_text.is(name, kCommonWord) && m_text.mark(name, PhraseClass::Place) == nullptr;
    }

    const NameText& m_text;
    const Mark& m_head;
    const BodyHead& m_kind;
    std::uint32_t m_end;
    std::uint32_t m_at = 0;
    std::uint32_t m_direct = 0; ///< where capitals stand right behind the head and its adjectives
    std::uint32_t m_headEnd = 0; ///< behind the head and its adjectives
    bool m_pour = false; ///< a complement has "pour", so that the next one may do without
    bool m_to = false; ///< a complement has "à"
};

} // namespace

std::optional<Institution> readInstitution(const NameText& text, std::uint32_t at)
{
    const Mark* head = text.mark(at, PhraseClass::BodyHead);
    if (head == nullptr)
        return std::nullopt;
    const BodyHead& kind = text.lexicon.heads[head->index];
    const bool isMinisters = isField(text, at) && at > 0 && text.gram(at - 1) == Gram::Des
        && !text.isCapital(head->last); // "(ministre du Tourisme et des) Transports aériens"
    if (!kind.kind || isMinisters)
        return Institution{head->first, head->last, std::nullopt};
    if (!kind.lower && !text.isCapital(at) && !(kind.kind == ActorKind::PublicBody && isNational(text, *head)))
        return std::nullopt;
    return Reader(text, *head, kind).read();
}

} // namespace vigie::extraction
