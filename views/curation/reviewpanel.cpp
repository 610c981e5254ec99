// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/reviewpanel.h"

#include "views/articles/metrictableview.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/spacing.h"
#include "views/curation/doubtwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_byKind(new QPushButton(tr("By kind"), this))
    , m_acceptAll(new QPushButton(icon(u"accept"_s), tr("Accept all…"), this))
    , m_rejectAll(new QPushButton(icon(u"reject"_s), tr("Reject all…"), this))
    , m_table(new MetricTableView(MetricTableView::reviewColumns(), this))
    , m_shade(new LoadingShade(m_table))
{
    setObjectName("ReviewPanel"_L1);
    m_progress->setObjectName("reviewProgressLabel"_L1);
    m_progress->setTextFormat(Qt::PlainText);
    m_bar->setObjectName("reviewProgressBar"_L1);
    m_bar->setAccessibleName(tr("Reviewed figures"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(14 * kUnit, kUnit);
    m_byKind->setObjectName("reviewByKindButton"_L1);
    m_byKind->setToolTip(tr("How far the review of each kind has come; choose one to review it alone"));
    m_byKind->setMenu(new QMenu(m_byKind));
    m_acceptAll->setObjectName("acceptAllButton"_L1);
    m_acceptAll->setToolTip(tr("Accept every figure under the filter that nobody has reviewed; asks first"));
    m_rejectAll->setObjectName("rejectAllButton"_L1);
    m_rejectAll->setToolTip(tr("Reject every figure under the filter that nobody has reviewed; asks first"));
    m_table->setAccessibleName(tr("Figures to review, the most doubtful first"));
    m_table->setObjectName("reviewTable"_L1);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(kUnit, kHalfUnit, kUnit, kHalfUnit);
    head->setSpacing(kUnit);
    head->addWidget(m_bar);
    head->addWidget(m_progress, 1);
    head->addWidget(m_byKind);
    head->addWidget(m_acceptAll);
    head->addWidget(m_rejectAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_acceptAll, &QPushButton::clicked, this, &ReviewPanel::acceptAllRequested);
    connect(m_rejectAll, &QPushButton::clicked, this, &ReviewPanel::rejectAllRequested);
    connect(m_table, &MetricTableView::figureChosen, this, &ReviewPanel::request);
    connect(m_table, &MetricTableView::figureActivated, this, &ReviewPanel::request);
    setQueue({});
}

void ReviewPanel::setQueue(const ReviewQueue& queue)
{
    const LocaleFormat format(locale());
    const MetricId marked = m_table->currentFigure();
    QList<MetricRow> rows;
    QHash<MetricId, QString> notes;
    for (const DoubtfulFigure& figure : queue.figures) {
        rows.append(figure.row);
        notes.insert(figure.row.metric.id, doubtsText(figure.doubts, format));
    }
    m_table->setNotes(notes);
    m_table->setRows(rows);
    setCurrent(marked);
    m_waiting = !queue.waiting.isEmpty();
    showProgress(queue);
    setEditable(m_editable);
    setLoading(false);
}

void ReviewPanel::showProgress(const ReviewQueue& queue)
{
    const LocaleFormat format(locale());
    m_bar->setRange(0, std::max(1, queue.all.figures));
    m_bar->setValue(queue.all.reviewed);
    QString text
        = tr("%1 of %2 reviewed").arg(format.count(queue.all.reviewed), figureCount(queue.all.figures, format));
    if (queue.figures.size() < queue.waiting.size())
        text += u" · "_s + tr("the %1 most doubtful are listed").arg(format.count(queue.figures.size()));
    m_progress->setText(text);
    QStringList kinds;
    m_byKind->menu()->clear();
    for (const MetricKind kind : kMetricKinds) {
        const ReviewProgress& progress = queue.byKind[static_cast<std::size_t>(kind)];
        if (progress.figures == 0)
            continue;
        kinds.append(
            tr("%1: %2 of %3").arg(label(kind), format.count(progress.reviewed), format.count(progress.figures)));
        const QAction* action = m_byKind->menu()->addAction(kinds.last());
        connect(action, &QAction::triggered, this, [this, kind] { emit kindRequested(kind); });
    }
    m_byKind->setEnabled(!kinds.isEmpty());
    m_progress->setToolTip(kinds.join(u'\n'));
    m_bar->setToolTip(kinds.join(u'\n'));
    m_bar->setAccessibleDescription(text + u". "_s + kinds.join(u", "_s));
}

void ReviewPanel::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ReviewPanel::showError(const QString& explanation)
{
    setQueue({});
    m_progress->setText(explanation);
}

void ReviewPanel::setFigureActions(const QList<QAction*>& actions)
{
    addActions(actions);
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReviewPanel::setEditable(bool editable)
{
    m_editable = editable;
    m_acceptAll->setEnabled(editable && m_waiting);
    m_rejectAll->setEnabled(editable && m_waiting);
}

MetricId ReviewPanel::current() const
{
    return m_table->currentFigure();
}

void ReviewPanel::setCurrent(MetricId figure)
{
    m_table->setCurrentFigure(figure);
    if (const int row = m_table->metrics()->rowOf(figure); row >= 0)
        m_place = row;
}

void ReviewPanel::stepBy(int step)
{
    const int rows = m_table->metrics()->rowCount();
    if (rows == 0)
        return;
    const bool stillThere = static_cast<bool>(current());
    // What took the place of a figure that was decided is the next one already.
    const int place = stillThere || step < 0 ? m_place + step : std::max(0, m_place);
    const int row = std::clamp(place, 0, rows - 1);
    const MetricId figure = m_table->metrics()->rowAt(row).metric.id;
    setCurrent(figure);
    request(figure);
}

void ReviewPanel::startOver()
{
    m_place = -1;
}

void ReviewPanel::request(MetricId figure)
{
    const int row = m_table->metrics()->rowOf(figure);
    if (row < 0)
        return;
    m_place = row;
    emit figureRequested(m_table->metrics()->rowAt(row).metric.article, figure);
}

} // namespace vigie
