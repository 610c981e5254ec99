// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reextraction/reextraction.h"

#include <QString>

namespace vigie {

/// The figure that a change is about, as it stands in the workspace; nothing for a new one.
const Metric* storedFigure(const ArticleRereading& article, const ReadingChange& change);

/// The name of a stored figure's subject as the text has it; empty where none.
QString subjectOf(const ArticleRereading& article, const Metric& figure);

/// The figure as the new reading has it; nothing for one that is gone.
const MetricDraft* readFigure(const ArticleRereading& article, const ReadingChange& change);
QString subjectOf(const ArticleRereading& article, const MetricDraft& figure);

/// Where an actor or place is named, before and after: the forms in the text, one beside the other.
struct NameSides
{
    QString name;
    QString before;
    QString after;
};
NameSides nameSides(const ArticleRereading& article, const ReadingChange& change);

} // namespace vigie
