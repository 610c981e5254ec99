// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/yearbars.h"

#include "views/common/colours.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlotHeight = 5 * kUnit;
constexpr int kWidestBar = 3 * kUnit;

} // namespace

YearBars::YearBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("YearBars"_L1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearBars::setYears(const QList<std::pair<int, int>>& years)
{
    m_years = years;
    m_largest = 0;
    QStringList words;
    for (const auto& [year, articles] : years) {
        m_largest = std::max(m_largest, articles);
        words.append(yearText(year) + u": "_s + QString::number(articles));
    }
    setAccessibleName(tr("Articles by year"));
    setAccessibleDescription(words.join(u", "_s));
    setVisible(!years.isEmpty());
    update();
}

QString YearBars::yearText(int year) const
{
    return year > 0 ? QString::number(year) : tr("Undated");
}

QSize YearBars::sizeHint() const
{
    return {20 * kUnit, kPlotHeight + 2 * fontMetrics().height()};
}

QSize YearBars::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

QRect YearBars::barRect(qsizetype index) const
{
    if (m_years.isEmpty() || m_largest == 0)
        return {};
    const double step
        = std::min<double>(kWidestBar, static_cast<double>(width()) / static_cast<double>(m_years.size()));
    const int left = static_cast<int>(step * static_cast<double>(index));
    const int right = static_cast<int>(step * static_cast<double>(index + 1));
    const int articles = m_years[index].second;
    const int height = articles > 0 ? std::max(2, kPlotHeight * articles / m_largest) : 0;
    const int bottom = fontMetrics().height() + kPlotHeight;
    const QRect bar(left, bottom - height, std::max(1, right - left - (step > 4 ? 2 : 0)), height);
    return QStyle::visualRect(layoutDirection(), rect(), bar);
}

bool YearBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (qsizetype i = 0; i < m_years.size(); ++i) {
        const QRect bar = barRect(i);
        if (help->x() >= bar.left() && help->x() <= bar.right() + 1)
            text = yearText(m_years[i].first) + u": "_s + articleCount(m_years[i].second, LocaleFormat(locale()));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void YearBars::paintEvent(QPaintEvent*)
{
    if (m_years.isEmpty())
        return;
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int bottom = line + kPlotHeight;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_years.size(); ++i) {
        const bool undated = m_years[i].first == 0;
        painter.setBrush(
            undated ? othersColour(palette())
                    : withContrast(palette().color(QPalette::Highlight), palette().color(QPalette::Window), 3.0));
        painter.drawRect(barRect(i));
    }
    painter.setPen(mutedText(palette()));
    painter.drawLine(0, bottom, width(), bottom);

    const QRect first = barRect(0);
    const QRect last = barRect(m_years.size() - 1);
    const QString firstText = yearText(m_years.first().first);
    const QString lastText = yearText(m_years.last().first);
    const auto label = [&](const QRect& bar, const QString& text) {
        const int textWidth = fontMetrics().horizontalAdvance(text) + 2;
        const int left = std::clamp(bar.center().x() - textWidth / 2, 0, std::max(0, width() - textWidth));
        const QRect place(left, bottom + 1, textWidth, line);
        painter.drawText(place, Qt::AlignCenter, text);
        return place;
    };
    const QRect firstPlace = label(first, firstText);
    const int lastWidth = fontMetrics().horizontalAdvance(lastText) + 2;
    const int lastLeft = std::clamp(last.center().x() - lastWidth / 2, 0, std::max(0, width() - lastWidth));
    if (m_years.size() > 1
        && !firstPlace.intersects(QRect(lastLeft - kHalfUnit, bottom + 1, lastWidth + kUnit, line)))
        label(last, lastText);

    const auto largest = std::max_element(m_years.begin(), m_years.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
    const QRect top = barRect(largest - m_years.begin());
    const QString count = LocaleFormat(locale()).count(m_largest);
    const int countWidth = fontMetrics().horizontalAdvance(count) + 2;
    painter.drawText(QRect(std::clamp(top.center().x() - countWidth / 2, 0, std::max(0, width() - countWidth)),
                           top.top() - line, countWidth, line),
                     Qt::AlignCenter, count);
}

} // namespace vigie
