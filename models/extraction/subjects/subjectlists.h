// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcontext.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstddef>
#include <vector>

namespace vigie::extraction {

/// Which names stand in one list ("X, Y et Z"), and which of these do together what is told.
class SubjectLists
{
public:
    /// All that it is given has to outlive it.
    SubjectLists(const Document& document, const Names& names, const SubjectCues& cues, const SubjectContext& context,
                 std::vector<ActorMention>& mentions)
        : m_document(document)
        , m_names(names)
        , m_cues(cues)
        , m_context(context)
        , m_mentions(mentions)
    {
    }

    /// "avec Meridiam | et Renault", "de X, | Y", "par X et | le fonds Y": one list, one part in what is told.
    bool joins(const ActorMention& first, const ActorMention& second) const;
    /// "avec X, | Y et Z": no "Avec X, | le chantier Y a".
    bool isClosedBehind(const ActorMention& mention) const;
    /// Marks `joint` and `member` in the mentions of which all else is known.
    void markJoint();

private:
    void joinOverApposition(std::size_t second);
    /// How far the lists went that no "et" closes: one that begins further on in such a list is none.
    struct OpenLists
    {
        std::size_t acting = 0;
        std::size_t sharing = 0;
    };
    std::size_t endOfList(std::size_t first, OpenLists& open) const;
    using Test = bool (SubjectLists::*)(const ActorMention&) const;
    std::size_t endOfList(std::size_t first, Test test, std::size_t& open) const; ///< the same of those that pass it
    bool mayShare(const ActorMention& mention) const;
    bool mayAct(const ActorMention& mention) const;
    bool takesPluralVerb(const ActorMention& mention) const;

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    const SubjectContext& m_context;
    std::vector<ActorMention>& m_mentions;
};

} // namespace vigie::extraction
