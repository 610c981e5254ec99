// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace vigie {

class FilterHistory;
class QueryRunner;
class TimelinePanel;

/// Joins the timeline to the filter's history and to the workspace.
class TimelineController final : public QObject
{
    Q_OBJECT

public:
    TimelineController(FilterHistory* history, TimelinePanel* panel, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

public slots:
    void setCurrency(const QString& currency); ///< ISO 4217, of the amounts shown

signals:
    void failed(const vigie::Error& error);

private:
    void showFilter();
    void refresh();

    FilterHistory* m_history;
    TimelinePanel* m_panel;
    QPointer<QueryRunner> m_runner;
    QString m_currency;
    Filter m_asked; ///< what the bars on the screen or on their way were asked under
};

} // namespace vigie
