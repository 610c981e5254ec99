// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/words.h"

#include <QLabel>

namespace vigie {

QLabel* makeWords(const QString& text, QWidget* parent)
{
    auto* words = new QLabel(text, parent);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    return words;
}

} // namespace vigie
