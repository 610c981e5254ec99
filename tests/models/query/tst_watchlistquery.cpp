// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/watchlistquery.h"
#include "tests/models/store/drafts.h"
#include "tests/models/store/namelists.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Lists : TemporaryWorkspace
{
    QueryContext context;

    Lists() { context.connection = &connection; }

    void watch(const QString& form, const QString& name, ActorKind kind = ActorKind::Company)
    {
        watchName(connection, {form, name, kind});
    }
    WatchList read()
    {
        const auto list = WatchListQuery()(context);
        if (!list)
            qFatal("%s", qPrintable(list.error().text()));
        return *list;
    }
};

Actor actor(const QString& name, ActorKind kind, const QStringList& aliases)
{
    Actor one;
    one.name = name;
    one.kind = kind;
    one.aliases = aliases;
    return one;
}

} // namespace

class TestWatchListQuery : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyWorkspaceHasNone()
    {
        Lists lists;
        QCOMPARE(lists.read(), WatchList());
    }

    void formsAreGatheredByName()
    {
        Lists lists;
        lists.watch(u"Port de Tanger"_s, u"Tanger Med"_s, ActorKind::PublicBody);
        lists.watch(u"HN"_s, u"Horizon Nord"_s);
        lists.watch(u"Tanger Med"_s, u"Tanger Med"_s, ActorKind::PublicBody);
        lists.watch(u"Horizon"_s, u"Horizon Nord"_s);
        lists.watch(u"Horizon Nord"_s, u"Horizon Nord"_s);
        QCOMPARE(lists.read().watched,
                 (QList<Actor>{actor(u"Horizon Nord"_s, ActorKind::Company, {u"HN"_s, u"Horizon"_s}),
                               actor(u"Tanger Med"_s, ActorKind::PublicBody, {u"Port de Tanger"_s})}));
    }

    void aNameNotWatchedItselfIsListedByItsForms()
    {
        Lists lists;
        lists.watch(u"HN"_s, u"Horizon Nord"_s);
        QCOMPARE(lists.read().watched, QList<Actor>{actor(u"Horizon Nord"_s, ActorKind::Company, {u"HN"_s})});
    }

    void oneNameOfTwoKindsIsTwo()
    {
        Lists lists;
        lists.watch(u"Horizon"_s, u"Horizon"_s, ActorKind::Company);
        lists.watch(u"Horizon asso"_s, u"Horizon"_s, ActorKind::Association);
        const WatchList list = lists.read();
        QCOMPARE(list.watched.size(), 2);
        QVERIFY(list.watched.contains(actor(u"Horizon"_s, ActorKind::Company, {})));
        QVERIFY(list.watched.contains(actor(u"Horizon"_s, ActorKind::Association, {u"Horizon asso"_s})));
    }

    void stoppedFormsAreSorted()
    {
        Lists lists;
        for (const QString& form : {u"Zone Libre"_s, u"Atout"_s})
            stopName(lists.connection, form);
        QCOMPARE(lists.read(), (WatchList{{}, {u"Atout"_s, u"Zone Libre"_s}}));
    }

    void cancelledItStops()
    {
        Lists lists;
        lists.context.cancel = std::make_shared<std::atomic<bool>>(true);
        const auto list = WatchListQuery()(lists.context);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWatchListQuery)
#include "tst_watchlistquery.moc"
