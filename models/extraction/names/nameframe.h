// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"

#include <optional>

namespace vigie::extraction {

/// What the words around a name that no list has say it is, where its shape misleads: "l'usine de X à Lyon" is a
/// firm's, "à Moulay X" no person. Nothing where they do not say it.
std::optional<NameKind> kindOfFrame(const NameText& text, const NameCandidate& run);

} // namespace vigie::extraction
