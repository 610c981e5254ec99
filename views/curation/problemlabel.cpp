// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/problemlabel.h"

namespace vigie {

using namespace Qt::StringLiterals;

ProblemLabel::ProblemLabel(QWidget* parent)
    : QLabel(parent)
{
    setObjectName("formProblemLabel"_L1);
    setTextFormat(Qt::PlainText); // a reason may quote a name or a path with "<"
    setWordWrap(true);
    hide();
}

void ProblemLabel::say(const QString& reason)
{
    setText(reason);
    setVisible(!reason.isEmpty());
}

} // namespace vigie
