// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storypanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<qint64, qint64>>;

ArticleTelling telling(qint64 article)
{
    ArticleTelling one;
    one.article.id = ArticleId{article};
    one.article.title = u"Article %1"_s.arg(article);
    return one;
}

StorySuggestions suggestions(const Pairs& pairs)
{
    StorySuggestions all;
    for (const auto& [a, b] : pairs) {
        StorySuggestion pair;
        pair.a = telling(a);
        pair.b = telling(b);
        all.pairs.append(pair);
    }
    all.all = static_cast<int>(pairs.size());
    return all;
}

StoryDetail story(const QList<qint64>& articles)
{
    StoryDetail detail;
    detail.story.id = StoryId{1};
    for (const qint64 article : articles)
        detail.tellings.append(telling(article));
    return detail;
}

struct Open
{
    StoryPanel panel;
    QTableWidget* tellings = panel.findChild<QTableWidget*>(u"tellingsTable"_s);
    QTableWidget* pairs = panel.findChild<QTableWidget*>(u"suggestionsTable"_s);
    QSignalSpy joined{&panel, &StoryPanel::joinRequested};
    QSignalSpy split{&panel, &StoryPanel::splitRequested};

    Open()
    {
        panel.resize(900, 240);
        panel.show();
        panel.setEditable(true);
        panel.setSuggestions(suggestions({{1, 2}, {3, 4}, {5, 6}}));
        panel.setStory(ArticleId{1}, story({1, 2, 3}));
    }
    /// The article that a press on the button would act on; 0 where it can't be pressed.
    qint64 acted(const QString& button, QSignalSpy& asked, int argument) const
    {
        asked.clear();
        QTest::mouseClick(panel.findChild<QPushButton*>(button), Qt::LeftButton);
        return asked.isEmpty() ? 0 : asked.first().at(argument).value<QList<ArticleId>>().first().value;
    }
    qint64 toJoin() { return acted(u"joinStoryButton"_s, joined, 0); }
    qint64 toSplit() { return acted(u"splitStoryButton"_s, split, 1); }
};

} // namespace

class TestStoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void theChoiceStaysWithItsPair_data()
    {
        QTest::addColumn<Pairs>("readAgain");
        QTest::addColumn<qint64>("chosen");
        QTest::newRow("one more above") << Pairs{{7, 8}, {1, 2}, {3, 4}, {5, 6}} << qint64(3);
        QTest::newRow("one gone above") << Pairs{{3, 4}, {5, 6}} << qint64(3);
        QTest::newRow("gone itself") << Pairs{{1, 2}, {5, 6}} << qint64(0);
    }
    void theChoiceStaysWithItsPair()
    {
        QFETCH(Pairs, readAgain);
        QFETCH(qint64, chosen);
        Open open;
        open.pairs->selectRow(1);
        open.panel.setSuggestions(suggestions(readAgain));
        QCOMPARE(open.toJoin(), chosen);
    }

    void whoDecidesGoesOnToTheNext()
    {
        Open open;
        QCOMPARE(open.toJoin(), 1);
        open.panel.setSuggestions(suggestions({{7, 8}, {3, 4}, {5, 6}}));
        QCOMPARE(open.toJoin(), 3);
    }

    void theArticleReadIsChosenFirst()
    {
        Open open;
        open.panel.setStory(ArticleId{2}, story({1, 2, 3}));
        QCOMPARE(open.toSplit(), 2);
    }

    void theChoiceStaysWithItsTelling_data()
    {
        QTest::addColumn<QList<qint64>>("readAgain");
        QTest::addColumn<qint64>("chosen");
        QTest::newRow("one more above") << QList<qint64>{4, 1, 2, 3} << qint64(3);
        QTest::newRow("one gone above") << QList<qint64>{1, 3} << qint64(3);
        QTest::newRow("gone itself") << QList<qint64>{1, 2, 4} << qint64(0);
    }
    void theChoiceStaysWithItsTelling()
    {
        QFETCH(QList<qint64>, readAgain);
        QFETCH(qint64, chosen);
        Open open;
        open.tellings->selectRow(2);
        open.panel.setStory(ArticleId{1}, story(readAgain));
        QCOMPARE(open.toSplit(), chosen);
    }
};

QTEST_MAIN(TestStoryPanel)
#include "tst_storypanel.moc"
