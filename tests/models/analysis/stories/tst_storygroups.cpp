// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storygroups.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace vigie;

namespace {

StoryPair pair(qint64 a, qint64 b, bool automatic = true, bool contradictory = false, double score = 0.95)
{
    return {ArticleId{a}, ArticleId{b}, score, automatic, contradictory, {}};
}

DeniedPair denied(qint64 a, qint64 b)
{
    return {ArticleId{a}, ArticleId{b}};
}

StoryGroup group(qint64 id, std::vector<qint64> articles, bool automatic = true)
{
    StoryGroup made{StoryId{id}, {}, automatic};
    for (const qint64 article : articles)
        made.articles.push_back(ArticleId{article});
    return made;
}

using Pairs = std::vector<StoryPair>;
using Denials = std::vector<DeniedPair>;
using Groups = std::vector<StoryGroup>;

} // namespace

class TestStoryGroups : public QObject
{
    Q_OBJECT

private slots:
    void joinsAutomaticPairsOnly();
    void followsAChainOfAgreement();
    void breaksAChainAtAContradiction();
    void breaksAChainOfStrangers();
    void keepsCopiesOfOneTextTogether();
    void neverJoinsADeniedPair();
    void splitsAStoryThatIsDenied();
    void respectsADenialInEveryRun();
    void keepsIds();
    void letsArticlesComeToAPersonsStory();
    void joinsNoTwoStoriesOfPersons();
    void doesNotDependOnOrder();
    void leavesTheRestToBeDecided();
};

void TestStoryGroups::joinsAutomaticPairsOnly()
{
    const Groups groups = clusterStories(Pairs{pair(1, 2), pair(3, 4, false)}, {}, {});
    QCOMPARE(groups, (Groups{group(0, {1, 2})}));
}

void TestStoryGroups::followsAChainOfAgreement()
{
    const Groups groups = clusterStories(Pairs{pair(1, 2), pair(2, 3)}, {}, {});
    QCOMPARE(groups, (Groups{group(0, {1, 2, 3})}));
}

void TestStoryGroups::breaksAChainAtAContradiction()
{
    const Pairs pairs{pair(1, 2, true, false, 0.99), pair(2, 3), pair(1, 3, false, true, 0.6)};
    QCOMPARE(clusterStories(pairs, {}, {}), (Groups{group(0, {1, 2})}));
}

void TestStoryGroups::breaksAChainOfStrangers()
{
    // 3 resembles one of four articles that resemble each other.
    Pairs pairs{
        pair(4, 5), pair(4, 6), pair(4, 7), pair(5, 6), pair(5, 7), pair(6, 7), pair(3, 4, true, false, 0.91)};
    QCOMPARE(clusterStories(pairs, {}, {}), (Groups{group(0, {4, 5, 6, 7})}));
    pairs.push_back(pair(3, 5, false));
    QCOMPARE(clusterStories(pairs, {}, {}), (Groups{group(0, {3, 4, 5, 6, 7})}));
}

void TestStoryGroups::keepsCopiesOfOneTextTogether()
{
    Pairs pairs;
    constexpr qint64 kCopies = 200;
    constexpr qint64 kReach = 12;
    for (qint64 a = 1; a <= kCopies; ++a)
        for (qint64 b = a + 1; b <= std::min(a + kReach, kCopies); ++b)
            pairs.push_back(pair(a, b, true, false, 1.0));
    const Groups groups = clusterStories(pairs, {}, {});
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0].articles.size(), std::size_t(kCopies));
}

void TestStoryGroups::neverJoinsADeniedPair()
{
    QVERIFY(clusterStories(Pairs{pair(1, 2, true, false, 1.0)}, Denials{denied(2, 1)}, {}).empty());
    // nor through a third
    const Pairs pairs{pair(1, 2, true, false, 0.99), pair(2, 3), pair(1, 3)};
    QCOMPARE(clusterStories(pairs, Denials{denied(1, 3)}, {}), (Groups{group(0, {1, 2})}));
}

void TestStoryGroups::splitsAStoryThatIsDenied()
{
    const Groups groups = clusterStories({}, Denials{denied(1, 2)}, Groups{group(9, {1, 2, 3})});
    QCOMPARE(groups, (Groups{group(9, {1, 3})}));
}

