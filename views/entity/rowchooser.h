// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/entity/choice.h"

#include <QModelIndex>
#include <QObject>
#include <QPoint>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace vigie {

/// Turns clicks and keys on the rows of a view into choices: click, Enter or Space; with Ctrl they add. Belongs to
/// the view. Rows are not selected by it: what is chosen is the filter's to say (the model's ChosenRole).
class RowChooser final : public QObject
{
    Q_OBJECT

public:
    explicit RowChooser(QAbstractItemView* view);

    /// Clicks for which this says yes are not choices: something else in the row was meant.
    using Exception = std::function<bool(const QModelIndex& index, QPoint position)>;
    void setException(Exception exception);

signals:
    void chosen(const QModelIndex& index, vigie::Choice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view;
    QWidget* m_viewport; ///< of the view; events come while the view is being destroyed, too
    Exception m_exception;
    QPoint m_released; ///< where the mouse button went up last, in the viewport
};

} // namespace vigie
