// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporters/viewbundle.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vigie {

class QueryRunner;
class Settings;
class Workbench;

/// Shows filter and chart of a view again: of one that was exported, or of what a workspace showed when it was left.
class ViewDesk final : public QObject
{
    Q_OBJECT

public:
    /// Keeps both.
    ViewDesk(Workbench* workbench, Settings* settings, QObject* parent = nullptr);

    void setRunner(QueryRunner* runner); ///< of the open workspace; not owned

    /// Its names are looked up in the open workspace, which must be there; its filter is one step of the history.
    void show(const ViewBundle& view);

    /// What is shown is noted for the next time that this workspace is opened.
    void remember(const QString& workspace);
    /// What was noted is shown, unless something was chosen since the workspace was opened.
    void resume(const QString& workspace);

signals:
    void currencyChosen(const QString& code); ///< that of the view, before it is shown
    void failed(const vigie::Error& error);

private:
    void restore(const ViewBundle& view, std::function<void(const Result<Filter>&)> restored);

    Workbench* m_workbench; ///< not mine
    Settings* m_settings; ///< not mine
    QPointer<QueryRunner> m_runner;
};

} // namespace vigie
