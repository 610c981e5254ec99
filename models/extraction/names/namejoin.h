// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <string>
#include <vector>

/// Runs that are what another form in the text tells, whatever the weights say of them alone.
namespace vigie::extraction {

/// Makes persons of the initials and surnames of persons whom the text names in full, and firms of the first words of
/// firms; what stands in a bracket behind a person is the party. `keys` are the nameKey() of the candidates; empty
/// for those that are sure.
void joinForms(const NameText& text, std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys);

/// Is something said of the run that is said of firms alone ("le groupe Le Duff")?
bool isCalledFirm(const NameText& text, const NameCandidate& run);

} // namespace vigie::extraction
