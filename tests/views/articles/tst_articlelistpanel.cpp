// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlelistpanel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ArticleListModel::Ids manyIds(int count)
{
    auto ids = std::make_shared<std::vector<ArticleId>>(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        (*ids)[static_cast<std::size_t>(i)] = ArticleId{i + 1};
    return ids;
}

ArticleRow row(ArticleId id)
{
    ArticleRow content;
    content.id = id;
    content.date = {2022, 3, 0};
    content.title = u"Yazaki ouvre une usine à Meknès, la troisième au Maroc %1"_s.arg(id.value);
    content.excerpt = u"L'équipementier investit 200 millions de dirhams."_s;
    content.excerptHits = {{0, 15}};
    content.sectors = {Sector::Automotive};
    return content;
}

/// Answers page requests at once, as a query would a moment later.
void answerPages(ArticleListPanel* panel)
{
    ArticleListModel* model = panel->list()->articles();
    QObject::connect(model, &ArticleListModel::pageRequested, panel, [model](int first, int count) {
        QList<ArticleRow> rows;
        for (int i = first; i < first + count; ++i)
            rows.append(row(model->idAt(i)));
        model->setPage(first, rows);
    });
}

} // namespace

class TestArticleListPanel : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheRowsOnScreenOnly()
    {
        ArticleListPanel panel;
        answerPages(&panel);
        QSignalSpy asked(panel.list()->articles(), &ArticleListModel::pageRequested);
        panel.resize(380, 500);
        panel.setIds(manyIds(1'000'000), true);
        panel.show();
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.takeFirst()[0].toInt(), 0);
        panel.list()->verticalScrollBar()->setValue(panel.list()->verticalScrollBar()->maximum() / 2);
        QTRY_COMPARE(asked.count(), 1);
        const int first = asked[0][0].toInt();
        QVERIFY2(first > 499'900 && first < 500'100, qPrintable(QString::number(first)));
        QVERIFY(panel.list()->articles()->rowAt(500'000));
        QVERIFY(!panel.list()->articles()->rowAt(400'000));
    }

    void tellsTheUsersChoiceOnly()
    {
        ArticleListPanel panel;
        answerPages(&panel);
        panel.resize(380, 500);
        panel.setIds(manyIds(100), true);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy chosen(panel.list(), &ArticleListView::articleChosen);
        panel.list()->setCurrentArticle(ArticleId{3});
        QCOMPARE(panel.list()->currentArticle(), ArticleId{3});
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(panel.list(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ArticleId>(), ArticleId{4});
        const QRect first = panel.list()->visualRect(panel.list()->articles()->index(0));
        QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(chosen[1][0].value<ArticleId>(), ArticleId{1});
        panel.list()->setCurrentArticle(ArticleId{5000});
        QCOMPARE(panel.list()->currentArticle(), ArticleId{});
    }

    void aShortcutsKeyDoesNotAddToTheSelection()
    {
        ArticleListPanel panel;
        panel.setIds(manyIds(10), true);
        panel.list()->setCurrentArticle(ArticleId{2});
        QTest::keyPress(&panel, Qt::Key_Control, Qt::ControlModifier); // held, as for Ctrl+R
        panel.list()->setCurrentArticle(ArticleId{4});
        QTest::keyRelease(&panel, Qt::Key_Control);
        QCOMPARE(panel.list()->selectedArticles(10), QList<ArticleId>{ArticleId{4}});
        panel.list()->setCurrentArticle({});
        QCOMPARE(panel.list()->selectedCount(), 0);
    }

    void keepsTheChoiceWhenArticlesArrive()
    {
        ArticleListPanel panel;
        panel.setIds(manyIds(10), true);
        panel.list()->setCurrentArticle(ArticleId{4});
        auto more = std::make_shared<std::vector<ArticleId>>(*manyIds(10));
        more->insert(more->begin(), {ArticleId{51}, ArticleId{50}});
        QSignalSpy chosen(panel.list(), &ArticleListView::articleChosen);
        panel.setIds(more, true);
        QCOMPARE(panel.list()->currentArticle(), ArticleId{4});
        QCOMPARE(chosen.count(), 0);
    }

    void offersToDropTheNarrowCondition()
    {
        ArticleListPanel panel;
        panel.resize(380, 500);
        panel.show();
        panel.setConditions({{FilterPart::Dates, u"2022"_s, 0},
                             {FilterPart::Sectors, u"Automotive"_s, 3},
                             {FilterPart::Text, u"“batterie”"_s, 12}});
        panel.setIds(manyIds(0), true);
        QVERIFY(!panel.list()->isVisible());
        auto* page = panel.findChild<NoMatchPage*>();
        QVERIFY(page->isVisible());
        QSignalSpy dropped(&panel, &ArticleListPanel::dropRequested);
        QSignalSpy cleared(&panel, &ArticleListPanel::clearRequested);
        QCOMPARE(page->findChildren<QPushButton*>().size(),
                 3 + 1); // the button of the empty page goes a moment later
        QTRY_COMPARE(page->findChildren<QPushButton*>().size(), 3);
        auto* text = page->findChild<QPushButton*>(u"drop%1Button"_s.arg(int(FilterPart::Text)));
        auto* sectors = page->findChild<QPushButton*>(u"drop%1Button"_s.arg(int(FilterPart::Sectors)));
        QVERIFY(text && sectors && text->y() < sectors->y());
        QVERIFY(text->text().contains(u"12"));
        QTest::mouseClick(text, Qt::LeftButton);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].value<FilterPart>(), FilterPart::Text);
        QTest::mouseClick(page->findChild<QPushButton*>(u"clearAllButton"_s), Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
        panel.setIds(manyIds(3), true);
        QVERIFY(panel.list()->isVisible());
    }

    void aLongConditionDoesNotWidenThePanel()
    {
        ArticleListPanel panel;
        panel.setIds(manyIds(0), true);
        panel.setConditions({{FilterPart::Text, u"“sentence without a match”"_s, 12}});
        const int narrow = panel.minimumSizeHint().width();
        const QString sentence = QString(u"“"_s + u"a sentence that matches nothing "_s.repeated(12) + u"”"_s);
        panel.setConditions({{FilterPart::Text, sentence, 12}});
        panel.resize(380, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY2(panel.minimumSizeHint().width() <= narrow, qPrintable(QString::number(narrow)));
        auto* button
            = panel.findChild<NoMatchPage*>()->findChild<QPushButton*>(u"drop%1Button"_s.arg(int(FilterPart::Text)));
        QTRY_VERIFY(button->width() < panel.width());
        QVERIFY(button->accessibleName().contains(sentence));
    }

    void drawsRowsAndPlaceholders()
    {
        ArticleListPanel panel;
        panel.resize(380, 300);
        panel.setIds(manyIds(3), true);
        panel.show();
        const QImage waiting = panel.grab().toImage();
        panel.list()->articles()->setPage(0, {row(ArticleId{1}), row(ArticleId{2}), row(ArticleId{3})});
        const QImage there = panel.grab().toImage();
        QVERIFY(waiting != there);
        QCOMPARE(panel.list()->articles()->index(0).data(Qt::AccessibleTextRole).toString().left(12),
                 u"Yazaki ouvre"_s);
    }
};

QTEST_MAIN(TestArticleListPanel)
#include "tst_articlelistpanel.moc"
