// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("MainActions", text); }

QAction* action(QWidget* window, const QString& name, const QString& text, const QKeySequence& shortcut = {})
{
    auto* result = new QAction(text, window);
    result->setObjectName(name + "Action"_L1);
    result->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        result->setToolTip(u"%1 (%2)"_s.arg(QString(text).remove(u'&').remove(u'…'), shortcut.toString(QKeySequence::NativeText)));
    window->addAction(result);
    return result;
}

} // namespace

MainActions::MainActions(QWidget* window)
    : newWorkspace(action(window, u"newWorkspace"_s, tr("&New workspace…"), QKeySequence::New))
    , openWorkspace(action(window, u"openWorkspace"_s, tr("&Open workspace…"), QKeySequence::Open))
    , openSample(action(window, u"openSample"_s, tr("Open the &sample announcements")))
    , importFiles(action(window, u"importFiles"_s, tr("&Import files…"), Qt::CTRL | Qt::Key_I))
    , importFolder(action(window, u"importFolder"_s, tr("Import a &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , pasteText(action(window, u"pasteText"_s, tr("Import the text on the &clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , exportChart(action(window, u"exportChart"_s, tr("Export the c&hart…"), Qt::CTRL | Qt::Key_E))
    , exportArticles(action(window, u"exportArticles"_s, tr("Export the &articles…")))
    , exportFigures(action(window, u"exportFigures"_s, tr("Export the fi&gures…")))
    , exportActors(action(window, u"exportActors"_s, tr("Export the acto&rs…")))
    , quit(action(window, u"quit"_s, tr("&Quit"), QKeySequence::Quit))
    , filterBack(action(window, u"filterBack"_s, tr("&Back to the previous filter"), Qt::ALT | Qt::Key_Left))
    , filterForward(action(window, u"filterForward"_s, tr("&Forward to the next filter"), Qt::ALT | Qt::Key_Right))
    , clearFilter(action(window, u"clearFilter"_s, tr("&Clear the filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , reviewedOnly(action(window, u"reviewedOnly"_s, tr("Count &reviewed figures only")))
    , focusSearch(action(window, u"focusSearch"_s, tr("&Search articles"), QKeySequence::Find))
    , focusFilterBar(action(window, u"focusFilterBar"_s, tr("Go to the &filter bar"), Qt::CTRL | Qt::Key_L))
    , nextPanel(action(window, u"nextPanel"_s, tr("&Next panel"), Qt::Key_F6))
    , previousPanel(action(window, u"previousPanel"_s, tr("&Previous panel"), Qt::SHIFT | Qt::Key_F6))
    , commandPalette(action(window, u"commandPalette"_s, tr("Find a &command…"), Qt::CTRL | Qt::Key_K))
    , help(action(window, u"help"_s, tr("&Help"), QKeySequence::HelpContents))
    , about(action(window, u"about"_s, tr("&About Vigie")))
{
    reviewedOnly->setCheckable(true);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

} // namespace vigie
