// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/editing/editoperation.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace vigie {

class EditRunner;
class FilterHistory;
class QueryRunner;
class ReviewPanel;
class Selection;

/// Joins the review queue to the filter, the selection and the workspace. The queue is read while it can be seen, or
/// when somebody walks along it.
class ReviewController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostFigures = 500; ///< listed at once

    ReviewController(FilterHistory* history, Selection* selection, ReviewPanel* panel, QObject* parent = nullptr);

    /// Who reads; nothing = no workspace is open. Not owned.
    void setRunner(QueryRunner* runner);

    /// Who writes; nothing = the workspace cannot be changed. Not owned.
    void setEdits(EditRunner* edits);

    void setCurrency(const QString& currency); ///< display currency, ISO 4217

public slots:
    void open(); ///< chooses the first figure, or the one reached last: the queue was asked for
    void next();
    void previous();
    void acceptAll(); ///< says how many, asks, does it in one step
    void rejectAll();

signals:
    void failed(const vigie::Error& error);
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshIfSeen();
    void forgetPending(); ///< what was asked for cannot be done: it must not be done later, to another queue
    void step(int by);
    void decideAll(bool accept);

    FilterHistory* m_history;
    Selection* m_selection;
    ReviewPanel* m_panel;
    QPointer<QueryRunner> m_runner;
    QPointer<EditRunner> m_edits;
    QString m_currency;
    QList<MetricId> m_waiting; ///< of the queue shown
    bool m_stale = true; ///< the queue shown is of another filter or of an older workspace
    std::optional<int> m_pendingStep; ///< to be made when the queue has come
    std::optional<bool> m_pendingDecision; ///< likewise: accept all, or reject all
};

} // namespace vigie
