// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainactions.h"

#include "views/common/actions.h"

#include <QAction>
#include <QWidget>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QAction* action(QWidget* window, const QString& name, const QString& icon, const QString& text,
                const QKeySequence& shortcut = {})
{
    QAction* result = makeAction({name + "Action"_L1, icon, text, shortcut}, window);
    window->addAction(result);
    return result;
}

} // namespace

MainActions::MainActions(QWidget* window)
    : newWorkspace(action(window, u"newWorkspace"_s, u"add"_s, tr("&New workspace…"), QKeySequence::New))
    , openWorkspace(action(window, u"openWorkspace"_s, u"open"_s, tr("&Open workspace…"), QKeySequence::Open))
    , openSample(action(window, u"openSample"_s, u"star"_s, tr("Open the &sample announcements")))
    , importFiles(action(window, u"importFiles"_s, u"import"_s, tr("&Import files…"), Qt::CTRL | Qt::Key_I))
    , importFolder(
          action(window, u"importFolder"_s, u"import"_s, tr("Import a &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , pasteText(action(window, u"pasteText"_s, u"copy"_s, tr("Import the text on the &clipboard"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , exportChart(action(window, u"exportChart"_s, u"export"_s, tr("Export the c&hart…"), Qt::CTRL | Qt::Key_E))
    , exportArticles(action(window, u"exportArticles"_s, u"list"_s, tr("Export the &articles…")))
    , exportFigures(action(window, u"exportFigures"_s, u"table"_s, tr("Export the fi&gures…")))
    , exportActors(action(window, u"exportActors"_s, u"company"_s, tr("Export the acto&rs…")))
    , quit(action(window, u"quit"_s, QString(), tr("&Quit"), QKeySequence::Quit))
    , filterBack(
          action(window, u"filterBack"_s, u"back"_s, tr("&Back to the previous filter"), Qt::ALT | Qt::Key_Left))
    , filterForward(action(window, u"filterForward"_s, u"forward"_s, tr("&Forward to the next filter"),
                           Qt::ALT | Qt::Key_Right))
    , clearFilter(
          action(window, u"clearFilter"_s, u"clear"_s, tr("&Clear the filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , reviewedOnly(action(window, u"reviewedOnly"_s, u"accept"_s, tr("Count &reviewed figures only")))
    , focusSearch(action(window, u"focusSearch"_s, u"search"_s, tr("&Search articles"), QKeySequence::Find))
    , focusFilterBar(
          action(window, u"focusFilterBar"_s, u"filter"_s, tr("Go to the &filter bar"), Qt::CTRL | Qt::Key_L))
    , nextPanel(action(window, u"nextPanel"_s, u"next"_s, tr("&Next panel"), Qt::Key_F6))
    , previousPanel(action(window, u"previousPanel"_s, u"previous"_s, tr("&Previous panel"), Qt::SHIFT | Qt::Key_F6))
    , commandPalette(action(window, u"commandPalette"_s, u"menu"_s, tr("Find a &command…"), Qt::CTRL | Qt::Key_K))
    , help(action(window, u"help"_s, u"help"_s, tr("&Help"), QKeySequence::HelpContents))
    , about(action(window, u"about"_s, u"vigie"_s, tr("&About Vigie")))
{
    reviewedOnly->setCheckable(true);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

} // namespace vigie
