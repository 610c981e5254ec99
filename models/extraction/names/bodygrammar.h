// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <optional>

/// Institutions by grammar: a head noun ("ministère", "agence nationale", "Fédération") and what may follow it:
/// adjectives, complements with "de", enumerations ("de l'Industrie, du Commerce et de l'Économie verte"). A name
/// ends at a verb, a relative pronoun, a bracket.
namespace vigie::extraction {

/// What readInstitution() found at a token.
struct Institution
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::optional<ActorKind> kind; ///< nothing: the words look like an institution and name none; skip them
};

/// The institution whose head noun stands at the token; nothing where none does.
std::optional<Institution> readInstitution(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
