// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectmention.h"

#include "models/extraction/subjects/subjectvisit.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

/// "obtient", "vient", "notamment": ends as a plural verb does, and is none.
bool isSingular(std::string_view word)
{
    return word.ends_with("ment") || word.ends_with("tient") || word.ends_with("vient");
}

class MentionReader
{
public:
    MentionReader(const Document& document, const Names& names, const SubjectCues& cues)
        : m_document(document)
        , m_names(names)
        , m_cues(cues)
        , m_mentions(mentionsOf(document, names.actors))
    {
    }

    std::vector<Mention> read()
    {
        const Mention* last = nullptr;
        bool closed = false; // a list ends behind its "et"
        for (Mention& mention : m_mentions) {
            mention.ofUnit = isOwnerOfUnit(mention);
            const bool joined = last != nullptr && joins(*last, mention) && !(closed && word(joinOf(*last)) == ",")
                && (closes(joinOf(*last)) || isClosedBehind(mention));
            mention.listed = joined;
            closed = last != nullptr && (joined ? closes(joinOf(*last)) : closed && last->index == mention.index);
            mention.oblique = isOblique(mention) || (joined && last->oblique);
            mention.leader = isBehind(mention, "led by") || (joined && last->leader)
                || (isBehind(mention, "raised from") && m_cues.sentenceHas(sentenceOf(mention), "raises"));
            mention.beside = isCircumstance(mention) || isBehind(mention, "beside whom");
            mention.oblique = mention.oblique || mention.beside;
            last = &mention;
            mention.kin = m_cues.startOf(mention.first, "kin") != mention.first;
            mention.through = !goesOn(mention)
                && (isBehind(mention, "through") || isBehindOwned(mention) || isOwnerAside(mention));
            mention.founded = isBehind(mention, "founded");
            mention.bracketed = mention.first > 0 && word(mention.first - 1) == "(";
            mention.opensBracket = word(mention.last) == "(";
            mention.lender = holds(mention, "lender");
            mention.backer = mention.lender || holds(mention, "backer");
            mention.medium = m_cues.begins(mention.first, "medium") || isBehind(mention, "tells");
            mention.given = isBehind(mention, "goes to");
            mention.linked = isBehind(mention, "link");
            mention.doer = isBehind(mention, "doer");
            mention.agent = isBehind(mention, "agent");
            mention.client = isBehind(mention, "client") || m_cues.begins(mention.last, "orders from");
            mention.supplier = isSupplier(mention);
            mention.buyer = isReceiver(mention, "sells");
            if (mention.buyer)
                mention.ofUnit = false;
            if (ownsThing(mention)) {
                mention.agent = true;
                mention.oblique = mention.through = false;
            }
            mention.apposed = mention.agent && isApposed(mention);
        }
        readBankers();
        markVisited(m_document, m_names, m_cues, m_mentions);
        readJoint();
        return std::move(m_mentions);
    }

private:
    /// "X a obtenu un crédit de la banque | Y": a bank of the trade lends where no development bank does.
    void readBankers()
    {
        if (std::ranges::any_of(m_mentions, &Mention::lender))
            return;
        for (Mention& mention : m_mentions)
            mention.lender = holds(mention, "banker") && m_cues.sentenceHas(sentenceOf(mention), "loan");
    }

    /// "filiale du groupe chinois Envision", "déployé par l'embouteilleur X": a preposition before it, over the words
    /// that only introduce a name. What opens its sentence ("Avec le Groupe Lear, …"), does what is told or owns it
    /// ("porté par X", "l'effectif de X"), or goes on with a clause of its own ("…, qui construira") is talked about
    /// all the same.
    bool isOblique(const Mention& mention) const
    {
        constexpr std::uint32_t kIntroduction = 4;
        if (goesOn(mention) && !isOwnerOfUnit(mention))
            return false;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        std::uint32_t at = m_cues.startOf(mention.first, "kin"); // "son concurrent | X"
        for (std::uint32_t i = 0; i < kIntroduction && at > first; ++i) {
            if (m_cues.ends(at, "agent"))
                return false;
            if (m_cues.ends(at, "oblique"))
                return (at - 1 != first && word(at - 2) != ";") || isBeside(mention, first);
            if (m_cues.ends(at, "introduces") || isAdjective(at - 1, first))
                --at;
            else if (isComplement(at - 1, first))
                at -= 2;
            else if (at >= first + 2 && isSmallWord(at - 1) && m_cues.ends(at - 1, "article"))
                at -= 2; // "par l'embouteilleur X": a noun that no list holds
            else if (at >= first + 2 && isSmallWord(at - 1) && m_cues.ends(at - 1, "oblique"))
                --at; // "du promoteur X"
            else
                return at > first + 1 && word(at - 1) == "," && m_cues.ends(at - 1, "kin"); // "son concurrent, | X"
        }
        return false;
    }

