// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace vigie {

class FilterChip;

/// The chips of the active conditions in one row, and a "+ 2" menu for those without room.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        FilterPart part = FilterPart::Text;
        QString text;
        QString full;

        friend bool operator==(const Chip&, const Chip&) = default;
    };

    /// The chips come behind `tabAnchor` in the order of Tab.
    ChipRow(QWidget* tabAnchor, QWidget* parent);

    /// Shows these; focus stays in the row when the chip that had it goes.
    void setChips(const QList<Chip>& chips);

    bool focusFirst(); ///< false where there is no chip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dropRequested(vigie::FilterPart part);

    /// The last chip went while it had the focus.
    void focusHomeless();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    int focusedChip() const; ///< -1 = none
    int chipHeight() const;

    QWidget* m_tabAnchor;
    QList<Chip> m_chips;
    QList<FilterChip*> m_widgets;
    QToolButton* m_more;
    QMenu* m_moreMenu;
};

} // namespace vigie
