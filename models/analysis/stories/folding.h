// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// Words of texts and names as story search compares them. Deterministic: the hashes are the same on every machine.
namespace vigie {

/// Lower case without accents; "œ" and "æ" as two letters; digits that belong to one number joined ("4.000", "4 000"
/// and "4000" become "4000", a decimal comma becomes a point). What is no letter or digit becomes a blank.
QString foldText(QStringView text);

/// The words and numbers of a folded text in order: views into it.
std::vector<QStringView> wordsOf(const QString& folded);
std::vector<QStringView> wordsOf(QString&& folded) = delete; ///< they would outlive it

/// FNV-1a over the UTF-16 units, then mixed.
std::uint64_t hashOf(QStringView word);

/// The upper half of hashOf: how single words are kept in signatures and names.
std::uint32_t wordHash(QStringView foldedWord);

/// Spreads every bit of a number over all of them (the finaliser of SplitMix64).
constexpr std::uint64_t mixHash(std::uint64_t hash)
{
    hash += 0x9E3779B97F4A7C15U;
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
    return hash ^ (hash >> 31U);
}

} // namespace vigie
