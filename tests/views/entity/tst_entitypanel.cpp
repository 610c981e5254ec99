// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actorpageview.h"
#include "views/entity/actorspane.h"
#include "views/entity/actortableview.h"
#include "views/entity/entitypanel.h"
#include "views/entity/facetsection.h"
#include "views/entity/placefacetview.h"
#include "views/entity/sectorfacetview.h"
#include "views/entity/yearbars.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ActorRow actor(qint64 id, const QString& name, int articles)
{
    ActorRow row;
    row.actor.id = ActorId{id};
    row.actor.name = name;
    row.articles = articles;
    return row;
}

PlaceRow place(qint64 id, qint64 parent, const QString& name, int articles)
{
    PlaceRow row;
    row.place.id = PlaceId{id};
    row.place.parent = PlaceId{parent};
    row.place.name = name;
    row.articles = articles;
    return row;
}

QPoint centreOf(const QAbstractItemView* view, const QModelIndex& index)
{
    return view->visualRect(index).center();
}

struct Panel
{
    EntityPanel panel;

    Panel()
    {
        panel.resize(300, 560);
        panel.sectors()->setRows({{Sector::Automotive, 34}, {Sector::Food, 12}, {std::nullopt, 3}});
        panel.places()->setRows(
            {place(1, 0, u"Maroc"_s, 90), place(2, 1, u"Rabat"_s, 20), place(3, 0, u"France"_s, 40)});
        panel.actors()->setRows({actor(7, u"Yazaki"_s, 9), actor(8, u"Renault & Cie"_s, 4)});
        panel.show();
    }
    ActorTableView* table() const { return panel.actors()->findChild<ActorTableView*>(); }
};

} // namespace

