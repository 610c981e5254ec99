// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/mainactions.h"

class QDockWidget;
class QMenu;
class QMenuBar;

namespace vigie {

/// The menus that are filled later on.
struct OpenMenus
{
    QMenu* recent = nullptr; ///< of File: workspaces
    QMenu* language = nullptr; ///< of View
};

/// Lays the actions out in the menus of the window; the docks' own are under View.
OpenMenus makeMainMenus(QMenuBar* bar, const MainActions& actions, const QList<QDockWidget*>& docks);

} // namespace vigie
