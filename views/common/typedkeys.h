// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace vigie {

/// A key that types something or finds it by its letter, where there is something to type or to find: a letter, a
/// digit, a sign or a blank, without Ctrl, Alt or Meta, and Delete. Return, Escape and Backspace are none.
bool isTypedKey(const QKeyEvent& key);

/// As long as it lives, typed keys belong to the menu or the list that has dropped down: they are its mnemonics and
/// find its lines, and no shortcut behind it.
///
/// Qt keeps shortcuts of the window from firing meanwhile, but not those of a panel (Qt::WidgetWithChildrenShortcut):
/// a menu does not take the focus away from the panel.
class TypedKeysOfPopups final : public QObject
{
public:
    explicit TypedKeysOfPopups(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace vigie