class TestEntityPanel : public QObject
{
    Q_OBJECT

private slots:
    void sectorsAreChosenByMouseAndKeys()
    {
        const Panel fixture;
        SectorFacetView* view = fixture.panel.sectors();
        QSignalSpy chosen(view, &SectorFacetView::sectorChosen);
        const auto click = [view](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                              centreOf(view, view->model()->index(row, 0)));
        };
        click(1, {});
        QCOMPARE(chosen.last()[0].value<std::optional<Sector>>(), Sector::Food);
        QCOMPARE(chosen.last()[1].value<Choice>(), Choice::Replace);
        click(2, Qt::ControlModifier);
        QVERIFY(!chosen.last()[0].value<std::optional<Sector>>());
        QCOMPARE(chosen.last()[1].value<Choice>(), Choice::Add);
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last()[0].value<std::optional<Sector>>(), Sector::Food);
        QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(chosen.last()[1].value<Choice>(), Choice::Add);
        QCOMPARE(chosen.count(), 4);
    }

    void greatCountsAreDrawnWhole()
    {
        Panel fixture;
        SectorFacetView* view = fixture.panel.sectors();
        view->setRows({{Sector::Food, 9'000'000}, {Sector::Energy, 1'000'000}});
        view->resize(300, view->height());
        const QRect line = view->visualRect(view->model()->index(1, 0));
        const QImage drawn = view->viewport()->grab(line).toImage();
        const auto isBlank = [&](int x) {
            for (int y = 1; y < drawn.height() - 1; ++y)
                if (drawn.pixel(x, y) != drawn.pixel(x, 1))
                    return false;
            return true;
        };
        // From the right to the gap before the bar: groups of digits are nearer to each other.
        int last = drawn.width() - 1;
        while (last > 0 && isBlank(last))
            --last;
        int first = last;
        for (int x = last, blanks = 0; x > 0 && blanks < 8; --x) {
            blanks = isBlank(x) ? blanks + 1 : 0;
            if (blanks == 0)
                first = x;
        }
        const int whole = view->fontMetrics().horizontalAdvance(u"1\u202F000\u202F000"_s);
        QVERIFY2(last - first + 1 >= whole - 4, qPrintable(u"%1 of %2 px"_s.arg(last - first + 1).arg(whole)));
    }

    void placesKeepWhatIsUnfolded()
    {
        const Panel fixture;
        PlaceFacetView* view = fixture.panel.places();
        const QModelIndex morocco = view->model()->index(0, 0);
        QVERIFY(view->isExpanded(morocco));
        view->setRows({place(3, 0, u"France"_s, 40), place(1, 0, u"Maroc"_s, 9), place(2, 1, u"Rabat"_s, 2)});
        QVERIFY(view->isExpanded(view->model()->index(1, 0)));
        QSignalSpy chosen(view, &PlaceFacetView::placeChosen);
        const QModelIndex rabat = view->model()->index(0, 0, view->model()->index(1, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, centreOf(view, rabat));
        QCOMPARE(chosen[0][0].value<PlaceId>(), PlaceId{2});
        view->collapse(view->model()->index(1, 0));
        Filter filter;
        filter.places = {PlaceId{2}};
        view->setChosen(filter);
        QVERIFY(view->isExpanded(view->model()->index(1, 0)));
    }

    void actorsAreChosenOrOpened()
    {
        const Panel fixture;
        ActorTableView* table = fixture.table();
        QSignalSpy chosen(table, &ActorTableView::actorChosen);
        QSignalSpy opened(table, &ActorTableView::pageRequested);
        const QModelIndex second = table->model()->index(1, 0);
        const QRect name = table->visualRect(second);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(name.left() + 10, name.center().y()));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<ActorId>(), ActorId{8});
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->arrowRect(second).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(opened[1][0].value<ActorId>(), ActorId{7});
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen[1][2].value<Choice>(), Choice::Add);
    }

    void theListIsAskedFor()
    {
        const Panel fixture;
        ActorsPane* pane = fixture.panel.actors();
        QSignalSpy asked(pane, &ActorsPane::listRequested);
        auto* tabs = pane->findChild<QTabBar*>(u"actorKindTabBar"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(pane->kind(), ActorKind::PublicBody);
        auto* search = pane->findChild<QLineEdit*>(u"actorSearchLineEdit"_s);
        QTest::keyClicks(search, u"min"_s);
        QTRY_COMPARE(asked.count(), 2); // once for the word, not once a letter
        QCOMPARE(pane->search(), u"min"_s);
        QHeaderView* header = fixture.table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(ActorTableModel::Name) + 10, 5));
        QCOMPARE(asked.count(), 3);
        QCOMPARE(pane->sortColumn(), int(ActorTableModel::Name));
        pane->setRows({});
        QVERIFY(pane->findChild<QLabel*>(u"actorNoteLabel"_s)->isVisible());
        pane->setRows({actor(1, u"Ministère"_s, 2)});
        QVERIFY(!pane->findChild<QLabel*>(u"actorNoteLabel"_s)->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(fixture.table()->currentIndex().row(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(pane->search(), QString());
    }

    void kindsAreSpeltOutWhereTheyFit()
    {
        Panel fixture;
        auto* tabs = fixture.panel.actors()->findChild<QTabBar*>(u"actorKindTabBar"_s);
        QVERIFY(!tabs->tabText(0).isEmpty());
        QVERIFY(tabs->tabText(1).isEmpty());
        QVERIFY(!tabs->accessibleTabName(1).isEmpty());
        fixture.panel.resize(900, 560);
        QVERIFY(!tabs->tabText(1).isEmpty());
    }

    void thePageShowsTheActor()
    {
        Panel fixture;
        ActorPageView* view = fixture.panel.page();
        ActorPage page;
        page.actor = actor(8, u"Renault & Cie"_s, 4).actor;
        page.actor.aliases = {u"Groupe Renault"_s, page.actor.name.toUpper()};
        page.actor.parent = ActorId{9};
        page.parentName = u"Alliance & Co"_s;
        page.articles = 4;
        page.articlesByYear = {{2020, 1}, {2021, 0}, {2022, 3}};
        page.coActors = {{ActorId{7}, u"Yazaki"_s, ActorKind::Company, 2}};
        view->setPage(page);
        fixture.panel.showPage();
        QVERIFY(fixture.panel.isPageShown());
        QCOMPARE(view->findChild<QLabel*>(u"nameLabel"_s)->text(), u"Renault & Cie"_s);
        // What differs from the name in capitals or accents alone says nothing more.
        QVERIFY(view->findChild<QLabel*>(u"aliasesLabel"_s)->text().endsWith(u"Groupe Renault"));
        QVERIFY(view->findChild<YearBars*>()->isVisible());

        QSignalSpy chosen(view, &ActorPageView::actorChosen);
        QTest::mouseClick(view->findChild<QPushButton*>(u"filterByActorButton"_s), Qt::LeftButton);
        QCOMPARE(chosen[0][0].value<ActorId>(), ActorId{8});
        QSignalSpy opened(view, &ActorPageView::pageRequested);
        QTest::mouseClick(view->findChild<QToolButton*>(u"parentButton"_s), Qt::LeftButton);
        QCOMPARE(opened[0][0].value<ActorId>(), ActorId{9});
        QSignalSpy left(&fixture.panel, &EntityPanel::listsShown);
        QTest::mouseClick(view->findChild<QToolButton*>(u"backButton"_s), Qt::LeftButton);
        QCOMPARE(left.count(), 1);
        QVERIFY(!fixture.panel.isPageShown());
    }

    void yearBarsKeepTheirProportion()
    {
        YearBars bars;
        bars.resize(200, bars.sizeHint().height());
        bars.setYears({{2020, 2}, {2021, 0}, {2022, 4}});
        QCOMPARE(bars.barRect(0).height() * 2, bars.barRect(2).height());
        QCOMPARE(bars.barRect(1).height(), 0);
        QVERIFY(bars.barRect(0).right() < bars.barRect(2).left());
        bars.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(bars.barRect(0).left() > bars.barRect(2).right());
        QVERIFY(bars.accessibleDescription().contains(u"2022: 4"));
    }

    void sectionsFold()
    {
        Panel fixture;
        fixture.panel.restoreShape("101");
        QVERIFY(!fixture.panel.places()->isVisible());
        QCOMPARE(fixture.panel.shape(), QByteArray("101"));
        auto* section = fixture.panel.findChild<FacetSection*>(u"placesFacetSection"_s);
        QTest::mouseClick(section->findChild<QToolButton*>(u"headingButton"_s), Qt::LeftButton);
        QVERIFY(fixture.panel.places()->isVisible());
        fixture.panel.restoreShape("nonsense");
        QCOMPARE(fixture.panel.shape(), QByteArray("111"));
    }

    void letsTabPass()
    {
        const Panel fixture;
        for (const QAbstractItemView* view : fixture.panel.findChildren<QAbstractItemView*>()) {
            QVERIFY2(!view->tabKeyNavigation(), qPrintable(view->objectName()));
            if (!qobject_cast<const QHeaderView*>(view))
                QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
        }
    }
};

QTEST_MAIN(TestEntityPanel)
#include "tst_entitypanel.moc"
