// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/editing/storyedits.h"
#include "models/store/storystore.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/articlepicker.h"
#include "views/curation/storycontroller.h"
#include "views/curation/storypanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Articles 1 and 2 may tell the same, says a search; article 3 is undated.
struct Stories : PanelsWorkspace
{
    StoryPanel panel;
    StoryController controller{&selection, &panel};
    EditRunner edits{workspace.path, u"ana"_s};
    QTableWidget* tellings = panel.findChild<QTableWidget*>(u"tellingsTable"_s);
    QTableWidget* pairs = panel.findChild<QTableWidget*>(u"suggestionsTable"_s);
    QLabel* title = panel.findChild<QLabel*>(u"storyTitleLabel"_s);

    Stories()
    {
        StoryFindings found;
        found.links = {{ArticleId{1}, ArticleId{2}, StoryLink::State::Suggested, 0.7, false,
                        u"[{\"kind\":\"days\",\"days\":3}]"_s}};
        const auto stored = storeFindings(
            workspace.connection, found, [](const QList<StoryLink>&, const QList<Story>&) { return QList<Story>(); });
        if (!stored || !*stored)
            qFatal("the findings were not stored");
        panel.resize(900, 240);
        panel.show();
        controller.setRunners(runner.get(), &edits);
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
        selection.setArticle(ArticleId{1});
    }
    ArticlePicker* picker() const { return panel.findChild<ArticlePicker*>(); }
    QString cell(const QTableWidget* table, int row, int column) const
    {
        return table->item(row, column) ? table->item(row, column)->text() : QString();
    }
    void press(const QString& name) const
    {
        auto* button = panel.findChild<QPushButton*>(name);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

} // namespace

class TestStoryController : public QObject
{
    Q_OBJECT

private slots:
    void aSuggestionIsShownWithItsReasons()
    {
        const Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        QVERIFY2(stories.cell(stories.pairs, 0, 0).contains(u"3 days apart"),
                 qPrintable(stories.cell(stories.pairs, 0, 0)));
        QVERIFY(stories.cell(stories.pairs, 0, 1).contains(u"Yazaki"));
        QVERIFY(stories.cell(stories.pairs, 0, 2).contains(u"Danone"));
        QTRY_VERIFY(stories.title->text().contains(u"alone"));
    }

    void theSameJoinsThemSideBySide()
    {
        const Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        stories.press(u"joinStoryButton"_s);
        QTRY_COMPARE(stories.tellings->rowCount(), 2);
        QTRY_COMPARE(stories.pairs->rowCount(), 0);
        QVERIFY(stories.cell(stories.tellings, 0, 3).contains(u"500"));
        QVERIFY(stories.cell(stories.tellings, 1, 3).contains(u"80"));
        // One of them counts, the other does not.
        QVERIFY(stories.cell(stories.tellings, 0, 0) != stories.cell(stories.tellings, 1, 0));
    }

    void anotherArticleCanBeTheAccount()
    {
        const Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        stories.press(u"joinStoryButton"_s);
        QTRY_COMPARE(stories.tellings->rowCount(), 2);
        stories.tellings->selectRow(1);
        stories.press(u"storyAccountButton"_s);
        QTRY_VERIFY(stories.cell(stories.tellings, 1, 0).contains(u"chosen"));
        // What only the other one tells, its investment, goes on counting.
        QCOMPARE(stories.cell(stories.tellings, 0, 0), u"in part"_s);
    }

    void notTheSameIsRemembered()
    {
        Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        stories.press(u"denyStoryButton"_s);
        QTRY_COMPARE(stories.pairs->rowCount(), 0);
        const auto links = storyLinks(stories.workspace.connection);
        QVERIFY(links);
        QCOMPARE(links->first().state, StoryLink::State::Denied);
    }

