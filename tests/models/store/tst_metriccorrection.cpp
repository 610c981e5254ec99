// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integritycheck.h"
#include "models/store/metriccorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

constexpr MetricId kMoney{1};

/// What the engine read for it.
MetricFields engines()
{
    MetricFields fields;
    fields.value = Decimal::fromWhole(30'000'000);
    fields.unit = u"MAD"_s;
    fields.subject = ActorId{1};
    return fields;
}

MetricFields corrected()
{
    MetricFields fields = engines();
    fields.value = Decimal::fromWhole(31'000'000);
    fields.horizon = u"2027"_s;
    fields.subject = ActorId{2};
    return fields;
}

QString reviewOf(Connection& connection, MetricId metric)
{
    auto query = Statement::prepare(connection, "SELECT review FROM metric WHERE id = ?1");
    query->bind(metric);
    return query->step().value_or(false) ? query->text(0) : QString();
}

} // namespace

class TestMetricCorrection : public QObject
{
    Q_OBJECT

private slots:
    void acceptAndRejectGoBothWays()
    {
        FilledWorkspace w;
        const auto accept = [](Edit& e) { return acceptMetric(e, kMoney); };
        const auto reject = [](Edit& e) { return rejectMetric(e, kMoney); };
        QVERIFY(edit(w.connection, accept));
        QCOMPARE(reviewOf(w.connection, kMoney), u"accepted"_s);
        QVERIFY(edit(w.connection, reject));
        QCOMPARE(reviewOf(w.connection, kMoney), u"rejected"_s);
        QCOMPARE(*edit(w.connection, reject), 0);
        QVERIFY(edit(w.connection, accept));
        QCOMPARE(reviewOf(w.connection, kMoney), u"accepted"_s);
        QVERIFY(edit(w.connection, [](Edit& e) { return correctMetric(e, kMoney, corrected()); }));
        QVERIFY(edit(w.connection, reject));
        QVERIFY(edit(w.connection, accept));
        QCOMPARE(reviewOf(w.connection, kMoney), u"corrected"_s);
    }

