// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namefeatures.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// The weights of a log-linear choice among NameKinds, in hundredths, so that sums are the same on every machine.
/// Learned from the development corpus by tests/gold/train_names.py; a readable file, one feature and kind a line.
struct NameWeights
{
    using Scores = std::array<std::int32_t, kNameKindCount>;

    std::array<Scores, kNameFeatureCount> weights{};

    /// Lines of "feature, kind, weight in hundredths".
    bool parse(std::string_view tsv, std::string* error);

    Scores score(const std::vector<NameFeature>& features) const;
};

/// "company", "person", "place", "none" …
std::string_view code(NameKind kind);

} // namespace vigie::extraction
