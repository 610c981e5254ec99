// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rows.h"
#include "models/query/chipnamesquery.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class FilterBar;
class FilterHistory;
class QueryRunner;

/// Joins the filter bar to the filter's history and to the workspace's names and counts.
class FilterController final : public QObject
{
    Q_OBJECT

public:
    FilterController(FilterHistory* history, FilterBar* bar, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned; another one may come at any time.
    void setRunner(QueryRunner* runner);

    void
    setCurrency(const QString& currency); ///< display currency, ISO 4217: what has no rate into it is not counted

    const ChipNames& names() const { return m_names; } ///< of the current filter, as far as known

public slots:
    void askPeriod(); ///< the dates of the filter, to be typed

signals:
    void countsChanged(const vigie::WorkspaceCounts& counts);
    void namesChanged(const vigie::ChipNames& names);
    void failed(const vigie::Error& error);

private:
    void showFilter();
    void refresh();
    void search(const QString& words, bool complete);

    FilterHistory* m_history;
    FilterBar* m_bar;
    QPointer<QueryRunner> m_runner;
    ChipNames m_names;
    QString m_currency;
};

} // namespace vigie
