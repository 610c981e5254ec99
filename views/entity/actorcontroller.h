// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class EntityPanel;
class FilterHistory;
class QueryRunner;
class Selection;

/// Joins the lists of actors and the page of one to the filter, the selection and the workspace. The selected actor
/// is the one whose page is shown.
class ActorController final : public QObject
{
    Q_OBJECT

public:
    ActorController(FilterHistory* history, Selection* selection, EntityPanel* panel, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

    void setCurrency(const QString& currency); ///< display currency, ISO 4217

signals:
    void failed(const vigie::Error& error);

private:
    void refresh();
    void refreshList();
    void refreshPage();

    FilterHistory* m_history;
    Selection* m_selection;
    EntityPanel* m_panel;
    QPointer<QueryRunner> m_runner;
    QString m_currency;
};

} // namespace vigie
