// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/filter.h"
#include "models/domain/result.h"
#include "views/charts/chartpanel.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace vigie {

class FilterHistory;
class QueryRunner;

/// Joins a chart panel to the filter's history and to the workspace.
class ChartController final : public QObject
{
    Q_OBJECT

public:
    ChartController(FilterHistory* history, ChartPanel* panel, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

public slots:
    void setCurrency(const QString& currency); ///< ISO 4217, of the amounts shown

signals:
    /// Fits FigureListController::show().
    void figuresRequested(vigie::Measure measure, std::optional<vigie::Axis> axis, std::optional<vigie::BinKey> bin,
                          const QString& subject, int top);
    void failed(const vigie::Error& error);

private:
    void refresh();
    void filterBy(const BinKey& key, bool add);
    void withdrawFilter();
    void listFigures(const BinKey& key);

    FilterHistory* m_history;
    ChartPanel* m_panel;
    QPointer<QueryRunner> m_runner;
    QString m_currency;
    std::optional<Filter> m_pushed; ///< by the last filterBy(), where that changed the filter
    int m_shownTop = kBarsShown; ///< of the content shown
};

} // namespace vigie
