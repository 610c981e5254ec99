// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewdesk.h"

#include "app/desktop/workbench.h"
#include "app/settings.h"
#include "models/query/queryrunner.h"
#include "models/query/restorefilterquery.h"
#include "views/charts/chartpanel.h"
#include "views/main/mainwindow.h"

#include <utility>

namespace vigie {

namespace {

ChartChoice chartOf(const ViewBundle& view)
{
    return {view.measure, view.axis, view.stack, view.top};
}

} // namespace

ViewDesk::ViewDesk(Workbench* workbench, Settings* settings, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_settings(settings)
{
}

void ViewDesk::setRunner(QueryRunner* runner)
{
    m_runner = runner;
}

void ViewDesk::restore(const ViewBundle& view, std::function<void(const Result<Filter>&)> restored)
{
    m_runner->run(Lane::RestoredView, RestoreFilterQuery{view.filter, {view.actorNames, view.placeNames}}, this,
                  std::move(restored));
}

void ViewDesk::show(const ViewBundle& view)
{
    restore(view, [this, view](const Result<Filter>& filter) {
        if (!filter) {
            emit failed(filter.error());
            return;
        }
        m_workbench->window().showNotice({});
        if (!view.currency.isEmpty())
            emit currencyChosen(view.currency);
        m_workbench->showView(*filter, chartOf(view));
    });
}

void ViewDesk::remember(const QString& workspace)
{
    const ViewBundle& view = m_workbench->charts().view();
    // Without a currency no chart was shown yet: what was remembered before is still true.
    if (!workspace.isEmpty() && !view.currency.isEmpty())
        m_settings->setView(workspace, bundleToJson(view, {}, {}));
}

void ViewDesk::resume(const QString& workspace)
{
    const Result<ViewBundle> view = viewFromJson(m_settings->view(workspace));
    if (!view)
        return;
    // A name that is gone has taken its articles along: then all are shown.
    restore(*view, [this, view = *view](const Result<Filter>& filter) {
        m_workbench->resumeView(filter.value_or(Filter{}), chartOf(view));
    });
}

} // namespace vigie
