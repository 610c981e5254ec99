// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/chiprow.h"

#include "views/common/icons.h"
#include "views/common/spacing.h"
#include "views/filter/chipwidths.h"
#include "views/filter/filterchip.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestInCharacters = 14;

} // namespace

ChipRow::ChipRow(QWidget* tabAnchor, QWidget* parent)
    : QWidget(parent)
    , m_tabAnchor(tabAnchor)
    , m_more(new QToolButton(this))
    , m_moreMenu(new QMenu(this))
{
    m_more->setObjectName(u"moreChipsButton"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_moreMenu);
    m_more->hide();
    m_moreMenu->setObjectName(u"moreChipsMenu"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChipRow::setChips(const QList<Chip>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    const int focused = focusedChip();
    for (FilterChip* widget : std::as_const(m_widgets)) {
        // The chip may be the one whose click brought us here.
        widget->hide();
        widget->setObjectName({});
        widget->deleteLater();
    }
    m_widgets.clear();
    for (const Chip& chip : chips) {
        auto* widget = new FilterChip(chip.part, chip.text, chip.full, this);
        connect(widget, &FilterChip::dropRequested, this, &ChipRow::dropRequested);
        // New widgets are last in the window's focus chain: theirs is the place of the row.
        setTabOrder(m_widgets.isEmpty() ? m_tabAnchor : m_widgets.last(), widget);
        m_widgets.append(widget);
    }
    setTabOrder(m_widgets.isEmpty() ? m_tabAnchor : m_widgets.last(), m_more);
    arrange();
    if (focused < 0)
        return;
    if (m_widgets.isEmpty())
        emit focusHomeless();
    else
        m_widgets.at(std::min<qsizetype>(focused, m_widgets.size() - 1))->setFocus();
}

bool ChipRow::focusFirst()
{
    QWidget* first = m_widgets.isEmpty() ? nullptr : m_widgets.first();
    if (first && first->isHidden())
        first = m_more;
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
    return first;
}

QSize ChipRow::sizeHint() const
{
    return {40 * kUnit, chipHeight()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {12 * kUnit, chipHeight()};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ChipRow::arrange()
{
    QList<int> wanted;
    for (const FilterChip* widget : std::as_const(m_widgets))
        wanted.append(widget->sizeHint().width());
    m_more->setText(tr("+ %1").arg(locale().toString(m_widgets.size())));
    const QList<int> widths = chipWidths(wanted,
                                         {.available = width(),
                                          .gap = kHalfUnit,
                                          .narrowest = fontMetrics().averageCharWidth() * kNarrowestInCharacters,
                                          .more = m_more->sizeHint().width()});
    int x = 0;
    const auto place = [&](QWidget* widget, int itsWidth) {
        const int top = (height() - chipHeight()) / 2;
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, itsWidth, chipHeight())));
        x += itsWidth + kHalfUnit;
    };
    m_moreMenu->clear();
    for (qsizetype i = 0; i < m_widgets.size(); ++i) {
        m_widgets.at(i)->setVisible(widths.at(i) > 0);
        if (widths.at(i) > 0) {
            place(m_widgets.at(i), widths.at(i));
            continue;
        }
        const Chip& chip = m_chips.at(i);
        QAction* action = m_moreMenu->addAction(icon(u"close"_s), QString(chip.full).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, part = chip.part] { emit dropRequested(part); });
    }
    const qsizetype hidden = m_moreMenu->actions().size();
    m_more->setText(tr("+ %1").arg(locale().toString(hidden)));
    m_more->setToolTip(tr("More conditions: choose one to remove it"));
    m_more->setAccessibleName(tr("Conditions not shown: %1").arg(locale().toString(hidden)));
    m_more->setVisible(hidden > 0);
    if (hidden > 0)
        place(m_more, m_more->sizeHint().width());
}

int ChipRow::focusedChip() const
{
    for (int i = 0; i < m_widgets.size(); ++i)
        if (m_widgets.at(i)->hasFocus())
            return i;
    return -1;
}

int ChipRow::chipHeight() const
{
    return fontMetrics().height() + kUnit;
}

} // namespace vigie
