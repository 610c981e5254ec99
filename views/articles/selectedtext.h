// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QPoint>
#include <QString>

namespace vigie {

/// A stretch of an article's text that the user has selected, without the blanks around it.
struct SelectedText
{
    Span span; ///< of the body
    QString text;
    QString body; ///< that it stands in, as it is shown: one character for one
    QPoint below; ///< on the screen, under its end: where a menu about it opens
};

} // namespace vigie
