// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

namespace {

QJsonObject parse(const std::string& line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << line.c_str();
    return object;
}

ByteSpan spanOf(std::string_view body, std::string_view part)
{
    const auto at = static_cast<std::uint32_t>(body.find(part));
    return {at, at + static_cast<std::uint32_t>(part.size())};
}

} // namespace

class TestJsonLine : public QObject
{
    Q_OBJECT

private slots:
    void tellsAFigure();
    void countsCodePoints();
    void nullsWhatIsNotThere();
    void escapes_data();
    void escapes();
};

void TestJsonLine::tellsAFigure()
{
    const std::string body = "Néo Maroc investit entre 20 et 23 M€ à Fès.";
    Extraction extraction;
    extraction.lang = "fr";
    extraction.sectors = {Sector::Automotive};
    extraction.actors = {{"Néo Maroc", ActorKind::Company, {}, true, {spanOf(body, "Néo Maroc")}, "name.run"}};
    extraction.places = {{"Fès", "MA-FES", {spanOf(body, "Fès")}, "place.gazetteer"}};
    ExtractedFigure figure;
    figure.value = Decimal::fromWhole(20'000'000);
    figure.valueMax = Decimal::fromWhole(23'000'000);
    figure.unit = "EUR";
    figure.modifier = Modifier::Range;
    figure.subject = 0;
    figure.place = 0;
    figure.span = spanOf(body, "entre 20 et 23 M€");
    figure.rule = "money.range";
    figure.cues = {"investit"};
    figure.confidence = 0.875F;
    extraction.figures = {figure};

    const QJsonObject line = parse(jsonLine({"a.txt", "2024-05", {}}, body, extraction));
    QCOMPARE(line[u"file"].toString(), u"a.txt"_s);
    QCOMPARE(line[u"date"].toString(), u"2024-05"_s);
    QCOMPARE(line[u"sectors"].toArray().at(0).toString(), u"automotive"_s);
    QCOMPARE(line[u"actors"].toArray().at(0)[u"investor"].toBool(), true);
    const QJsonObject metric = line[u"metrics"].toArray().at(0).toObject();
    QCOMPARE(metric[u"kind"].toString(), u"investment"_s);
    QCOMPARE(metric[u"value"].toInteger(), 20'000'000);
    QCOMPARE(metric[u"value_max"].toInteger(), 23'000'000);
    QCOMPARE(metric[u"modifier"].toString(), u"range"_s);
    QCOMPARE(metric[u"subject"].toString(), u"Néo Maroc"_s);
    QCOMPARE(metric[u"place"].toString(), u"Fès"_s);
    QCOMPARE(metric[u"text"].toString(), u"entre 20 et 23 M€"_s);
    QCOMPARE(metric[u"confidence"].toDouble(), 0.88);
}

void TestJsonLine::countsCodePoints()
{
    const std::string body = "\U0001F680é 30 MDH"; // four bytes and two before the blank
    Extraction extraction;
    ExtractedFigure figure;
    figure.span = spanOf(body, "30 MDH");
    extraction.figures = {figure};

    const QJsonObject metric = parse(jsonLine({}, body, extraction))[u"metrics"].toArray().at(0).toObject();
    QCOMPARE(metric[u"start"].toInt(), 3);
    QCOMPARE(metric[u"end"].toInt(), 9);
}

void TestJsonLine::nullsWhatIsNotThere()
{
    Extraction extraction;
    extraction.figures.emplace_back();
    const QJsonObject line = parse(jsonLine({}, "x", extraction));
    QVERIFY(line[u"title"].isNull());
    const QJsonObject metric = line[u"metrics"].toArray().at(0).toObject();
    for (const auto& name : {u"value_max"_s, u"horizon"_s, u"sector"_s, u"subject"_s, u"place"_s})
        QVERIFY2(metric[name].isNull(), qPrintable(name));
}

void TestJsonLine::escapes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("read");

    QTest::newRow("quotes") << QByteArray("a \"b\" \\c") << u"a \"b\" \\c"_s;
    QTest::newRow("control") << QByteArray("a\nb\tc\x01") << u"a\nb\tc\u0001"_s;
    QTest::newRow("invalid byte") << QByteArray("a\xFF") + "b" << u"a\uFFFDb"_s;
    QTest::newRow("cut sequence") << QByteArray("a\xC3") << u"a\uFFFD"_s;
}

void TestJsonLine::escapes()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, read);

    const std::string file = name.toStdString();
    QCOMPARE(parse(jsonLine({file, {}, {}}, {}, {}))[u"file"].toString(), read);
}

QTEST_GUILESS_MAIN(TestJsonLine)
#include "tst_jsonline.moc"
