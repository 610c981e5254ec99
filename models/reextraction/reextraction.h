// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/engine.h"
#include "models/reextraction/readingchange.h"
#include "models/store/journal.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace vigie {

class Connection;

/// One article that another reading finds otherwise.
struct ArticleRereading
{
    StoredReading stored; ///< as it was, without the body
    ArticleDraft draft; ///< the new reading, without the body
    QList<ReadingChange> changes; ///< as the comparison gave them
    QList<bool> take; ///< of each: shall it be applied? true to begin with
};

/// A new reading of the whole workspace beside what stands in it. A value: to be shown, ticked, and applied or
/// dropped.
struct Rereading
{
    QString engine; ///< version that read
    int articles = 0; ///< that were read
    QStringList failed; ///< titles of those whose new reading breaks the rule of evidence; they stay as they are
    QList<ArticleRereading> differing; ///< by id
    QList<ReadingNote> notes; ///< taken over with whatever is applied: nothing there to be decided
};

struct RereadingOptions
{
    std::function<void(int done, int all)> progress; ///< in the caller's thread, after each batch
    std::function<bool()> cancelled; ///< asked in the caller's thread, between batches
    int threads = 0; ///< that read; 0 = one a core
};

/// Was the workspace filled by another version of the engine than this one? Then reading it again is worth offering.
/// No where it is empty.
[[nodiscard]] Result<bool> isReadByAnotherEngine(Connection& workspace, const Engine& engine);

/// Reads every article again, in batches on worker threads, and compares. Changes nothing. Error::Kind::Cancelled
/// where `cancelled` says so.
[[nodiscard]] Result<Rereading> reread(Connection& workspace, const Engine& engine,
                                       const RereadingOptions& options = {});

struct RereadingOutcome
{
    int taken = 0; ///< changes that were applied
    int passed = 0; ///< changes that were to be taken and no longer fit: somebody was there in between
    qint64 step = 0; ///< of the journal; 0 = nothing was changed
    std::optional<Error> searchFailed = {}; ///< why other tellings were not looked for; the next import does it

    friend bool operator==(const RereadingOutcome&, const RereadingOutcome&) = default;
};

/// Applies what is ticked, as one step of the journal that undo() takes back whole, with the note that the workspace
/// was read by this engine; a reading that finds nothing otherwise leaves that note alone, and makes no step. Each
/// article is compared once more with what stands in the workspace then: no value that a person has decided about is
/// changed, whatever happened since reread(). Then other tellings of the changed articles are looked for again.
/// `info.action` is set here.
[[nodiscard]] Result<RereadingOutcome> applyRereading(Connection& workspace, const Rereading& rereading,
                                                      EditInfo info);

} // namespace vigie
