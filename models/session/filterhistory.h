// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QList>
#include <QObject>

#include <optional>

namespace vigie {

/// The filter that all views show, and the way back to earlier ones. The only place where the filter changes: views
/// ask (signals of wishes), controllers call push() or refine(), and every view repaints on filterChanged().
///
/// A walk like a browser's: push() drops what lies ahead; the last kLimit filters are kept. GUI thread.
class FilterHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kLimit = 200; ///< filters kept, the current one included

    explicit FilterHistory(QObject* parent = nullptr);

    const Filter& current() const { return m_filters.at(m_position); }
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_filters.size(); }

public slots:
    /// Makes `filter` the current one, as a new step. Nothing happens when it already is.
    void push(const vigie::Filter& filter);

    /// Like push(), but a step that goes on with the last one: typing in the search field or dragging a handle is one
    /// step to walk back, however many filters it went through. It goes on when the last change was a refine() of the
    /// same part, and else begins a new step.
    void refine(const vigie::Filter& filter, vigie::FilterPart part);

    void back();
    void forward();

    /// Pushes the current filter without one part, or the empty filter.
    void drop(vigie::FilterPart part);
    void clear();

    /// Forgets all and begins at `filter`: another workspace was opened. Always emits filterChanged().
    void reset(const vigie::Filter& filter = {});

signals:
    void filterChanged(const vigie::Filter& filter);
    void stepsChanged(bool canGoBack, bool canGoForward);

private:
    void moveTo(qsizetype position);
    void emitBoth();

    QList<Filter> m_filters{Filter{}};
    qsizetype m_position = 0;
    std::optional<FilterPart> m_refining; ///< the part that the last change refined
};

} // namespace vigie
