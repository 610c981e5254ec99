// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QObject;

namespace vigie {

/// What makes an action: its object name says the behaviour and ends in "Action"; the tool tip is the text without
/// mnemonic, with the shortcut behind it.
struct ActionSpec
{
    QString objectName;
    QString icon; ///< a name for icon(); may be empty
    QString text; ///< translated, with mnemonic
    QKeySequence shortcut = {};
    QString toolTip = {}; ///< instead of the text
};

/// The action, owned by `parent`. It acts within its window.
QAction* makeAction(const ActionSpec& spec, QObject* parent);

/// Gives an action other words, and its tool tip with them.
void setActionText(QAction* action, const QString& text);

} // namespace vigie
