// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importjob.h"

#include "models/importers/readingpipeline.h"
#include "models/store/articleremoval.h"
#include "models/store/articlestore.h"
#include "models/store/bulkload.h"
#include "models/store/connection.h"
#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/metastore.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using Outcome = StoredDraft::Outcome;

constexpr qsizetype kBigImportFiles = 20'000;
constexpr qsizetype kBigBatchArticles = 10'000;
constexpr qsizetype kSmallBatchArticles = 100;
constexpr qint64 kSmallBatchMs = 1000;
constexpr qsizetype kBatchCharacters = 30'000'000; ///< of text: a batch of long texts stays within memory
constexpr qint64 kProgressMs = 50;

/// Collects drafts into batches and writes them.
class BatchWriter
{
public:
    BatchWriter(ArticleStore& store, ImportReport& report, bool big)
        : m_store(&store)
        , m_report(&report)
        , m_big(big)
    {
        m_sinceWrite.start();
    }

    Result<> add(const FileRead& file)
    {
        for (const ArticleDraft& draft : file.drafts) {
            m_drafts.append(draft);
            m_characters += draft.article.body.size();
        }
        const bool full = m_drafts.size() >= (m_big ? kBigBatchArticles : kSmallBatchArticles)
            || m_characters >= kBatchCharacters || (!m_big && m_sinceWrite.elapsed() >= kSmallBatchMs);
        return full ? flush() : Result<>();
    }

    Result<> flush()
    {
        if (m_drafts.isEmpty())
            return {};
        const auto stored = m_store->write(m_drafts);
        if (!stored)
            return tl::unexpected(stored.error());
        for (qsizetype i = 0; i < stored->size(); ++i)
            count(m_drafts[i], stored->at(i));
        m_drafts.clear();
        m_characters = 0;
        m_sinceWrite.restart();
        return {};
    }

    /// Whose texts came again, each once.
    const QList<ArticleId>& removed() const { return m_removed; }

private:
    void count(const ArticleDraft& draft, const StoredDraft& stored)
    {
        if (stored.outcome == Outcome::Imported)
            ++m_report->imported;
        else if (stored.outcome == Outcome::Removed && !m_removed.contains(stored.article))
            m_removed.append(stored.article);
        else if (stored.outcome == Outcome::Gone)
            m_report->failed.append({draft.article.sources.first().file,
                                     {Error::Kind::NotFound,
                                      u"the article was deleted while it was imported again; import it once more"_s,
                                      {}}});
        else
            ++m_report->alreadyThere;
    }

    ArticleStore* m_store; ///< not mine
    ImportReport* m_report; ///< not mine
    bool m_big;
    QList<ArticleDraft> m_drafts;
    QList<ArticleId> m_removed;
    qsizetype m_characters = 0;
    QElapsedTimer m_sinceWrite;
};

/// Tells how far it is, but not for each of a thousand small files.
class ProgressTeller
{
public:
    ProgressTeller(const ImportOptions& options, int allFiles)
        : m_options(&options)
        , m_allFiles(allFiles)
    {
    }

    void tell(int files, int imported, const QString& file)
    {
        if (!m_options->progress
            || (m_sinceTold.isValid() && m_sinceTold.elapsed() < kProgressMs && files < m_allFiles))
            return;
        m_options->progress({files, m_allFiles, imported, file});
        m_sinceTold.start();
    }

private:
    const ImportOptions* m_options; ///< not mine
    int m_allFiles;
    QElapsedTimer m_sinceTold;
};

/// Reads and writes until the files or the user's patience are at their end.
Result<> importAll(const QStringList& files, ReadingPipeline& pipeline, BatchWriter& writer,
                   const ImportOptions& options, ImportReport& report)
{
    ProgressTeller teller(options, static_cast<int>(files.size()));
    for (int done = 1;; ++done) {
        if (options.cancelled && options.cancelled()) {
            report.cancelled = true;
            return {};
        }
        const auto file = pipeline.next();
        if (!file)
            return tl::unexpected(file.error());
        if (!*file)
            break;
        if ((*file)->failure)
            report.failed.append({(*file)->file, *(*file)->failure});
        if (auto added = writer.add(**file); !added)
            return added;
        teller.tell(done, report.imported, (*file)->file);
    }
    if (auto flushed = writer.flush(); !flushed)
        return flushed;
    teller.tell(static_cast<int>(files.size()), report.imported, files.isEmpty() ? QString() : files.last());
    return {};
}

/// What a person took out comes back when a person brings it again.
Result<> bringBack(Connection& workspace, const QList<ArticleId>& removed, const ImportOptions& options,
                   ImportReport& report)
{
    if (removed.isEmpty())
        return {};
    auto edit = Edit::begin(workspace, {editaction::kArticleReturn, options.author, options.clock});
    if (!edit)
        return tl::unexpected(edit.error());
    const auto back = bringBackArticles(*edit, removed);
    if (!back)
        return tl::unexpected(back.error());
    if (const auto step = edit->commit(); !step)
        return tl::unexpected(step.error());
    report.returned = static_cast<int>(back->size());
    // The others were brought back elsewhere while the files were read.
    report.alreadyThere += static_cast<int>(removed.size() - back->size());
    return {};
}

} // namespace

Result<ImportReport> runImport(Connection& workspace, const Engine& engine, const QStringList& paths,
                               const ImportOptions& options)
{
    FoundFiles found = findFiles(paths);
    ImportReport report;
    report.failed = std::move(found.failed);
    report.skipped = std::move(found.skipped);
    const auto filled = hasArticles(workspace);
    if (!filled)
        return tl::unexpected(filled.error());
    const bool big = found.files.size() > kBigImportFiles;
    std::optional<BulkLoad> bulk;
    if (big && !*filled) {
        auto begun = BulkLoad::begin(workspace);
        if (!begun)
            return tl::unexpected(begun.error());
        bulk.emplace(std::move(*begun));
    }
    // A workspace that this engine fills need not be read again until there is another.
    if (!*filled)
        if (auto noted = setMetaValue(workspace, metakey::kEngine, engine.version); !noted)
            return tl::unexpected(noted.error());
    auto store = ArticleStore::prepare(workspace);
    if (!store)
        return tl::unexpected(store.error());
    FolderIndexes indexes;
    const QDateTime now = options.clock();
    ReadingPipeline pipeline(found.files, options.threads,
                             [&] { return FileReader::open(workspace.path(), engine, indexes, now); });
    BatchWriter writer(*store, report, big);
    const auto imported = importAll(found.files, pipeline, writer, options, report);
    const auto finished = bulk ? bulk->finish() : Result<>();
    if (!imported || !finished)
        return tl::unexpected(imported ? finished.error() : imported.error());
    if (auto back = bringBack(workspace, writer.removed(), options, report); !back)
        return tl::unexpected(back.error());
    if (report.cancelled)
        return report;
    const auto stories = searchStories(workspace, options.cancelled);
    if (stories)
        report.stories = *stories;
    else if (stories.error().kind == Error::Kind::Cancelled)
        report.cancelled = true;
    else
        return tl::unexpected(stories.error());
    return report;
}

} // namespace vigie
