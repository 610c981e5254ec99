// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namemention.h"
#include "models/extraction/text/wordtable.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace vigie::extraction {

/// The mentions that names are built on, by their words: whom a short form may mean is found without a look at all of
/// them. A form means only names that hold its words, that are its firm or that are its place.
class NameRoots
{
public:
    explicit NameRoots(const std::vector<NameMention>& mentions)
        : m_mentions(mentions)
    {
    }

    /// Adds the mention of this index.
    void add(std::size_t root);

    /// Those that a mention may mean, each at least once, in no order worth relying on; of very many the latest.
    /// Valid until the next call.
    const std::vector<std::size_t>& candidates(const NameMention& mention);

private:
    using Roots = std::vector<std::size_t>;

    const Roots* ofWords(const NameMention& mention) const;
    void append(const Roots* roots);

    const std::vector<NameMention>& m_mentions;
    WordTable m_words;
    std::vector<Roots> m_byWord; ///< by word id
    std::map<std::int32_t, Roots> m_byFirm;
    std::map<std::int32_t, Roots> m_byPlace;
    Roots m_wordless;
    Roots m_candidates;
};

} // namespace vigie::extraction
