// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectvisit.h"

#include <string_view>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kPossessor
    = 9; ///< tokens from a site's noun to its owner: "unité de fabrication du groupe X"
constexpr std::uint32_t kBetween = 10; ///< from the verb to the noun
constexpr std::uint32_t kOpening = 3; ///< from a clause's first word to the noun: "une autre nouvelle | usine"
constexpr std::uint32_t kAdverbial = 8; ///< words before the comma behind which a sentence says what it is about

class VisitReader
{
public:
    VisitReader(const Document& document, const Names& names, const SubjectCues& cues)
        : m_document(document)
        , m_names(names)
        , m_cues(cues)
    {
    }

    bool isVisited(const ActorMention& mention, const ActorMention* before) const
    {
        if (!isFirm(m_names, mention))
            return false;
        const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
        const std::uint32_t floor = before != nullptr && before->last > first ? before->last : first;
        const std::uint32_t site = siteBefore(mention.first, floor);
        if (site == mention.first)
            return false;
        return isBehindVisit(site, floor) || (floor == first && opensClause(site, first));
    }

private:
    /// The noun of a site that belongs to who is named at the token, or is built by it; the token itself = none.
    std::uint32_t siteBefore(std::uint32_t token, std::uint32_t floor) const
    {
        bool linked = false;
        for (std::uint32_t back = 1; back <= kPossessor && token >= floor + back; ++back) {
            const std::uint32_t at = token - back;
            if (m_cues.begins(at, "thing"))
                return linked ? at : token;
            const std::string_view here = word(at);
            linked = linked || here == "de" || here == "du" || here == "d'" || here == "par";
            if (here == "," || here == ";" || here == ":" || here == "(" || here == "et" || here == "qui")
                break;
        }
        return token;
    }

    /// "a visité | l'usine"
    bool isBehindVisit(std::uint32_t site, std::uint32_t floor) const
    {
        for (std::uint32_t at = site; at > floor && site - at < kBetween; --at)
            if (m_cues.ends(at, "visits"))
                return true;
        return false;
    }

    /// "L'usine | de X …", "À Fès, une autre usine | est construite par X"
    bool opensClause(std::uint32_t site, std::uint32_t first) const
    {
        for (std::uint32_t at = site; at + kOpening >= site; --at) {
            if (at == first)
                return true;
            if (word(at - 1) == ",")
                return at - first <= kAdverbial;
        }
        return false;
    }

    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
};

} // namespace

std::vector<bool> readVisited(const Document& document, const Names& names, const SubjectCues& cues,
                              const std::vector<ActorMention>& mentions)
{
    const VisitReader reader(document, names, cues);
    std::vector<bool> visited;
    const ActorMention* before = nullptr;
    for (const ActorMention& mention : mentions) {
        visited.push_back(reader.isVisited(mention, before)
                          || (mention.listed && before != nullptr && visited.back()));
        before = &mention;
    }
    return visited;
}

} // namespace vigie::extraction
