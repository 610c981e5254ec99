// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace vigie {

/// Small bars of articles a year, for an actor's page. The first and last year stand below, the largest count above;
/// pointing at a bar tells its number.
class YearBars final : public QWidget
{
    Q_OBJECT

public:
    explicit YearBars(QWidget* parent = nullptr);

    /// Year (0 = undated) and articles, ascending, as ActorPage::articlesByYear.
    void setYears(const QList<std::pair<int, int>>& years);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QRect barRect(qsizetype index) const; ///< of the index-th year, from the bottom of the plot

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString yearText(int year) const;

    QList<std::pair<int, int>> m_years;
    int m_largest = 0;
};

} // namespace vigie
