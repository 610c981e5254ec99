// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vigie {

/// The line of a form or dialog that says why something was not done; hidden while there is nothing to say.
class ProblemLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent);

    /// Shows the reason, a sentence for people; an empty one hides the line.
    void say(const QString& reason);
};

} // namespace vigie