    /// "Avec | X, il construit …": what opens the sentence is not what it is about.
    bool isBeside(const Mention& mention, std::uint32_t first) const
    {
        const std::uint32_t behind = joinOf(mention);
        return m_cues.begins(first, "beside") && word(behind) == ","
            && (m_cues.begins(behind + 1, "pronoun") || m_cues.begins(behind + 1, "firm"));
    }

    /// "l'équipementier | aéronautique | X"
    bool isAdjective(std::uint32_t token, std::uint32_t first) const
    {
        return token > first && isSmallWord(token) && m_cues.ends(token, "introduces")
            && !m_cues.ends(token, "article");
    }

    /// "le groupe | d'ingénierie | X"
    bool isComplement(std::uint32_t token, std::uint32_t first) const
    {
        return token > first + 1 && isSmallWord(token) && m_cues.ends(token, "link")
            && m_cues.ends(token - 1, "introduces") && !m_cues.ends(token - 1, "article");
    }

    bool isSmallWord(std::uint32_t token) const
    {
        return m_document.tokens[token].kind == TokenKind::Word && !m_document.tokens[token].capitalised;
    }

    /// "La filiale du groupe | X, qui …": what goes on is the unit.
    bool isOwnerOfUnit(const Mention& mention) const
    {
        constexpr std::uint32_t kReach = 6;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        for (std::uint32_t back = 1; back <= kReach && mention.first >= first + back; ++back) {
            if (back > 1 && m_cues.begins(mention.first - back, "unit"))
                return true;
            if (m_document.tokens[mention.first - back].kind != TokenKind::Word)
                return false;
        }
        return false;
    }

    /// "X, | qui construira", "X, | dont l'usine emploie"
    bool goesOn(const Mention& mention) const
    {
        const std::uint32_t behind = mention.last + (word(mention.last) == "," ? 1 : 0);
        return behind < m_document.tokens.size()
            && (word(behind) == "qui" || word(behind) == "laquelle" || word(behind) == "lequel"
                || (word(behind) == "dont" && behind != mention.last && m_cues.ends(behind + 2, "article")));
    }

    /// "détenu à 60 % par | X et à 40 % par | Y", "née de la fusion de | X et de | Y"
    bool isBehindOwned(const Mention& mention) const
    {
        constexpr std::uint32_t kReach = 16;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        for (std::uint32_t at = mention.first; at > first && mention.first - at < kReach; --at) {
            if (m_cues.begins(at - 1, "owned"))
                return true;
            const std::string_view before = word(at - 1);
            if (before == "," || before == ";" || before == ":" || before == "(" || before == "qui")
                return false;
        }
        return false;
    }

    /// "Après le rachat des activités de | X, 900 postes …", "Pour livrer | X, …": when or why it was, not whose.
    bool isCircumstance(const Mention& mention) const
    {
        constexpr std::uint32_t kReach = 14;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        if (mention.first - first > kReach || !m_cues.begins(first, "circumstance"))
            return false;
        for (std::uint32_t at = first; at < mention.first; ++at)
            if (word(at) == ",")
                return false;
        for (std::uint32_t at = mention.last; at < mention.last + kReach; ++at)
            if (word(at) == "," || word(at) == ".")
                return word(at) == ",";
        return false;
    }

    /// "La société, dont | X détient 40 %, …", "où figure X"
    bool isOwnerAside(const Mention& mention) const
    {
        constexpr std::uint32_t kIntroduction = 4;
        if (!m_cues.begins(joinOf(mention), "owns"))
            return false;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        for (std::uint32_t back = 1; back <= kIntroduction && mention.first >= first + back; ++back)
            if (word(mention.first - back) == "dont" || word(mention.first - back) == "que")
                return true;
        return false;
    }

    /// "La mine de Mako, propriété de | X, …": what is owned is no firm, so that its figures are the owner's.
    bool ownsThing(const Mention& mention) const
    {
        constexpr std::uint32_t kReach = 6;
        if (!isBehind(mention, "belongs"))
            return false;
        std::uint32_t owned = mention.first;
        while (!m_cues.ends(owned, "belongs"))
            --owned;
        owned = m_cues.startOf(owned, "belongs");
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        const auto index = static_cast<std::size_t>(&mention - m_mentions.data());
        if (index > 0 && m_mentions[index - 1].last + 2 > owned && m_mentions[index - 1].first >= first)
            return false; // "X, propriété de Y"
        for (std::uint32_t back = 1; back <= kReach && owned >= first + back; ++back)
            if (m_cues.begins(owned - back, "thing"))
                return true;
        return false;
    }

