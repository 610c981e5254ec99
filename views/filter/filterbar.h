// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/chipnamesquery.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace vigie {

class ChipRow;
class SearchField;

/// What is shown just now, on one line: the search field, the button for a period, a chip for each active condition,
/// how many articles that leaves, and the way back to all of them. Knows no store: setters for values, signals for
/// wishes.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFilter(const Filter& filter, const ChipNames& names);

    /// "48 of 82 articles"; negative = not known yet.
    void setCounts(int shown, int all);

    SearchField* searchField() const { return m_search; }

public slots:
    void focusSearch(); ///< and selects its words
    void focusChips(); ///< the first chip, or the search field where there is none

signals:
    void searchRequested(const QString& words, bool complete);
    void resultsRequested();
    void periodRequested();
    void dropRequested(vigie::FilterPart part);
    void clearRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFilter();
    void showCounts();

    Filter m_filter;
    ChipNames m_names;
    int m_shown = -1;
    int m_all = -1;
    SearchField* m_search;
    QToolButton* m_period;
    ChipRow* m_chips;
    QLabel* m_counts;
    QToolButton* m_clear;
};

} // namespace vigie
