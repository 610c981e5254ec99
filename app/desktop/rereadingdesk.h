// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/rereadingrunner.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class NoticeBar;
class RereadingDialog;

/// Reading all texts again, in the window: offered where another engine has read them, and always in the menu. What
/// would change is shown first; only what is ticked is taken.
class RereadingDesk final : public QObject
{
    Q_OBJECT

public:
    /// `action` begins it, `offer` is the bar that offers it, dialogs stand over `window`; none is owned.
    RereadingDesk(QAction* action, NoticeBar* offer, QWidget* window, QObject* parent = nullptr);

    /// The workspace to be read; empty = none, or one that cannot be changed. Cancels what runs for another.
    void setWorkspace(const QString& path);
    void setAuthor(const QString& author); ///< goes into the journal

    bool isRunning() const; ///< reads or writes, and somebody waits for it

signals:
    void changed(); ///< the workspace has other contents now
    void failed(const vigie::Error& error); ///< while no dialog could say so

private:
    void open();
    void choose(const std::shared_ptr<Rereading>& rereading, const QList<RereadingLine>& lines);
    void apply();
    void showOutcome(const RereadingOutcome& outcome);
    void fail(const Error& error);
    void makeRunner();

    QAction* m_action;
    NoticeBar* m_offer;
    QWidget* m_window;
    RereadingRunner* m_runner = nullptr; ///< mine, as are those that are still being cancelled
    std::shared_ptr<Rereading> m_rereading;
    QPointer<RereadingDialog> m_dialog;
    QString m_path;
    QString m_author;
    bool m_isWanted = false; ///< as soon as the runner is free
};

} // namespace vigie
