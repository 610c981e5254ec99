// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class EntityPanel;
class FilterHistory;
class QueryRunner;

/// Joins the facets of sectors and places to the filter and the workspace.
class FacetController final : public QObject
{
    Q_OBJECT

public:
    FacetController(FilterHistory* history, EntityPanel* panel, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

signals:
    void failed(const vigie::Error& error);

private:
    void refresh();

    FilterHistory* m_history;
    EntityPanel* m_panel;
    QPointer<QueryRunner> m_runner;
};

} // namespace vigie
