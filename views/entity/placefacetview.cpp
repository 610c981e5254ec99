// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/placefacetview.h"

#include "views/common/actions.h"
#include "views/common/colours.h"
#include "views/common/spacing.h"
#include "views/entity/facetdelegate.h"
#include "views/entity/rowchooser.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace vigie {

using namespace Qt::StringLiterals;

PlaceFacetView::PlaceFacetView(QWidget* parent)
    : QTreeView(parent)
    , m_model(new PlaceTreeModel(this))
{
    setObjectName("PlaceFacetView"_L1);
    setAccessibleName(tr("Places"));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setIndentation(2 * kUnit);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false); // a double click is two choices
    setModel(m_model);
    setItemDelegate(new FacetDelegate(
        {PlaceTreeModel::ShareRole, PlaceTreeModel::ChosenRole},
        [this](const QModelIndex& index) {
            const int articles = m_model->rowAt(index).articles;
            return FacetDelegate::Line{articles, m_model->most(), othersColour(palette()), false};
        },
        this));
    connect(new RowChooser(this), &RowChooser::chosen, this, [this](const QModelIndex& index, Choice choice) {
        emit placeChosen(m_model->rowAt(index).place.id, choice);
    });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_unfolded.insert(m_model->rowAt(index).place.id); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_unfolded.remove(m_model->rowAt(index).place.id); });
    connect(m_model, &PlaceTreeModel::modelReset, this, [this] {
        const QSet<PlaceId> unfolded = m_unfolded;
        for (const PlaceId id : unfolded) {
            if (const QModelIndex index = m_model->indexOf(id); index.isValid())
                setExpanded(index, true);
        }
    });
}

void PlaceFacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_editable || !index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName("placeMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* move = makeAction({u"movePlaceAction"_s, u"place"_s, tr("&Place in the tree…")}, menu);
    menu->addAction(move);
    connect(move, &QAction::triggered, this,
            [this, place = m_model->rowAt(index).place] { emit moveRequested(place); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void PlaceFacetView::setRows(const QList<PlaceRow>& rows)
{
    m_model->setRows(rows);
    if (m_first && !rows.isEmpty()) {
        m_first = false;
        expand(m_model->index(0, 0)); // the country with most articles, so that the tree shows that it is one
    }
}

void PlaceFacetView::setChosen(const Filter& filter)
{
    m_model->setChosen(filter.places);
    for (const PlaceId id : filter.places) {
        for (QModelIndex above = m_model->indexOf(id).parent(); above.isValid(); above = above.parent())
            expand(above);
    }
}

} // namespace vigie
