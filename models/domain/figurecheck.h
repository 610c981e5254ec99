// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricfield.h"

#include <optional>

namespace vigie {

enum class FigureFault {
    Negative,
    EndsBelowItsBeginning, ///< a range
    UnknownCurrency,
    UnitOfAnotherKind, ///< "jobs" of an investment, MAD of a number of jobs
    NoDate, ///< a horizon that is no year, month or span of years
};

/// What is wrong with a figure, and in which field.
struct FieldFault
{
    MetricField field = MetricField::Value;
    FigureFault fault = FigureFault::Negative;

    friend bool operator==(const FieldFault&, const FieldFault&) = default;
};

/// The first rule that a figure breaks; nothing for a sound one. The store refuses what breaks one, forms ask before.
std::optional<FieldFault> faultIn(const MetricFields& fields);

/// A horizon as it is stored, of one as people type it: "mars 2027" and "03/2027" are "2027-03", "2023 – 2026" is
/// "2023-2026". What is none stays as it is, for faultIn() to refuse.
QString toHorizon(const QString& typed);

/// Do two figures say the same in this field?
bool sameField(const MetricFields& one, const MetricFields& other, MetricField field);

/// Takes over one field.
void copyField(const MetricFields& from, MetricFields& to, MetricField field);

} // namespace vigie
