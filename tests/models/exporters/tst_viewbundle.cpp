// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chartaxes.h"
#include "models/exporters/viewbundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ViewBundle fullView()
{
    ViewBundle view;
    Filter& filter = view.filter;
    filter.text = u"usine \"d'énergie\" -gaz"_s;
    filter.dates = {QDate(2020, 1, 1), QDate(2022, 4, 1)};
    filter.undated = true;
    filter.companies = {ActorId{3}, ActorId{7}};
    filter.actors = {ActorId{9}};
    filter.places = {PlaceId{3}};
    filter.sectors = {Sector::Automotive, Sector::Digital};
    filter.sectorNotStated = true;
    filter.kinds = {MetricKind::JobsCreated};
    filter.roles = {Role::Headline};
    filter.reviews = {ReviewState::Corrected};
    filter.reviewedOnly = true;
    view.actorNames = {{ActorId{3}, u"Yazaki"_s}, {ActorId{7}, u"L'Étoile & Cie"_s}, {ActorId{9}, u"M. Mezzour"_s}};
    view.placeNames = {{PlaceId{3}, u"Fès"_s}};
    view.measure = Measure::JobsNet;
    view.axis = Axis::Quarter;
    view.stack = Axis::Sector;
    view.top = 15;
    view.currency = u"EUR"_s;
    return view;
}

QJsonObject bundle(const ViewBundle& view, const Breakdown& breakdown = {})
{
    return QJsonDocument::fromJson(
               bundleToJson(view, breakdown, {u"t"_s, u"f"_s, {}, {}, u"Vigie"_s, QDate(2026, 7, 19)}))
        .object();
}

