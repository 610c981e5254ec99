// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vigie {

/// Chooses one actor of the workspace by a part of its name. Asks for rows while the user types.
class ActorPicker final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 60;

    /// `explanation` says what will be done with the one chosen, `action` is on the button. `without` is not offered.
    ActorPicker(const QString& title, const QString& explanation, const QString& action, ActorId without,
                QWidget* parent = nullptr);

    void setSearch(const QString& text); ///< asks for rows at once
    void setRows(const QList<ActorRow>& rows);

    /// Offers a second button, for choosing none.
    void allowNone(const QString& text);

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void searchRequested(const QString& text);
    void actorPicked(vigie::ActorId actor); ///< 0 = none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick();

    ActorId m_without;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_none;
    QTimer m_typing;
};

} // namespace vigie
