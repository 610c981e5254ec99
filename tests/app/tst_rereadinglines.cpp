// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rereadinglines.h"
#include "tests/models/store/drafts.h"

#include <QLocale>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// One article in which a figure is read otherwise and its sectors are, and one in which an actor is gone.
Rereading twoArticles()
{
    const QString body = u"Atlas investit 30 MDH à Tanger."_s;
    ArticleRereading plant;
    plant.draft = draft(body);
    addActor(plant.draft, u"Atlas"_s);
    MetricDraft& read = addMetric(plant.draft, MetricKind::Investment, 30'000'000, u"30 MDH"_s);
    read.subject = 0;
    plant.draft.article.sectors = {Sector::Automotive};
    plant.stored.article = plant.draft.article;
    plant.stored.article.title = u"A plant"_s;
    plant.stored.article.sectors = {};
    Metric known;
    known.id = MetricId{7};
    known.fields = read.fields;
    known.fields.value = Decimal::fromWhole(30);
    known.quote = u"30 MDH"_s;
    plant.stored.metrics = {known};
    ReadingChange figure;
    figure.kind = ReadingChange::Kind::Changed;
    figure.what = ReadingChange::What::Figure;
    figure.metric = known.id;
    figure.draft = 0;
    ReadingChange sectors;
    sectors.kind = ReadingChange::Kind::Changed;
    sectors.what = ReadingChange::What::Sectors;
    plant.changes = {figure, sectors};
    plant.take = {true, true};

    ArticleRereading port;
    port.stored.article.title = u"A port"_s;
    for (const QString& surface : {u"Bolide"_s, u"Bolide SA"_s}) {
        StoredMention mention;
        mention.mention.actor = ActorId{3};
        mention.mention.surface = surface;
        port.stored.mentions.append(mention);
    }
    ReadingChange gone;
    gone.kind = ReadingChange::Kind::Gone;
    gone.what = ReadingChange::What::Actor;
    gone.actor = ActorId{3};
    port.changes = {gone};
    port.take = {false};

    Rereading rereading;
    rereading.differing = {plant, port};
    return rereading;
}

} // namespace

class TestRereadingLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void nothingDiffersInNoLine() { QVERIFY(rereadingLines({}).isEmpty()); }

    void aLineAChangeArticleByArticle()
    {
        const QList<RereadingLine> lines = rereadingLines(twoArticles());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).kind, RereadingLine::Kind::Changed);
        QCOMPARE(lines.at(0).what, RereadingLine::What::Figure);
        QCOMPARE(lines.at(0).article, u"A plant"_s);
        QVERIFY2(lines.at(0).before.startsWith(u"30 MAD, Investment"_s), qPrintable(lines.at(0).before));
        QVERIFY2(lines.at(0).after.startsWith(u"30,000,000 MAD, Investment"_s), qPrintable(lines.at(0).after));
        QVERIFY2(lines.at(0).after.endsWith(u"Atlas – “30 MDH”"_s), qPrintable(lines.at(0).after));
        QVERIFY(lines.at(0).taken);
        QCOMPARE(lines.at(1).what, RereadingLine::What::Sectors);
        QCOMPARE(lines.at(1).before, QString());
        QCOMPARE(lines.at(1).after, u"Automotive"_s);
        QCOMPARE(lines.at(2),
                 (RereadingLine{RereadingLine::Kind::Gone,
                                RereadingLine::What::Actor,
                                u"A port"_s,
                                u"Bolide; Bolide SA"_s,
                                {},
                                false}));
    }

    void whatIsTickedIsTaken()
    {
        Rereading rereading = twoArticles();
        QList<RereadingLine> lines = rereadingLines(rereading);
        lines[1].taken = false;
        lines[2].taken = true;
        setTaken(rereading, lines);
        QCOMPARE(rereading.differing.at(0).take, (QList<bool>{true, false}));
        QCOMPARE(rereading.differing.at(1).take, QList<bool>{true});
    }
};

QTEST_GUILESS_MAIN(TestRereadingLines)
#include "tst_rereadinglines.moc"
