// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reextraction/reextraction.h"

#include "models/importers/extractionadapter.h"
#include "models/reextraction/rereadingwriter.h"
#include "models/store/articlestore.h"
#include "models/store/connection.h"
#include "models/store/editaction.h"
#include "models/store/metastore.h"
#include "models/store/storystore.h"
#include "models/storysearch/storysearch.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr int kBatch = 400; ///< articles that are read between two looks at the caller

/// The new reading of one text; nothing where it breaks the rule of evidence.
std::optional<ArticleDraft> readAgain(const Article& article, const Engine& engine)
{
    const QByteArray utf8 = article.body.toUtf8();
    const std::string_view body(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const Document document{article.titleDerived ? QString() : article.title, article.body, article.date, {}, {}};
    ArticleDraft draft = draftOf(document, utf8, engine.extract(body, {sourceDate(article.date)}), *engine.places);
    draft.engine = engine.version;
    draft.article.textSha256 = article.textSha256;
    draft.article.sources = {{QString(), QString(), QString(), article.textSha256, {}}};
    if (!checkDraft(draft))
        return std::nullopt;
    draft.article.body.clear();
    return draft;
}

std::vector<std::optional<ArticleDraft>> readBatch(const QList<StoredReading>& batch, const Engine& engine,
                                                   int threads)
{
    std::vector<std::optional<ArticleDraft>> drafts(static_cast<std::size_t>(batch.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t at = next++; at < drafts.size(); at = next++)
            drafts[at] = readAgain(batch[static_cast<qsizetype>(at)].article, engine);
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (std::thread& other : others)
        other.join();
    return drafts;
}

void note(const StoredReading& stored, ArticleDraft draft, const HandEdits& edits, Rereading& rereading)
{
    const ReadingComparison compared = compareReadings(stored, draft, edits);
    for (const auto& [metric, index] : compared.same) {
        const MetricDraft& figure = draft.metrics[index];
        const Metric& known = *std::ranges::find(stored.metrics, metric, &Metric::id);
        const ReadingNote now{metric, figure.rule, figure.cues, figure.confidence};
        if (now != ReadingNote{metric, known.rule, known.cues, known.confidence})
            rereading.notes.append(now);
    }
    if (compared.changes.isEmpty())
        return;
    ArticleRereading one{stored, std::move(draft), compared.changes, QList<bool>(compared.changes.size(), true)};
    one.stored.article.body.clear();
    rereading.differing.append(one);
}

/// Those of the changes that were to be taken and are still there.
QList<ReadingChange> stillWanted(const ArticleRereading& article, const QList<ReadingChange>& now)
{
    QList<ReadingChange> wanted;
    for (qsizetype i = 0; i < article.changes.size(); ++i)
        if (article.take[i] && now.contains(article.changes[i]))
            wanted.append(article.changes[i]);
    return wanted;
}

/// Where nothing else changes, nobody wants to take back that it was read.
Result<> noteEngine(Edit& edit, const QString& engine)
{
    if (edit.isEmpty())
        return setMetaValue(edit.connection(), metakey::kEngine, engine);
    const RowText key{{u"key"_s, QString::fromUtf8(metakey::kEngine)}};
    if (auto removed = edit.remove(u"meta"_s, key); !removed && removed.error().kind != Error::Kind::NotFound)
        return removed;
    RowText row = key;
    row.insert(u"value"_s, engine);
    return edit.insert(u"meta"_s, row).map([](qint64) {});
}

Result<> applyTo(Edit& edit, const Rereading& rereading, RereadingOutcome& outcome)
{
    QList<ArticleId> changed;
    auto writer = RereadingWriter::prepare(edit, rereading.engine);
    const auto edits = handEdits(edit.connection());
    if (!writer || !edits)
        return tl::unexpected(writer ? edits.error() : writer.error());
    for (const ArticleRereading& article : rereading.differing) {
        const auto taken = static_cast<int>(std::ranges::count(article.take, true));
        if (taken == 0)
            continue;
        const auto stored = storedReading(edit.connection(), article.stored.article.id);
        if (!stored && stored.error().kind != Error::Kind::NotFound)
            return tl::unexpected(stored.error());
        const QList<ReadingChange> wanted = stored
            ? stillWanted(article, compareReadings(*stored, article.draft, *edits).changes)
            : QList<ReadingChange>();
        outcome.taken += static_cast<int>(wanted.size());
        outcome.passed += taken - static_cast<int>(wanted.size());
        if (wanted.isEmpty())
            continue;
        if (auto written = writer->write(*stored, article.draft, wanted, *edits); !written)
            return written;
        changed.append(article.stored.article.id);
    }
    for (const ReadingNote& one : rereading.notes)
        if (auto noted = writer->note(one); !noted)
            return noted;
    if (auto forgotten = forgetStorySearch(edit.connection(), changed); !forgotten)
        return forgotten;
    return noteEngine(edit, rereading.engine);
}

} // namespace

Result<bool> isReadByAnotherEngine(Connection& workspace, const Engine& engine)
{
    const auto version = metaValue(workspace, metakey::kEngine);
    const auto filled = hasArticles(workspace);
    if (!version || !filled)
        return tl::unexpected(version ? filled.error() : version.error());
    return *filled && *version != engine.version;
}

Result<Rereading> reread(Connection& workspace, const Engine& engine, const RereadingOptions& options)
{
    Rereading rereading;
    rereading.engine = engine.version;
    const auto all = articleCount(workspace);
    const auto edits = handEdits(workspace);
    if (!all || !edits)
        return tl::unexpected(all ? edits.error() : all.error());
    const int threads
        = options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    for (ArticleId last;;) {
        if (options.cancelled && options.cancelled())
            return failure(Error::Kind::Cancelled, u"the reading was cancelled"_s);
        const auto batch = storedReadings(workspace, last, kBatch);
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->isEmpty())
            return rereading;
        auto drafts = readBatch(*batch, engine, threads);
        for (qsizetype i = 0; i < batch->size(); ++i) {
            auto& draft = drafts[static_cast<std::size_t>(i)];
            if (draft)
                note(batch->at(i), std::move(*draft), *edits, rereading);
            else
                rereading.failed.append(batch->at(i).article.title);
        }
        last = batch->last().article.id;
        rereading.articles += static_cast<int>(batch->size());
        if (options.progress)
            options.progress(rereading.articles, static_cast<int>(*all));
    }
}

Result<RereadingOutcome> applyRereading(Connection& workspace, const Rereading& rereading, EditInfo info)
{
    info.action = editaction::kReextract;
    RereadingOutcome outcome;
    {
        auto edit = Edit::begin(workspace, std::move(info));
        if (!edit)
            return tl::unexpected(edit.error());
        if (auto applied = applyTo(*edit, rereading, outcome); !applied)
            return tl::unexpected(applied.error());
        const auto step = edit->commit();
        if (!step)
            return tl::unexpected(step.error());
        outcome.step = *step;
    }
    if (const auto searched = searchStories(workspace); !searched)
        outcome.searchFailed = searched.error();
    return outcome;
}

} // namespace vigie
