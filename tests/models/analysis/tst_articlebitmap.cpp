// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/postinglist.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vigie;

/// Every operation against the same one on plain booleans, on sizes around the word borders.
class ArticleBitmapTest : public QObject
{
    Q_OBJECT

private slots:
    void behavesLikeASetOfBooleans_data();
    void behavesLikeASetOfBooleans();
    void postingListsOfAnyDensityAgree_data();
    void postingListsOfAnyDensityAgree();
};

namespace {

std::vector<bool> randomSet(QRandomGenerator& random, std::size_t size, double share)
{
    std::vector<bool> set(size);
    for (std::size_t i = 0; i < size; ++i)
        set[i] = random.generateDouble() < share;
    return set;
}

ArticleBitmap bitmapOf(const std::vector<bool>& set)
{
    ArticleBitmap bitmap(set.size());
    for (std::size_t i = 0; i < set.size(); ++i)
        if (set[i])
            bitmap.set(static_cast<ArticleIndex>(i));
    return bitmap;
}

std::size_t ones(const std::vector<bool>& set, std::size_t begin, std::size_t end)
{
    std::size_t sum = 0;
    for (std::size_t i = begin; i < std::min(end, set.size()); ++i)
        sum += set[i] ? 1U : 0U;
    return sum;
}

} // namespace

void ArticleBitmapTest::behavesLikeASetOfBooleans_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 63, 64, 65, 127, 128, 200, 1000})
        QTest::addRow("%d", size) << size;
}

void ArticleBitmapTest::behavesLikeASetOfBooleans()
{
    QFETCH(int, size);
    QRandomGenerator random(42);
    const auto n = static_cast<std::size_t>(size);
    for (int round = 0; round < 50; ++round) {
        const auto a = randomSet(random, n, random.generateDouble());
        const auto b = randomSet(random, n, random.generateDouble());
        const ArticleBitmap bitsA = bitmapOf(a);
        const ArticleBitmap bitsB = bitmapOf(b);
        std::size_t begin = random.bounded(static_cast<quint32>(n + 3));
        std::size_t end = random.bounded(static_cast<quint32>(n + 3));
        std::vector<bool> both(n);
        std::vector<bool> any(n);
        std::vector<bool> onlyA(n);
        std::vector<bool> clipped(n);
        for (std::size_t i = 0; i < n; ++i) {
            both[i] = a[i] && b[i];
            any[i] = a[i] || b[i];
            onlyA[i] = a[i] && !b[i];
            clipped[i] = a[i] && begin <= i && i < end;
        }
        QCOMPARE(bitsA.count(), ones(a, 0, n));
        QCOMPARE(bitsA.count(begin, end), ones(a, begin, end));
        QCOMPARE(bitsA.countCommon(bitsB), ones(both, 0, n));
        QVERIFY((ArticleBitmap(bitsA) &= bitsB) == bitmapOf(both));
        QVERIFY((ArticleBitmap(bitsA) |= bitsB) == bitmapOf(any));
        QVERIFY((ArticleBitmap(bitsA) -= bitsB) == bitmapOf(onlyA));
        ArticleBitmap clip = bitsA;
        clip.clip(begin, end);
        QVERIFY(clip == bitmapOf(clipped));
        std::vector<bool> visited(n);
        bitsA.forEach([&](ArticleIndex i) { visited[i] = true; });
        QVERIFY(visited == a);
    }
    QVERIFY(ArticleBitmap(n, true) == bitmapOf(std::vector<bool>(n, true)));
}

void ArticleBitmapTest::postingListsOfAnyDensityAgree_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("none") << 0.0;
    QTest::newRow("a list") << 0.01;
    QTest::newRow("a bitmap") << 0.4;
    QTest::newRow("all") << 1.0;
}

void ArticleBitmapTest::postingListsOfAnyDensityAgree()
{
    QFETCH(double, share);
    QRandomGenerator random(7);
    const auto set = randomSet(random, 1000, share);
    std::vector<ArticleIndex> articles;
    for (std::size_t i = set.size(); i-- > 0;)
        if (set[i])
            articles.insert(articles.end(), 2, static_cast<ArticleIndex>(i)); // backwards and twice
    const PostingList list(articles, set.size());
    const ArticleBitmap other = bitmapOf(randomSet(random, 1000, 0.5));
    ArticleBitmap all(set.size());
    list.addTo(all);
    QVERIFY(all == bitmapOf(set));
    QCOMPARE(list.count(), all.count());
    QCOMPARE(list.countCommon(other), all.countCommon(other));
}

QTEST_GUILESS_MAIN(ArticleBitmapTest)
#include "tst_articlebitmap.moc"
