// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/common/localeformat.h"

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace vigie {

/// What the columns of MetricTableModel say, in the language and locale of the interface. `column` is the number of a
/// MetricTableModel::Column. Unknown values are empty, never "none".
QString metricCell(const MetricRow& row, int column, const LocaleFormat& format);
QString metricHeader(int column);

/// What the machine read, where a correction says something else in this column; empty otherwise. "None" where it
/// read nothing.
QString machineCell(const MetricRow& row, int column, const LocaleFormat& format);

/// What was read at a place in the text, as HTML for a tool tip: every word of the article is escaped.
QString figureToolTip(const MetricRow& row, const LocaleFormat& format);
QString mentionToolTip(const MentionRow& row);

/// One line for screen readers and the status bar: "Investment: 30 M MAD, headline, AVL Maroc".
QString figureSentence(const MetricRow& row, const LocaleFormat& format);

/// What an article list shows below a title: the excerpt, without the title at its beginning where that is the text's
/// own first sentence. Empty where nothing else is left.
QString excerptBeyondTitle(const ArticleRow& row);

/// What an article announces, an amount each: jobs created and investments as they are, jobs cut with a minus, all
/// others with their kind: "≈ 80 jobs", "30 M MAD", "revenue: 2.5 bn EUR". Jobs created and cut are one text, so that
/// neither is shown without the other: "≥ 80 / −212 jobs".
QStringList headlineTexts(const QList<Amount>& headlines, const LocaleFormat& format);

/// The first of these amounts that fit into `width` pixels, with "…" for the others: never an amount without its
/// kind. One alone is there in any case.
QString amountsWithin(int width, const QStringList& amounts, const QFontMetrics& metrics);

/// The line of an article list as one sentence, for screen readers.
QString articleSentence(const ArticleRow& row, const LocaleFormat& format);

} // namespace vigie
