// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vigie {

/// Is it an alphabetic code of ISO 4217, in capitals? Codes of currencies that are gone but stand in older texts
/// (FRF, DEM, …) are too.
bool isCurrencyCode(std::string_view code);

} // namespace vigie
