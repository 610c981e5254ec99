// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/splittable.h"

#include <QMutex>

#include <list>
#include <memory>

namespace vigie {

/// Columns and tables that are worked out from a cube when first needed: amounts in a display currency, splits along
/// an axis. The most recently used are kept. Thread-safe.
class DerivedColumns
{
public:
    std::shared_ptr<const ValueColumn> values(const Cube& cube, MetricKind kind, const QString& currency);
    std::shared_ptr<const SplitTable> splits(const Cube& cube, MetricKind kind, SplitAxis axis,
                                             const FigureCondition& condition);

private:
    struct Values
    {
        MetricKind kind;
        QString currency;
        std::shared_ptr<const ValueColumn> column;
    };
    struct Splits
    {
        MetricKind kind;
        SplitAxis axis;
        FigureCondition condition;
        std::shared_ptr<const SplitTable> table;
    };

    QMutex m_mutex;
    std::list<Values> m_values; ///< last used first
    std::list<Splits> m_splits; ///< last used first
};

} // namespace vigie
