// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameroots.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMost = 1000; ///< roots that one form is compared with: a text of a hundred thousand names
                                    ///< that share a word is no text

/// isPersonForm() takes "My" for "Moulay".
std::string_view key(std::string_view word)
{
    return word == "my" ? std::string_view("moulay") : word;
}

bool isInitial(std::string_view word)
{
    return word.size() == 1;
}

} // namespace

void NameRoots::add(std::size_t root)
{
    const NameMention& mention = m_mentions[root];
    for (const std::string_view word : mention.words) {
        const WordId id = m_words.add(key(word));
        if (id >= m_byWord.size())
            m_byWord.resize(id + 1);
        if (m_byWord[id].empty() || m_byWord[id].back() != root)
            m_byWord[id].push_back(root);
    }
    if (mention.words.empty())
        m_wordless.push_back(root);
    if (mention.firm != kUnknown)
        m_byFirm[mention.firm].push_back(root);
    if (mention.candidate->place != kUnknown)
        m_byPlace[mention.candidate->place].push_back(root);
}

/// The names that hold the mention's rarest word. Initials stand for words that they are not.
const NameRoots::Roots* NameRoots::ofWords(const NameMention& mention) const
{
    const bool initialsOnly = std::ranges::all_of(mention.words, isInitial);
    const Roots* rarest = nullptr;
    for (const std::string_view word : mention.words) {
        if (isInitial(word) && !initialsOnly)
            continue;
        const WordId id = m_words.find(key(word));
        if (id == 0)
            return nullptr;
        if (rarest == nullptr || m_byWord[id].size() < rarest->size())
            rarest = &m_byWord[id];
    }
    return rarest;
}

void NameRoots::append(const Roots* roots)
{
    if (roots != nullptr)
        m_candidates.insert(m_candidates.end(),
                            roots->end() - static_cast<std::ptrdiff_t>(std::min(roots->size(), kMost)), roots->end());
}

const std::vector<std::size_t>& NameRoots::candidates(const NameMention& mention)
{
    const auto of = [](const std::map<std::int32_t, Roots>& map, std::int32_t number) {
        const auto found = map.find(number);
        return found == map.end() ? nullptr : &found->second;
    };
    m_candidates.clear();
    append(mention.words.empty() ? &m_wordless : ofWords(mention));
    append(of(m_byFirm, mention.firm));
    append(of(m_byPlace, mention.candidate->place));
    return m_candidates;
}

} // namespace vigie::extraction
