// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPalette>

namespace vigie {

class ChartLabels;

/// How a chart looks, whatever it shows.
struct ChartStyle
{
    QPalette palette;
    QFont font;
    LocaleFormat format;
    bool mirrored = false; ///< for right-to-left interfaces
};

/// A chart drawn by Qt Charts, with labels of our own around its bars: Qt's know neither magnitudes ("1,2 Md"), nor
/// how to give way to each other, nor right-to-left. Used in the window and, without one, for files.
class ChartScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject* parent = nullptr);

    /// Draws anew: a few bars cost less than updating Qt Charts' bars in place.
    void setChart(const ChartData& data, const ChartStyle& style, QSizeF size);

    const ChartData& data() const { return m_data; }
    const ChartLayout& chartLayout() const { return m_layout; }

    void setLit(qsizetype bar); ///< under the pointer; -1 = none
    void setCurrent(qsizetype bar); ///< where the keyboard is; -1 = none
    qsizetype current() const;

private:
    ChartData m_data;
    ChartLayout m_layout;
    ChartLabels* m_labels = nullptr; ///< in the scene
};

} // namespace vigie