    /// "Portée par | X, l'usine …", "Le parc, développé par | X, …": no "L'étude a été financée par | X".
    bool isApposed(const Mention& mention) const
    {
        constexpr std::uint32_t kBracket = 8;
        std::uint32_t behind = mention.last;
        if (word(behind) == "(")
            for (std::uint32_t i = 0; i < kBracket && word(behind - 1) != ")"; ++i)
                ++behind;
        if (word(behind) != ",")
            return false;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        std::uint32_t at = mention.first;
        while (at > first && !m_cues.ends(at, "agent") && !m_cues.ends(at, "belongs") && word(at - 1) != ",")
            --at;
        const std::uint32_t phrase = std::min(m_cues.startOf(at, "agent"), m_cues.startOf(at, "belongs"));
        return phrase == first || word(phrase - 1) == ",";
    }

    /// "X cède l'usine à | Y", "X a commandé un ferry aux | Y": behind such a verb, and "à".
    bool isReceiver(const Mention& mention, std::string_view verb) const
    {
        constexpr std::uint32_t kReach = 24;
        if (m_names.actors[static_cast<std::size_t>(mention.index)].kind != ActorKind::Company
            || !isBehind(mention, "sold to"))
            return false;
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        for (std::uint32_t at = mention.first; at > first && mention.first - at < kReach; --at)
            if (m_cues.begins(at - 1, verb))
                return true;
        return false;
    }

    /// "avec Meridiam | et Renault", "de X, | Y", "par X et | le fonds Y": one list, one part in what is told.
    bool joins(const Mention& first, const Mention& second) const
    {
        constexpr std::uint32_t kIntroduction = 5;
        const std::uint32_t join = joinOf(first);
        const std::uint32_t next = join + 1;
        if (second.first < next || second.first - next > kIntroduction || (!closes(join) && word(join) != ","))
            return false;
        if (second.first == next)
            return true;
        if (m_cues.ends(next + 1, "link") && second.first == next + 1)
            return true; // "d'X, | de Y et de Z"
        const auto isWord = [](const Token& token) { return token.kind == TokenKind::Word; };
        const bool repeated = m_cues.begins(next, "link") && m_cues.begins(next + 1, "introduces");
        return (repeated || m_cues.begins(next, "introduces"))
            && std::all_of(m_document.tokens.begin() + next, m_document.tokens.begin() + second.first, isWord);
    }

    /// "avec X, | Y et Z": no "Avec X, | le chantier Y a".
    bool isClosedBehind(const Mention& mention) const
    {
        constexpr std::size_t kReach = 12;
        auto index = static_cast<std::size_t>(&mention - m_mentions.data());
        for (const std::size_t end = std::min(index + kReach, m_mentions.size()); index + 1 < end; ++index) {
            if (m_mentions[index + 1].index == m_mentions[index].index)
                continue; // "X (Y), Z"
            if (!joins(m_mentions[index], m_mentions[index + 1]))
                return false;
            if (closes(joinOf(m_mentions[index])))
                return true;
        }
        return false;
    }

    bool closes(std::uint32_t token) const { return word(token) == "et" || word(token) == "ou"; }

    /// The token behind a name and its bracket: "la banque X (Y) | et Z".
    std::uint32_t joinOf(const Mention& mention) const { return mention.last + (word(mention.last) == ")" ? 1 : 0); }

    bool holds(const Mention& mention, std::string_view label) const
    {
        for (std::uint32_t i = mention.first; i < mention.last; ++i)
            if (m_cues.begins(i, label) && word(i + 1) != "-")
                return true;
        return false;
    }

    /// Does a cue of this label end before the name, or before the words that introduce it ("iront à | la banque X",
    /// "apportés par | le constructeur X")?
    bool isBehind(const Mention& mention, std::string_view label) const
    {
        constexpr std::uint32_t kIntroduction = 3;
        std::uint32_t at = mention.first;
        for (std::uint32_t i = 0; i < kIntroduction && at > 0; ++i) {
            if (m_cues.ends(at, label))
                return true;
            if (m_cues.ends(at, "introduces") || isAdjective(at - 1, 0))
                --at;
            else if (isComplement(at - 1, 0))
                at -= 2;
            else
                return false;
        }
        return false;
    }

    /// "Les CFF ont choisi | X", "une commande de trains signée avec | X", "X | fournira les rames"
    bool isSupplier(const Mention& mention) const
    {
        if (m_names.actors[static_cast<std::size_t>(mention.index)].kind != ActorKind::Company)
            return false;
        return isBehind(mention, "chosen") || m_cues.begins(mention.last, "supplies")
            || isReceiver(mention, "ordered")
            || (isBehind(mention, "seller") && m_cues.sentenceHas(sentenceOf(mention), "orders"));
    }

