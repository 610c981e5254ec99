// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/figurelistview.h"

#include "views/articles/metrictableview.h"
#include "views/common/elided.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new ElidedLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FigureListView::FigureListView(QWidget* parent)
    : QWidget(parent)
    , m_subject(plainLabel(u"subjectLabel"_s, this))
    , m_total(plainLabel(u"totalLabel"_s, this))
    , m_leftOut(new QCheckBox(tr("Show figures &left out"), this))
    , m_table(new MetricTableView(MetricTableView::figureColumns(), this))
    , m_shade(new LoadingShade(m_table))
{
    setObjectName("FigureListView"_L1);
    m_leftOut->setObjectName("withLeftOutCheckBox"_L1);
    m_leftOut->setToolTip(tr("Also list the figures that do not enter the total, with the reason"));
    m_table->setAccessibleName(tr("Figures behind the number"));
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_table->setColumnHidden(m_table->metrics()->sectionOf(MetricTableModel::Column::Why), true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(kUnit, kHalfUnit, kUnit, kHalfUnit);
    head->setSpacing(kUnit);
    head->addWidget(m_subject);
    head->addWidget(m_total, 1);
    head->addWidget(m_leftOut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_leftOut, &QCheckBox::toggled, this, [this](bool shown) {
        m_table->setColumnHidden(m_table->metrics()->sectionOf(MetricTableModel::Column::Why), !shown);
        emit withLeftOutChanged(shown);
    });
    connect(m_table, &MetricTableView::figureChosen, this, &FigureListView::request);
    connect(m_table, &MetricTableView::figureActivated, this, &FigureListView::request);
}

void FigureListView::setSubject(const QString& text)
{
    m_subject->setText(text);
}

void FigureListView::setFigures(const FigureList& figures)
{
    const LocaleFormat format(locale());
    int leftOut = 0;
    QStringList why;
    for (const ReasonCount& reason : figures.reasons) {
        leftOut += reason.figures;
        why.append(tr("%1: %2").arg(label(reason.why), format.count(reason.figures)));
    }
    QStringList parts;
    if (!figures.unit.isEmpty())
        parts.append(format.exact(figures.counted, unitLabel(figures.unit)));
    const QString count = figureCount(figures.figures, format);
    // A headline that the chart shows by its parts is one figure there, and a row for each part here.
    parts.append(figures.total > figures.figures ? tr("%1 in %2 rows").arg(count, format.count(figures.total))
                                                 : count);
    if (leftOut > 0)
        parts.append(tr("%1 (%2)").arg(leftOutCount(leftOut, format), why.join(u", "_s)));
    if (figures.total > figures.rows.size())
        parts.append(tr("the first %1 are listed").arg(format.count(figures.rows.size())));
    m_total->setText(parts.join(u" · "_s));
    m_total->setToolTip(why.join(u'\n'));
    m_table->setRows(figures.rows);
    setLoading(false);
}

void FigureListView::setFigureActions(const QList<QAction*>& actions)
{
    addActions(actions);
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FigureListView::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void FigureListView::showError(const QString& explanation)
{
    m_table->setRows({});
    m_total->setText(explanation);
    setLoading(false);
}

bool FigureListView::withLeftOut() const
{
    return m_leftOut->isChecked();
}

void FigureListView::request(MetricId id)
{
    const int row = m_table->metrics()->rowOf(id);
    if (row >= 0)
        emit figureRequested(m_table->metrics()->rowAt(row).metric.article, id);
}

} // namespace vigie
