// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/corrections.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/query/namelikeness.h"
#include "models/store/actorcorrection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using Reason = MergeSuggestion::Reason;

/// One article a line: the actors that it names, "name" or "name:kind".
struct Named : TemporaryWorkspace
{
    explicit Named(const QStringList& articles)
    {
        QList<ArticleDraft> drafts;
        for (const QString& line : articles) {
            QStringList names = line.split(u", "_s);
            QString body = names.join(u" et "_s) + u" signent l'accord %1."_s.arg(drafts.size());
            body.remove(u":person"_s).remove(u":public_body"_s);
            ArticleDraft one = draft(body);
            for (const QString& name : names)
                addActor(one, name.section(u':', 0, 0),
                         actorKindFromCode(name.section(u':', 1, 1).toStdString()).value_or(ActorKind::Company));
            drafts.append(one);
        }
        auto store = ArticleStore::prepare(connection);
        if (!store || !store->write(drafts))
            qFatal("cannot fill the workspace");
    }

    QList<MergeSuggestion> suggestions(ActorId of = {}, const QString& formerName = {})
    {
        QueryContext context;
        context.connection = &connection;
        MergeSuggestionsQuery query;
        query.of = of;
        query.formerName = formerName;
        return query(context).value_or(QList<MergeSuggestion>());
    }

    QStringList pairs(ActorId of = {})
    {
        QStringList texts;
        for (const MergeSuggestion& one : suggestions(of))
            texts.append(one.nameA + u" = "_s + one.nameB);
        return texts;
    }
};

} // namespace

class TestMergeSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void whoIsLikeTheFormerNameIsFoundToo()
    {
        Named w({u"Losange, Renault SA"_s, u"Renaultt, Peugeot"_s});
        QCOMPARE(w.suggestions(ActorId{1}).size(), 0);
        QStringList others;
        for (const MergeSuggestion& one : w.suggestions(ActorId{1}, u"RENAULT"_s))
            others.append(one.a == ActorId{1} ? one.nameB : one.nameA);
        others.sort();
        QCOMPARE(others, (QStringList{u"Renault SA"_s, u"Renaultt"_s}));
    }

    void whoMayBeTheSame_data()
    {
        QTest::addColumn<QStringList>("articles");
        QTest::addColumn<QStringList>("pairs");
        QTest::newRow("acronym") << QStringList{u"Office Chérifien des Phosphates, OCP"_s}
                                 << QStringList{u"Office Chérifien des Phosphates = OCP"_s};
        QTest::newRow("legal form") << QStringList{u"Groupe Renault"_s, u"Renault SA"_s}
                                    << QStringList{u"Groupe Renault = Renault SA"_s};
        QTest::newRow("spelling") << QStringList{u"Sopriam Industrie"_s, u"Sopriham Industrie"_s}
                                  << QStringList{u"Sopriam Industrie = Sopriham Industrie"_s};
        QTest::newRow("letters swapped")
            << QStringList{u"Stellantis"_s, u"Stellanits"_s} << QStringList{u"Stellantis = Stellanits"_s};
        QTest::newRow("one name, two kinds")
            << QStringList{u"Tamwilcom"_s, u"Tamwilcom:public_body"_s} << QStringList{u"Tamwilcom = Tamwilcom"_s};
        QTest::newRow("the commoner one first") << QStringList{u"Stellanits"_s, u"Stellantis"_s, u"Stellantis"_s}
                                                << QStringList{u"Stellantis = Stellanits"_s};
        QTest::newRow("short names are not compared") << QStringList{u"OCP, OCS"_s} << QStringList();
        QTest::newRow("numbers tell apart")
            << QStringList{u"Atlantic Zone 1"_s, u"Atlantic Zone 2"_s} << QStringList();
        QTest::newRow("people two letters apart")
            << QStringList{u"Karim El Alaoui:person"_s, u"Karim El Alami:person"_s} << QStringList();
        QTest::newRow("other names") << QStringList{u"Renault, Michelin"_s} << QStringList();
        QTest::newRow("a firm and its daughter")
            << QStringList{u"Renault"_s, u"Renault Maroc"_s} << QStringList{u"Renault = Renault Maroc"_s};
        QTest::newRow("two daughters") << QStringList{u"Renault France"_s, u"Renault Maroc"_s} << QStringList();
        QTest::newRow("a name of a country") << QStringList{u"Banque du Maroc"_s, u"Maroc"_s} << QStringList();
    }
    void whoMayBeTheSame()
    {
        QFETCH(QStringList, articles);
        Named w(articles);
        QTEST(w.pairs(), "pairs");
    }

    void reasonsAndCounts()
    {
        Named w({u"Office Chérifien des Phosphates, OCP"_s, u"OCP"_s});
        const auto found = w.suggestions();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].reasons, (QList<Reason>{Reason::Acronym, Reason::SameArticles}));
        QCOMPARE(found[0].articlesA, 2);
        QCOMPARE(found[0].together, 1);
        QVERIFY(found[0].score > 0.8);
    }

    void aShortFormComesLast()
    {
        Named w({u"Renault Maroc"_s, u"Renault"_s, u"Stellantis"_s, u"Stellanits"_s});
        QVERIFY(edit(w.connection, [](Edit& e) { return vigie::addAlias(e, {1}, u"Renault"_s); }));
        QCOMPARE(w.pairs(), (QStringList{u"Stellantis = Stellanits"_s, u"Renault Maroc = Renault"_s}));
    }

    void ofOneActorAreThoseThatNameIt()
    {
        QStringList names{u"Office Chérifien des Phosphates"_s,
                          u"OCP"_s,
                          u"OCP:public_body"_s,
                          u"Groupe Renault"_s,
                          u"Renault SA"_s,
                          u"Renault"_s,
                          u"Renault Maroc"_s,
                          u"Stellantis"_s,
                          u"Stellanits"_s,
                          u"Stelantis"_s,
                          u"Karim Alami:person"_s,
                          u"Karim Alamy:person"_s};
        // More than lead anywhere: none of them is like another by its core.
        for (const QChar end : u"ABCDEFGHIJKLMN"_s)
            names.append(u"Lot %1%1%1"_s.arg(end));
        Named w(names);
        QVERIFY(edit(w.connection, [](Edit& e) { return vigie::addAlias(e, {7}, u"Renault"_s); }));
        const QList<MergeSuggestion> all = w.suggestions();
        QVERIFY(all.size() >= 7);
        for (qsizetype id = 1; id <= names.size(); ++id) {
            QList<MergeSuggestion> own = all;
            own.removeIf([&](const MergeSuggestion& one) { return one.a.value != id && one.b.value != id; });
            QCOMPARE(w.suggestions(ActorId{id}), own);
        }
    }

    void notTheSameIsRemembered()
    {
        Named w({u"Stellantis"_s, u"Stellanits"_s});
        QVERIFY(edit(w.connection, [](Edit& e) { return denyMerge(e, {2}, {1}); }));
        QVERIFY(w.suggestions().isEmpty());
        QVERIFY(undo(w.connection));
        QCOMPARE(w.suggestions().size(), 1);
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorParent(e, {2}, {1}); }));
        QVERIFY(w.suggestions().isEmpty());
    }

    void aRenamedActorMeetsItsLike()
    {
        Named w({u"Alpha Textile"_s, u"Beta Tissus"_s, u"Stellantis"_s, u"Stellanits"_s});
        QCOMPARE(w.pairs({1}), QStringList());
        QVERIFY(edit(w.connection, [](Edit& e) { return renameActor(e, {1}, u"Béta Tissus SA"_s); }));
        QCOMPARE(w.pairs({1}), QStringList{u"Béta Tissus SA = Beta Tissus"_s});
    }

    void anImportKeepsAKindThatAPersonSet()
    {
        Named w({u"Tamwilcom"_s});
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorKind(e, {1}, ActorKind::PublicBody); }));
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft again = draft(u"Tamwilcom garantit encore."_s);
        addActor(again, u"Tamwilcom"_s);
        QVERIFY(store->write({again}));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor"), 1);
        QVERIFY(undo(w.connection));
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorKind(e, {1}, ActorKind::Person); }));
        ArticleDraft body = draft(u"Tamwilcom, un service public."_s);
        addActor(body, u"Tamwilcom"_s, ActorKind::PublicBody);
        QVERIFY(store->write({body}));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor"), 2);
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << u"renault"_s << u"renault"_s << 0;
        QTest::newRow("a letter more") << u"renault"_s << u"rennault"_s << 1;
        QTest::newRow("another letter") << u"renault"_s << u"renauld"_s << 1;
        QTest::newRow("swapped") << u"renault"_s << u"renautl"_s << 1;
        QTest::newRow("two") << u"renault"_s << u"renauldt x"_s << 3;
        QTest::newRow("far") << u"renault"_s << u"michelin"_s << 3;
        QTest::newRow("empty") << u""_s << u"ab"_s << 2;
    }
    void spellings()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(spellingDistance(a, b, 2), distance);
        QCOMPARE(spellingDistance(b, a, 2), distance);
    }

    void initials()
    {
        QCOMPARE(initialsOfName(u"office cherifien des phosphates"_s), (QStringList{u"ocdp"_s, u"ocp"_s}));
        QCOMPARE(initialsOfName(u"renault maroc"_s), QStringList());
        QCOMPARE(coreOfName(u"groupe renault sa"_s), u"renault"_s);
        QCOMPARE(coreOfName(u"le groupe"_s), u"le groupe"_s);
        QCOMPARE(bareName(u"les textiles du nord sarl"_s), bareName(u"textile du nord"_s));
        QCOMPARE(bareName(u"le groupe"_s), u"groupe"_s);
        QCOMPARE(bareName(u"groupes"_s), u"groupe"_s);
        QCOMPARE(bareName(u"express"_s), u"express"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergeSuggestions)
#include "tst_mergesuggestions.moc"
