// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

/// Complements of an institution's name behind other prepositions than "de" and "pour", which are as often the
/// beginning of something else.
namespace vigie::extraction {

/// Does the "à", "au" or "aux" at the token join a complement to the name that begins with `head`, whose adjectives
/// end at `headEnd`? "soutien aux investissements", "secrétariat d'État à l'économie", "Délégation générale à
/// l'emploi" do; "aux côtés du ministre" and "à Rabat" do not.
bool takesTo(const NameText& text, const Mark& head, std::uint32_t headEnd, std::uint32_t at);

/// Is the preposition at the token a part of the noun before it? "lutte contre la corruption", "mise à niveau",
/// "audiences publiques sur l'environnement".
bool isFixedComplement(const NameText& text, std::uint32_t at);

/// "Pays fléchois", "Bassin sambrien": is the word an adjective made of a name too small for the lists?
bool isLocalAdjective(const NameText& text, std::uint32_t at);

/// "spécialisés (en agriculture)", but not "(l'Union européenne) apporte en complément": no accent tells them apart
/// once folded.
bool isParticiple(const NameText& text, std::uint32_t at);

/// "Agence pour la promotion", but not "la Cour des comptes pour son contrôle": does an institution of this head go
/// on with the "pour" at the token?
bool takesFor(const NameText& text, const Mark& head, std::uint32_t at);

/// "avoir sous-estimé": what somebody is said to have done is no complement of a name.
bool isPerfect(const NameText& text, std::uint32_t at);

/// "l'agence algérienne de promotion": the country makes an institution of the common noun.
bool isNational(const NameText& text, const Mark& head);

/// "le rejet par la Commission européenne du mariage": a known name ends at `at`, and nothing of its own follows.
bool isWholeName(const NameText& text, const Mark& head, std::uint32_t headEnd, std::uint32_t at);

/// "le ministère de l'Eau et d'opérateurs coréens": behind "et", does the "d'" begin some others?
bool namesSome(const NameText& text, std::uint32_t of);

/// "(ministère du Tourisme et des) Transports": a noun in the plural that begins firms' names, too, is a field of a
/// ministry.
bool isField(const NameText& text, std::uint32_t at);

/// "petites et moyennes entreprises", "Petite entreprise": behind the noun; `at` where none of that size stands
/// there.
std::uint32_t sizedNounEnd(const NameText& text, std::uint32_t at);

/// "agro(-industrie)": a word that no list has, joined to a noun.
bool isPrefix(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
