// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/phrasetable.h"

#include "models/extraction/text/text.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

/// Appends the word ids of one alternative, cut up as a text is.
void appendWords(std::string_view alternative, WordTable& words, std::vector<WordId>& phrase)
{
    const Document document = readText(alternative);
    for (const Token& token : document.tokens)
        phrase.push_back(words.add(document.fold(token)));
}

struct Expansion
{
    std::vector<std::string_view> slots; ///< the words of the pattern with their marks
    WordTable& words;
    const std::function<void(std::span<const WordId>)>& use;
    std::vector<WordId> phrase;

    void from(std::size_t slot)
    {
        if (slot == slots.size()) {
            if (!phrase.empty())
                use(phrase);
            return;
        }
        std::string_view rest = slots[slot];
        const std::size_t length = phrase.size();
        if (rest.size() > 1 && rest.ends_with('?')) {
            rest.remove_suffix(1);
            from(slot + 1);
        }
        while (true) {
            const std::size_t bar = rest.find('|');
            std::string alternative(rest.substr(0, bar));
            const bool plural = alternative.size() > 1 && alternative.ends_with('+');
            if (plural)
                alternative.pop_back();
            for (int form = 0; form <= (plural ? 1 : 0); ++form) {
                appendWords(form == 0 ? alternative : alternative + "s", words, phrase);
                from(slot + 1);
                phrase.resize(length);
            }
            if (bar == std::string_view::npos)
                return;
            rest.remove_prefix(bar + 1);
        }
    }
};

} // namespace

void PhraseTable::add(std::span<const WordId> phrase, std::uint32_t value)
{
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        auto& next = m_nodes[node].next;
        const auto at = std::ranges::lower_bound(next, phrase[i], {}, &std::pair<WordId, std::uint32_t>::first);
        if (at != next.end() && at->first == phrase[i]) {
            node = at->second;
            continue;
        }
        const auto made = static_cast<std::uint32_t>(m_nodes.size());
        next.insert(at, {phrase[i], made});
        m_nodes.emplace_back();
        if (i == 0) {
            m_roots.resize(std::max<std::size_t>(m_roots.size(), phrase[0] + 1), 0);
            m_roots[phrase[0]] = made;
        }
        node = made;
    }
    if (m_nodes[node].value == 0)
        m_nodes[node].value = value + 1;
}

const PhraseTable::Node* PhraseTable::start(WordId word) const
{
    return word < m_roots.size() && m_roots[word] != 0 ? &m_nodes[m_roots[word]] : nullptr;
}

const PhraseTable::Node* PhraseTable::step(const Node& node, WordId word) const
{
    const auto at = std::ranges::lower_bound(node.next, word, {}, &std::pair<WordId, std::uint32_t>::first);
    return at != node.next.end() && at->first == word ? &m_nodes[at->second] : nullptr;
}

PhraseTable::Match PhraseTable::longestFrom(std::span<const WordId> ids, std::size_t at, std::size_t end) const
{
    Match best;
    if (at >= end)
        return best;
    const Node* node = start(ids[at]);
    for (std::size_t i = at; node != nullptr; node = step(*node, ids[i])) {
        ++i;
        if (node->value != 0)
            best = {static_cast<std::uint32_t>(i - at), node->value - 1};
        if (i >= end)
            break;
    }
    return best;
}

PhraseTable::Match PhraseTable::longestBefore(std::span<const WordId> ids, std::size_t at, std::size_t begin) const
{
    Match best;
    if (at <= begin)
        return best;
    const Node* node = start(ids[at - 1]);
    for (std::size_t i = at - 1; node != nullptr; node = step(*node, ids[i])) {
        if (node->value != 0)
            best = {static_cast<std::uint32_t>(at - i), node->value - 1};
        if (i == begin)
            break;
        --i;
    }
    return best;
}

void forEachVariant(std::string_view pattern, WordTable& words,
                    const std::function<void(std::span<const WordId>)>& use)
{
    Expansion expansion{{}, words, use, {}};
    while (!pattern.empty()) {
        const std::size_t blank = pattern.find(' ');
        if (blank != 0)
            expansion.slots.push_back(pattern.substr(0, blank));
        pattern.remove_prefix(blank == std::string_view::npos ? pattern.size() : blank + 1);
    }
    expansion.from(0);
}

} // namespace vigie::extraction
