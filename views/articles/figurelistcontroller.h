// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/result.h"
#include "models/query/figurelistquery.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vigie {

class FigureListView;
class FilterHistory;
class QueryRunner;
class Selection;

/// Joins the list of figures to the filter, the selection and the workspace. It lists what show() asked for last, and
/// again whenever the filter or the workspace changes while it can be seen.
class FigureListController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostFigures = 5000; ///< listed at once

    FigureListController(FilterHistory* history, Selection* selection, FigureListView* view,
                         QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

    void setCurrency(const QString& currency); ///< display currency, ISO 4217

public slots:
    /// Lists the figures of a total, or those of one bin of its breakdown along `axis`. `subject` says so in words;
    /// `top` is that of the chart, for its bin "others". Measure::Articles has no figures: nothing happens.
    void show(vigie::Measure measure, std::optional<vigie::Axis> axis, std::optional<vigie::BinKey> bin,
              const QString& subject, int top = 0);

signals:
    void failed(const vigie::Error& error);

private:
    void refresh();

    FilterHistory* m_history;
    Selection* m_selection;
    FigureListView* m_view;
    QPointer<QueryRunner> m_runner;
    std::optional<FigureListQuery> m_query; ///< what was asked for last
    QString m_currency;
};

} // namespace vigie
