// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/reviewqueuequery.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vigie {

class LoadingShade;
class MetricTableView;

/// The figures that wait for a person, the most doubtful first, each with the reason in words; above them how far the
/// review has come, and the two ways to decide all of them at once.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget* parent = nullptr);

    void setQueue(const ReviewQueue& queue);
    void setLoading(bool loading);
    void showError(const QString& explanation);

    /// What can be done to the chosen figure, with its keys.
    void setFigureActions(const QList<QAction*>& actions);

    /// Can anything be decided at all?
    void setEditable(bool editable);

    /// The figure of the list that is marked, without asking for it; 0 = none.
    MetricId current() const;
    void setCurrent(MetricId figure);

    /// Marks the figure `step` places on in the list and asks for it: the first one where none was marked yet. Where
    /// what was marked has left the list, its successor has come to its place.
    void stepBy(int step);

    /// Forgets the place that was reached: another list comes.
    void startOver();

signals:
    void figureRequested(vigie::ArticleId article, vigie::MetricId figure);
    void acceptAllRequested();
    void rejectAllRequested();
    void kindRequested(vigie::MetricKind kind); ///< to review that kind alone

private:
    void showProgress(const ReviewQueue& queue);
    void request(MetricId figure);

    QLabel* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_byKind; ///< its menu tells the progress of each kind
    QPushButton* m_acceptAll;
    QPushButton* m_rejectAll;
    MetricTableView* m_table;
    LoadingShade* m_shade;
    int m_place = -1; ///< row that was marked last
    bool m_editable = false;
    bool m_waiting = false; ///< there is something to decide
};

} // namespace vigie
