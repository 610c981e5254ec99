// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actions.h"

#include "views/common/icons.h"

#include <QAction>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

void setToolTip(QAction* action, const QString& words)
{
    // QAction strips the mnemonic when it makes a tool tip of its text, but of dots only "...".
    action->setToolTip({});
    const QString tip = words.isEmpty() ? action->toolTip().remove(u'…') : words;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys));
}

} // namespace

QAction* makeAction(const ActionSpec& spec, QObject* parent)
{
    auto* action = new QAction(spec.icon.isEmpty() ? QIcon() : icon(spec.icon), spec.text, parent);
    action->setObjectName(spec.objectName);
    action->setShortcut(spec.shortcut);
    setToolTip(action, spec.toolTip);
    return action;
}

void setActionText(QAction* action, const QString& text)
{
    action->setText(text);
    setToolTip(action, {});
}

} // namespace vigie
