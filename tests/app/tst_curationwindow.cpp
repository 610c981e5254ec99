// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Corrections in the real window: what is done once is offered elsewhere, and the journal has the name that was set.
#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "app/systemuser.h"
#include "models/store/articlestore.h"
#include "models/store/nameliststore.h"
#include "models/store/statement.h"
#include "tests/models/store/drafts.h"
#include "views/articles/articlelistview.h"
#include "views/charts/chartexports.h"
#include "views/charts/chartpanel.h"
#include "views/common/filedialogs.h"
#include "views/common/noticebar.h"
#include "views/curation/mergedialog.h"
#include "views/main/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Three actors that may be one, in three articles; Danone alone has a figure.
struct Window : TemporaryWorkspace
{
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Desktop desktop{&settings};

    Window()
    {
        ArticleDraft first = draft(u"Danone ouvre une laiterie ; 80 emplois sont attendus."_s, u"2023-01"_s);
        first.article.sectors = {Sector::Food};
        const qsizetype danone = addActor(first, u"Danone"_s);
        addMetric(first, MetricKind::JobsCreated, 80, u"80 emplois"_s).subject = danone;
        ArticleDraft second = draft(u"Groupe Danone embauche."_s, u"2024-01"_s);
        addActor(second, u"Groupe Danone"_s);
        ArticleDraft third = draft(u"Dannone recrute à Fès."_s, u"2024-02"_s);
        addActor(third, u"Dannone"_s);
        auto writer = ArticleStore::prepare(connection);
        if (!writer || !writer->write({first, second, third}))
            qFatal("cannot fill the workspace");
        desktop.open(path);
        QTRY_VERIFY(!desktop.isOpening());
    }
    MainWindow& window() { return desktop.workbench().window(); }
    QPushButton* button(const QString& name) { return window().findChild<QPushButton*>(name); }
    qint64 actors() { return *connection.integer("SELECT count(*) FROM actor"); }
    QString lastAuthor()
    {
        auto select = Statement::prepare(connection, "SELECT author FROM journal ORDER BY id DESC LIMIT 1");
        return select && select->step().value_or(false) ? select->text(0) : QString();
    }
    int articles() { return window().findChild<ArticleListView*>()->model()->rowCount(); }
    /// Merges the first pair that the window suggests.
    void mergeFirstPair()
    {
        window().actions().mergeActors->trigger();
        auto* dialog = window().findChild<MergeDialog*>();
        QTRY_VERIFY(dialog->findChild<QTableWidget*>()->rowCount() > 0);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"mergePairButton"_s), Qt::LeftButton);
    }
};

} // namespace

class TestCurationWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void theSameIsOfferedElsewhere()
    {
        Window window;
        window.mergeFirstPair();
        QTRY_COMPARE(window.actors(), 2);
        auto* offer = window.window().findChild<NoticeBar*>(u"likeCasesBar"_s);
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(window.button(u"applyToAllButton"_s), Qt::LeftButton);
        QTRY_COMPARE(window.actors(), 1);
        QTRY_VERIFY(!offer->isVisible());
        QCOMPARE(nameLists(window.connection)->watched.size(), 3);
        QTRY_VERIFY(window.window().actions().undo->isEnabled());
        window.window().actions().undo->trigger();
        QTRY_COMPARE(window.actors(), 2);
    }

    void theReviewQueueOpensAtItsFirst()
    {
        Window window;
        QTRY_COMPARE(window.articles(), 3);
        const MainActions& actions = window.window().actions();
        QVERIFY(!actions.correctFigure->isEnabled());
        actions.showReview->trigger();
        QTRY_VERIFY(actions.correctFigure->isEnabled());
        QVERIFY(actions.acceptFigure->isEnabled());
    }

    void correctionsAreSigned()
    {
        Window window;
        window.window().actions().setAuthor->trigger();
        auto* dialog = window.window().findChild<QInputDialog*>(u"authorDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), systemUserName());
        dialog->setTextValue(u"  Ana  Reyes "_s);
        dialog->accept();
        QCOMPARE(window.settings.author(), u"Ana Reyes"_s);
        window.mergeFirstPair();
        QTRY_COMPARE(window.actors(), 2);
        QCOMPARE(window.lastAuthor(), u"Ana Reyes"_s);
    }

    void anExportedViewComesBack()
    {
        Window window;
        QTRY_COMPARE(window.articles(), 3);
        auto* charts = window.window().findChild<ChartPanel*>();
        FilterHistory& history = window.desktop.workbench().history();
        charts->setChoice({Measure::Jobs, Axis::Company, std::nullopt});
        Filter filter;
        filter.companies = {ActorId{1}};
        history.push(filter);
        QTRY_COMPARE(window.articles(), 1);
        QTRY_COMPARE(charts->content().breakdown.articles, 1);
        QTRY_COMPARE(charts->content().breakdown.axis, Axis::Company);
        const QString view = window.folder.filePath(u"view.json"_s);
        FileDialogs::setNextFileName(view);
        charts->exportMenu()->save(ChartFormat::Json);
        history.clear();
        charts->setChoice({Measure::Articles, Axis::Year, std::nullopt});
        QTRY_COMPARE(window.articles(), 3);

        FileDialogs::setNextFileName(view);
        window.window().actions().openView->trigger();
        QTRY_COMPARE(history.current(), filter);
        QCOMPARE(charts->choice(), (ChartChoice{Measure::Jobs, Axis::Company, std::nullopt}));
        QTRY_COMPARE(window.articles(), 1);

        history.clear();
        emit window.window().dropped({view});
        QTRY_COMPARE(history.current(), filter);
    }

    void whatIsNoViewIsRefused()
    {
        Window window;
        const QString path = window.folder.filePath(u"other.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"other\"}") > 0);
        file.close();
        emit window.window().dropped({path});
        auto* notice = window.window().findChild<QLabel*>(u"noticeLabel"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"other.json"), qPrintable(notice->text()));
        QVERIFY(window.desktop.workbench().history().current().isEmpty());
    }
};

QTEST_MAIN(TestCurationWindow)
#include "tst_curationwindow.moc"
