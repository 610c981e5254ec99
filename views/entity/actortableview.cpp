// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actortableview.h"

#include "views/common/icons.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/entity/actordelegate.h"
#include "views/entity/rowchooser.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace vigie {

using namespace Qt::StringLiterals;

ActorTableView::ActorTableView(QWidget* parent)
    : QTableView(parent)
    , m_model(new ActorTableModel(this))
{
    setObjectName("ActorTableView"_L1);
    setAccessibleName(tr("Actors"));
    setModel(m_model);
    setItemDelegate(new ActorDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setAlternatingRowColors(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kUnit - 2);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(3 * kUnit);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ActorTableModel::Name, QHeaderView::Stretch);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ActorTableModel::Articles, Qt::DescendingOrder);
    setWords();

    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        // Each column has one order of use: names from A on, numbers from the largest down.
        const Qt::SortOrder order = section == ActorTableModel::Name ? Qt::AscendingOrder : Qt::DescendingOrder;
        header->setSortIndicator(section, order);
        m_model->sort(section, order);
    });
    auto* chooser = new RowChooser(this);
    chooser->setException([this](const QModelIndex& index, QPoint position) {
        if (!arrowRect(index).adjusted(-kHalfUnit, -kHalfUnit, kHalfUnit, kHalfUnit).contains(position))
            return false;
        emit pageRequested(m_model->rowAt(index.row()).actor.id);
        return true;
    });
    connect(chooser, &RowChooser::chosen, this, &ActorTableView::choose);
}

void ActorTableView::setWords()
{
    m_model->setCellText([format = LocaleFormat(locale())](const ActorRow& row, int column) {
        switch (column) {
        case ActorTableModel::Articles:
            return format.count(row.articles);
        case ActorTableModel::Jobs:
            return row.jobs.isZero() ? u"–"_s : format.compact(row.jobs);
        case ActorTableModel::Investment:
            return row.investment.isZero() ? u"–"_s : format.compact(row.investment);
        default:
            return row.actor.name;
        }
    });
    const QString invested = m_currency.isEmpty()
        ? tr("Counted investment of which it is the subject")
        : tr("Counted investment of which it is the subject, in %1").arg(m_currency);
    const auto setHeading = [this](int section, const QString& text, const QString& toolTip) {
        m_model->setHeaderData(section, Qt::Horizontal, text);
        m_model->setHeaderData(section, Qt::Horizontal, toolTip, Qt::ToolTipRole);
    };
    setHeading(ActorTableModel::Name, tr("Name"), tr("Sort by name"));
    setHeading(ActorTableModel::Articles, tr("n", "number of articles, in a narrow column"),
               tr("Articles that name it"));
    setHeading(ActorTableModel::Jobs, tr("Jobs"), tr("Counted jobs of which it is the subject"));
    setHeading(ActorTableModel::Investment, tr("Invested"), invested);
}

void ActorTableView::setRows(const QList<ActorRow>& rows)
{
    m_model->setRows(rows);
}

void ActorTableView::setChosen(const QList<ActorId>& actors)
{
    m_model->setChosen(actors);
}

void ActorTableView::setCurrency(const QString& currency)
{
    m_currency = currency;
    setWords();
}

void ActorTableView::setShort()
{
    horizontalHeader()->hide();
    setColumnHidden(ActorTableModel::Jobs, true);
    setColumnHidden(ActorTableModel::Investment, true);
}

QRect ActorTableView::arrowRect(const QModelIndex& index) const
{
    return ActorDelegate::arrowRect(visualRect(index.siblingAtColumn(ActorTableModel::Name)), layoutDirection());
}

void ActorTableView::choose(const QModelIndex& index, Choice choice)
{
    const Actor& actor = m_model->rowAt(index.row()).actor;
    emit actorChosen(actor.id, actor.kind, choice);
}

void ActorTableView::keyPressEvent(QKeyEvent* event)
{
    const int opens = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == opens && currentIndex().isValid())
        emit pageRequested(m_model->rowAt(currentIndex().row()).actor.id);
    else
        QTableView::keyPressEvent(event);
}

void ActorTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const ActorId id = m_model->rowAt(index.row()).actor.id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"filter"_s), tr("Filter by it")), &QAction::triggered, this,
            [this, index = QPersistentModelIndex(index)] { choose(index, Choice::Replace); });
    connect(menu->addAction(icon(u"add"_s), tr("Add to the filter")), &QAction::triggered, this,
            [this, index = QPersistentModelIndex(index)] { choose(index, Choice::Add); });
    menu->addSeparator();
    connect(menu->addAction(icon(u"next"_s), tr("Open its page")), &QAction::triggered, this,
            [this, id] { emit pageRequested(id); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ActorTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        setWords();
}

} // namespace vigie
