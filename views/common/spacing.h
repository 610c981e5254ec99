// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// The one spacing unit of the window, in device-independent pixels. Margins of panels are one unit, gaps between
/// related controls half a unit, between groups two.
inline constexpr int kUnit = 8;
inline constexpr int kHalfUnit = kUnit / 2;

} // namespace vigie
