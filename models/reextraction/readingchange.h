// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/articledraft.h"
#include "models/store/readingstore.h"
#include "models/vocabulary/readingkinds.h"

#include <QList>
#include <QString>

/// What another reading of a text finds that differs from what stands in the workspace.
namespace vigie {

struct ReadingChange
{
    using Kind = ReadingChangeKind;
    using What = ReadingChangeWhat;

    Kind kind = Kind::New;
    What what = What::Figure;
    MetricId metric; ///< the figure that is changed or gone
    ActorId actor; ///< the actor that is named otherwise or no longer
    PlaceId place; ///< likewise
    qsizetype draft = -1; ///< index into the new reading's figures, actors or places; -1 where it is gone

    friend bool operator==(const ReadingChange&, const ReadingChange&) = default;
};

/// An untouched figure that says the same again, but by other rules or with another confidence.
struct ReadingNote
{
    MetricId metric;
    QString rule;
    QStringList cues;
    double confidence = 0;

    friend bool operator==(const ReadingNote&, const ReadingNote&) = default;
};

/// Whom the names of a new reading stand for: the workspace's ids where the same stretch of the text names somebody
/// already (so that merges, renamings and kinds of persons hold), else 0: to be looked up by name.
struct ResolvedNamesOfDraft
{
    QList<ActorId> actors; ///< by index of ArticleDraft::actors
    QList<PlaceId> places;
};

ResolvedNamesOfDraft resolveNames(const StoredReading& stored, const ArticleDraft& draft);

/// What a comparison of two readings of one text finds.
struct ReadingComparison
{
    QList<ReadingChange> changes; ///< figures in order of the text, then actors, places, sectors
    QList<std::pair<MetricId, qsizetype>> same; ///< untouched figures that say the same again, with the new figure
};

/// Compares what stands in the workspace with a new reading. Never offers to change what a person decided:
/// - a figure that was accepted, corrected, rejected or added stays, and so does what the new reading has at its
///   place (an overlapping span with the same kind or unit): a rejected figure does not come back;
/// - mentions that a person marked stay, those that a person took out do not come back;
/// - sectors that a person set stay.
/// Figures are matched one to one: same kind, unit and value first, then by overlap. Pure.
ReadingComparison compareReadings(const StoredReading& stored, const ArticleDraft& draft, const HandEdits& edits);

} // namespace vigie
