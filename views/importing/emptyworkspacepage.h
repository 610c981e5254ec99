// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace vigie {

class EmptyState;

/// What the window shows while the workspace holds no article: what to do, and buttons that do it. What is
/// dropped on it goes to the window.
class EmptyWorkspacePage final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons trigger the window's own actions; the first one is the default.
    explicit EmptyWorkspacePage(const QList<QAction*>& actions = {}, QWidget* parent = nullptr);

    void setActions(const QList<QAction*>& actions); ///< Import…, Open sample, Help

    /// The workspace cannot be shown at all: what happened, what was kept, what to do.
    void showError(const QString& title, const QString& explanation);
    void showWelcome();

private:
    EmptyState* m_state;
};

} // namespace vigie
