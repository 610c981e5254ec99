// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QAbstractButton>

namespace vigie {

/// One active condition of the filter; pressing it (mouse, Space, Enter, Delete or Backspace) asks to drop it.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `text` stands on the chip, elided where it has to be; `full` is its tool tip.
    FilterChip(FilterPart part, const QString& text, const QString& full, QWidget* parent);

    FilterPart part() const { return m_part; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dropRequested(vigie::FilterPart part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int crossSize() const;

    FilterPart m_part;
};

} // namespace vigie
