// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace vigie {

/// What is kept of a text to tell how alike two texts are without reading them again: about 1 kB, whatever the
/// length. The same text gives the same signature on every machine and in every run.
struct TextSignature
{
    static constexpr std::size_t kHashes = 64;
    static constexpr std::size_t kMaxWords = 160;
    static constexpr std::size_t kMaxNumbers = 48;
    static constexpr std::size_t kMaxProper = 32;

    std::array<std::uint32_t, kHashes> minima{}; ///< MinHash over shingles of three folded words
    std::uint64_t text = 0; ///< of all folded words in order; equal = the same words; 0 = no words
    std::uint32_t shingles = 0; ///< how many different ones
    std::uint32_t wordCount = 0; ///< different content words, before the cut to kMaxWords
    std::vector<std::uint32_t> words; ///< hashes of the content words' stems, ascending: the smallest kMaxWords
    std::vector<std::uint32_t>
        proper; ///< wordHash() of words capitalised inside a sentence, ascending: the commonest
    std::vector<std::uint32_t>
        numbers; ///< hashes of the numbers in digits (no years, two digits at least), ascending

    friend bool operator==(const TextSignature&, const TextSignature&) = default;
};

/// Reads a text (title and body, in any order). Linear; a text of three words or fewer has one shingle, an empty one
/// none.
TextSignature signText(QStringView text);

/// Share of their shingles that two texts have in common, |A ∩ B| / |A ∪ B| in [0, 1], as the MinHash estimates it
/// (standard error at most 0.06). 1 for texts of the same words.
double resemblance(const TextSignature& a, const TextSignature& b);

/// Share of the shorter text's shingles that stand in the longer one, in [0, 1]: near 1 where one text is the other
/// cut short.
double containment(const TextSignature& a, const TextSignature& b);

/// Share of the content words of the text that has fewer of them which the other one uses too, in [0, 1].
double commonWords(const TextSignature& a, const TextSignature& b);

/// How many capitalised words both texts use, names of people, firms and places above all.
int commonProper(const TextSignature& a, const TextSignature& b);

/// How many numbers both texts give in digits.
int commonNumbers(const TextSignature& a, const TextSignature& b);

/// For storing: a byte order of its own, so that a workspace can move between machines.
QByteArray toBytes(const TextSignature& signature);

/// Nothing where the bytes are no signature (cut short, another format).
std::optional<TextSignature> signatureFromBytes(QByteArrayView bytes);

} // namespace vigie
