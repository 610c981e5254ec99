// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/importers/engine.h"
#include "models/importers/folderwalker.h"
#include "models/storysearch/storysearch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vigie {

class Connection;

struct ImportProgress
{
    int files = 0; ///< done with, whatever became of them
    int allFiles = 0;
    int imported = 0; ///< articles, stored for good
    QString file; ///< the last one

    friend bool operator==(const ImportProgress&, const ImportProgress&) = default;
};

struct ImportOptions
{
    QString author; ///< who imports, for the journal: where removed articles come back
    Clock clock = systemClock(); ///< for ArticleSource::importedAt
    std::function<void(const ImportProgress&)> progress; ///< called in the caller's thread, at most 20 times a second
                                                         ///< and at the end
    std::function<bool()> cancelled; ///< asked in the caller's thread; true ends the import
    int threads = 0; ///< that read; 0 = one a core
};

struct ImportReport
{
    int imported = 0; ///< new articles
    int alreadyThere = 0; ///< texts that the workspace had: nothing changed, at most a source was added
    int returned = 0; ///< articles that had been removed: they are back as they were, with their corrections
    QList<FailedFile> failed; ///< in order; the rest went on
    QStringList skipped; ///< files of kinds that no importer reads, found in folders
    StorySearchReport stories; ///< of the new articles; empty where the import was cancelled
    bool cancelled = false; ///< what was stored until then stays

    friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// Imports files and folders: reads and extracts on worker threads, writes in batches on the caller's (never the
/// GUI's). The order of files is kept, so that the same files give the same ids however they were read. Each batch is
/// one transaction: after a cancel or a kill whole articles are there, and running it again completes the rest.
///
/// A small batch (100 articles, or a second's work) while someone watches; more than 20,000 files into an empty
/// workspace in batches of 10,000, with the secondary indexes at the end.
///
/// Texts of articles that were removed bring these back, in one step of the journal at the end, also after a cancel.
///
/// At the end other tellings of the new articles are looked for (searchStories()); after a cancel or a kill the next
/// import does it.
///
/// Errors only where the workspace cannot be written (Busy, DiskFull, ReadOnly …): what was stored before stays. A
/// file that cannot be read, or whose reading breaks the rule of evidence, fails alone, by name and reason.
[[nodiscard]] Result<ImportReport> runImport(Connection& workspace, const Engine& engine, const QStringList& paths,
                                             const ImportOptions& options = {});

} // namespace vigie