    /// "Nissan et son fournisseur X | avaient promis", "A, B (C) et D | apportent", "un groupement composé de | X et
    /// d'Y", "porté par | X et par Y": do they do it together? Who signs or approves with a firm does not share it.
    void readJoint()
    {
        for (std::size_t first = 0; first < m_mentions.size(); ++first) {
            const std::size_t last = endOfList(first);
            const Mention& opens = m_mentions[first];
            if (!opens.oblique && m_cues.begins(joinOf(m_mentions[last]), "with others"))
                for (std::size_t i = first; i <= last; ++i)
                    m_mentions[i].joint = true; // "X et un groupement formé par Y et Z"
            const bool members = opens.agent || isBehind(opens, "members");
            const bool by = !members && opens.doer && opens.linked; // "… apportés en capital par X, Y et Z"
            if (last > first && (members || by || (takesPluralVerb(m_mentions[last]) && !opens.oblique)))
                for (std::size_t i = first; i <= last; ++i) {
                    m_mentions[i].joint = true;
                    m_mentions[i].member = opens.oblique && !opens.ofUnit && !by;
                }
            if (isBehind(opens, "group led by"))
                m_mentions[first].joint = m_mentions[first].member = true;
            if (last == first && !opens.oblique && takesPluralVerb(opens))
                joinOverApposition(first);
            first = last;
        }
    }

    /// "X, le géant coréen, et | Y | participent": the one before, over what is said of it.
    void joinOverApposition(std::size_t second)
    {
        constexpr std::uint32_t kIntroduction = 4;
        Mention& mention = m_mentions[second];
        const std::uint32_t first = m_document.sentences[sentenceOf(mention)].first;
        std::uint32_t at = mention.first;
        for (std::uint32_t i = 0; i < kIntroduction && at > first + 1 && m_cues.ends(at, "introduces"); ++i)
            --at;
        if (second == 0 || at < first + 2 || word(at - 1) != "et" || word(at - 2) != ",")
            return;
        Mention& before = m_mentions[second - 1];
        if (before.first < first || before.oblique || !mayShare(before) || !mayShare(mention)
            || word(joinOf(before)) != ",")
            return;
        before.joint = mention.joint = mention.listed = true;
    }

    /// The last name of a list "X, Y (Z) et W" that begins with this one; itself where there is none.
    std::size_t endOfList(std::size_t first) const
    {
        std::size_t last = first;
        bool closed = false;
        for (std::size_t next = first + 1; next < m_mentions.size() && mayShare(m_mentions[next - 1])
             && mayShare(m_mentions[next]) && !m_mentions[next].ofUnit;
             ++next) {
            if (m_mentions[next].index != m_mentions[last].index) {
                if (closed || !joins(m_mentions[last], m_mentions[next]))
                    break;
                closed = closes(joinOf(m_mentions[last]));
            } else if (m_mentions[next].first > m_mentions[last].last + 1) { // not "X (Y)"
                break;
            }
            last = next;
        }
        return closed ? last : first;
    }

    /// Firms and lenders do things together. A ministry or a person beside a firm signs what the firm does.
    bool mayShare(const Mention& mention) const
    {
        return mention.lender || m_names.actors[static_cast<std::size_t>(mention.index)].kind == ActorKind::Company;
    }

    /// "… et X | avaient promis", "… et X (Y) | investiront"
    bool takesPluralVerb(const Mention& mention) const
    {
        constexpr std::uint32_t kReach = 2;
        std::uint32_t at = mention.last;
        if (word(at) == ")")
            ++at;
        for (std::uint32_t i = at; i < std::min<std::size_t>(at + kReach, m_document.tokens.size()); ++i) {
            const std::string_view next = word(i);
            if (m_document.tokens[i].kind != TokenKind::Word)
                return false;
            if (next.ends_with("ont") || (next.ends_with("ent") && !isSingular(next)))
                return true;
        }
        return false;
    }

    std::uint32_t sentenceOf(const Mention& mention) const { return m_document.tokens[mention.first].sentence; }
    /// Empty behind the last one.
    std::string_view word(std::uint32_t token) const
    {
        return token < m_document.tokens.size() ? m_document.fold(m_document.tokens[token]) : std::string_view();
    }

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    std::vector<Mention> m_mentions;
};

} // namespace

std::vector<Mention> readMentions(const Document& document, const Names& names, const SubjectCues& cues)
{
    return MentionReader(document, names, cues).read();
}

} // namespace vigie::extraction
