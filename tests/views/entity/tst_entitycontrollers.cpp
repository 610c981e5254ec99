// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articles/panelsworkspace.h"
#include "views/entity/actorcontroller.h"
#include "views/entity/actorpageview.h"
#include "views/entity/actorspane.h"
#include "views/entity/actortableview.h"
#include "views/entity/entitypanel.h"
#include "views/entity/facetcontroller.h"
#include "views/entity/placefacetview.h"
#include "views/entity/sectorfacetview.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : PanelsWorkspace
{
    EntityPanel panel;
    FacetController facets{&history, &panel};
    ActorController actors{&history, &selection, &panel};
    ActorTableView* table = panel.actors()->findChild<ActorTableView*>();

    Window()
    {
        panel.resize(300, 560);
        panel.show();
        actors.setCurrency(u"MAD"_s);
        facets.setRunner(runner.get());
        actors.setRunner(runner.get());
    }
    int articlesOf(const QString& name) const
    {
        for (int row = 0; row < table->actors()->rowCount(); ++row) {
            if (table->actors()->rowAt(row).actor.name == name)
                return table->actors()->rowAt(row).articles;
        }
        return -1;
    }
};

} // namespace

class TestEntityControllers : public QObject
{
    Q_OBJECT

private slots:
    void allListsFill()
    {
        const Window window;
        QTRY_COMPARE(window.panel.sectors()->model()->rowCount(), 3); // two sectors and "not stated"
        QTRY_COMPARE(window.panel.places()->model()->rowCount(), 1);
        QTRY_COMPARE(window.table->actors()->rowCount(), 2);
        const ActorRow& yazaki
            = window.table->actors()->rowAt(window.table->actors()->rowAt(0).actor.name == u"Danone" ? 1 : 0);
        QCOMPARE(yazaki.jobs, Sum{} += Decimal::fromWhole(500));
    }

    void aFacetNarrowsTheOthersAndStaysChangeable()
    {
        Window window;
        QTRY_COMPARE(window.panel.sectors()->model()->rowCount(), 3);
        const QModelIndex first = window.panel.sectors()->model()->index(0, 0);
        const auto sector = first.data(SectorListModel::RowRole).value<SectorRow>().sector;
        QTest::mouseClick(window.panel.sectors()->viewport(), Qt::LeftButton, {},
                          window.panel.sectors()->visualRect(first).center());
        QCOMPARE(window.history.current(), Filter{}.withSectors({*sector}));
        QTRY_COMPARE(window.table->actors()->rowCount(), 1);
        QCOMPARE(window.panel.sectors()->model()->rowCount(), 3);
        QVERIFY(window.panel.sectors()->model()->index(0, 0).data(SectorListModel::ChosenRole).toBool());
        window.history.back();
        QTRY_COMPARE(window.table->actors()->rowCount(), 2);
    }

    void searchNarrowsTheActors()
    {
        Window window;
        QTRY_COMPARE(window.table->actors()->rowCount(), 2);
        QTest::keyClicks(window.panel.actors()->findChild<QLineEdit*>(u"actorSearchLineEdit"_s), u"yaz"_s);
        QTRY_COMPARE(window.table->actors()->rowCount(), 1);
        QCOMPARE(window.articlesOf(u"Yazaki Maroc"_s), 1);
    }

    void anActorsPageOpensAndFilters()
    {
        Window window;
        QTRY_COMPARE(window.table->actors()->rowCount(), 2);
        const ActorId id = window.table->actors()->rowAt(0).actor.id;
        const QString name = window.table->actors()->rowAt(0).actor.name;
        QTest::mouseClick(window.table->viewport(), Qt::LeftButton, {},
                          window.table->arrowRect(window.table->actors()->index(0, 0)).center());
        QTRY_VERIFY(window.panel.isPageShown());
        QCOMPARE(window.selection.actor(), id);
        QVERIFY(window.history.current().isEmpty());
        QCOMPARE(window.panel.page()->findChild<QLabel*>(u"nameLabel"_s)->text(), name);
        QTest::mouseClick(window.panel.page()->findChild<QWidget*>(u"filterByActorButton"_s), Qt::LeftButton);
        QCOMPARE(window.history.current(), Filter{}.withCompanies({id}));
        QTest::mouseClick(window.panel.page()->findChild<QToolButton*>(u"backButton"_s), Qt::LeftButton);
        QVERIFY(!window.panel.isPageShown());
        QVERIFY(!window.selection.actor());
    }
};

QTEST_MAIN(TestEntityControllers)
#include "tst_entitycontrollers.moc"
