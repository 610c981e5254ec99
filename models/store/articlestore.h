// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/domain/result.h"
#include "models/store/actorstore.h"
#include "models/store/articledraft.h"
#include "models/store/articleord.h"
#include "models/store/placestore.h"
#include "models/store/searchindex.h"
#include "models/store/statement.h"

#include <QList>

namespace vigie {

class Connection;

/// What became of a draft.
struct StoredDraft
{
    enum class Outcome {
        Imported, ///< it is a new article
        SourceAdded, ///< the text was there; that it also stands in this file was noted
        AlreadyThere, ///< nothing changed
        Removed, ///< the text is that of an article that was removed: for bringBackArticles(); at most a source is
                 ///< new
        Gone, ///< it was not read because the workspace had its text, and now has no longer; nothing changed
    };
    ArticleId article;
    Outcome outcome = Outcome::Imported;

    friend bool operator==(const StoredDraft&, const StoredDraft&) = default;
};

/// Without those that were removed.
[[nodiscard]] Result<qint64> articleCount(Connection& connection);

/// Are there any, removed ones included? At once.
[[nodiscard]] Result<bool> hasArticles(Connection& connection);

/// Writes imported articles. Keeps its statements prepared: make one for an import and hand it batch after batch.
class ArticleStore
{
public:
    [[nodiscard]] static Result<ArticleStore> prepare(Connection& connection);

    /// Writes the drafts with their mentions, figures, sectors, sources and search entries in one transaction: all of
    /// them or, on an error, none. Ids ascend in the order of the drafts. A draft whose text is in the workspace
    /// already (or earlier in the batch) changes nothing but adds its source where the file is a new one.
    /// Gives one outcome a draft, in order. Errors: BadInput where checkDraft() fails, Busy, DiskFull …
    [[nodiscard]] Result<QList<StoredDraft>> write(const QList<ArticleDraft>& drafts);

private:
    struct SearchEntry
    {
        ArticleOrd ord = 0;
        QByteArray title;
        QByteArray body;
    };

    explicit ArticleStore(Connection& connection);
    Result<StoredDraft> writeOne(const ArticleDraft& draft, QList<SearchEntry>& entries);
    Result<ArticleId> insertArticle(const ArticleDraft& draft, QList<SearchEntry>& entries);
    Result<> insertMentions(ArticleId article, ActorId actor, PlaceId place, const QList<MentionDraft>& mentions,
                            bool investor);
    Result<> insertMetric(ArticleId article, const MetricDraft& metric, ActorId subject, PlaceId place,
                          const QString& engine);
    Result<> insertContent(ArticleId article, const ArticleDraft& draft);
    Result<bool> insertSources(ArticleId article, const QList<ArticleSource>& sources);

    Connection* m_connection; ///< not mine
    ActorStore m_actors;
    PlaceStore m_places;
    OrdAllocator m_ords;
    SearchIndex m_search;
    Statement m_findText;
    Statement m_findRemoved;
    Statement m_findSource;
    Statement m_insertArticle;
    Statement m_insertSource;
    Statement m_insertSector;
    Statement m_insertMention;
    Statement m_insertMetric;
};

/// Tells whether the workspace has a text already, so that it need not be read again.
class KnownTexts
{
public:
    [[nodiscard]] Result<> prepare(const Connection& connection);

    /// The SHA-256 under which the workspace keeps the text; empty where it does not have it. It has it where there
    /// is an article of the same text, or, since a newer version may decode a file otherwise, where a file of the
    /// same bytes gave at least as many articles as the file has `documents`.
    [[nodiscard]] Result<QByteArray> find(const QByteArray& textSha256, const QByteArray& bytesSha256,
                                          qsizetype documents);

private:
    Statement m_findText;
    Statement m_findBytes;
};

/// The first words of a body, as the article list shows them: at most 240 characters in one line, cut at a word.
QString excerptOf(const QString& body);

} // namespace vigie
