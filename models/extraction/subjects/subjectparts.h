// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <vector>

/// Who builds and runs for itself in a text, and who lets others do so.
namespace vigie::extraction {

/// A concession that a port and a firm have signed is the firm's alone: takes the mark of those who share it.
void markConceded(std::vector<ActorMention>& mentions, const Document& document, const Names& names,
                  const SubjectCues& cues);

class SubjectParts
{
public:
    static constexpr std::uint32_t kLedeSentences = 2;

    SubjectParts(const Document& document, const Names& names, const SubjectCues& cues,
                 const std::vector<ActorMention>& mentions);

    /// What an actor counts as: a hospital, whatever its kind, builds and employs as a firm does.
    ActorKind countsAs(std::int32_t actor) const
    {
        const auto index = static_cast<std::size_t>(actor);
        return m_operators[index] ? ActorKind::Company : m_names.actors[index].kind;
    }
    /// Does it lay out zones for others, whose the jobs there are?
    bool isDeveloper(std::int32_t actor) const { return m_developers[static_cast<std::size_t>(actor)]; }
    /// Is it who orders, or gives the concession, and so not what the text goes on about?
    bool letsOthers(std::int32_t actor) const
    {
        const auto index = static_cast<std::size_t>(actor);
        return m_conceders[index] || m_clients[index];
    }
    /// Do the first sentences tell of an order and who delivers?
    bool hasOrder() const { return m_hasOrder; }

private:
    void readOrders(const Document& document, const SubjectCues& cues, const std::vector<ActorMention>& mentions);

    const Names& m_names;
    std::vector<bool> m_developers; ///< by actor
    std::vector<bool> m_operators; ///< by actor: bodies that run a house of their own
    std::vector<bool> m_clients; ///< by actor: who orders what another delivers, as the first sentences tell
    std::vector<bool> m_conceders; ///< by actor: ports and offices that let others build and run something
    bool m_hasOrder = false;
};

} // namespace vigie::extraction
