// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/editing/editoperation.h"

#include <QList>

namespace vigie {

/// What a person does to figures: the operations of models/store/metriccorrection.h, to be run by EditRunner. Several
/// figures are one step.
EditOperation acceptFigures(const QList<MetricId>& figures);

/// Rejects what the engine read; a figure that was added by hand is deleted.
EditOperation rejectFigures(const QList<MetricId>& figures);

/// The same for those of them that nobody has reviewed by then: for all at once, where another program may be at work
/// on the same workspace.
EditOperation acceptWaiting(const QList<MetricId>& figures);
EditOperation rejectWaiting(const QList<MetricId>& figures);

EditOperation correctFigure(MetricId figure, const MetricFields& fields);

/// Takes every decision about the figure back: it says what the engine read, and waits for review again.
EditOperation revertFigure(MetricId figure);

/// Adds a figure at a place in the text; EditOutcome::made is its id.
EditOperation addFigure(ArticleId article, Span span, const MetricFields& fields);

/// Deletes a figure that was added by hand.
EditOperation deleteFigure(MetricId figure);

} // namespace vigie
