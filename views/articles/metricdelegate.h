// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// Cells of the tables of figures: the kind has a swatch of its colour before its word, a rejected figure is struck
/// out, one that is left out of the total is muted, the review state has its icon; what was corrected is in italics,
/// and its tool tip tells what the machine read. A text that does not fit is told in full by the tool tip.
class MetricDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace vigie
