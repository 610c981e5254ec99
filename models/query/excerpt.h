// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"
#include "models/query/searchquery.h"

#include <QList>
#include <QString>

namespace vigie {

/// A stretch of a text around what was searched for.
struct Excerpt
{
    QString text; ///< on one line; "…" where the body goes on; empty where the body holds none of the words
    QList<TextRange> hits; ///< in `text`, ascending, without overlap

    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// Cuts about `length` UTF-16 units out of the body, at words, beginning shortly before the first hit.
Excerpt excerptAround(const QString& body, const QList<SearchTerm>& terms, qsizetype length = 220);

/// Where the terms stand in a text: ascending, without overlap, at most `most`.
QList<TextRange> findHits(const QString& text, const QList<SearchTerm>& terms, qsizetype most = 1000);

} // namespace vigie
