// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storygroups.h"
#include "models/analysis/stories/storyindex.h"
#include "tests/models/analysis/stories/syntheticstories.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>

using namespace vigie;

namespace {

constexpr int kArticles = 100'000;
constexpr int kImport = 100;
constexpr double kLimitSeconds = 60;

std::vector<ArticleId> idsOf(std::span<const StoryArticle> articles)
{
    std::vector<ArticleId> ids;
    for (const StoryArticle& article : articles)
        ids.push_back(article.id);
    return ids;
}

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; // the search runs on one thread
}

} // namespace

/// Story search over 100,000 articles: all at once, then an import of a hundred more.
class BenchStories : public QObject
{
    Q_OBJECT

private slots:
    void searchesAWorkspace_data();
    void searchesAWorkspace();
};

void BenchStories::searchesAWorkspace_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("twenty years") << 20;
    QTest::newRow("one crowded year") << 1;
}

void BenchStories::searchesAWorkspace()
{
    QFETCH(const int, years);
    QElapsedTimer timer;
    timer.start();
    SyntheticStories made = makeStories(kArticles + kImport, 1, years);
    qInfo("made up and signed: %.1f s", seconds(timer));
    const std::vector<StoryArticle> import(made.articles.begin() + kArticles, made.articles.end());
    const std::vector<StoryArticle> first = std::move(made.articles);

    StoryIndex index;
    const double before = cpuSeconds();
    timer.start();
    index.insert(std::span(first).first(kArticles));
    const double filing = seconds(timer);
    const std::vector<StoryPair> pairs = findStoryPairs(index, idsOf(std::span(first).first(kArticles)));
    const double finding = seconds(timer) - filing;
    const std::vector<StoryGroup> groups = clusterStories(pairs, {}, {});
    const double all = seconds(timer);
    const double used = cpuSeconds() - before;
    qInfo("filed in %.1f s, %zu pairs in %.1f s, %zu stories, all in %.1f s (%.1f s of CPU)", filing, pairs.size(),
          finding, groups.size(), all, used);

    timer.start();
    index.insert(import);
    const std::vector<StoryPair> more = findStoryPairs(index, idsOf(import));
    qInfo("import of %d: %zu pairs in %.3f s", kImport, more.size(), seconds(timer));
    QVERIFY2(used < kLimitSeconds, "slower than a minute"); // CPU: a busy machine says nothing about the search
}

QTEST_GUILESS_MAIN(BenchStories)
#include "bench_stories.moc"