    void aTellingLeavesTheStory()
    {
        const Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        stories.press(u"joinStoryButton"_s);
        QTRY_COMPARE(stories.tellings->rowCount(), 2);
        stories.tellings->selectRow(1);
        stories.press(u"splitStoryButton"_s);
        QTRY_COMPARE(stories.tellings->rowCount(), 0);
        QTRY_COMPARE(stories.pairs->rowCount(), 0); // nor is it suggested again
    }

    void articlesThatNothingSuggestsAreJoined()
    {
        Stories stories;
        QTRY_VERIFY(stories.title->text().contains(u"alone"));
        QAction action;
        stories.controller.setAddAction(&action);
        QVERIFY(action.isEnabled());
        stories.press(u"addToStoryButton"_s);
        QTRY_VERIFY(stories.picker());
        auto* list = stories.picker()->findChild<QListWidget*>();
        stories.settle();
        QCOMPARE(list->count(), 0); // nothing of about the same time
        QTest::keyClicks(stories.picker()->findChild<QLineEdit*>(), u"laiter"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Danone ouvre une laiterie"));
        QTest::mouseClick(stories.picker()->findChild<QPushButton*>(u"pickArticleButton"_s), Qt::LeftButton);
        QTRY_COMPARE(stories.tellings->rowCount(), 2);
        QTRY_VERIFY(!stories.picker());
    }

    void articlesThatNothingSuggestsAreKeptApart()
    {
        Stories stories;
        QTRY_VERIFY(stories.title->text().contains(u"alone"));
        stories.controller.addArticle();
        QTRY_VERIFY(stories.picker());
        stories.picker()->setSearch(u"texte sans date"_s);
        QTRY_COMPARE(stories.picker()->findChild<QListWidget*>()->count(), 1);
        QTest::mouseClick(stories.picker()->findChild<QPushButton*>(u"denyArticleButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!stories.picker());
        const auto links = storyLinks(stories.workspace.connection);
        QVERIFY(links);
        const bool denied = std::ranges::any_of(*links, [](const StoryLink& link) {
            return link.a == ArticleId{1} && link.b == ArticleId{3} && link.state == StoryLink::State::Denied;
        });
        QVERIFY(denied);
    }

    void theArticleReadIsNotOffered()
    {
        Stories stories;
        QTRY_VERIFY(stories.title->text().contains(u"alone"));
        stories.controller.addArticle();
        QTRY_VERIFY(stories.picker());
        auto* list = stories.picker()->findChild<QListWidget*>();
        stories.picker()->setSearch(u"emplois"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Danone"));
        stories.picker()->setSearch(u"nulle part"_s);
        stories.settle();
        QCOMPARE(list->count(), 0);
        QTest::mouseClick(stories.picker()->findChild<QPushButton*>(u"pickArticleButton"_s), Qt::LeftButton);
        QVERIFY(stories.picker()->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
    }

    void aSearchThatFailsSaysSo()
    {
        Stories stories;
        QTRY_VERIFY(stories.title->text().contains(u"alone"));
        stories.controller.addArticle();
        QTRY_VERIFY(stories.picker());
        QVERIFY(stories.workspace.connection.execute("DROP TABLE article_fts"));
        stories.picker()->setSearch(u"emplois"_s);
        QTRY_VERIFY(stories.picker()->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
    }

    void aRefusalIsSaid()
    {
        Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        QSignalSpy refused(&stories.controller, &StoryController::refused);
        emit stories.panel.joinRequested({ArticleId{1}, ArticleId{4711}});
        QTRY_COMPARE(refused.count(), 1);
    }

    void readOnlyNothingCanBeDecided()
    {
        Stories stories;
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        stories.controller.setRunners(stories.runner.get(), nullptr);
        QTRY_COMPARE(stories.pairs->rowCount(), 1);
        QVERIFY(!stories.panel.findChild<QPushButton*>(u"joinStoryButton"_s)->isEnabled());
        QVERIFY(!stories.panel.findChild<QPushButton*>(u"addToStoryButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestStoryController)
#include "tst_storycontroller.moc"
