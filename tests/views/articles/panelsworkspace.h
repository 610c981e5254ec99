// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryrunner.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"
#include "models/store/articlestore.h"
#include "tests/models/store/drafts.h"

#include <QTest>

namespace vigie::test {

struct LastRequest
{
    using Rows = bool;
    static constexpr bool kNeedsCube = true;

    Result<bool> operator()(QueryContext&) const { return true; }
};

/// A workspace of three articles with all that the panels talk to: what a controller needs.
struct PanelsWorkspace
{
    TemporaryWorkspace workspace;
    FilterHistory history;
    Selection selection;
    std::unique_ptr<QueryRunner> runner;

    PanelsWorkspace()
    {
        const auto text = [](const char16_t* words) { return QString::fromUtf16(words); };
        ArticleDraft first
            = draft(text(u"Yazaki Maroc investit 30 MDH à Kénitra et créera 500 emplois."), text(u"2022-03-05"));
        first.article.sectors = {Sector::Automotive};
        const qsizetype yazaki = addActor(first, text(u"Yazaki Maroc"));
        first.places.append(
            {text(u"Kénitra"), QString(), {}, {{spanOf(first.article.body, text(u"Kénitra")), text(u"Kénitra")}}});
        addMetric(first, MetricKind::Investment, 30'000'000, text(u"30 MDH")).subject = yazaki;
        MetricDraft& jobs = addMetric(first, MetricKind::JobsCreated, 500, text(u"500 emplois"));
        jobs.subject = yazaki;
        jobs.fields.sector = Sector::Automotive;
        ArticleDraft second = draft(text(u"Danone ouvre une laiterie ; 80 emplois sont attendus."), text(u"2023-01"));
        second.article.sectors = {Sector::Food};
        const qsizetype danone = addActor(second, text(u"Danone"));
        addMetric(second, MetricKind::JobsCreated, 80, text(u"80 emplois")).subject = danone;
        write({first, second, draft(text(u"Un texte sans date."))});
        runner = std::make_unique<QueryRunner>(workspace.path);
    }

    /// Until all that the runner was asked for is answered: before a test says that nothing has come. Requests are
    /// worked on in order, and one that needs the cube comes after those that do not.
    void settle()
    {
        QObject receiver;
        bool isAnswered = false;
        runner->run(Lane::Counts, LastRequest{}, &receiver, [&](const Result<bool>&) { isAnswered = true; });
        if (!QTest::qWaitFor([&] { return isAnswered; }, 20000))
            qFatal("the runner does not answer");
    }

    void write(const QList<ArticleDraft>& drafts)
    {
        auto writer = ArticleStore::prepare(workspace.connection);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().text()));
        const auto written = writer->write(drafts);
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
    }
};

} // namespace vigie::test
