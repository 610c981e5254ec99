// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/result.h"

#include <array>

namespace vigie {

/// One of the fields that an analyst may correct.
enum class MetricField { Kind, Value, ValueMax, Unit, Modifier, Role, Horizon, Sector, Subject, Place };
inline constexpr std::array kMetricFields{
    MetricField::Kind, MetricField::Value,   MetricField::ValueMax, MetricField::Unit,    MetricField::Modifier,
    MetricField::Role, MetricField::Horizon, MetricField::Sector,   MetricField::Subject, MetricField::Place};

/// "kind", "value", "value_max" …: the names of the command line, of JSON and of Error::field.
QString code(MetricField field);
std::optional<MetricField> metricFieldFromCode(QStringView code);

/// Reads a field as it is typed: codes, plain numbers ("30000000", "1.5"; blanks between digits are passed over), ids
/// of subject and place. Empty = none, for value_max, horizon, sector, subject and place. Error::Kind::BadInput with
/// the field where it cannot be read. What the fields say together is checked by the store (checkFields()).
[[nodiscard]] Result<> setField(MetricFields& fields, MetricField field, const QString& text);

/// The form that setField() reads.
QString fieldText(const MetricFields& fields, MetricField field);

} // namespace vigie
