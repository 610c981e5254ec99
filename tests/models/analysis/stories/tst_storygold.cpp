// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storygroups.h"
#include "models/analysis/stories/storyindex.h"
#include "tests/models/analysis/stories/enginereading.h"
#include "tests/models/analysis/stories/storycorpus.h"

#include <QtTest>

using namespace vigie;

namespace {

/// What joining and suggesting got right, counted in pairs. All pairs inside a group count as joined.
struct Count
{
    int joined = 0;
    int joinedRight = 0;
    int suggested = 0;
    int suggestedRight = 0;
    int lookAlikesJoined = 0;
};

bool isLookAlike(const StoryCorpus& corpus, ArticleId id)
{
    return corpus.stem(id).startsWith(u"la-");
}

Count count(const StoryCorpus& corpus)
{
    StoryIndex index;
    index.insert(corpus.articles);
    std::vector<ArticleId> all;
    for (const StoryArticle& article : corpus.articles)
        all.push_back(article.id);
    const std::vector<StoryPair> pairs = findStoryPairs(index, all);
    const std::vector<StoryGroup> groups = clusterStories(pairs, {}, {});
    Count total;
    const auto note = [&corpus](ArticleId a, ArticleId b, int* number, int* right) {
        const bool isTrue = corpus.truth.contains({a, b});
        ++*number;
        *right += isTrue ? 1 : 0;
        if (!isTrue)
            qInfo().noquote() << "wrong:" << corpus.stem(a) << corpus.stem(b);
        return isTrue;
    };
    for (const StoryGroup& group : groups)
        for (std::size_t i = 0; i < group.articles.size(); ++i)
            for (std::size_t k = i + 1; k < group.articles.size(); ++k)
                if (!note(group.articles[i], group.articles[k], &total.joined, &total.joinedRight)
                    && (isLookAlike(corpus, group.articles[i]) || isLookAlike(corpus, group.articles[k])))
                    ++total.lookAlikesJoined;
    for (const StoryPair& pair : openSuggestions(pairs, {}, groups))
        note(pair.a, pair.b, &total.suggested, &total.suggestedRight);
    return total;
}

double share(int part, int whole)
{
    return whole == 0 ? 1 : static_cast<double>(part) / whole;
}

} // namespace

/// Holds story search to what it reached on the gold corpus, read by hand and read by the engine.
class TestStoryGold : public QObject
{
    Q_OBJECT

private slots:
    void reachesItsFloors_data();
    void reachesItsFloors();
};

void TestStoryGold::reachesItsFloors_data()
{
    QTest::addColumn<bool>("byEngine");
    QTest::addColumn<double>("joinedRight");
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("suggestedRight");
    QTest::newRow("annotation") << false << 0.98 << 0.95 << 0.64;
    QTest::newRow("engine") << true << 0.98 << 0.85 << 0.60;
}

void TestStoryGold::reachesItsFloors()
{
    QFETCH(const bool, byEngine);
    QFETCH(const double, joinedRight);
    QFETCH(const double, found);
    QFETCH(const double, suggestedRight);
    const auto engine = byEngine ? loadEngine() : nullptr;
    QVERIFY(!byEngine || engine);
    const StoryCorpus corpus = readStoryCorpus(byEngine ? Reader([&engine](const QString& body, const QString& date) {
        return engineReading(*engine, body, date);
    })
                                                        : Reader());
    QVERIFY(corpus.articles.size() > 200);
    const int truePairs = static_cast<int>(corpus.truth.size());
    const Count total = count(corpus);
    qInfo("joined %d, right %.3f; found %.3f of %d; suggested %d, right %.3f", total.joined,
          share(total.joinedRight, total.joined), share(total.joinedRight + total.suggestedRight, truePairs),
          truePairs, total.suggested, share(total.suggestedRight, total.suggested));
    QVERIFY(total.joined > 0);
    QVERIFY(share(total.joinedRight, total.joined) >= joinedRight);
    QVERIFY(share(total.joinedRight + total.suggestedRight, truePairs) >= found);
    QVERIFY(share(total.suggestedRight, total.suggested) >= suggestedRight);
    QCOMPARE(total.lookAlikesJoined, 0);
}

QTEST_GUILESS_MAIN(TestStoryGold)
#include "tst_storygold.moc"
