// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"

namespace vigie::extraction {

/// "le groupe Roger Martin", "Coutellerie Vadrel", "Horizon recrute": do the words of a run, or those around it, say
/// that it is a firm's, whatever the weights say? The run has the kind that they gave it.
bool isSaidFirm(const NameText& text, const NameCandidate& run);

} // namespace vigie::extraction
