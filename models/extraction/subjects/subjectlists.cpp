// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectlists.h"

#include <algorithm>
#include <string_view>

namespace vigie::extraction {

namespace {

/// "obtient", "vient", "notamment": ends as a plural verb does, and is none.
bool isSingular(std::string_view word)
{
    return word.ends_with("ment") || word.ends_with("tient") || word.ends_with("vient");
}

} // namespace

bool SubjectLists::joins(const ActorMention& first, const ActorMention& second) const
{
    constexpr std::uint32_t kIntroduction = 5;
    const std::uint32_t join = m_context.joinOf(first);
    const std::uint32_t next = join + 1;
    if (second.first < next || second.first - next > kIntroduction
        || (!m_context.closes(join) && m_context.word(join) != ","))
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

bool SubjectLists::isClosedBehind(const ActorMention& mention) const
{
    constexpr std::size_t kReach = 12;
    auto index = static_cast<std::size_t>(&mention - m_mentions.data());
    for (const std::size_t end = std::min(index + kReach, m_mentions.size()); index + 1 < end; ++index) {
        if (m_mentions[index + 1].index == m_mentions[index].index)
            continue; // "X (Y), Z"
        if (!joins(m_mentions[index], m_mentions[index + 1]))
            return false;
        if (m_context.closes(m_context.joinOf(m_mentions[index])))
            return true;
    }
    return false;
}

/// "Nissan et son fournisseur X | avaient promis", "A, B (C) et D | apportent", "un groupement composé de | X et
/// d'Y", "porté par | X et par Y": do they do it together? Who signs or approves with a firm does not share it.
void SubjectLists::markJoint()
{
    OpenLists open;
    for (std::size_t first = 0; first < m_mentions.size(); ++first) {
        const std::size_t last = endOfList(first, open);
        const ActorMention& opens = m_mentions[first];
        if (!opens.oblique && m_cues.begins(m_context.joinOf(m_mentions[last]), "with others"))
            for (std::size_t i = first; i <= last; ++i)
                m_mentions[i].joint = true; // "X et un groupement formé par Y et Z"
        const bool members = opens.agent || m_context.isBehind(opens, "members");
        const bool by = !members && opens.doer && opens.linked; // "… apportés en capital par X, Y et Z"
        if (last > first && (members || by || !opens.oblique))
            for (std::size_t i = first; i <= last; ++i) {
                m_mentions[i].joint = true;
                m_mentions[i].member = opens.oblique && !opens.ofUnit && !by;
            }
        if (m_context.isBehind(opens, "group led by"))
            m_mentions[first].joint = m_mentions[first].member = true;
        if (last == first && !opens.oblique && takesPluralVerb(opens))
            joinOverApposition(first);
        first = last;
    }
}

/// "X, le géant coréen, et | Y | participent": the one before, over what is said of it.
void SubjectLists::joinOverApposition(std::size_t second)
{
    constexpr std::uint32_t kIntroduction = 4;
    ActorMention& mention = m_mentions[second];
    const std::uint32_t first = m_context.beginOfSentence(mention);
    std::uint32_t at = mention.first;
    for (std::uint32_t i = 0; i < kIntroduction && at > first + 1 && m_cues.ends(at, "introduces"); ++i)
        --at;
    if (second == 0 || at < first + 2 || m_context.word(at - 1) != "et" || m_context.word(at - 2) != ",")
        return;
    ActorMention& before = m_mentions[second - 1];
    if (before.first < first || before.oblique || !mayShare(before) || !mayShare(mention)
        || m_context.word(m_context.joinOf(before)) != ",")
        return;
    before.joint = mention.joint = mention.listed = true;
}

/// The last name of a list "X, Y (Z) et W" that begins with this one; itself where there is none.
std::size_t SubjectLists::endOfList(std::size_t first, OpenLists& open) const
{
    const std::size_t any = endOfList(first, &SubjectLists::mayAct, open.acting);
    if (any > first && takesPluralVerb(m_mentions[any]))
        return any;
    open.acting = std::max(open.acting, any); // what begins further on in it ends before the same verb
    return endOfList(first, &SubjectLists::mayShare, open.sharing);
}

std::size_t SubjectLists::endOfList(std::size_t first, Test test, std::size_t& open) const
{
    if (first < open)
        return first;
    std::size_t last = first;
    bool closed = false;
    for (std::size_t next = first + 1; next < m_mentions.size() && (this->*test)(m_mentions[next - 1])
         && (this->*test)(m_mentions[next]) && !m_mentions[next].ofUnit;
         ++next) {
        if (m_mentions[next].index != m_mentions[last].index) {
            if (closed || !joins(m_mentions[last], m_mentions[next]))
                break;
            closed = m_context.closes(m_context.joinOf(m_mentions[last]));
        } else if (m_mentions[next].first > m_mentions[last].last + 1) { // not "X (Y)"
            break;
        }
        last = next;
    }
    open = closed ? first : last;
    return closed ? last : first;
}

/// Firms and lenders do things together. A ministry or a person beside a firm signs what the firm does.
bool SubjectLists::mayShare(const ActorMention& mention) const
{
    return mention.lender || kindOf(m_names, mention) == ActorKind::Company;
}

/// "La Ville de Lille et la Région Bretagne | apportent": institutions among themselves, where the verb tells that
/// they do it together.
bool SubjectLists::mayAct(const ActorMention& mention) const
{
    const ActorKind kind = kindOf(m_names, mention);
    return mention.lender || kind == ActorKind::PublicBody || kind == ActorKind::Education;
}

/// "… et X | avaient promis", "… et X (Y) | investiront"
bool SubjectLists::takesPluralVerb(const ActorMention& mention) const
{
    constexpr std::uint32_t kReach = 2;
    std::uint32_t at = mention.last;
    if (m_context.word(at) == ")")
        ++at;
    for (std::uint32_t i = at; i < std::min<std::size_t>(at + kReach, m_document.tokens.size()); ++i) {
        const std::string_view next = m_context.word(i);
        if (m_document.tokens[i].kind != TokenKind::Word)
            return false;
        if (next.ends_with("ont") || (next.ends_with("ent") && !isSingular(next)))
            return true;
    }
    return false;
}

} // namespace vigie::extraction
