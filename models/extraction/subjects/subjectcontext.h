// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <string_view>

namespace vigie::extraction {

/// What stands right before, within and behind a mention. Asking beyond the last token gives "nothing".
class SubjectContext
{
public:
    static constexpr std::uint32_t kLongestIntroduction = 8; ///< words before a name that belong to it

    SubjectContext(const Document& document, const SubjectCues& cues)
        : m_document(document)
        , m_cues(cues)
    {
    }

    std::uint32_t sentenceOf(const ActorMention& mention) const { return m_document.tokens[mention.first].sentence; }
    /// The first token of its sentence.
    std::uint32_t beginOfSentence(const ActorMention& mention) const
    {
        return m_document.sentences[sentenceOf(mention)].first;
    }
    /// Empty behind the last one.
    std::string_view word(std::uint32_t token) const
    {
        return token < m_document.tokens.size() ? m_document.fold(m_document.tokens[token]) : std::string_view();
    }
    /// "et" and "ou" stand before the last of a list.
    bool closes(std::uint32_t token) const { return word(token) == "et" || word(token) == "ou"; }
    /// The token behind a name and its bracket: "la banque X (Y) | et Z".
    std::uint32_t joinOf(const ActorMention& mention) const
    {
        return mention.last + (word(mention.last) == ")" ? 1 : 0);
    }

    /// "l'équipementier | aéronautique | X"; nothing is looked at before `first`.
    bool isAdjective(std::uint32_t token, std::uint32_t first) const;
    /// "le groupe | d'ingénierie | X": its noun; nothing is looked at before `first`.
    bool isComplement(std::uint32_t token, std::uint32_t first) const;
    /// A word in small letters.
    bool isSmallWord(std::uint32_t token) const;
    /// Does a cue of this label begin within the name, and with no hyphen behind ("Crédit-Bail")?
    bool holds(const ActorMention& mention, CueLabel label) const;
    /// Does a cue of this label end before the name, or before the words that introduce it ("iront à | la banque X",
    /// "apportés par | le constructeur X")?
    bool isBehind(const ActorMention& mention, CueLabel label) const;
    /// The same, before an article and a noun that no list holds: "iront à | la conserverie X".
    bool isBehindNoun(const ActorMention& mention, CueLabel label) const;

private:
    bool endsBefore(std::uint32_t at, CueLabel label) const;

    const Document& m_document;
    const SubjectCues& m_cues;
};

} // namespace vigie::extraction
