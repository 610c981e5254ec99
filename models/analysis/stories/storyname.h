// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

/// Tells whether two names may stand for the same actor, whatever the form: "Groupe PSA", "PSA Peugeot-Citroën" and
/// "PSA"; "ONCF" and "Office national des chemins de fer"; "M. Mezzour" and "Ryad Mezzour".
namespace vigie {

/// A name as the hashes of the words that tell it apart (ascending). Legal forms, articles, civilities and "groupe" are
/// left out; words that many names share ("Maroc", "banque", "nationale") are kept but cannot carry a match alone.
struct NameKey
{
    std::vector<std::uint32_t> words;
    std::uint32_t acronym = 0; ///< of a name of three words or more, as the hash of a word; 0 = none
    std::uint32_t distinctive = 0; ///< bit i: words[i] is no common word

    friend auto operator<=>(const NameKey&, const NameKey&) = default;
};

NameKey nameKey(QStringView name);

/// One key for each different form of a name, sorted.
std::vector<NameKey> nameKeys(const QString& name, const QStringList& aliases);

enum class NameMatch : std::uint8_t {
    None,
    Kin, ///< one name holds all words of the other: a short form, or a subsidiary and its parent
    Same, ///< the same words, or a name and its acronym
};

/// Symmetric.
NameMatch matchNames(const NameKey& a, const NameKey& b);

/// The best match of any two forms.
NameMatch matchNames(const std::vector<NameKey>& a, const std::vector<NameKey>& b);

} // namespace vigie
