// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vigie {

/// A line above the panels that says something, perhaps with what can be done about it, until it is dismissed. It
/// never takes the focus and is hidden at first.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names ("notice": noticeBar, noticeLabel, dismissNoticeButton); `dismiss` is the
    /// text of the last button.
    NoticeBar(const QString& name, const QString& dismiss, QWidget* parent = nullptr);

    /// A button before the last one; the bar owns it.
    QPushButton* addButton(const QString& objectName, const QString& iconName, const QString& text);

    /// Shows the text; an empty one hides the bar.
    void setText(const QString& text);
    QString text() const;

signals:
    void dismissed();

private:
    QHBoxLayout* m_layout;
    QLabel* m_label;
};

} // namespace vigie
