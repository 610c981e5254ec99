// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace vigie {

/// For dialogs without one answer: Enter belongs to what has the focus. On a button it presses that one; in a field
/// or a list it presses none, Close included. Call it when all buttons are there.
///
/// QDialog makes the first button the default one where none is, and fields and lists pass Enter on to it after they
/// have used it themselves.
void unsetDefaultButtons(QDialog* dialog);

} // namespace vigie
