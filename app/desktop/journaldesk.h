// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace vigie {

class JournalDialog;
class QueryRunner;

/// The journal of changes in the window, its export, and the name that changes are signed with.
class JournalDesk final : public QObject
{
    Q_OBJECT

public:
    explicit JournalDesk(QWidget* window, QObject* parent = nullptr);

    void setRunner(QueryRunner* runner); ///< nothing = no workspace is open; not owned. Closes the journal.

public slots:
    void show();
    void askAuthor(const QString& author); ///< the present one

signals:
    void authorChosen(const QString& author); ///< empty = the system's user
    void saved(const QString& path);
    void failed(const vigie::Error& error);

private:
    void fill();
    void save();

    QWidget* m_window;
    QPointer<QueryRunner> m_runner;
    QPointer<JournalDialog> m_dialog;
};

} // namespace vigie
