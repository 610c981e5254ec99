// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/result.h"

namespace vigie {

class Connection;
class Edit;

/// What an analyst does to a figure. Each is part of the caller's Edit, so that a bulk action is one step. What
/// breaks a rule is refused with Error::Kind::BadInput and the reason, an unknown id with NotFound; the caller then
/// drops the Edit and nothing has changed.

/// "That is right": auto → accepted. A rejected figure comes back as what it was to a person: corrected where its
/// fields differ from the engine's, else accepted. An added or corrected one stays.
[[nodiscard]] Result<> acceptMetric(Edit& edit, MetricId metric);

/// "That is no figure of this article": it never counts again. An added one is rather deleted (BadInput).
[[nodiscard]] Result<> rejectMetric(Edit& edit, MetricId metric);

/// Sets all fields. What the engine read is kept at the first correction; fields that come to be the engine's again
/// make the figure `accepted`. An added figure stays `added`.
[[nodiscard]] Result<> correctMetric(Edit& edit, MetricId metric, const MetricFields& fields);

/// What the figure says now.
[[nodiscard]] Result<MetricFields> metricFields(Connection& connection, MetricId metric);

/// What the engine read; the same as metricFields() where nobody has corrected it, and for added figures.
[[nodiscard]] Result<MetricFields> metricReading(Connection& connection, MetricId metric);

/// Takes every decision about the figure back: it says what the engine read, and is `auto` again. BadInput for an
/// added one.
[[nodiscard]] Result<> revertMetric(Edit& edit, MetricId metric);

/// Adds a figure by its place in the text; the quote is cut out of the body. BadInput where the span lies outside,
/// and where a figure that nobody rejected says the same there: kind, value and unit, with no other subject or place.
[[nodiscard]] Result<MetricId> addMetric(Edit& edit, ArticleId article, Span span, const MetricFields& fields);

/// Deletes a figure that a person added; the engine's are rejected instead (BadInput).
[[nodiscard]] Result<> deleteMetric(Edit& edit, MetricId metric);

} // namespace vigie
