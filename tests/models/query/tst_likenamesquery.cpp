// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/corrections.h"
#include "models/query/likenamesquery.h"
#include "models/store/actorcorrection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using Likeness = LikeNamesQuery::Likeness;

/// Actor 1 is the one whose name was rejected; the others are named beside it.
struct Rejected : TemporaryWorkspace
{
    explicit Rejected(const QList<std::pair<QString, ActorKind>>& names)
    {
        QStringList words;
        for (const auto& [name, kind] : names)
            words.append(name);
        ArticleDraft one = draft(words.join(u" et "_s) + u" signent l'accord."_s);
        for (const auto& [name, kind] : names)
            addActor(one, name, kind);
        auto store = ArticleStore::prepare(connection);
        if (!store || !store->write({one}))
            qFatal("cannot fill the workspace");
    }

    QList<LikeNamesQuery::Row> alike(const QStringList& forms)
    {
        QueryContext context;
        context.connection = &connection;
        return LikeNamesQuery{forms, {1}}(context).value_or(QList<LikeNamesQuery::Row>());
    }
};

} // namespace

class TestLikeNamesQuery : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAlike_data()
    {
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("case and accents") << u"Énergies Vertes"_s << u"ENERGIES VERTES"_s << true;
        QTest::newRow("hyphen") << u"Plan-Climat"_s << u"Plan Climat"_s << true;
        QTest::newRow("written as one word") << u"Plan Climat"_s << u"PlanClimat"_s << true;
        QTest::newRow("apostrophe") << u"L’Offshoring"_s << u"L'Offshoring"_s << true;
        QTest::newRow("article") << u"Le Pacte"_s << u"Pacte"_s << true;
        QTest::newRow("elided article") << u"L’Offshoring"_s << u"Offshoring"_s << true;
        QTest::newRow("plural") << u"Industrie Verte"_s << u"Les Industries Vertes"_s << true;
        QTest::newRow("legal form") << u"Textile"_s << u"Textile SARL"_s << true;
        QTest::newRow("legal form with full stops") << u"Textile"_s << u"Textile S.A."_s << true;
        QTest::newRow("group") << u"Groupe Textile"_s << u"Textile"_s << true;
        QTest::newRow("a form alone") << u"Groupe"_s << u"Le Groupe"_s << true;
        QTest::newRow("a longer name") << u"Industrie"_s << u"Industrie du Nord"_s << false;
        QTest::newRow("a letter apart") << u"Danone"_s << u"Dannone"_s << false;
        QTest::newRow("no plural") << u"Expres"_s << u"Express"_s << false;
        QTest::newRow("a short word with s") << u"OCP"_s << u"OCPs"_s << true;
        QTest::newRow("a shorter one") << u"GA"_s << u"Gas"_s << false;
    }
    void whatIsAlike()
    {
        QFETCH(QString, rejected);
        QFETCH(QString, other);
        QFETCH(bool, alike);
        Rejected w({{u"Renault"_s, ActorKind::Company}, {other, ActorKind::Company}});
        QCOMPARE(w.alike({rejected}).size(), alike ? 1 : 0);
    }

    void allOfThemWithTheSurestFirst()
    {
        Rejected w({{u"Industrie"_s, ActorKind::Company},
                    {u"Atlas"_s, ActorKind::Company},
                    {u"Industries SA"_s, ActorKind::Company},
                    {u"INDUSTRIE"_s, ActorKind::PublicBody},
                    {u"Renault"_s, ActorKind::Company}});
        QVERIFY(edit(w.connection, [](Edit& e) { return vigie::addAlias(e, {2}, u"L'Industrie"_s); }));
        const auto rows = w.alike({u"industrie"_s});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(
            rows.at(0),
            (LikeNamesQuery::Row{{4}, u"INDUSTRIE"_s, ActorKind::PublicBody, 1, Likeness::SameName, u"INDUSTRIE"_s}));
        QCOMPARE(rows.at(1).name, u"Industries SA"_s);
        QCOMPARE(rows.at(1).likeness, Likeness::OtherForm);
        QCOMPARE(rows.at(2).name, u"Atlas"_s);
        QCOMPARE(rows.at(2).likeness, Likeness::OtherName);
        QCOMPARE(rows.at(2).form, u"L'Industrie"_s);
    }

    void theRejectedOneItselfIsLeftOut()
    {
        Rejected w({{u"Industrie"_s, ActorKind::Company}});
        QVERIFY(w.alike({u"Industrie"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLikeNamesQuery)
#include "tst_likenamesquery.moc"
