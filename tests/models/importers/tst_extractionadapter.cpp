// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/extractionadapter.h"
#include "tests/models/importers/fakeengine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestExtractionAdapter : public QObject
{
    Q_OBJECT

private slots:
    void bytesBecomeCodePoints()
    {
        const QString body = u"Été 🚀 : 30 MDH à Tanger et 500 emplois."_s;
        const QByteArray utf8 = body.toUtf8();
        const Engine engine = test::fakeEngine();
        const auto read = engine.extract({utf8.constData(), static_cast<std::size_t>(utf8.size())}, {});
        const ArticleDraft draft = draftOf({QString(), body, {2022, 12, 0}, {}, {}}, utf8, read, *engine.places);
        QCOMPARE(draft.article.title, body);
        QVERIFY(draft.article.titleDerived);
        QCOMPARE(draft.actors.size(), 1);
        QCOMPARE(draft.actors[0].mentions, (QList<MentionDraft>{{{0, 5}, u"Été 🚀"_s}}));
        QCOMPARE(draft.metrics.size(), 2);
        QCOMPARE(draft.metrics[0].quote, u"500 emplois"_s);
        QCOMPARE(draft.metrics[1].quote, u"30 MDH"_s);
        QCOMPARE(draft.metrics[1].span, (Span{8, 14}));
        QCOMPARE(draft.metrics[1].fields.value, Decimal::fromWhole(30'000'000));
        QCOMPARE(draft.metrics[1].place, 0);
        QCOMPARE(draft.places[0].ancestors, (QList<PlaceAncestor>{{u"Maroc"_s, u"MA"_s}}));
        QCOMPARE(draft.places[0].mentions, (QList<MentionDraft>{{{17, 23}, u"Tanger"_s}}));
    }

    void placesHaveTheirTree()
    {
        PlaceTree tree;
        tree.add("# key, name, kind, country, parent, population, other forms\n"
                 "MA\tMaroc\tcountry\tMA\t\t0\t\n"
                 "MA-R10\tRabat-Salé-Kénitra\tregion\tMA\tMA\t0\t\n"
                 "k1\tKénitra\tcity\tMA\tMA-R10\t366570\tKenitra\n"
                 "k1\tAutre nom\tcity\tMA\tMA\t0\t\n"
                 "\tRabat Technopolis\tzone\tMA\tMA-R10\t0\tTechnopolis Rabat|Techno\n"
                 "\tAfrique\tnone\t\t\t0\t\n"
                 "x\tX\tcity\tXX\ty\t0\t\n"
                 "y\tY\tcity\tXX\tx\t0\t\n");
        const PlaceAncestor region{u"Rabat-Salé-Kénitra"_s, u"MA-R10"_s};
        const PlaceAncestor country{u"Maroc"_s, u"MA"_s};
        QCOMPARE(tree.place(u"KENITRA"_s, u"k1"_s), (PlaceDraft{u"Kénitra"_s, u"k1"_s, {region, country}, {}}));
        QCOMPARE(tree.place(u"techno"_s, {}), (PlaceDraft{u"Rabat Technopolis"_s, {}, {region, country}, {}}));
        QCOMPARE(tree.place(u"Zone de Nulle Part"_s, {}), (PlaceDraft{u"Zone de Nulle Part"_s, {}, {}, {}}));
        QCOMPARE(tree.place(u"Maroc"_s, u"MA"_s), (PlaceDraft{u"Maroc"_s, u"MA"_s, {}, {}}));
        QCOMPARE(tree.place(u"Loin"_s, u"unknown"_s), (PlaceDraft{u"Loin"_s, u"unknown"_s, {}, {}}));
        // A table that leads in a circle ends.
        QVERIFY(tree.place(u"X"_s, u"x"_s).ancestors.size() <= 10);
    }
};

QTEST_GUILESS_MAIN(TestExtractionAdapter)
#include "tst_extractionadapter.moc"
