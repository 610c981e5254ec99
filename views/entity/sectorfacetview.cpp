// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/sectorfacetview.h"

#include "views/common/colours.h"
#include "views/common/labels.h"
#include "views/entity/facetdelegate.h"
#include "views/entity/rowchooser.h"

#include <QEvent>

namespace vigie {

using namespace Qt::StringLiterals;

SectorFacetView::SectorFacetView(QWidget* parent)
    : QListView(parent)
    , m_model(new SectorListModel(this))
{
    setObjectName("SectorFacetView"_L1);
    setAccessibleName(tr("Sectors"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_model);
    setItemDelegate(new FacetDelegate(
        {SectorListModel::ShareRole, SectorListModel::ChosenRole},
        [this](const QModelIndex& index) {
            const SectorRow& row = m_model->rowAt(index.row());
            const QColor colour = row.sector ? colourOf(*row.sector) : notStatedColour(palette());
            return FacetDelegate::Line{row.articles, m_model->most(), colour, true};
        },
        this));
    setWords();
    connect(new RowChooser(this), &RowChooser::chosen, this, [this](const QModelIndex& index, Choice choice) {
        emit sectorChosen(m_model->rowAt(index.row()).sector, choice);
    });
}

void SectorFacetView::setWords()
{
    m_model->setCellText(
        [](const SectorRow& row, int) { return row.sector ? label(*row.sector) : tr("Not stated"); });
}

void SectorFacetView::setRows(const QList<SectorRow>& rows)
{
    m_model->setRows(rows);
}

void SectorFacetView::setChosen(const Filter& filter)
{
    m_model->setChosen(filter.sectors, filter.sectorNotStated);
}

void SectorFacetView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

} // namespace vigie
