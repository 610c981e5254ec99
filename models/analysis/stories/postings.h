// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vigie {

/// Which articles are filed under a key: 8 bytes an entry, in sorted runs that are merged when they have grown alike
/// (so filing n articles one by one costs O(n log n) in all, and a look-up touches few runs).
class Postings
{
public:
    static constexpr unsigned kOrdinalBits = 24;
    static constexpr std::uint32_t kMaxOrdinals = (1U << kOrdinalBits) - 1;

    /// Notes one entry; visible from the next finish() on. Ordinals below kMaxOrdinals.
    void add(std::uint64_t key, std::uint32_t ordinal);
    void finish();

    /// Appends the ordinals below `ordinal` that are filed under the key: the `most` nearest to it.
    void findBelow(std::uint64_t key, std::uint32_t ordinal, std::size_t most,
                   std::vector<std::uint32_t>* found) const;

    /// Likewise above it.
    void findAbove(std::uint64_t key, std::uint32_t ordinal, std::size_t most,
                   std::vector<std::uint32_t>* found) const;

    std::size_t size() const;

private:
    using Entries = std::vector<std::uint64_t>; ///< 40 bits of the key, then the ordinal

    /// Sorted entries. Keys are hashes, spread evenly, so a directory over their first bits leaves a handful to
    /// search.
    struct Run
    {
        explicit Run(Entries sorted);
        Entries::const_iterator lowerBound(std::uint64_t entry) const;

        Entries entries;
        std::vector<std::uint32_t> starts; ///< where the entries with each value of the first bits begin
        unsigned shift = 0;
    };

    std::vector<Run> m_runs; ///< oldest and largest first; later runs hold later ordinals
    Entries m_open;
};

} // namespace vigie
