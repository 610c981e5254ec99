// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/query/placefacetquery.h"
#include "models/store/statement.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/placeeditcontroller.h"
#include "views/curation/placepicker.h"
#include "views/entity/placefacetview.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Kénitra (1) and Zone Nord (2) are unknown; Tanger (5) lies in Maroc (4 or so), as the gazetteer has it.
struct Places : PanelsWorkspace
{
    QWidget window;
    PlaceFacetView view{&window};
    QAction action;
    PlaceEditController controller{&action, &view};
    EditRunner edits{workspace.path, u"ana"_s};
    QSignalSpy edited{&edits, &EditRunner::edited};

    Places()
    {
        ArticleDraft one = draft(u"Zone Nord et Tanger attirent."_s, u"2024-01"_s);
        one.places.append({u"Zone Nord"_s, {}, {}, {{spanOf(one.article.body, u"Zone Nord"_s), u"Zone Nord"_s}}});
        one.places.append({u"Tanger"_s,
                           u"ma-tng"_s,
                           {{u"Maroc"_s, u"ma"_s}},
                           {{spanOf(one.article.body, u"Tanger"_s), u"Tanger"_s}}});
        write({one});
        runner->reload();
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
        QObject::connect(runner.get(), &QueryRunner::cubeChanged, &view, [this] { fill(); });
        view.resize(300, 200);
        window.resize(320, 220);
        window.show();
        controller.setRunners(runner.get(), &edits);
        fill();
    }
    void fill()
    {
        runner->run(Lane::Places, PlaceFacetQuery{}, &view,
                    [this](const Result<QList<PlaceRow>>& rows) { view.setRows(rows.value_or(QList<PlaceRow>())); });
    }
    PlacePicker* picker() const { return window.findChild<PlacePicker*>(); }
    QListWidget* list() const { return picker()->findChild<QListWidget*>(); }
    void press(const QString& name) const
    {
        QTest::mouseClick(picker()->findChild<QPushButton*>(name), Qt::LeftButton);
    }
    QString parentOf(const QString& name)
    {
        return text("SELECT coalesce(above.name, '') FROM place JOIN place above ON above.id = place.parent_id "
                    "WHERE place.name = ?1",
                    name);
    }
    /// How the facet shows it: "Maroc/Tanger".
    QString wayInFacet(const QString& name) const { return wayBelow({}, name); }

private:
    QString wayBelow(const QModelIndex& parent, const QString& name) const
    {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex index = view.model()->index(row, 0, parent);
            const QString own = index.data(PlaceTreeModel::RowRole).value<PlaceRow>().place.name;
            if (own == name)
                return own;
            if (const QString below = wayBelow(index, name); !below.isEmpty())
                return own + u'/' + below;
        }
        return {};
    }
    QString text(const char* sql, const QString& value)
    {
        auto select = Statement::prepare(workspace.connection, sql);
        select->bind(value);
        const auto row = select->step();
        return row && *row ? select->text(0) : QString();
    }
};

} // namespace

