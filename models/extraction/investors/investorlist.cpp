// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/investors/investorlist.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kBrackets = 10; ///< tokens that a name's brackets may hold
constexpr std::uint32_t kIntroduction = 5; ///< tokens: "et par | le fonds d'investissement australien X"

class ListReader
{
public:
    ListReader(const Document& document, const SubjectDiscourse& discourse)
        : m_document(document)
        , m_discourse(discourse)
    {
    }

    std::vector<ListedName> read() const
    {
        std::vector<ListedName> names;
        for (const ActorMention& mention : m_discourse.mentions()) {
            if (mention.bracketed && !names.empty() && mention.first < names.back().end)
                continue;
            ListedName name{mention.index, mention.first, mention.last, endOf(mention.last), mention.oblique, false};
            if (!names.empty())
                name.follows = joins(names.back(), name);
            names.push_back(name);
        }
        cutLists(names);
        return names;
    }

private:
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    std::uint32_t endOf(std::uint32_t last) const
    {
        if (last >= m_document.tokens.size() || word(last) != "(")
            return last;
        for (std::uint32_t at = last + 1; at < m_document.tokens.size() && at <= last + kBrackets; ++at)
            if (word(at) == ")")
                return at + 1;
        return last;
    }

    bool isJoint(std::uint32_t token) const
    {
        return word(token) == "et" || word(token) == "puis" || word(token) == "ainsi";
    }

    /// A comma or "et" behind the first, and few words between the two? What introduces a name ("du groupe allemand")
    /// is in no list of words that would be complete.
    bool joins(const ListedName& first, const ListedName& second) const
    {
        std::uint32_t at = first.end;
        if (second.first <= at || second.first > at + kIntroduction + 2
            || m_document.tokens[first.first].sentence != m_document.tokens[second.first].sentence)
            return false;
        const bool comma = word(at) == ",";
        at += comma ? 1 : 0;
        if (at < second.first && isJoint(at))
            at += word(at) == "ainsi" ? 2 : 1;
        else if (!comma)
            return false;
        return at <= second.first;
    }

    /// Unties lists without an "et" before their last name.
    void cutLists(std::vector<ListedName>& names) const
    {
        for (std::size_t first = 0; first < names.size();) {
            std::size_t last = first + 1;
            std::size_t tied = first;
            for (; last < names.size() && names[last].follows; ++last) {
                const std::uint32_t end = names[last - 1].end;
                if (isJoint(end) || isJoint(end + 1))
                    tied = last;
            }
            for (std::size_t i = tied + 1; i < last; ++i)
                names[i].follows = false;
            for (std::size_t i = first + 1; i <= tied; ++i)
                names[i].oblique = names[first].oblique;
            first = last;
        }
    }

    const Document& m_document;
    const SubjectDiscourse& m_discourse;
};

} // namespace

std::vector<ListedName> listedNames(const Document& document, const SubjectDiscourse& discourse)
{
    return ListReader(document, discourse).read();
}

} // namespace vigie::extraction