    void theReadingIsKeptBesideACorrection()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return correctMetric(e, kMoney, corrected()); }));
        MetricFields again = corrected();
        again.value = Decimal::fromWhole(32'000'000);
        QVERIFY(edit(w.connection, [&](Edit& e) { return correctMetric(e, kMoney, again); }));
        QCOMPARE(reviewOf(w.connection, kMoney), u"corrected"_s);
        QCOMPARE(*w.connection.integer("SELECT value_milli FROM metric WHERE id = 1"), 32'000'000'000);
        QCOMPARE(*w.connection.integer("SELECT subject_id FROM metric WHERE id = 1"), 2);
        QCOMPARE(*w.connection.integer("SELECT value_milli FROM metric_reading WHERE metric_id = 1"), 30'000'000'000);
        QCOMPARE(*w.connection.integer("SELECT subject_id FROM metric_reading WHERE metric_id = 1"), 1);
        // Back to what the engine read: nothing differs, and a person has looked at it.
        QVERIFY(edit(w.connection, [](Edit& e) { return correctMetric(e, kMoney, engines()); }));
        QCOMPARE(reviewOf(w.connection, kMoney), u"accepted"_s);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric_reading"), 0);
    }

    void figuresAreAddedByTheirPlaceInTheText()
    {
        FilledWorkspace w;
        MetricFields fields = engines();
        MetricId added;
        // Behind the rocket: code points, not UTF-16.
        const Span span
            = spanOf(u"Atlas et Renault investissent 30 MDH à Tanger 🚀 : 500 emplois."_s, u"500 emplois"_s);
        const auto add = [&](Edit& e) {
            const auto id = addMetric(e, ArticleId{1}, span, fields);
            added = id.value_or(MetricId{});
            return id.map([](MetricId) {});
        };
        const auto done = edit(w.connection, add);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
        auto quote = Statement::prepare(w.connection, "SELECT quote FROM metric WHERE id = ?1");
        quote->bind(added);
        QVERIFY(*quote->step());
        QCOMPARE(quote->text(0), u"500 emplois"_s);
        quote->reset();
        QCOMPARE(reviewOf(w.connection, added), u"added"_s);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(edit(w.connection, [&](Edit& e) { return correctMetric(e, added, corrected()); }));
        QCOMPARE(reviewOf(w.connection, added), u"added"_s);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric_reading"), 0);
        QVERIFY(edit(w.connection, [&](Edit& e) { return deleteMetric(e, added); }));
        QCOMPARE(reviewOf(w.connection, added), QString());
    }

    void theSameFigureIsAddedOnce()
    {
        FilledWorkspace w;
        const Span span = spanOf(u"Atlas et Renault investissent 30 MDH à Tanger 🚀 : 500 emplois."_s, u"30 MDH"_s);
        const auto add = [&](const std::function<void(MetricFields&)>& change) {
            MetricFields fields = engines();
            change(fields);
            return edit(w.connection,
                        [&](Edit& e) { return addMetric(e, ArticleId{1}, span, fields).map([](MetricId) {}); });
        };
        const auto refused = add([](MetricFields&) {});
        QVERIFY(!refused && refused.error().kind == Error::Kind::BadInput);
        QCOMPARE(refused.error().field, u"span"_s);
        QVERIFY(!add([](MetricFields& f) { f.role = Role::Part; }));
        QVERIFY(!add([](MetricFields& f) { f.subject = {}; }));
        // "30 MDH each": of another firm, and of another kind or value.
        QVERIFY(add([](MetricFields& f) { f.subject = ActorId{2}; }));
        QVERIFY(!add([](MetricFields& f) { f.subject = ActorId{2}; }));
        QVERIFY(add([](MetricFields& f) { f.kind = MetricKind::Funding; }));
        QVERIFY(add([](MetricFields& f) { f.value = Decimal::fromWhole(60'000'000); }));
        // What was rejected does not count, so it may be said by hand.
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectMetric(e, kMoney); }));
        QVERIFY(add([](MetricFields&) {}));
    }

    void revertingTakesEveryDecisionBack_data()
    {
        using Try = std::function<Result<>(Edit&)>;
        QTest::addColumn<Try>("decide");
        QTest::newRow("accepted") << Try([](Edit& e) { return acceptMetric(e, kMoney); });
        QTest::newRow("rejected") << Try([](Edit& e) { return rejectMetric(e, kMoney); });
        QTest::newRow("corrected") << Try([](Edit& e) { return correctMetric(e, kMoney, corrected()); });
        QTest::newRow("corrected, then rejected") << Try([](Edit& e) {
            const auto done = correctMetric(e, kMoney, corrected());
            return done ? rejectMetric(e, kMoney) : done;
        });
    }
    void revertingTakesEveryDecisionBack()
    {
        QFETCH(std::function<Result<>(Edit&)>, decide);
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(edit(w.connection, decide));
        QCOMPARE(*metricReading(w.connection, kMoney), engines());
        QVERIFY(edit(w.connection, [](Edit& e) { return revertMetric(e, kMoney); }));
        QVERIFY(dumpOf(w.connection, false) == before);
        QCOMPARE(*metricFields(w.connection, kMoney), engines());
    }

    void whatBreaksARuleChangesNothing_data()
    {
        using Try = std::function<Result<>(Edit&)>;
        QTest::addColumn<Try>("attempt");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        const auto correct
            = [](const char* name, const QString& field, const std::function<void(MetricFields&)>& change) {
                  MetricFields fields = engines();
                  change(fields);
                  QTest::newRow(name) << Try([fields](Edit& e) { return correctMetric(e, kMoney, fields); })
                                      << static_cast<int>(Error::Kind::BadInput) << field;
              };
        correct("negative", u"value"_s, [](MetricFields& f) { f.value = Decimal::fromWhole(-1); });
        correct("unknown currency", u"unit"_s, [](MetricFields& f) { f.unit = u"Dirham"_s; });
        correct("code of no currency", u"unit"_s, [](MetricFields& f) { f.unit = u"XYZ"_s; });
        correct("place nowhere", u"place"_s, [](MetricFields& f) { f.place = PlaceId{99}; });
        correct("currency of jobs", u"unit"_s, [](MetricFields& f) { f.kind = MetricKind::JobsCreated; });
        correct("range backwards", u"value_max"_s, [](MetricFields& f) { f.valueMax = f.value; });
        correct("horizon no date", u"horizon"_s, [](MetricFields& f) { f.horizon = u"demain"_s; });
        correct("subject nobody", u"subject"_s, [](MetricFields& f) { f.subject = ActorId{99}; });
        const auto row = [](const char* name, const Try& attempt, Error::Kind kind, const QString& field = {}) {
            QTest::newRow(name) << attempt << static_cast<int>(kind) << field;
        };
        const auto add = [](ArticleId article, Span span) {
            return Try([=](Edit& e) { return addMetric(e, article, span, engines()).map([](MetricId) {}); });
        };
        row("span outside", add(ArticleId{1}, {50, 500}), Error::Kind::BadInput, u"span"_s);
        row("span empty", add(ArticleId{1}, {5, 5}), Error::Kind::BadInput, u"span"_s);
        row("span before", add(ArticleId{1}, {-1, 5}), Error::Kind::BadInput, u"span"_s);
        row("no such article", add(ArticleId{9}, {0, 5}), Error::Kind::NotFound);
        row(
            "no such figure", [](Edit& e) { return acceptMetric(e, MetricId{99}); }, Error::Kind::NotFound);
        row(
            "delete the engine's", [](Edit& e) { return deleteMetric(e, kMoney); }, Error::Kind::BadInput);
    }
    void whatBreaksARuleChangesNothing()
    {
        QFETCH(std::function<Result<>(Edit&)>, attempt);
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        const auto refused = edit(w.connection, [&](Edit& e) {
            // Even behind a change that was all right.
            auto first = rejectMetric(e, MetricId{3});
            return first ? attempt(e) : first;
        });
        QVERIFY(!refused);
        QTEST(static_cast<int>(refused.error().kind), "kind");
        QTEST(refused.error().field, "field");
        QVERIFY(dumpOf(w.connection) == before);
    }
};

QTEST_GUILESS_MAIN(TestMetricCorrection)
#include "tst_metriccorrection.moc"
