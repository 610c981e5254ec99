// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/facetcontroller.h"

#include "models/query/placefacetquery.h"
#include "models/query/queryrunner.h"
#include "models/query/sectorfacetquery.h"
#include "models/session/filterhistory.h"
#include "views/entity/entitypanel.h"
#include "views/entity/placefacetview.h"
#include "views/entity/sectorfacetview.h"

namespace vigie {

FacetController::FacetController(FilterHistory* history, EntityPanel* panel, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_panel(panel)
{
    connect(history, &FilterHistory::filterChanged, this, &FacetController::refresh);
    connect(panel->sectors(), &SectorFacetView::sectorChosen, this,
            [history](std::optional<Sector> sector, Choice choice) {
                history->push(chooseSector(history->current(), sector, choice));
            });
    connect(panel->places(), &PlaceFacetView::placeChosen, this, [history](PlaceId place, Choice choice) {
        history->push(choosePlace(history->current(), place, choice));
    });
}

void FacetController::setRunner(QueryRunner* runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    m_panel->sectors()->setRows({});
    m_panel->places()->setRows({});
    if (runner)
        connect(runner, &QueryRunner::cubeChanged, this, &FacetController::refresh);
    refresh();
}

void FacetController::refresh()
{
    // The tick follows at once, the counts a moment later.
    const Filter& filter = m_history->current();
    m_panel->sectors()->setChosen(filter);
    m_panel->places()->setChosen(filter);
    if (!m_runner)
        return;
    m_runner->run(Lane::Sectors, SectorFacetQuery{filter}, this, [this](const Result<QList<SectorRow>>& rows) {
        if (rows)
            m_panel->sectors()->setRows(*rows);
        else
            emit failed(rows.error());
    });
    m_runner->run(Lane::Places, PlaceFacetQuery{filter}, this, [this](const Result<QList<PlaceRow>>& rows) {
        if (rows) {
            m_panel->places()->setRows(*rows);
            m_panel->places()->setChosen(m_history->current());
        } else {
            emit failed(rows.error());
        }
    });
}

} // namespace vigie
