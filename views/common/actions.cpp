// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actions.h"

#include "views/common/icons.h"

#include <QAction>

namespace vigie {

using namespace Qt::StringLiterals;

QAction* makeAction(const ActionSpec& spec, QObject* parent)
{
    auto* action = new QAction(spec.icon.isEmpty() ? QIcon() : icon(spec.icon), spec.text, parent);
    action->setObjectName(spec.objectName);
    action->setShortcut(spec.shortcut);
    // QAction strips the mnemonic when it makes a tool tip of its text, but of dots only "...".
    const QString tip = spec.toolTip.isEmpty() ? action->toolTip().remove(u'…') : spec.toolTip;
    action->setToolTip(
        spec.shortcut.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, spec.shortcut.toString(QKeySequence::NativeText)));
    return action;
}

} // namespace vigie