class TestPlaceEditController : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownPlaceIsPutIntoTheTree()
    {
        Places places;
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Zone Nord"_s);
        places.action.trigger();
        QTRY_COMPARE(places.list()->count(), 2); // Tanger has its place
        QVERIFY2(places.list()->item(1)->text().startsWith(u"Zone Nord"), qPrintable(places.list()->item(1)->text()));
        places.list()->setCurrentRow(1);
        places.press(u"pickPlaceButton"_s);
        QTRY_VERIFY(places.picker() && places.picker()->windowTitle() == u"Place in the tree");
        places.picker()->setSearch(u"TANG"_s);
        QTRY_COMPARE(places.list()->count(), 1);
        QVERIFY2(places.list()->item(0)->text().startsWith(u"Maroc › Tanger"),
                 qPrintable(places.list()->item(0)->text()));
        places.press(u"pickPlaceButton"_s);
        QTRY_COMPARE(places.edited.count(), 1);
        QCOMPARE(places.edited.first().first().value<EditOutcome>().action, u"place.parent"_s);
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Maroc/Tanger/Zone Nord"_s);
        places.edits.undo(&places.window, {});
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Zone Nord"_s);
    }

    void aPlaceCanBeMadeInBetween()
    {
        Places places;
        places.controller.move({PlaceId{2}, u"Zone Nord"_s, {}, {}});
        places.picker()->setSearch(u"maroc"_s);
        QTRY_COMPARE(places.list()->count(), 1);
        places.press(u"newPlaceButton"_s);
        auto* name = places.picker()->findChild<QInputDialog*>();
        QVERIFY(name);
        name->setTextValue(u" Région  du Nord "_s);
        name->accept();
        QTRY_COMPARE(places.edited.count(), 1);
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Maroc/Région du Nord/Zone Nord"_s);
        places.edits.undo(&places.window, {});
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Zone Nord"_s);
        QCOMPARE(places.parentOf(u"Région du Nord"_s), QString());
    }

    void anyPlaceIsChosenOrMadeForAFigure()
    {
        Places places;
        QList<Place> taken;
        const auto take = [&](const Place& place) { taken.append(place); };
        places.controller.choose(&places.window, take);
        places.picker()->setSearch(u"tanger"_s);
        QTRY_COMPARE(places.list()->count(), 1);
        places.press(u"pickPlaceButton"_s);
        QCOMPARE(taken.value(0).name, u"Tanger"_s);
        QVERIFY(taken.value(0).id);
        QTRY_VERIFY(!places.picker());

        places.controller.choose(&places.window, take);
        places.picker()->setSearch(u"maroc"_s);
        QTRY_COMPARE(places.list()->count(), 1);
        places.press(u"newPlaceButton"_s);
        auto* name = places.picker()->findChild<QInputDialog*>();
        name->setTextValue(u"Fès"_s);
        name->accept();
        QTRY_COMPARE(taken.size(), 2);
        QCOMPARE(taken.value(1).name, u"Fès"_s);
        QCOMPARE(places.parentOf(u"Fès"_s), u"Maroc"_s);
        places.edits.undo(&places.window, {});
        QTRY_COMPARE(places.parentOf(u"Fès"_s), QString());
    }

    void aNewPlaceNeedsAName()
    {
        Places places;
        places.controller.move({PlaceId{2}, u"Zone Nord"_s, {}, {}});
        places.picker()->setSearch(u"maroc"_s);
        QTRY_COMPARE(places.list()->count(), 1);
        emit places.picker()->newPlaceRequested(u"  "_s, PlaceId{4});
        auto* problem = places.picker()->findChild<QLabel*>(u"formProblemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"needs a name"), qPrintable(problem->text()));
        QCOMPARE(places.edited.count(), 0);
    }

    void aSearchThatFailsSaysSo()
    {
        Places places;
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Zone Nord"_s);
        QVERIFY(places.workspace.connection.execute("ALTER TABLE place RENAME TO no_place"));
        places.controller.move({PlaceId{2}, u"Zone Nord"_s, {}, {}});
        QTRY_VERIFY(places.picker()->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
    }

    void nothingLiesInItself()
    {
        Places places;
        const PlaceId maroc{*places.workspace.connection.integer("SELECT id FROM place WHERE name = 'Maroc'")};
        places.controller.move({maroc, u"Maroc"_s, {}, {}});
        places.picker()->setSearch(u"tanger"_s);
        places.settle();
        QCOMPARE(places.list()->count(), 0);
        places.picker()->setSearch(u"zone"_s);
        QTRY_COMPARE(places.list()->count(), 1);
    }

    void theMenuOfAPlaceMovesItToTheTop()
    {
        Places places;
        QTRY_COMPARE(places.wayInFacet(u"Tanger"_s), u"Maroc/Tanger"_s);
        places.view.expandAll();
        const PlaceId id{*places.workspace.connection.integer("SELECT id FROM place WHERE name = 'Tanger'")};
        const QModelIndex tanger = qobject_cast<PlaceTreeModel*>(places.view.model())->indexOf(id);
        QVERIFY(tanger.isValid());
        const QPoint at = places.view.visualRect(tanger).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, places.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(places.view.viewport(), &event);
        auto* menu = places.view.findChild<QMenu*>(u"placeMenu"_s);
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(places.picker());
        places.press(u"pickTopButton"_s);
        QTRY_COMPARE(places.wayInFacet(u"Tanger"_s), u"Tanger"_s);
    }

    void readOnlyHasNoMenu()
    {
        Places places;
        places.controller.setRunners(places.runner.get(), nullptr);
        QVERIFY(!places.action.isEnabled());
        QTRY_COMPARE(places.wayInFacet(u"Zone Nord"_s), u"Zone Nord"_s);
        const QPoint at = places.view.visualRect(places.view.model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, places.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(places.view.viewport(), &event);
        QVERIFY(!places.view.findChild<QMenu*>(u"placeMenu"_s));
    }
};

QTEST_MAIN(TestPlaceEditController)
#include "tst_placeeditcontroller.moc"
