// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What a text calls its firms beside their names.
namespace vigie::extraction {

/// The words that introduce names ("la start-up grenobloise Verkor") or follow them ("Soitec, fabricant de …"), and
/// what they are said of. Linear in the text.
class SubjectDescriptions
{
public:
    SubjectDescriptions(const Document& document, const Names& names, const SubjectCues& cues,
                        const std::vector<ActorMention>& mentions);

    /// The one firm that the text has called by the word at the token before it; -1 = none, or several.
    std::int32_t find(std::uint32_t token) const;

private:
    struct Described
    {
        std::int32_t index = -1;
        std::uint32_t token = 0; ///< first told there
    };

    void readBefore(const ActorMention& mention);
    void readBehind(const ActorMention& mention);
    void add(std::uint32_t token, std::int32_t index);
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const SubjectCues& m_cues;
    std::unordered_map<std::string_view, Described> m_described;
};

} // namespace vigie::extraction
