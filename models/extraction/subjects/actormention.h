// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/mention.h"
#include "models/extraction/names/names.h"

#include <cstddef>
#include <cstdint>
#include <span>

/// How a text names its actors.
namespace vigie::extraction {

/// One mention of an actor, an index into Names::actors, and what is known of how it is named there.
struct ActorMention : Mention
{
    bool oblique = false; ///< behind a preposition: "filiale de X", "avec X"
    bool ofUnit = false; ///< "la filiale de X"
    bool through = false; ///< "par l'entremise de X", "membre de X": it lends its name
    bool bracketed = false;
    bool lender = false; ///< a lender or grantor by its name
    bool backer = false; ///< a lender, grantor or investor by its name: seldom what a text goes on about
    bool pays = false; ///< "…, financé par X, …"
    bool medium = false; ///< who tells the news is not in it
    bool linked = false; ///< "… chez X", "… apportés par la banque X"
    bool doer = false; ///< "… chez X", "… par X"
    bool kin = false; ///< "son concurrent X": told of beside the one that it is a rival of
    bool agent = false; ///< "… porté par X", "l'effectif de X": aside, and yet what is told
    bool helper = false; ///< the same, of who only helps: no "Portée par X, …", "la mine, propriété de X, …"
    bool client = false; ///< "… lancé par X": who orders, not who builds
    bool supplier = false; ///< "… ont choisi X", "X fournira": whose the contract is
    bool leader = false; ///< "… menée par X": the first of those who put money in, of whom nothing more is told
    bool listed = false; ///< "X et | Y", "X, | Y et Z": one list with the name before it
    bool joint = false; ///< "X et | Y": one of several named in one breath
    bool member = false; ///< of a group: "un groupement composé de X et d'Y"
    bool buyer = false; ///< "… cède l'usine à X": whose the deal is
    bool beside = false; ///< "Pour livrer X, …", "le sous-traitant de X": what it is told with, not about
    bool given = false; ///< "… iront à X": what is told goes to it

    /// "Le projet, financé par | la BERD, …": does it lend for what is told there, which is another's?
    bool isFinancier() const { return pays && backer; }
    /// Does it do what is told there?
    bool acts() const { return agent || doer; }
};

inline ActorKind kindOf(const Names& names, const ActorMention& mention)
{
    return names.actors[static_cast<std::size_t>(mention.index)].kind;
}

/// A firm that is in the news, and does not tell it.
inline bool isFirm(const Names& names, const ActorMention& mention)
{
    return kindOf(names, mention) == ActorKind::Company && !mention.medium;
}

/// The last few of those that begin before the token: as far as a reader remembers.
std::span<const ActorMention> mentionsBefore(std::span<const ActorMention> mentions, std::uint32_t token);

/// The same mentions, the last one first. (clang 14, which builds the fuzz target, knows no std::views::reverse.)
class LastFirst
{
public:
    explicit LastFirst(std::span<const ActorMention> mentions)
        : m_mentions(mentions)
    {
    }
    auto begin() const { return m_mentions.rbegin(); }
    auto end() const { return m_mentions.rend(); }

private:
    std::span<const ActorMention> m_mentions;
};

} // namespace vigie::extraction
