// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/watchlistquery.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace vigie {

class ProblemLabel;

/// The names that imports always read as an actor, and those that they never do, to be changed. Not modal. What is
/// chosen stays chosen when other names come and go; who takes a name off goes on to the next.
class WatchListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WatchListDialog(QWidget* parent = nullptr);

    void setList(const WatchList& list);

    /// It was just added or changed: chosen as soon as the list has it.
    void choose(const Actor& watched);

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void addRequested();
    void changeRequested(const vigie::Actor& watched);
    void removeRequested(const QString& name);
    void stopRequested(const QString& form);
    void allowRequested(const QString& form);

private:
    QWidget* makeWatchedSide();
    QWidget* makeStoppedSide();
    const Actor* chosen() const;
    int watchedRowIn(const WatchList& list); ///< the one to be chosen when it is shown
    void stop();
    void showAbilities();

    QTableWidget* m_watched = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QListWidget* m_stopped = nullptr;
    QLineEdit* m_form = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_allow = nullptr;
    ProblemLabel* m_problem;
    WatchList m_list;
    std::optional<Actor> m_awaited; ///< to be chosen
    std::optional<Actor> m_removed; ///< what was last to be taken off here, unless that was refused
    QString m_allowed; ///< the same, of the forms
};

} // namespace vigie
