// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namemention.h"
#include "models/extraction/names/nametext.h"

namespace vigie::extraction {

/// Is the firm with the shorter name another than the one whose name begins with it ("Maersk" and "Maersk Line",
/// "LafargeHolcim Maroc, détenue par LafargeHolcim")? Both are firms. An acronym of its own behind the longer name
/// is judged by the caller.
bool isOtherFirm(const NameText& text, const NameMention& shortForm, const NameMention& full);

/// "filiale de X", "détenue par X", "sa filiale X": a firm of its own, whatever its name begins with or begins.
bool isOwnFirm(const NameText& text, const NameCandidate& name);

} // namespace vigie::extraction
