// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/nametext.h"

namespace vigie::extraction {

/// Behind the only word of a bracket that shortens what is no name ("matériaux actifs de cathode (CAM)", "Programme
/// d'appui à la filière (PAF)"), or tells a canton ("Horw (LU)"); `at` where no such word stands there.
std::uint32_t abbreviationEnd(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
