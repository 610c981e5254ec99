// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/bodygrammar.h"

/// Whether the words that the grammar of institutions read name one, and which of them do.
namespace vigie::extraction {

/// An institution's head noun and what follows it, as read.
struct BodyWords
{
    const Mark& head;
    const BodyHead& kind;
    std::uint32_t headEnd = 0; ///< behind the head and its adjectives
    std::uint32_t direct = 0; ///< where capitals stand right behind those; 0 = nowhere
    std::uint32_t last = 0; ///< behind all of it
    bool acronym = false; ///< its acronym follows in a bracket
};

/// The institution that the words name: "ministère de l'Industrie" as a whole, of "la fédération Agoria" and "l'école
/// d'informatique Epitech" the capitals. Without a kind where they only describe the name before them, nothing where
/// they are any of their kind ("l'école primaire").
std::optional<Institution> readBodyName(const NameText& text, const BodyWords& body);

} // namespace vigie::extraction
