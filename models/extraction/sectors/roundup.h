// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/sectors/sectoraccounts.h"

namespace vigie::extraction {

/// A commission's session, the promises of a summit, a week in a region: many sectors, none of them the text's own,
/// not even `main`, which is the strongest.
bool isRoundUp(const Document& document, const SectorEvidence& evidence, const SectorAccounts& accounts,
               const SectorAccount& main);

} // namespace vigie::extraction
