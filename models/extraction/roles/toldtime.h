// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

/// Is what is told of a figure done, or to come?
namespace vigie::extraction {

/// "Imerys y a consacré | 30 M€", "| 30 M€ ont déjà été dépensés": money that went, people who came.
bool isDone(const Document& document, const Figure& figure);

/// Is what is told of the figure, in its own clause, to come ("le groupe, qui réalisera | 24 milliards de ventes")?
bool isToCome(const Document& document, const Figure& figure);

} // namespace vigie::extraction
