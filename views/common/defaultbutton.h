// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace vigie {

/// For dialogs without one answer: Enter belongs to the field or the list that has the focus and presses no button,
/// Close included; the space bar presses the one that has the focus. Call it when all buttons are there.
///
/// QDialog makes the first button the default one where none is, and fields and lists pass Enter on to it after they
/// have used it themselves.
void unsetDefaultButtons(QDialog* dialog);

} // namespace vigie
