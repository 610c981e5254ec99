// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectmention.h"

#include "models/extraction/subjects/subjectcontext.h"
#include "models/extraction/subjects/subjectdeals.h"
#include "models/extraction/subjects/subjectlists.h"
#include "models/extraction/subjects/subjectparts.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

class MentionReader
{
public:
    MentionReader(const Document& document, const Names& names, const SubjectCues& cues)
        : m_document(document)
        , m_names(names)
        , m_cues(cues)
        , m_context(document, cues)
        , m_lists(document, names, cues, m_context, m_mentions)
    {
        for (const Mention& mention : mentionsOf(document, names.actors))
            m_mentions.push_back({mention});
    }

    std::vector<ActorMention> read()
    {
        const ActorMention* last = nullptr;
        bool closed = false; // a list ends behind its "et"
        for (ActorMention& mention : m_mentions) {
            mention.ofUnit = isOwnerOfUnit(mention);
            const bool joined = last != nullptr && m_lists.joins(*last, mention)
                && !(closed && m_context.word(m_context.joinOf(*last)) == ",")
                && (m_context.closes(m_context.joinOf(*last)) || m_lists.isClosedBehind(mention));
            mention.listed = joined;
            closed = last != nullptr
                && (joined ? m_context.closes(m_context.joinOf(*last)) : closed && last->index == mention.index);
            mention.oblique = isOblique(mention) || (joined && last->oblique);
            mention.leader = m_context.isBehind(mention, "led by") || (joined && last->leader)
                || (m_context.isBehind(mention, "raised from")
                    && m_cues.sentenceHas(m_context.sentenceOf(mention), "raises"));
            mention.beside = isCircumstance(mention) || m_context.isBehind(mention, "beside whom");
            mention.oblique = mention.oblique || mention.beside;
            last = &mention;
            mention.kin = m_cues.startOf(mention.first, "kin") != mention.first;
            mention.through = !goesOn(mention)
                && (m_context.isBehind(mention, "through") || isBehindOwned(mention) || isOwnerAside(mention));
            mention.bracketed = mention.first > 0 && m_context.word(mention.first - 1) == "(";
            mention.lender = m_context.holds(mention, "lender");
            mention.backer = mention.lender || m_context.holds(mention, "backer");
            mention.pays = m_context.isBehind(mention, "financed by");
            mention.medium = m_cues.begins(mention.first, "medium") || m_context.isBehind(mention, "tells");
            mention.given = m_context.isBehind(mention, "goes to") || m_context.isBehindNoun(mention, "goes to");
            mention.linked = m_context.isBehind(mention, "link");
            mention.doer = m_context.isBehind(mention, "doer");
            mention.agent = m_context.isBehind(mention, "agent");
            mention.client = m_context.isBehind(mention, "client") || m_cues.begins(mention.last, "orders from")
                || (m_context.isBehind(mention, "seller") && isWon(mention));
            mention.supplier = isSupplier(mention);
            mention.buyer = isReceiver(mention, "sells");
            if (mention.buyer)
                mention.ofUnit = false;
            if (ownsThing(mention)) {
                mention.agent = true;
                mention.oblique = mention.through = false;
            }
            mention.helper = mention.agent && !isApposed(mention);
        }
        readBankers();
        m_lists.markJoint();
        return std::move(m_mentions);
    }

private:
    /// "X a obtenu un crédit de la banque | Y": a bank of the trade lends where no development bank does.
    void readBankers()
    {
        if (std::ranges::any_of(m_mentions, &ActorMention::lender))
            return;
        for (ActorMention& mention : m_mentions)
            if (m_context.holds(mention, "banker") && m_cues.sentenceHas(m_context.sentenceOf(mention), "loan"))
                mention.lender = mention.backer = true;
    }

