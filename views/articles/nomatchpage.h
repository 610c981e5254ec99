// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vigie {

/// A condition of the filter, and how many articles there would be without it.
struct NarrowCondition
{
    FilterPart part = FilterPart::Text;
    QString text; ///< the chip's words
    int articles = 0;

    friend bool operator==(const NarrowCondition&, const NarrowCondition&) = default;
};

/// In place of the list when no article matches: which condition is too narrow, and one click to drop it.
class NoMatchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatchPage(QWidget* parent = nullptr);

    /// The active conditions; the one whose loss brings the most articles is offered first, those that bring none are
    /// not offered alone.
    void setConditions(QList<NarrowCondition> conditions);

signals:
    void dropRequested(vigie::FilterPart part);
    void clearRequested();

private:
    QLabel* m_explanation;
    QVBoxLayout* m_buttons;
};

} // namespace vigie
