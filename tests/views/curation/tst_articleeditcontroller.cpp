// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/articles/readercontroller.h"
#include "views/articles/readerview.h"
#include "views/curation/articleeditcontroller.h"
#include "views/curation/articleform.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : PanelsWorkspace
{
    ReaderView reader;
    QAction action;
    ReaderController readerController{&selection, &reader};
    ArticleEditController controller{&action, &reader};
    EditRunner edits{workspace.path, u"ana"_s};

    Desk()
    {
        reader.resize(700, 600);
        reader.show();
        readerController.setRunner(runner.get());
        controller.setEdits(&edits);
        QObject::connect(&edits, &EditRunner::edited, &readerController, &ReaderController::refresh);
        selection.setArticle(ArticleId{1});
    }
    const Article& article() const { return reader.detail().article; }
    ArticleForm* open()
    {
        action.trigger();
        return reader.findChild<ArticleForm*>();
    }
};

void save(const QDialog* dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

} // namespace

class TestArticleEditController : public QObject
{
    Q_OBJECT

private slots:
    void titleDateAndSectorsInOneStep()
    {
        Desk desk;
        QTRY_VERIFY(desk.action.isEnabled());
        ArticleForm* form = desk.open();
        form->findChild<QLineEdit*>(u"articleTitleEdit"_s)->setText(u"Yazaki à Kénitra"_s);
        form->findChild<QLineEdit*>(u"articleDateEdit"_s)->setText(u"2022-04"_s);
        form->findChild<QListWidget*>()->item(int(Sector::Logistics))->setCheckState(Qt::Checked);
        save(form);
        QTRY_COMPARE(desk.article().title, u"Yazaki à Kénitra"_s);
        QCOMPARE(desk.article().date.toIso(), u"2022-04"_s);
        QCOMPARE(desk.article().sectors, (QList<Sector>{Sector::Automotive, Sector::Logistics}));
        desk.edits.undo(&desk.reader, {});
        QTRY_COMPARE(desk.article().date.toIso(), u"2022-03-05"_s);
        QCOMPARE(desk.article().sectors, QList<Sector>{Sector::Automotive});
    }

    void theMainSectorComesFirst()
    {
        Desk desk;
        QTRY_VERIFY(desk.action.isEnabled());
        ArticleForm* form = desk.open();
        auto* main = form->findChild<QComboBox*>();
        main->setCurrentIndex(main->findData(int(Sector::Energy)));
        form->findChild<QListWidget*>()->item(int(Sector::Automotive))->setCheckState(Qt::Checked);
        save(form);
        QTRY_COMPARE(desk.article().sectors, (QList<Sector>{Sector::Energy, Sector::Automotive}));
    }

    void aWrongDateIsRefusedNextToItsField()
    {
        Desk desk;
        QTRY_VERIFY(desk.action.isEnabled());
        ArticleForm* form = desk.open();
        form->findChild<QLineEdit*>(u"articleDateEdit"_s)->setText(u"last week"_s);
        save(form);
        QVERIFY(form->findChild<QLabel*>(u"articleDateFaultLabel"_s)->isVisible());
        QVERIFY(form->isVisible());
        QCOMPARE(desk.article().date.toIso(), u"2022-03-05"_s);
    }

    void datesAreTakenAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        for (const QString& typed : {u"2019-05-12"_s, u"12/05/2019"_s, u"12.05.2019"_s, u"12 mai 2019"_s})
            QTest::newRow(qPrintable(typed)) << typed << u"2019-05-12"_s;
        for (const QString& typed : {u"mai 2019"_s, u"05/2019"_s})
            QTest::newRow(qPrintable(typed)) << typed << u"2019-05"_s;
        QTest::newRow("year") << u"2019"_s << u"2019"_s;
    }
    void datesAreTakenAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        Desk desk;
        QTRY_VERIFY(desk.action.isEnabled());
        ArticleForm* form = desk.open();
        form->findChild<QLineEdit*>(u"articleDateEdit"_s)->setText(typed);
        save(form);
        QFETCH(QString, iso);
        QTRY_COMPARE(desk.article().date.toIso(), iso);
    }

    void anEmptyDateIsNone()
    {
        Desk desk;
        QTRY_VERIFY(desk.action.isEnabled());
        ArticleForm* form = desk.open();
        form->findChild<QLineEdit*>(u"articleDateEdit"_s)->clear();
        save(form);
        QTRY_VERIFY(!desk.article().date.isValid());
    }
};

QTEST_MAIN(TestArticleEditController)
#include "tst_articleeditcontroller.moc"
