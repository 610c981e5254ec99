// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/stemtable.h"

#include <QtTest>

#include <random>

using namespace vigie::extraction;

namespace {

/// The stems that the word begins with, the longest first.
std::vector<std::string> stemsOf(const StemTable& table, const std::vector<std::string>& stems, std::string_view word)
{
    std::vector<std::string> found;
    for (auto id = table.longestOf(word, headOf(word)); id != StemTable::kNone; id = table.shorter(id))
        for (const std::string& stem : stems)
            if (table.idOf(stem) == id)
                found.push_back(stem);
    return found;
}

} // namespace

class TestStemTable final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void tellsAllStemsOfAWord_data();
    void tellsAllStemsOfAWord();
    void knowsItsStems();
    void findsWhatTryingAllFinds();
};

void TestStemTable::isEmptyAtFirst()
{
    const StemTable table;
    QCOMPARE(table.size(), std::size_t(0));
    QCOMPARE(table.longestOf("emploi", headOf("emploi")), StemTable::kNone);
    QCOMPARE(table.idOf("emploi"), StemTable::kNone);
}

void TestStemTable::tellsAllStemsOfAWord_data()
{
    using Stems = std::vector<std::string>;
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::vector<std::string>>("stems");

    QTest::newRow("two, past another that sorts between") << std::string("investira") << Stems{"investi", "inv"};
    QTest::newRow("one beyond eight letters")
        << std::string("investissements") << Stems{"investissement", "investi", "inv"};
    QTest::newRow("not a longer one") << std::string("investissant") << Stems{"investi", "inv"};
    QTest::newRow("the stem itself") << std::string("inv") << Stems{"inv"};
    QTest::newRow("shorter than any") << std::string("in") << Stems{};
    QTest::newRow("the first letters alone") << std::string("investies") << Stems{"investi", "inv"};
    QTest::newRow("none") << std::string("emploi") << Stems{};
    QTest::newRow("nothing") << std::string() << Stems{};
}

void TestStemTable::tellsAllStemsOfAWord()
{
    QFETCH(std::string, word);
    QFETCH(std::vector<std::string>, stems);
    const std::vector<std::string> all{"investi", "inv", "investissement", "inventa", "investigat", "zone"};
    QCOMPARE(stemsOf(StemTable(all), all, word), stems);
}

void TestStemTable::knowsItsStems()
{
    const StemTable table({"zone", "inv", "inv"});
    QCOMPARE(table.size(), std::size_t(2));
    QCOMPARE(table.idOf("inv"), 0U);
    QCOMPARE(table.idOf("zone"), 1U);
    QCOMPARE(table.idOf("inve"), StemTable::kNone);
}

/// Words of few letters, so that many stems begin with another.
void TestStemTable::findsWhatTryingAllFinds()
{
    std::mt19937 random(7);
    const auto word = [&random](std::size_t shortest) {
        std::string text;
        for (std::size_t size = shortest + random() % 9; text.size() < size;)
            text += static_cast<char>('a' + random() % 2);
        return text;
    };
    std::vector<std::string> stems;
    for (int i = 0; i < 400; ++i)
        stems.push_back(word(kStemBytes));
    std::ranges::sort(stems, std::ranges::greater(), &std::string::size);
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    const StemTable table(stems);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = word(0);
        std::vector<std::string> expected;
        for (const std::string& stem : stems)
            if (text.starts_with(stem) && std::ranges::find(expected, stem) == expected.end())
                expected.push_back(stem);
        std::vector<std::string> found = stemsOf(table, expected, text);
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(TestStemTable)
#include "tst_stemtable.moc"
