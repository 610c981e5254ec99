// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/roles/rolecontext.h"

/// Who or where an amount is told of makes it a share of the one before, whatever its sentence says.
namespace vigie::extraction {

/// Is the item of one site, of one of those who share the total, or of one who gives of what is raised? Both are
/// indices of figures; what stands before the total is no share of it. Linear in the two sentences.
bool saysShare(const RoleContext& context, std::size_t total, std::size_t item);

/// "La région débloque 40 millions. La commune de Laval en recevra | 15 millions": one who gets of what is given.
bool isReceiver(const RoleContext& context, std::size_t total, std::size_t item);

/// "La jeune pousse lève | 40 millions": money of several givers.
bool isRound(const RoleContext& context, const Figure& total);

} // namespace vigie::extraction
