// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/figureedits.h"

#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/metriccorrection.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

template <class Change> EditOperation forEach(const QString& action, const QList<MetricId>& figures, Change change)
{
    return {action, [figures, change](Edit& edit) -> Result<qint64> {
                for (const MetricId figure : figures)
                    if (const Result<> done = change(edit, figure); !done)
                        return tl::unexpected(done.error());
                return 0;
            }};
}

/// What nobody has reviewed is changed, the rest stays.
template <class Change> auto ifWaiting(Change change)
{
    return [change](Edit& edit, MetricId figure) -> Result<> {
        const auto review = edittables::cell(edit.connection(), u"metric"_s, figure.value, u"review"_s);
        if (!review)
            return tl::unexpected(review.error());
        return *review == QString::fromUtf8(code(ReviewState::Auto)) ? change(edit, figure) : Result<>();
    };
}

} // namespace

EditOperation acceptFigures(const QList<MetricId>& figures)
{
    return forEach(editaction::kMetricAccept, figures, acceptMetric);
}

EditOperation rejectFigures(const QList<MetricId>& figures)
{
    return forEach(editaction::kMetricReject, figures, [](Edit& edit, MetricId figure) {
        const Result<> rejected = rejectMetric(edit, figure);
        // What was added by hand has no reading of the engine to be kept as rejected.
        return !rejected && rejected.error().kind == Error::Kind::BadInput ? deleteMetric(edit, figure) : rejected;
    });
}

EditOperation acceptWaiting(const QList<MetricId>& figures)
{
    return forEach(editaction::kMetricAccept, figures, ifWaiting(acceptMetric));
}

EditOperation rejectWaiting(const QList<MetricId>& figures)
{
    return forEach(editaction::kMetricReject, figures, ifWaiting(rejectMetric));
}

EditOperation correctFigure(MetricId figure, const MetricFields& fields)
{
    return {editaction::kMetricCorrect,
            [figure, fields](Edit& edit) { return nothingMade(correctMetric(edit, figure, fields)); }};
}

EditOperation revertFigure(MetricId figure)
{
    return {editaction::kMetricRevert, [figure](Edit& edit) { return nothingMade(revertMetric(edit, figure)); }};
}

EditOperation addFigure(ArticleId article, Span span, const MetricFields& fields)
{
    return {editaction::kMetricAdd, [article, span, fields](Edit& edit) {
                return addMetric(edit, article, span, fields).map([](MetricId made) { return made.value; });
            }};
}

EditOperation deleteFigure(MetricId figure)
{
    return {editaction::kMetricDelete, [figure](Edit& edit) { return nothingMade(deleteMetric(edit, figure)); }};
}

} // namespace vigie
