// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/partialdate.h"
#include "models/domain/span.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace vigie {

/// Words of an article that are to become a figure.
struct MarkedWords
{
    QString body; ///< of the whole article: it tells which "dirham" is meant
    Span span; ///< of the body
    PartialDate date; ///< of the article

    friend bool operator==(const MarkedWords&, const MarkedWords&) = default;
};

using FieldsCallback = std::function<void(const std::optional<MetricFields>& fields)>;

/// Reads marked words and answers later, in the caller's thread and only while the receiver lives. Nothing where no
/// figure can be read there.
using ReadMarkedWords
    = std::function<void(const MarkedWords& words, QObject* receiver, const FieldsCallback& callback)>;

} // namespace vigie
