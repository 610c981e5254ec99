// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/headindex.h"

#include <QtTest>

#include <map>
#include <random>

using namespace vigie::extraction;

class TestHeadIndex final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void tellsWordsFromStems();
    void keepsTheOrderOfAddition();
    void findsPairs();
    void findsWhatAMapFinds();

private:
    static std::vector<std::uint32_t> found(std::span<const HeadIndex::Entry> entries, std::string_view word)
    {
        std::vector<std::uint32_t> indices;
        for (const HeadIndex::Entry& entry : entries)
            if (entry.pattern.fits(headOf(word)))
                indices.push_back(entry.index);
        return indices;
    }
    static std::vector<std::uint32_t> words(const HeadIndex& index, std::string_view word)
    {
        return found(index.words(headOf(word)), word);
    }
    static std::vector<std::uint32_t> stems(const HeadIndex& index, std::string_view word)
    {
        return found(index.stems(headOf(word)), word);
    }
    using Indices = std::vector<std::uint32_t>;
};

void TestHeadIndex::isEmptyAtFirst()
{
    HeadIndex index;
    QCOMPARE(words(index, "emploi"), Indices());
    index.build();
    QCOMPARE(words(index, "emploi"), Indices());
    QCOMPARE(stems(index, ""), Indices());
}

void TestHeadIndex::tellsWordsFromStems()
{
    HeadIndex index;
    index.addWord("inv", 1);
    index.addStem("inv", 2);
    index.addStem("investi", 3);
    index.addStem("investissement", 4); // the caller looks at what is beyond eight letters
    index.build();
    QCOMPARE(words(index, "inv"), Indices{1});
    QCOMPARE(words(index, "invente"), Indices());
    QCOMPARE(stems(index, "invente"), Indices{2});
    QCOMPARE(stems(index, "investi"), (Indices{2, 3}));
    QCOMPARE(stems(index, "investissant"), (Indices{2, 3, 4}));
    QCOMPARE(stems(index, "in"), Indices());
}

void TestHeadIndex::keepsTheOrderOfAddition()
{
    HeadIndex index;
    index.addWord("a", 30);
    index.addWord("de", 1);
    index.build();
    index.addWord("a", 10);
    index.addWord("a", 20);
    index.build();
    QCOMPARE(words(index, "a"), (Indices{30, 10, 20}));
    QCOMPARE(words(index, "de"), Indices{1});
}

void TestHeadIndex::findsPairs()
{
    HeadIndex index;
    index.addWord("de", 1);
    index.addPair("de", "plus", 2);
    index.addPair("de", "moins", 3);
    index.addPair("de", "plus", 4);
    index.build();
    const auto pairs = [&index](std::string_view word, std::string_view second) {
        return found(index.pairs(headOf(word), headOf(second)), word);
    };
    QCOMPARE(pairs("de", "plus"), (Indices{2, 4}));
    QCOMPARE(pairs("de", "moins"), Indices{3});
    QCOMPARE(pairs("plus", "de"), Indices());
    QCOMPARE(pairs("de", ""), Indices());
    QCOMPARE(words(index, "de"), Indices{1});
}

/// Words that collide in the filter and in the slots are told apart.
void TestHeadIndex::findsWhatAMapFinds()
{
    constexpr std::uint32_t kWords = 40'000; // far more than the filter has bits
    std::mt19937 random(7);
    HeadIndex index;
    std::map<std::string, Indices> expected;
    for (std::uint32_t entry = 0; entry < 5000; ++entry) {
        const std::string word = std::to_string(random() % kWords);
        index.addWord(word, entry);
        expected[word].push_back(entry);
    }
    index.build();
    for (std::uint32_t number = 0; number < kWords; ++number) {
        const std::string word = std::to_string(number);
        const auto known = expected.find(word);
        QCOMPARE(words(index, word), known == expected.end() ? Indices() : known->second);
    }
}

QTEST_GUILESS_MAIN(TestHeadIndex)
#include "tst_headindex.moc"
