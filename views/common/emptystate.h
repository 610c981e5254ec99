// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace vigie {

/// What a panel shows in place of its content when there is none: an icon, what is the case, what can be done about
/// it, and buttons that do it. Plain text only. Where there is little height the icon makes way for the words.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `iconName` as for icon(); empty = none.
    void setContent(const QString& iconName, const QString& title, const QString& explanation);

    /// The buttons, the first one the default; earlier ones go. The actions stay the caller's.
    void setActions(const QList<QAction*>& actions);

    QSize minimumSizeHint() const override; ///< without the icon

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcon();
    int iconHeight() const; ///< that it takes of the column, shown or not

    QString m_iconName;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_explanation;
    QHBoxLayout* m_buttons;
};

} // namespace vigie
