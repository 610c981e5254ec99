// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace vigie {

class EditRunner;
class QueryRunner;
class RatesDialog;

/// Opens the exchange rates of the workspace, and changes its own.
class RatesController final : public QObject
{
    Q_OBJECT

public:
    /// `action` opens the dialog, over `window`; neither is owned.
    RatesController(QAction* action, QWidget* window, QObject* parent = nullptr);

    /// Who reads and who writes; without a writer rates can be looked at only. Not owned. Closes the dialog.
    void setRunners(QueryRunner* queries, EditRunner* edits);

    void setCurrency(const QString& currency); ///< whose rates are shown when the dialog opens; ISO 4217

signals:
    void changed(); ///< what is converted has to be read again: the journal knows nothing of it

private:
    void open();
    void fill();
    void run(EditOperation operation);

    QAction* m_action;
    QWidget* m_window;
    QString m_currency;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
    QPointer<RatesDialog> m_dialog;
};

} // namespace vigie