void TestStoryGroups::respectsADenialInEveryRun()
{
    const Pairs pairs{pair(1, 2), pair(2, 3), pair(1, 3)};
    const Denials denials{denied(1, 2)};
    const Groups first = clusterStories(pairs, denials, {});
    const Groups again = clusterStories(pairs, denials, first);
    QCOMPARE(again, first);
    QCOMPARE(clusterStories(pairs, denials, Groups{group(5, {1, 2, 3})}).front().articles.size(), std::size_t(2));
}

void TestStoryGroups::keepsIds()
{
    const Groups existing{group(7, {1, 2}), group(8, {5, 6})};
    const Groups groups = clusterStories(Pairs{pair(2, 3), pair(1, 3), pair(10, 11)}, {}, existing);
    QCOMPARE(groups, (Groups{group(7, {1, 2, 3}), group(8, {5, 6}), group(0, {10, 11})}));
    // Two that grow together keep the older id.
    const Groups merged = clusterStories(Pairs{pair(1, 5), pair(1, 6), pair(2, 5), pair(2, 6)}, {}, existing);
    QCOMPARE(merged, (Groups{group(7, {1, 2, 5, 6})}));
}

void TestStoryGroups::letsArticlesComeToAPersonsStory()
{
    const Groups groups = clusterStories(Pairs{pair(2, 3), pair(1, 3)}, {}, Groups{group(4, {1, 2}, false)});
    QCOMPARE(groups, (Groups{group(4, {1, 2, 3}, false)}));
}

void TestStoryGroups::joinsNoTwoStoriesOfPersons()
{
    const Groups existing{group(4, {1, 2}, false), group(5, {3, 4}, false)};
    QCOMPARE(clusterStories(Pairs{pair(1, 3), pair(1, 4), pair(2, 3), pair(2, 4)}, {}, existing), existing);
}

void TestStoryGroups::doesNotDependOnOrder()
{
    QRandomGenerator random(5);
    Pairs pairs;
    Denials denials;
    for (int i = 0; i < 120; ++i) {
        const qint64 a = random.bounded(1, 40);
        const qint64 b = a + random.bounded(1, 5);
        pairs.push_back(pair(a, b, random.bounded(3) > 0, random.bounded(6) == 0, 0.9 + 0.001 * random.bounded(90)));
        if (random.bounded(10) == 0)
            denials.push_back(denied(a, b));
    }
    std::sort(pairs.begin(), pairs.end(), [](const StoryPair& left, const StoryPair& right) {
        return std::tuple(left.a, left.b) < std::tuple(right.a, right.b);
    });
    pairs.erase(std::unique(pairs.begin(), pairs.end(),
                            [](const StoryPair& left, const StoryPair& right) {
                                return left.a == right.a && left.b == right.b;
                            }),
                pairs.end());
    const Groups groups = clusterStories(pairs, denials, {});
    for (int round = 0; round < 20; ++round) {
        std::shuffle(pairs.begin(), pairs.end(), random);
        std::shuffle(denials.begin(), denials.end(), random);
        QCOMPARE(clusterStories(pairs, denials, {}), groups);
    }
    for (const StoryGroup& story : groups)
        for (const auto& [a, b] : denials)
            QVERIFY(!std::binary_search(story.articles.begin(), story.articles.end(), a)
                    || !std::binary_search(story.articles.begin(), story.articles.end(), b));
}

void TestStoryGroups::leavesTheRestToBeDecided()
{
    const Pairs pairs{pair(1, 2), pair(1, 3, false, false, 0.6), pair(4, 5, false, false, 0.7), pair(6, 7, true)};
    const Denials denials{denied(6, 7)};
    const Groups groups = clusterStories(pairs, denials, {});
    const Pairs open = openSuggestions(pairs, denials, groups);
    QCOMPARE(open, (Pairs{pair(4, 5, false, false, 0.7), pair(1, 3, false, false, 0.6)}));
}

QTEST_GUILESS_MAIN(TestStoryGroups)
#include "tst_storygroups.moc"
