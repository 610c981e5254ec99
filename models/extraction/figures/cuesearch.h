// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"

#include <cstdint>
#include <span>
#include <vector>

/// Which cues stand where: what the stages ask of the hits of one table in one text. Tokens count from 0, ranges of
/// them are half-open; where `last` is not behind `first` nothing stands between them. Each call costs the logarithm
/// of the hits, and one step more for each that it looks at. Any thread.
namespace vigie::extraction {

/// The cues that begin on tokens [first, last), in their order; they may end behind it. `hits` ascend by first token,
/// as in TextCues; what is returned points into them.
std::span<const CueHit> cuesIn(const std::vector<CueHit>& hits, std::uint32_t first, std::uint32_t last);

/// The cues that begin right at the token.
std::span<const CueHit> cuesAt(const std::vector<CueHit>& hits, std::uint32_t token);

/// Does a cue of the label begin on tokens [first, last)? It may end behind them.
bool hasCue(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last);

/// Does a cue of the label begin right at the token?
bool hasCueAt(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t token);

/// Does a cue of the label lie within tokens [first, last), all of it?
bool holdsCue(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last);

/// The same hits, ascending by the token behind them; those that end alike in their order.
std::vector<CueHit> sortedByEnd(std::vector<CueHit> hits);

/// Of hits sortedByEnd() those that end right before the token.
std::span<const CueHit> cuesEndingAt(const std::vector<CueHit>& byEnd, std::uint32_t token);

} // namespace vigie::extraction
