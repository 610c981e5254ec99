// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storypair.h"

#include <QByteArray>

namespace vigie {

/// Reasons as the workspace keeps them and as they leave the program: a JSON array of objects with "kind" (code())
/// and what belongs to it: "name_a", "name_b", "figure_a" and "figure_b" (each with "id", "kind", "value", "unit",
/// "modifier"), "days", "share" (three decimals).
QByteArray storyReasonsToJson(const std::vector<StoryReason>& reasons);

/// What is no reason is left out.
std::vector<StoryReason> storyReasonsFromJson(const QByteArray& json);

} // namespace vigie
