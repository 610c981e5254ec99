// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <vector>

/// Who speaks of itself: "« Nous employons 400 personnes », dit le patron de X."
namespace vigie::extraction {

class SubjectSpeech
{
public:
    SubjectSpeech(const Document& document, const Names& names, const SubjectCues& cues,
                  const std::vector<ActorMention>& mentions);

    /// Does the sentence quote somebody who says "nous"?
    bool isOwn(std::uint32_t sentence) const { return m_own[sentence]; }
    /// The firm of whoever the sentence begins with or quotes ("M. Alami, | le patron de X, …. M. Alami annonce"); -1
    /// = it is nobody's, or not told.
    std::int32_t firm(std::uint32_t sentence) const { return m_firms[sentence]; }
    /// Is it one whom the speaker names, and so not the speaker: "« Notre client | Y nous suit »"?
    bool isSpokenOf(const ActorMention& mention) const;

private:
    void readQuotes(const SubjectCues& cues);
    void readFirms(const Names& names, const SubjectCues& cues, const std::vector<ActorMention>& mentions);
    bool speaks(const ActorMention& person, std::uint32_t lead) const;
    std::uint32_t sentenceOf(const ActorMention& mention) const { return m_document.tokens[mention.first].sentence; }

    const Document& m_document;
    std::vector<bool> m_own; ///< by sentence
    std::vector<bool> m_quoted; ///< by token
    std::vector<std::int32_t> m_firms; ///< by sentence
};

} // namespace vigie::extraction
