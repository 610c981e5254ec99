// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

namespace vigie::extraction {

/// "X et Y investiront respectivement 10 et 20 millions", "10 et 20 millions iront respectivement à X et à Y": gives
/// the figures of one kind behind or before the word the firms of its sentence in order, where there are as many.
void pairSubjects(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse);

} // namespace vigie::extraction
