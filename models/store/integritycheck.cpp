// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integritycheck.h"

#include "models/domain/textindex.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kStructure = "PRAGMA integrity_check(100)";
constexpr auto kReferences = "PRAGMA foreign_key_check";
constexpr auto kSearchIndex = "INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)";
constexpr auto kArticles = "SELECT id, body, text_sha256 FROM article ORDER BY id";
constexpr auto kMetrics = "SELECT id, span_begin, span_end, quote FROM metric WHERE article_id = ?1 ORDER BY id";
constexpr auto kMentions = "SELECT id, span_begin, span_end, surface FROM mention WHERE article_id = ?1 ORDER BY id";

using Findings = QList<Finding>;

Result<> checkStructure(Connection& connection, Findings& findings)
{
    return forEachRow(connection, kStructure, [&](const Statement& row) {
        if (row.utf8(0) != "ok")
            findings.append({Finding::Kind::Structure, QString(), 0, row.text(0)});
    });
}

Result<> checkReferences(Connection& connection, Findings& findings)
{
    return forEachRow(connection, kReferences, [&](const Statement& row) {
        findings.append({Finding::Kind::Reference, row.text(0), row.integer(1),
                         u"points to a row of \"%1\" that is not there"_s.arg(row.text(2))});
    });
}

Result<> checkSearchIndex(Connection& connection, Findings& findings)
{
    if (connection.access() == Access::ReadOnly)
        return {};
    const auto checked = connection.execute(kSearchIndex);
    if (checked)
        return {};
    if (checked.error().kind != Error::Kind::Corrupt)
        return checked;
    findings.append({Finding::Kind::SearchIndex, QString(), 0, u"the search index does not match the texts"_s});
    return {};
}

Result<> checkSpans(Statement& query, const QString& table, qint64 article, const TextIndex& index,
                    Findings& findings)
{
    const auto take = [&](const Statement& row) {
        const Span span{row.integer(1), row.integer(2)};
        if (!index.valid(span) || index.slice(span) != row.text(3))
            findings.append({Finding::Kind::Evidence, table, row.integer(0),
                             u"its span does not cut its quote out of article %1"_s.arg(article)});
    };
    return forEachRow(query, take, article);
}

Result<> checkArticles(Connection& connection, const std::function<bool()>& stop, Findings& findings)
{
    Statement articles;
    Statement metrics;
    Statement mentions;
    if (auto prepared
        = Statement::prepareAll(connection, {{&articles, kArticles}, {&metrics, kMetrics}, {&mentions, kMentions}});
        !prepared)
        return prepared;
    return forEachRow(articles, [&](const Statement& row) -> Result<> {
        if (stop && stop())
            return failure(Error::Kind::Cancelled, u"the check was stopped"_s);
        const qint64 id = row.integer(0);
        const std::string_view body = row.utf8(1);
        const QByteArrayView bytes(body.data(), static_cast<qsizetype>(body.size()));
        if (QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256) != row.blob(2))
            findings.append({Finding::Kind::Text, u"article"_s, id, u"its text is not the one that was imported"_s});
        const TextIndex index(QString::fromUtf8(bytes));
        if (auto done = checkSpans(metrics, u"metric"_s, id, index, findings); !done)
            return done;
        return checkSpans(mentions, u"mention"_s, id, index, findings);
    });
}

} // namespace

Result<QList<Finding>> checkIntegrity(Connection& connection, const std::function<bool()>& stop)
{
    Findings findings;
    if (auto done = checkStructure(connection, findings); !done)
        return tl::unexpected(done.error());
    // In a damaged file the other checks would only say the same again, or fail.
    if (!findings.isEmpty())
        return findings;
    for (const auto& check : {checkReferences, checkSearchIndex})
        if (auto done = check(connection, findings); !done)
            return tl::unexpected(done.error());
    if (auto done = checkArticles(connection, stop, findings); !done)
        return tl::unexpected(done.error());
    return findings;
}

} // namespace vigie
