// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Who builds and runs for itself in a text, and who lets others do so.
namespace vigie::extraction {

class SubjectParts
{
public:
    static constexpr std::uint32_t kLedeSentences = 2;

    /// A concession that a port and a firm have signed is the firm's alone: takes the mark of those who share it.
    SubjectParts(const Document& document, const Names& names, const SubjectCues& cues,
                 std::vector<ActorMention>& mentions);

    /// What counts as a firm in a text: a hospital builds and employs as one does.
    ActorKind kindOf(std::int32_t actor) const
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
    /// Does a cue of this label begin within the name?
    bool holds(const ActorMention& mention, CueLabel label) const;

private:
    void readHouses(std::vector<ActorMention>& mentions);
    void readOrders(const std::vector<ActorMention>& mentions);
    bool builds(const ActorMention& mention) const;
    std::uint32_t sentenceOf(std::uint32_t token) const { return m_document.tokens[token].sentence; }
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    std::vector<bool> m_developers; ///< by actor
    std::vector<bool> m_operators; ///< by actor: bodies that run a house of their own
    std::vector<bool> m_clients; ///< by actor: who orders what another delivers, as the first sentences tell
    std::vector<bool> m_conceders; ///< by actor: ports and offices that let others build and run something
    bool m_hasOrder = false;
};

} // namespace vigie::extraction
