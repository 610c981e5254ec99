// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/typedkeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace vigie {

bool isTypedKey(const QKeyEvent& key)
{
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = key.text();
    return plain && ((!text.isEmpty() && text.front().isPrint()) || key.key() == Qt::Key_Delete);
}

TypedKeysOfPopups::TypedKeysOfPopups(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TypedKeysOfPopups::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !QApplication::activePopupWidget()
        || !isTypedKey(*static_cast<QKeyEvent*>(event)))
        return false;
    // Whom the event is for would pass it on as not accepted. Other keys must reach the list: Return chooses there.
    event->accept();
    return true;
}

} // namespace vigie
