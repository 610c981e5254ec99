// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterbar.h"

#include "views/common/filtertext.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/filter/chiprow.h"
#include "views/filter/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidthInCharacters = 26;

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_period(new QToolButton(this))
    , m_chips(new ChipRow(m_period, this))
    , m_counts(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    m_search->setFixedWidth(m_search->fontMetrics().averageCharWidth() * kSearchWidthInCharacters + 6 * kUnit);
    m_period->setObjectName(u"choosePeriodButton"_s);
    m_period->setIcon(icon(u"calendar"_s));
    m_period->setAutoRaise(true);
    m_period->setFocusPolicy(Qt::StrongFocus);
    m_counts->setObjectName(u"filterCountsLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_clear->setObjectName(u"clearFilterButton"_s);
    m_clear->setIcon(icon(u"clear"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kHalfUnit, kHalfUnit, kHalfUnit, kHalfUnit);
    layout->setSpacing(kUnit);
    layout->addWidget(m_search);
    layout->addWidget(m_period);
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_clear);

    connect(m_search, &SearchField::searchRequested, this, &FilterBar::searchRequested);
    connect(m_search, &SearchField::resultsRequested, this, &FilterBar::resultsRequested);
    connect(m_period, &QToolButton::clicked, this, &FilterBar::periodRequested);
    connect(m_chips, &ChipRow::dropRequested, this, &FilterBar::dropRequested);
    connect(m_chips, &ChipRow::focusHomeless, this, &FilterBar::focusSearch);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        // The button hides with the last condition: the focus must not fall out of the window.
        if (m_clear->hasFocus())
            focusSearch();
        emit clearRequested();
    });
    showFilter();
    showCounts();
}

void FilterBar::setFilter(const Filter& filter, const ChipNames& names)
{
    m_filter = filter;
    m_names = names;
    showFilter();
}

void FilterBar::setCounts(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    showCounts();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::focusChips()
{
    if (!m_chips->focusFirst())
        focusSearch();
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showFilter();
        showCounts();
    }
}

void FilterBar::showFilter()
{
    const LocaleFormat format(locale());
    m_search->setWords(m_filter.text);
    QList<ChipRow::Chip> chips;
    for (const FilterPart part : activeParts(m_filter))
        chips.append(
            {part, partText(m_filter, part, m_names, format), fullPartText(m_filter, part, m_names, format)});
    m_chips->setChips(chips);
    m_period->setToolTip(tr("Choose a period by its dates"));
    m_period->setAccessibleName(tr("Period"));
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Remove every condition"));
    m_clear->setVisible(!chips.isEmpty());
    setAccessibleName(tr("Filter"));
    setAccessibleDescription(filterText(m_filter, m_names, format));
}

void FilterBar::showCounts()
{
    const LocaleFormat format(locale());
    if (m_shown < 0)
        m_counts->clear();
    else if (m_shown == m_all)
        m_counts->setText(articleCount(m_all, format));
    else
        m_counts->setText(tr("%1 of %2").arg(format.count(m_shown), articleCount(m_all, format)));
}

} // namespace vigie
