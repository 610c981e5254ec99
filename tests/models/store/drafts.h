// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textindex.h"
#include "models/store/articledraft.h"
#include "models/store/workspace.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTimeZone>

/// Short ways to write drafts down in tests: the evidence is found in the body by its words.
namespace vigie::test {

inline Span spanOf(const QString& body, const QString& words)
{
    const qsizetype at = body.indexOf(words);
    if (at < 0)
        qFatal("the words are not in the body");
    const TextIndex index(body);
    return {index.codePointAt(at), index.codePointAt(at + words.size())};
}

inline ArticleDraft draft(const QString& body, const QString& date = {}, const QString& file = {})
{
    ArticleDraft draft;
    draft.engine = QStringLiteral("test");
    Article& article = draft.article;
    article.body = body;
    article.title = body.left(40);
    article.titleDerived = true;
    article.lang = QStringLiteral("fr");
    article.date = PartialDate::fromIso(date).value_or(PartialDate{});
    article.textSha256 = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
    article.sources = {{file.isEmpty() ? QString(QStringLiteral("/texts/") + body.left(20)) : file, QString(),
                        QString(), article.textSha256, QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC)}};
    return draft;
}

inline qsizetype addActor(ArticleDraft& draft, const QString& name, ActorKind kind = ActorKind::Company,
                          const QStringList& aliases = {}, bool investor = false)
{
    ActorDraft actor{name, kind, aliases, investor, {}};
    if (draft.article.body.contains(name))
        actor.mentions.append({spanOf(draft.article.body, name), name});
    draft.actors.append(actor);
    return draft.actors.size() - 1;
}

inline MetricDraft& addMetric(ArticleDraft& draft, MetricKind kind, qint64 value, const QString& quote)
{
    MetricDraft metric;
    metric.fields.kind = kind;
    metric.fields.value = Decimal::fromWhole(value);
    metric.fields.unit = isMoney(kind) ? QStringLiteral("MAD") : QString::fromUtf8(countUnit(kind));
    metric.span = spanOf(draft.article.body, quote);
    metric.quote = quote;
    metric.rule = QStringLiteral("test.rule");
    metric.confidence = 0.9;
    draft.metrics.append(metric);
    return draft.metrics.last();
}

/// A workspace in a folder of its own that goes with it.
struct TemporaryWorkspace
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.vigie"));
    Connection connection = open(path);

    static Connection open(const QString& path)
    {
        auto opened = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
        if (!opened)
            qFatal("no workspace: %s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }
};

} // namespace vigie::test
