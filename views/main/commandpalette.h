// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace vigie {

/// Ctrl+K: type a few letters of a command, Enter runs it. Lists the enabled actions given to it.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& search);
    void runCurrent();

    QList<QAction*> m_actions; ///< belong to the window
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace vigie
