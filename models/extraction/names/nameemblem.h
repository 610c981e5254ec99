// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

#include <cstdint>

namespace vigie::extraction {

/// "Lumière du Rif recrute", "Câbles de l'Oriental a inauguré": a common noun and what it is of, without an article
/// and before the verb of one who acts, is a firm's name. Where it ends; `at` where none begins.
std::uint32_t emblemEnd(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
