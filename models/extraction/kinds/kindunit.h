// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <string_view>

/// What a figure's unit and noun say of its kind before any word around it does.
namespace vigie::extraction {

/// Can a figure of this unit be of the kind? Money is never jobs; firms are only counted.
bool unitAllows(const Figure& figure, MetricKind kind);

/// The signal of kinds.tsv for the sort of thing counted: "@money", "@job", "@company" …
std::string_view unitSignal(const Figure& figure);

/// "12.000 euros", "170.000 FCFA": an amount too small for what the press tells of firms; prices and wages.
bool isPrice(const Figure& figure);

} // namespace vigie::extraction
