// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reextraction/readingchange.h"
#include "models/store/actorstore.h"
#include "models/store/edittables.h"
#include "models/store/placestore.h"

namespace vigie {

class Edit;

/// Writes changes of one reading into the workspace, within an Edit. Actors and places that are not there yet are
/// made with it; undoing leaves those that a later import names too.
class RereadingWriter
{
public:
    [[nodiscard]] static Result<RereadingWriter> prepare(Edit& edit, const QString& engine);

    /// `stored` is what stands there now; `changes` come from comparing it with `draft`.
    [[nodiscard]] Result<> write(const StoredReading& stored, const ArticleDraft& draft,
                                 const QList<ReadingChange>& changes, const HandEdits& edits);

    /// Takes over by which rules a figure was read, unless a person has decided about it or it is gone.
    [[nodiscard]] Result<> note(const ReadingNote& note);

private:
    /// Rows by table and key.
    using RowList = QList<std::pair<QString, RowText>>;

    RereadingWriter(Edit& edit, QString engine);
    Result<> writeFigure(const ReadingChange& change);
    Result<> writeNames(const ReadingChange& change);
    Result<> writeSectors();
    Result<RowText> figureRow(const MetricDraft& figure);
    Result<ActorId> actorOf(qsizetype draft);
    Result<PlaceId> placeOf(qsizetype draft);
    Result<> noteMade(const RowList& made);

    Edit* m_edit; ///< not mine
    QString m_engine;
    ActorStore m_actors;
    PlaceStore m_places;
    // Of the article that is being written; not mine.
    const StoredReading* m_stored = nullptr;
    const ArticleDraft* m_draft = nullptr;
    QList<Span> m_removed;
    ResolvedNamesOfDraft m_names;
};

} // namespace vigie
