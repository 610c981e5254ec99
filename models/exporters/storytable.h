// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/story.h"
#include "models/exporters/table.h"

namespace vigie {

/// "automatic", "suggested" or "by_hand".
QString code(StoryRow::State state);

/// How a row is named on the command line: "12", or a suggestion by its two articles, "57-103".
QString storyName(const StoryRow& row);

/// A line a story or suggestion: id, state, score, account, articles, dates, titles, files, reasons. Those of the
/// articles side by side, in the same order; reasons in short, as "same_lead Renault" or "equal_figure 850000000
/// MAD".
Table storiesTable(const QList<StoryRow>& rows);

/// An array of {"id", "state", "score", "account", "articles": [{"id", "file", "date", "title"}], "reasons":
/// [{"kind", "articles": [a, b], …}]}. The id of a suggestion is the text of its name; reasons as in
/// storyreasonjson.h.
QByteArray storiesToJson(const QList<StoryRow>& rows);

} // namespace vigie
