// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "views/main/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// How many articles tests/data/import/folder holds: seven different texts, one of them twice.
inline constexpr int kFolderArticles = 7;

/// The program with its window on a new workspace, as after a first start with a file name.
struct DesktopProgram
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Desktop desktop{&settings};

    enum class Wait { No, UntilOpen };

    explicit DesktopProgram(Wait wait = Wait::UntilOpen)
    {
        desktop.workbench().window().resize(1280, 800);
        desktop.open(folder.filePath(QStringLiteral("journey.vigie")));
        if (wait == Wait::UntilOpen)
            QTRY_VERIFY(!desktop.isOpening());
    }

    MainWindow& window() { return desktop.workbench().window(); }
    template <typename Widget> Widget* find() { return window().findChild<Widget*>(); }
};

} // namespace vigie::test
