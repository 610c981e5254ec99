// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/store/storystore.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/articles/articlelistview.h"
#include "views/curation/storyselectioncontroller.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// The list of the three articles, the newest first: 2, 1, 3.
struct Listed : PanelsWorkspace
{
    ArticleListView list;
    QAction join;
    QAction deny;
    StorySelectionController controller{&list, &join, &deny};
    EditRunner edits{workspace.path, u"ana"_s};
    QSignalSpy edited{&edits, &EditRunner::edited};

    Listed()
    {
        controller.setEdits(&edits);
        list.resize(300, 400);
        list.articles()->setIds(std::make_shared<const std::vector<ArticleId>>(
            std::vector<ArticleId>{ArticleId{2}, ArticleId{1}, ArticleId{3}}));
        list.show();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers,
                          list.visualRect(list.model()->index(row, 0)).center());
    }
};

} // namespace

class TestStorySelectionController : public QObject
{
    Q_OBJECT

private slots:
    void oneArticleIsNoStory()
    {
        Listed listed;
        QVERIFY(!listed.join.isEnabled() && !listed.deny.isEnabled());
        listed.click(0);
        QCOMPARE(listed.list.selectedCount(), 1);
        QVERIFY(!listed.join.isEnabled() && !listed.deny.isEnabled());
    }

    void theArticlesSelectedAreJoined()
    {
        Listed listed;
        listed.click(0);
        listed.click(2, Qt::ControlModifier);
        QCOMPARE(listed.list.selectedArticles(9), (QList{ArticleId{2}, ArticleId{3}}));
        QVERIFY(listed.join.isEnabled() && listed.deny.isEnabled());
        listed.join.trigger();
        QTRY_COMPARE(listed.edited.count(), 1);
        QCOMPARE(*listed.workspace.connection.integer(
                     "SELECT count(*) FROM story_article WHERE article_id IN (2, 3) AND story_id > 0"),
                 2);
    }

    void theTwoSelectedAreKeptApart()
    {
        Listed listed;
        listed.click(0);
        listed.click(1, Qt::ShiftModifier);
        listed.deny.trigger();
        QTRY_COMPARE(listed.edited.count(), 1);
        const auto links = storyLinks(listed.workspace.connection);
        QVERIFY(links && links->size() == 1);
        QCOMPARE(links->first().state, StoryLink::State::Denied);
    }

    void threeCanBeJoinedOnly()
    {
        Listed listed;
        listed.list.selectAll();
        QVERIFY(listed.join.isEnabled() && !listed.deny.isEnabled());
        // Another filter: nothing is selected any more.
        listed.list.articles()->setIds(std::make_shared<const std::vector<ArticleId>>(1, ArticleId{1}));
        QVERIFY(!listed.join.isEnabled());
    }

    void whatIsRefusedIsSaid()
    {
        Listed listed;
        listed.list.articles()->setIds(
            std::make_shared<const std::vector<ArticleId>>(std::vector<ArticleId>{ArticleId{1}, ArticleId{4711}}));
        listed.list.selectAll();
        QSignalSpy refused(&listed.controller, &StorySelectionController::refused);
        listed.join.trigger();
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(listed.edited.count(), 0);
    }

    void readOnlyNothingCanBeSaid()
    {
        Listed listed;
        listed.list.selectAll();
        listed.controller.setEdits(nullptr);
        QVERIFY(!listed.join.isEnabled() && !listed.deny.isEnabled());
    }
};

QTEST_MAIN(TestStorySelectionController)
#include "tst_storyselectioncontroller.moc"
