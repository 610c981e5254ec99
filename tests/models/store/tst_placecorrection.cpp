// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/placecorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

class TestPlaceCorrection : public QObject
{
    Q_OBJECT

private slots:
    void aNewPlaceLiesBelowAnother()
    {
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection, false);
        PlaceId made;
        QVERIFY(edit(w.connection, [&](Edit& e) {
            return addPlace(e, u"  Zone  franche "_s, PlaceId{1}).map([&](PlaceId place) { made = place; });
        }));
        QCOMPARE(*w.connection.integer("SELECT parent_id FROM place WHERE name = 'Zone franche'"), 1);
        QVERIFY(edit(w.connection, [&](Edit& e) { return setPlaceParent(e, made, PlaceId{}); }));
        QCOMPARE(
            *w.connection.integer("SELECT count(*) FROM place WHERE name = 'Zone franche' AND parent_id IS NULL"), 1);
        QVERIFY(undo(w.connection));
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
    }

    void whatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<std::function<Result<>(Edit&)>>("attempt");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char* name, const std::function<Result<>(Edit&)>& attempt, Error::Kind kind) {
            QTest::newRow(name) << attempt << kind;
        };
        row(
            "in itself", [](Edit& e) { return setPlaceParent(e, PlaceId{1}, PlaceId{1}); }, Error::Kind::BadInput);
        row(
            "in what lies in it",
            [](Edit& e) {
                const auto inner = addPlace(e, u"Zone"_s, PlaceId{1});
                return inner ? setPlaceParent(e, PlaceId{1}, *inner) : tl::unexpected(inner.error());
            },
            Error::Kind::BadInput);
        row(
            "in nothing known", [](Edit& e) { return setPlaceParent(e, PlaceId{1}, PlaceId{4711}); },
            Error::Kind::NotFound);
        row(
            "no name", [](Edit& e) { return addPlace(e, u"  "_s, PlaceId{1}).map([](PlaceId) {}); },
            Error::Kind::BadInput);
    }
    void whatBreaksARuleIsRefused()
    {
        QFETCH(std::function<Result<>(Edit&)>, attempt);
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        const auto refused = edit(w.connection, attempt);
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY(dumpOf(w.connection) == before);
    }
};

QTEST_GUILESS_MAIN(TestPlaceCorrection)
#include "tst_placecorrection.moc"