    /// "filiale du groupe chinois Envision", "déployé par l'embouteilleur X": a preposition before it, over the words
    /// that only introduce a name. What opens its sentence ("Avec le Groupe Lear, …"), does what is told or owns it
    /// ("porté par X", "l'effectif de X"), or goes on with a clause of its own ("…, qui construira") is talked about
    /// all the same.
    bool isOblique(const ActorMention& mention) const
    {
        if (goesOn(mention) && !isOwnerOfUnit(mention))
            return false;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        std::uint32_t at = m_cues.startOf(mention.first, "kin"); // "son concurrent | X"
        for (std::uint32_t i = 0; i < SubjectContext::kLongestIntroduction && at > first; ++i) {
            if (m_cues.ends(at, "agent"))
                return false;
            if (m_cues.ends(at, "oblique"))
                return (at - 1 != first && m_context.word(at - 2) != ";") || isBeside(mention, first);
            if (m_cues.ends(at, "introduces") || m_context.isAdjective(at - 1, first))
                --at;
            else if (m_context.isComplement(at - 1, first))
                at -= 2;
            else if (at >= first + 2 && m_context.isSmallWord(at - 1) && m_cues.ends(at - 1, "article"))
                at -= 2; // "par l'embouteilleur X": a noun that no list holds
            else if (at >= first + 2 && m_context.isSmallWord(at - 1) && m_cues.ends(at - 1, "oblique"))
                --at; // "du promoteur X"
            else
                return at > first + 1 && m_context.word(at - 1) == ","
                    && m_cues.ends(at - 1, "kin"); // "son concurrent, | X"
        }
        return false;
    }

    /// "Avec | X, il construit …": what opens the sentence is not what it is about.
    bool isBeside(const ActorMention& mention, std::uint32_t first) const
    {
        const std::uint32_t behind = m_context.joinOf(mention);
        return m_cues.begins(first, "beside") && m_context.word(behind) == ","
            && (m_cues.begins(behind + 1, "pronoun") || m_cues.begins(behind + 1, "firm"));
    }

    /// "La filiale du groupe | X, qui …": what goes on is the unit.
    bool isOwnerOfUnit(const ActorMention& mention) const
    {
        constexpr std::uint32_t kReach = 6;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        for (std::uint32_t back = 1; back <= kReach && mention.first >= first + back; ++back) {
            if (back > 1 && m_cues.begins(mention.first - back, "unit"))
                return true;
            if (m_document.tokens[mention.first - back].kind != TokenKind::Word)
                return false;
        }
        return false;
    }

    /// "X, | qui construira", "X, | dont l'usine emploie"
    bool goesOn(const ActorMention& mention) const
    {
        const std::uint32_t behind = mention.last + (m_context.word(mention.last) == "," ? 1 : 0);
        return behind < m_document.tokens.size()
            && (m_context.word(behind) == "qui" || m_context.word(behind) == "laquelle"
                || m_context.word(behind) == "lequel"
                || (m_context.word(behind) == "dont" && behind != mention.last
                    && m_cues.ends(behind + 2, "article")));
    }

    /// "détenu à 60 % par | X et à 40 % par | Y", "née de la fusion de | X et de | Y"
    bool isBehindOwned(const ActorMention& mention) const
    {
        constexpr std::uint32_t kReach = 16;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        for (std::uint32_t at = mention.first; at > first && mention.first - at < kReach; --at) {
            if (m_cues.begins(at - 1, "owned"))
                return true;
            const std::string_view before = m_context.word(at - 1);
            if (before == "," || before == ";" || before == ":" || before == "(" || before == "qui")
                return false;
        }
        return false;
    }

    /// "Après le rachat des activités de | X, 900 postes …", "Pour livrer | X, …": when or why it was, not whose.
    bool isCircumstance(const ActorMention& mention) const
    {
        constexpr std::uint32_t kReach = 14;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        if (mention.first - first > kReach || !m_cues.begins(first, "circumstance"))
            return false;
        for (std::uint32_t at = first; at < mention.first; ++at)
            if (m_context.word(at) == ",")
                return false;
        for (std::uint32_t at = mention.last; at < mention.last + kReach; ++at)
            if (m_context.word(at) == "," || m_context.word(at) == ".")
                return m_context.word(at) == ",";
        return false;
    }

