// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/defaultbutton.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>

namespace vigie {

namespace {

// A button that may become the default one by its focus would stay it in a dialog that has no other.
class EnterPresses final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            return false;
        if (!key->isAutoRepeat())
            static_cast<QPushButton*>(watched)->click();
        return true;
    }
};

} // namespace

void unsetDefaultButtons(QDialog* dialog)
{
    auto* enter = new EnterPresses(dialog);
    const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        button->setDefault(false);
        button->setAutoDefault(false);
        button->installEventFilter(enter);
    }
}

} // namespace vigie
