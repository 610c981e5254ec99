// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/articlestore.h"
#include "models/store/journal.h"
#include "tests/models/store/drafts.h"

/// A workspace with a little of everything, and short ways to change it.
namespace vigie::test {

inline EditInfo editInfo(const QString& action = QStringLiteral("test"))
{
    return {action, QStringLiteral("ana"), [] { return QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC); }};
}

/// One step of one change: done and committed, or refused and dropped.
template <class Change> Result<qint64> edit(Connection& connection, Change change)
{
    auto step = Edit::begin(connection, editInfo());
    if (!step)
        return tl::unexpected(step.error());
    const Result<> done = change(*step);
    return done ? step->commit() : tl::unexpected(done.error());
}

/// Three articles of 2022: each names an actor of its own and "Renault", is of Automotive, lies in Tanger and has an
/// investment (subject: the own actor) and a number of jobs. Actors: 1 Atlas, 2 Renault, 3 Bolide, 4 Cargo.
struct FilledWorkspace : TemporaryWorkspace
{
    FilledWorkspace()
    {
        QList<ArticleDraft> drafts;
        for (const char* name : {"Atlas", "Bolide", "Cargo"}) {
            const QString own = QString::fromUtf8(name);
            ArticleDraft one
                = draft(own + QStringLiteral(" et Renault investissent 30 MDH à Tanger 🚀 : 500 emplois."),
                        QStringLiteral("2022-0%1").arg(drafts.size() + 1));
            const qsizetype subject = addActor(one, own, ActorKind::Company, {}, true);
            addActor(one, QStringLiteral("Renault"));
            one.article.sectors = {Sector::Automotive};
            const QString tanger = QStringLiteral("Tanger");
            one.places = {{tanger, {}, {}, {{spanOf(one.article.body, tanger), tanger}}}};
            MetricDraft& money = addMetric(one, MetricKind::Investment, 30'000'000, QStringLiteral("30 MDH"));
            money.subject = subject;
            money.confidence = 1.0 / 3.0;
            addMetric(one, MetricKind::JobsCreated, 500, QStringLiteral("500 emplois"));
            drafts.append(one);
        }
        auto store = ArticleStore::prepare(connection);
        if (!store || !store->write(drafts))
            qFatal("cannot fill the workspace");
    }
};

} // namespace vigie::test
