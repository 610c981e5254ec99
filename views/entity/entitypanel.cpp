// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/entitypanel.h"

#include "views/entity/actorpageview.h"
#include "views/entity/actorspane.h"
#include "views/entity/facetsection.h"
#include "views/entity/placefacetview.h"
#include "views/entity/sectorfacetview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

EntityPanel::EntityPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_sectors(new SectorFacetView(this))
    , m_places(new PlaceFacetView(this))
    , m_actors(new ActorsPane(this))
    , m_page(new ActorPageView(this))
{
    setObjectName("EntityPanel"_L1);
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sections = {new FacetSection(tr("Sectors"), m_sectors, lists), new FacetSection(tr("Places"), m_places, lists),
                  new FacetSection(tr("Actors"), m_actors, lists)};
    column->addWidget(m_sections[0], 3);
    column->addWidget(m_sections[1], 3);
    column->addWidget(m_sections[2], 5);
    column->addStretch(); // keeps headings at the top when all is folded
    m_sections[0]->setObjectName("sectorsFacetSection"_L1);
    m_sections[1]->setObjectName("placesFacetSection"_L1);
    m_sections[2]->setObjectName("actorsFacetSection"_L1);

    m_pages->addWidget(lists);
    m_pages->addWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_sectors);
    connect(m_page, &ActorPageView::backRequested, this, [this] {
        showLists();
        emit listsShown();
    });
}

bool EntityPanel::isPageShown() const
{
    return m_pages->currentWidget() == m_page;
}

void EntityPanel::showPage()
{
    m_pages->setCurrentWidget(m_page);
    setFocusProxy(m_page);
}

void EntityPanel::showLists()
{
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_sectors);
}

QByteArray EntityPanel::shape() const
{
    QByteArray shape;
    for (const FacetSection* section : m_sections)
        shape.append(section->isUnfolded() ? '1' : '0');
    return shape;
}

void EntityPanel::restoreShape(const QByteArray& shape)
{
    if (shape.size() != m_sections.size())
        return;
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setUnfolded(shape[i] == '1');
}

} // namespace vigie
