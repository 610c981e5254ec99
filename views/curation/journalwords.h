// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/journalquery.h"
#include "views/common/localeformat.h"

namespace vigie {

/// One change of the journal as a line for people: "Figure 416, Value: 61,000,000 → 66,000,000", "Watched name,
/// added: Yazaki". What has no words here (a table or column of a newer version) is told by its name in the file.
QString changeText(const JournalChange& change, const LocaleFormat& format);

/// The index of the change that tells best what a step did: a value of a figure, actor, article or place before a row
/// that came or went, and both before what follows from them (aliases, mentions, lists). 0 where there is none.
qsizetype mostTelling(const QList<JournalChange>& changes);

} // namespace vigie