    /// "La société, dont | X détient 40 %, …", "où figure X"
    bool isOwnerAside(const ActorMention& mention) const
    {
        constexpr std::uint32_t kIntroduction = 4;
        if (!m_cues.begins(m_context.joinOf(mention), "owns"))
            return false;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        for (std::uint32_t back = 1; back <= kIntroduction && mention.first >= first + back; ++back)
            if (m_context.word(mention.first - back) == "dont" || m_context.word(mention.first - back) == "que")
                return true;
        return false;
    }

    /// "La mine de Mako, propriété de | X, …": what is owned is no firm, so that its figures are the owner's.
    bool ownsThing(const ActorMention& mention) const
    {
        constexpr std::uint32_t kReach = 6;
        if (!m_context.isBehind(mention, "belongs"))
            return false;
        std::uint32_t owned = mention.first;
        while (!m_cues.ends(owned, "belongs"))
            --owned;
        owned = m_cues.startOf(owned, "belongs");
        const std::uint32_t first = m_context.beginOfSentence(mention);
        const auto index = static_cast<std::size_t>(&mention - m_mentions.data());
        if (index > 0 && m_mentions[index - 1].last + 2 > owned && m_mentions[index - 1].first >= first)
            return false; // "X, propriété de Y"
        for (std::uint32_t back = 1; back <= kReach && owned >= first + back; ++back)
            if (m_cues.begins(owned - back, "thing"))
                return true;
        return false;
    }

    /// "Portée par | X, l'usine …", "Le parc, développé par | X, …": no "L'étude a été financée par | X".
    bool isApposed(const ActorMention& mention) const
    {
        constexpr std::uint32_t kBracket = 8;
        std::uint32_t behind = mention.last;
        if (m_context.word(behind) == "(")
            for (std::uint32_t i = 0; i < kBracket && m_context.word(behind - 1) != ")"; ++i)
                ++behind;
        if (m_context.word(behind) != ",")
            return false;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        std::uint32_t at = mention.first;
        while (at > first && !m_cues.ends(at, "agent") && !m_cues.ends(at, "belongs")
               && m_context.word(at - 1) != ",")
            --at;
        const std::uint32_t phrase = std::min(m_cues.startOf(at, "agent"), m_cues.startOf(at, "belongs"));
        return phrase == first || m_context.word(phrase - 1) == ",";
    }

    /// "X cède l'usine à | Y", "X a commandé un ferry aux | Y": behind such a verb, and "à".
    bool isReceiver(const ActorMention& mention, CueLabel verb) const
    {
        constexpr std::uint32_t kReach = 24;
        if (kindOf(m_names, mention) != ActorKind::Company || !m_context.isBehind(mention, "sold to"))
            return false;
        const std::uint32_t first = m_context.beginOfSentence(mention);
        for (std::uint32_t at = mention.first; at > first && mention.first - at < kReach; --at)
            if (m_cues.begins(at - 1, verb))
                return true;
        return false;
    }

    /// "Les CFF ont choisi | X", "une commande de trains signée avec | X", "X | fournira les rames"
    bool isSupplier(const ActorMention& mention) const
    {
        if (kindOf(m_names, mention) != ActorKind::Company)
            return false;
        return m_context.isBehind(mention, "chosen") || m_cues.begins(mention.last, "supplies")
            || isReceiver(mention, "ordered")
            || (m_context.isBehind(mention, "seller") && m_cues.sentenceHas(m_context.sentenceOf(mention), "orders")
                && !isWon(mention));
    }

    /// "X a remporté auprès de | Y une commande": Y, who would be the seller otherwise, has ordered.
    bool isWon(const ActorMention& mention) const
    {
        return m_cues.sentenceHas(m_context.sentenceOf(mention), "wins");
    }

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    SubjectContext m_context;
    std::vector<ActorMention> m_mentions;
    SubjectLists m_lists;
};

} // namespace

std::vector<ActorMention> readMentions(const Document& document, const Names& names, const SectorEvidence& evidence,
                                       const SubjectCues& cues)
{
    // Each step asks for what the ones before have marked.
    std::vector<ActorMention> mentions = MentionReader(document, names, cues).read();
    markOrders(mentions, document, names, evidence, cues);
    markConceded(mentions, document, names, cues);
    return mentions;
}

} // namespace vigie::extraction
