// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/tokentrie.h"

#include <algorithm>

namespace vigie::extraction {

void TokenTrie::add(std::span<const WordId> phrase, Payload payload)
{
    if (phrase.empty())
        return;
    m_entries.push_back(
        {static_cast<std::uint32_t>(m_words.size()), static_cast<std::uint32_t>(phrase.size()), payload});
    m_words.insert(m_words.end(), phrase.begin(), phrase.end());
}

void TokenTrie::build()
{
    const auto words = [this](const Entry& entry) { return std::span(m_words).subspan(entry.begin, entry.length); };
    std::ranges::stable_sort(m_entries, [&](const Entry& a, const Entry& b) {
        return std::ranges::lexicographical_compare(words(a), words(b));
    });

    m_nodes.clear();
    m_edges.clear();
    m_payloads.clear();
    // Breadth first: a node's children are ranges of equal words in the sorted entries, so its edges lie side by
    // side.
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t depth = 0;
    };
    std::vector<Range> queue{{0, m_entries.size(), 0}};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        Range range = queue[at];
        m_nodes.push_back(
            {static_cast<std::uint32_t>(m_edges.size()), static_cast<std::uint32_t>(m_payloads.size())});
        while (range.begin < range.end && m_entries[range.begin].length == range.depth)
            m_payloads.push_back(m_entries[range.begin++].payload);
        while (range.begin < range.end) {
            const WordId word = words(m_entries[range.begin])[range.depth];
            std::size_t next = range.begin + 1;
            while (next < range.end && words(m_entries[next])[range.depth] == word)
                ++next;
            m_edges.push_back({word, static_cast<Node>(queue.size())});
            queue.push_back({range.begin, next, range.depth + 1});
            range.begin = next;
        }
    }
    m_nodes.push_back({static_cast<std::uint32_t>(m_edges.size()), static_cast<std::uint32_t>(m_payloads.size())});

    const std::uint32_t rootEdges = m_nodes[1].edge;
    m_roots.assign(rootEdges > 0 ? m_edges[rootEdges - 1].word + 1 : 0, 0);
    for (std::uint32_t i = 0; i < rootEdges; ++i)
        m_roots[m_edges[i].word] = m_edges[i].node;
}

TokenTrie::Node TokenTrie::step(Node node, WordId word) const
{
    if (node == 0)
        return word < m_roots.size() ? m_roots[word] : 0;
    const auto edges = std::span(m_edges).subspan(m_nodes[node].edge, m_nodes[node + 1].edge - m_nodes[node].edge);
    const auto edge = std::ranges::lower_bound(edges, word, {}, &Edge::word);
    return edge != edges.end() && edge->word == word ? edge->node : 0;
}

} // namespace vigie::extraction