/// The bundle with one value of its view, or of the view's filter, replaced.
QByteArray spoiled(const QString& part, const QString& key, const QJsonValue& value)
{
    QJsonObject object = bundle(fullView());
    QJsonObject view = object["view"_L1].toObject();
    QJsonObject filter = view["filter"_L1].toObject();
    if (part == u"filter")
        filter[key] = value;
    view["filter"_L1] = filter;
    if (part == u"view")
        view[key] = value;
    object["view"_L1] = view;
    if (part == u"bundle")
        object[key] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

class ViewBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        const auto read = viewFromJson(QJsonDocument(bundle(fullView())).toJson());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(*read, fullView());
    }

    void anEmptyFilterComesBack()
    {
        ViewBundle view;
        view.currency = u"MAD"_s;
        const auto read = viewFromJson(QJsonDocument(bundle(view)).toJson());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QCOMPARE(*read, view);
        QVERIFY(read->filter.isEmpty());
    }

    void randomViewsComeBack()
    {
        QRandomGenerator random(7);
        const auto some = [&](auto all) {
            std::erase_if(all, [&](auto) { return random.bounded(4) > 0; });
            return all;
        };
        for (int i = 0; i < 300; ++i) {
            ViewBundle view;
            view.filter.text = QString(random.bounded(5), QChar(random.bounded(0x20, 0x300)));
            if (random.bounded(2) == 0)
                view.filter.dates.from = QDate(2000, 1, 1).addDays(random.bounded(9000));
            if (random.bounded(2) == 0)
                view.filter.dates.to = QDate(2000, 1, 1).addDays(random.bounded(9000));
            view.filter.undated = random.bounded(2) == 0;
            view.filter.sectorNotStated = random.bounded(2) == 0;
            view.filter.reviewedOnly = random.bounded(2) == 0;
            for (const MetricKind kind : some(std::vector(kMetricKinds.begin(), kMetricKinds.end())))
                view.filter.kinds.append(kind);
            for (const Role role : some(std::vector(kRoles.begin(), kRoles.end())))
                view.filter.roles.append(role);
            const auto sectors = allSectors();
            for (const Sector sector : some(std::vector(sectors.begin(), sectors.end())))
                view.filter.sectors.append(sector);
            for (int n = random.bounded(3); n > 0; --n) {
                view.filter.places.append(PlaceId{n});
                view.placeNames.insert(PlaceId{n}, u"P%1"_s.arg(random.bounded(99)));
            }
            view.measure = static_cast<Measure>(random.bounded(kMeasureCount));
            view.axis = static_cast<Axis>(random.bounded(7));
            if (const auto stack = kChartStacks.at(random.bounded(static_cast<quint32>(kChartStacks.size())));
                stack != view.axis)
                view.stack = stack;
            view.top = random.bounded(30);
            view.currency = u"MAD"_s;
            const auto read = viewFromJson(QJsonDocument(bundle(view)).toJson());
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
            QCOMPARE(*read, view);
        }
    }

    void theNumbersExplainThemselves()
    {
        Breakdown breakdown;
        breakdown.measure = Measure::Investment;
        breakdown.unit = u"MAD"_s;
        breakdown.bins = {{{BinKey::Type::Value, 0}, {}, Sum{2'500}, 2, 1, {}}};
        breakdown.total = Sum{2'500};
        breakdown.figures = 2;
        breakdown.approximate = 1;
        breakdown.articles = 5;
        breakdown.articlesWithout = 3;
        breakdown.articlesRetelling = 2;
        breakdown.unconverted = {{u"ZZZ"_s, Sum{7'000}, 1}};
        ViewBundle view;
        view.measure = Measure::Investment;
        const QJsonObject object = bundle(view, breakdown);
        const QJsonObject words = object["explanation"_L1].toObject();
        QCOMPARE(words["total"_L1].toDouble(), 2.5);
        QCOMPARE(words["figures"_L1].toInt(), 2);
        QCOMPARE(words["articles_without"_L1].toInt(), 3);
        QCOMPARE(words["articles_retelling"_L1].toInt(), 2);
        QCOMPARE(words["unconverted"_L1].toArray().at(0).toObject()["currency"_L1].toString(), u"ZZZ"_s);
        QCOMPARE(object["rows"_L1].toArray().at(0).toObject()["value"_L1].toDouble(), 2.5);
        QCOMPARE(object["date"_L1].toString(), u"2026-07-19"_s);
    }

    void damagedBundlesAreReadOrRefused()
    {
        QRandomGenerator random(11);
        const QByteArray whole = QJsonDocument(bundle(fullView())).toJson();
        int refused = 0;
        for (int i = 0; i < 1000; ++i) {
            QByteArray damaged = whole;
            for (int n = random.bounded(1, 4); n > 0; --n)
                damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                damaged.truncate(random.bounded(static_cast<int>(damaged.size())));
            const auto read = viewFromJson(damaged);
            refused += read ? 0 : 1;
            QVERIFY(read || read.error().kind == Error::Kind::BadInput);
        }
        QVERIFY(refused > 300);
    }

    void whatIsNoBundleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QByteArray() << u"no view"_s;
        QTest::newRow("no JSON") << "<html>"_ba << u"no view"_s;
        QTest::newRow("other JSON") << "[1, 2]"_ba << u"no view"_s;
        QTest::newRow("a newer Vigie") << spoiled(u"bundle"_s, u"version"_s, 2) << u"newer"_s;
        QTest::newRow("no view in it") << spoiled(u"bundle"_s, u"view"_s, QJsonObject()) << u"measure"_s;
        QTest::newRow("unknown measure") << spoiled(u"view"_s, u"measure"_s, u"joy"_s) << u"measure"_s;
        QTest::newRow("stacked by what no chart is")
            << spoiled(u"view"_s, u"stacked_by"_s, u"company"_s) << u"stacked_by"_s;
        QTest::newRow("stacked by its axis") << spoiled(u"view"_s, u"stacked_by"_s, u"quarter"_s) << u"stacked_by"_s;
        QTest::newRow("negative top") << spoiled(u"view"_s, u"top"_s, -1) << u"top"_s;
        QTest::newRow("no currency") << spoiled(u"view"_s, u"currency"_s, u"euros"_s) << u"currency"_s;
        QTest::newRow("three capitals, no currency") << spoiled(u"view"_s, u"currency"_s, u"QQQ"_s) << u"currency"_s;
        QTest::newRow("date that is none") << spoiled(u"filter"_s, u"from"_s, u"2022-02-30"_s) << u"from"_s;
        QTest::newRow("unknown sector") << spoiled(u"filter"_s, u"sectors"_s, QJsonArray{u"cars"_s}) << u"sectors"_s;
        QTest::newRow("actor without name")
            << spoiled(u"filter"_s, u"actors"_s, QJsonArray{QJsonObject{{u"id"_s, 3}}}) << u"actors"_s;
        QTest::newRow("a number as text") << spoiled(u"filter"_s, u"text"_s, 3) << u"text"_s;
    }
    void whatIsNoBundleIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto read = viewFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().text().contains(named), qPrintable(read.error().text()));
    }
};

QTEST_GUILESS_MAIN(ViewBundleTest)
#include "tst_viewbundle.moc"
