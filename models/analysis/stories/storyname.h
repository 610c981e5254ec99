// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// Tells whether two names may stand for the same actor, whatever the form: "Groupe PSA", "PSA Peugeot-Citroën" and
/// "PSA"; "ONCF" and "Office national des chemins de fer"; "M. Mezzour" and "Ryad Mezzour".
namespace vigie {

/// The names of an article's actors as hashes of their words, ready to be compared with another article's in one
/// pass. Legal forms, articles, civilities and "groupe" are left out; words that many names share ("Maroc", "banque",
/// "nationale") are kept but cannot carry a match alone.
class NameTable
{
public:
    /// Adds a form of the name of actor number `actor`; call finish() behind the last one.
    void add(int actor, QStringView name);
    void finish();

    /// The hashes of the words that are not common ones, of the actor's names; ascending. Keys for finding articles.
    std::vector<std::uint32_t> distinctiveWords(int actor) const;

    /// For each actor: are all telling words of a form of its name among the capitalised words of a text
    /// (TextSignature::proper)? Finds names that the reading has missed. May be shorter than there are actors: false.
    std::vector<bool> spelledIn(const std::vector<std::uint32_t>& properWords) const;

    friend bool operator==(const NameTable&, const NameTable&) = default;

private:
    struct Word
    {
        std::uint32_t hash = 0;
        std::uint16_t form = 0;
        bool distinctive = false;
        friend auto operator<=>(const Word&, const Word&) = default;
    };
    struct Form
    {
        std::int16_t actor = 0;
        std::uint8_t words = 0;
        bool acronym = false; ///< the initials of a name of three words or more
        friend bool operator==(const Form&, const Form&) = default;
    };
    friend std::vector<struct NameHit> commonNames(const NameTable& a, const NameTable& b);

    std::vector<Word> m_words; ///< by hash
    std::vector<Form> m_forms;
};

enum class NameMatch : std::uint8_t {
    Kin, ///< one name holds all words of the other: a short form, or a subsidiary and its parent
    Same, ///< the same words, or a name and its acronym
};

struct NameHit
{
    int a = 0; ///< number of the actor in the first table
    int b = 0; ///< … in the second
    NameMatch match = NameMatch::Kin;
    friend auto operator<=>(const NameHit&, const NameHit&) = default;
};

/// The actors of two articles that may be the same, by any two of their forms: by a, then b; each pair once, with its
/// best match. Symmetric.
std::vector<NameHit> commonNames(const NameTable& a, const NameTable& b);

} // namespace vigie
