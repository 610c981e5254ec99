// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filterhistory.h"

namespace vigie {

FilterHistory::FilterHistory(QObject* parent)
    : QObject(parent)
{
}

void FilterHistory::push(const Filter& filter)
{
    m_refining.reset();
    if (filter == current())
        return;
    m_filters.resize(m_position + 1);
    m_filters.append(filter);
    if (m_filters.size() > kLimit)
        m_filters.removeFirst();
    m_position = m_filters.size() - 1;
    emitBoth();
}

void FilterHistory::refine(const Filter& filter, FilterPart part)
{
    if (filter == current())
        return;
    if (m_refining != part || m_position == 0) {
        push(filter);
        m_refining = part;
        return;
    }
    m_filters.resize(m_position + 1);
    m_filters[m_position] = filter;
    // A refinement that ends where it began (typed, then erased) leaves no step behind.
    if (m_filters.at(m_position - 1) == filter) {
        m_filters.removeLast();
        --m_position;
        m_refining.reset();
    }
    emitBoth();
}

void FilterHistory::back()
{
    if (canGoBack())
        moveTo(m_position - 1);
}

void FilterHistory::forward()
{
    if (canGoForward())
        moveTo(m_position + 1);
}

void FilterHistory::drop(FilterPart part)
{
    push(without(current(), part));
}

void FilterHistory::clear()
{
    push({});
}

void FilterHistory::reset(const Filter& filter)
{
    m_filters = {filter};
    m_refining.reset();
    m_position = 0;
    emitBoth();
}

void FilterHistory::moveTo(qsizetype position)
{
    m_refining.reset();
    m_position = position;
    emitBoth();
}

void FilterHistory::emitBoth()
{
    // A copy: a receiver may push again while the others are still being told.
    const Filter filter = current();
    emit stepsChanged(canGoBack(), canGoForward());
    emit filterChanged(filter);
}

} // namespace vigie
