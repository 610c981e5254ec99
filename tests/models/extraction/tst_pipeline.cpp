// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extraction.h"
#include "models/extraction/text/tsv.h"
#include "tests/support/engineresources.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <limits>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

namespace {

std::vector<std::string> corpus()
{
    const QDir directory(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
    std::vector<std::string> bodies;
    for (const QString& name : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        bodies.push_back(testing::readFile(directory.filePath(name).toStdString()));
    return bodies;
}

/// The patterns of all cue tables, as a text has them.
std::vector<std::string> cueWords()
{
    std::vector<std::string> words;
    for (const char* table : {"kinds", "roles", "attach", "horizons", "subjects", "investors", "figureplaces"}) {
        const std::string path = VIGIE_SOURCE_DIR "/resources/lexicon/fr/" + std::string(table) + ".tsv";
        const std::string tsv = testing::readFile(path);
        for (TsvReader reader(tsv); reader.next();) {
            std::string pattern(reader.column(0));
            std::ranges::replace(pattern, '*', 'e');
            if (!pattern.starts_with('@'))
                words.push_back(std::move(pattern));
        }
    }
    return words;
}

Extraction read(std::string_view body)
{
    return extract(body, {{2024, 5, 0}}, testing::engineResources());
}

/// What must hold for any text: spans inside the body and in order, indices that exist, confidences in range.
bool isSound(const Extraction& extraction, std::size_t size)
{
    std::uint32_t end = 0;
    for (const ExtractedFigure& figure : extraction.figures) {
        if (figure.span.begin < end || figure.span.end <= figure.span.begin || figure.span.end > size)
            return false;
        end = figure.span.end;
        if (figure.subject >= static_cast<std::int32_t>(extraction.actors.size())
            || figure.place >= static_cast<std::int32_t>(extraction.places.size()))
            return false;
        if (figure.valueMax && *figure.valueMax <= figure.value)
            return false;
        if (figure.rule.empty() || figure.unit.empty() || figure.confidence < 0 || figure.confidence > 1)
            return false;
    }
    const auto isInside = [size](const ByteSpan& span) { return span.begin < span.end && span.end <= size; };
    for (const ExtractedActor& actor : extraction.actors)
        if (actor.mentions.empty() || !std::ranges::all_of(actor.mentions, isInside))
            return false;
    for (const ExtractedPlace& place : extraction.places)
        if (place.mentions.empty() || !std::ranges::all_of(place.mentions, isInside))
            return false;
    return extraction.sectors.size() <= 3;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private slots:
    void soundOnEveryText();
    void soundOnEveryPrefix();
    void soundOnEverySuffix();
    void soundOnWordsInAnyOrder();
    void soundOnBadInput_data();
    void soundOnBadInput();
    void readsListsInLinearTime_data();
    void readsListsInLinearTime();
    void sameOnManyThreads();
    void silentInAnotherLanguage();
    void readsKnownNamesInAnotherLanguage();
};

void TestPipeline::soundOnEveryText()
{
    const auto bodies = corpus();
    QVERIFY(bodies.size() > 100);
    for (const std::string& body : bodies)
        QVERIFY2(isSound(read(body), body.size()), body.substr(0, 60).c_str());
}

void TestPipeline::soundOnEveryPrefix()
{
    const std::string body = corpus().front();
    for (std::size_t length = 0; length <= body.size(); length += 3)
        QVERIFY2(isSound(read(std::string_view(body).substr(0, length)), length),
                 qPrintable(QString::number(length)));
}

/// A text may begin with any word of a sentence, a figure too.
void TestPipeline::soundOnEverySuffix()
{
    const auto bodies = corpus();
    for (std::size_t i = 0; i < bodies.size(); i += 8) {
        const std::string_view body = bodies[i];
        for (std::size_t at = body.find(' '); at != std::string_view::npos; at = body.find(' ', at + 1))
            QVERIFY2(isSound(read(body.substr(at + 1)), body.size() - at - 1), body.substr(at + 1, 60).data());
    }
}

/// What the rules ask for stands where no writer puts it: figures and the words of cues, in any order.
void TestPipeline::soundOnWordsInAnyOrder()
{
    constexpr int kTexts = 8000; // short: what is found is mostly at a text's begin or end
    constexpr std::size_t kWords = 7;
    const std::vector<std::string> words = cueWords();
    const std::vector<std::string> figures{
        "30 MDH",         "500 emplois", "40 millions d'euros", "210",  "60 % de 12 M€",
        "2 500 salariés", "en 2027",     "entre 3 et 5 Mds",    "12,5", "Renault SA"};
    const std::vector<std::string> marks{", ", ". ", " ", " (", ") ", " : ", "; ", "\n\n"};
    std::mt19937 random(20261122);
    const auto draw = [&](const std::vector<std::string>& from) { return from[random() % from.size()]; };
    for (int i = 0; i < kTexts; ++i) {
        std::string text;
        for (std::size_t word = 0; word < kWords; ++word)
            text += draw(random() % 3 == 0 ? figures : words) + (random() % 4 == 0 ? draw(marks) : " ");
        QVERIFY2(isSound(read(text), text.size()), text.c_str());
    }
}

void TestPipeline::soundOnBadInput_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("invalid bytes") << QByteArray("Un investissement de 30 MDH \xFF\xC3 et 500 emplois \xE2\x80");
    QTest::newRow("zero bytes") << QByteArray("30 MDH\0 500 emplois", 19);
    QTest::newRow("digits") << QByteArray(20'000, '7');
    QTest::newRow("amounts without end") << QByteArray("investir 30 MDH, dont 12 et 500 emplois ").repeated(1500);
    QTest::newRow("amounts without a currency, and one that leans on them")
        << QByteArray("2026pres7 /31.21000 millions 423499 millions eentrstadler ,2jobs_ ,284761213/0.505G 630");
    QTest::newRow("a share of nothing") << QByteArray("500 emplois dont 200 à Lille seront créés par Renault.");
    QTest::newRow("reserved, of nothing") << QByteArray("210 MDH en sont réservés aux communes rurales.");
    QTest::newRow("brackets") << QByteArray(20'000, '(') + "30 MDH";
}

void TestPipeline::soundOnBadInput()
{
    QFETCH(QByteArray, body);
    const std::string text = body.toStdString();
    QVERIFY(isSound(read(text), text.size()));
}

void TestPipeline::readsListsInLinearTime_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("firms, open") << QByteArray() << QByteArray("Renault, Nissan, ") << QByteArray();
    QTest::newRow("bodies, closed, and no verb for many")
        << QByteArray("Accord signé avec ") << QByteArray("la Région Bretagne, la Ville de Lille, ")
        << QByteArray("la Ville de Metz et la Ville de Lyon pour 3 millions d'euros.");
    QTest::newRow("bodies that act") << QByteArray() << QByteArray("La Région Bretagne, la Ville de Lille, ")
                                     << QByteArray(
                                            "la Ville de Metz et la Ville de Lyon investissent 3 millions d'euros.");
}

/// Four times as long a list of names takes some four times as long, and not sixteen. Time of the processor, the best
/// of three, with room for twice as much.
void TestPipeline::readsListsInLinearTime()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, end);
    const auto ticksOf = [&](int count) {
        const std::string body = QByteArray(begin + names.repeated(count / 2) + end).toStdString();
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock();
            read(body);
            best = std::min(best, std::clock() - start);
        }
        return static_cast<double>(best);
    };
    constexpr int kNames = 2000;
    const double shorter = ticksOf(kNames);
    const double longer = ticksOf(4 * kNames);
    QVERIFY2(longer < 9 * shorter, qPrintable(u"%1 times as long"_s.arg(longer / shorter)));
}

void TestPipeline::sameOnManyThreads()
{
    const auto bodies = corpus();
    constexpr std::size_t kTexts = 20;
    std::vector<Extraction> alone;
    for (std::size_t i = 0; i < kTexts; ++i)
        alone.push_back(read(bodies[i]));
    std::vector<std::vector<Extraction>> together(4);
    std::vector<std::thread> threads;
    for (auto& results : together)
        threads.emplace_back([&results, &bodies] {
            for (std::size_t i = 0; i < kTexts; ++i)
                results.push_back(read(bodies[i]));
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& results : together)
        QVERIFY(results == alone);
}

void TestPipeline::silentInAnotherLanguage()
{
    const Extraction extraction = read("The company said that it will invest 30 million euros in the plant, and that "
                                       "500 jobs will be created by 2027.");
    QCOMPARE(extraction.lang, std::string("en"));
    QVERIFY(extraction.figures.empty());
}

void TestPipeline::readsKnownNamesInAnotherLanguage()
{
    const Extraction extraction
        = read("Last year Morocco exported 400,000 cars. The carmaker Renault said that Chief "
               "Executive John Miller will open the plant with the Vadrel Company in September.");
    QCOMPARE(extraction.lang, std::string("en"));
    QCOMPARE(extraction.actors.size(), std::size_t{1});
    QCOMPARE(extraction.actors.front().name, std::string("Renault"));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
