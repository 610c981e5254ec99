// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/chiprow.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterchip.h"
#include "views/filter/searchfield.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Filter sample()
{
    Filter filter;
    filter.text = u"batterie"_s;
    filter.dates = {QDate(2022, 1, 1), QDate(2025, 1, 1)};
    filter.companies = {ActorId{1}};
    filter.sectors = {Sector::Automotive};
    return filter;
}

const ChipNames kNames{.actors = {{ActorId{1}, u"Yazaki"_s}}, .places = {}};

QStringList chipTexts(const FilterBar& bar)
{
    QStringList texts;
    for (const FilterChip* chip : bar.findChildren<FilterChip*>())
        if (!chip->objectName().isEmpty() && !chip->isHidden())
            texts.append(chip->text());
    return texts;
}

FilterChip* chip(const FilterBar& bar, FilterPart part)
{
    return bar.findChild<FilterChip*>(u"part%1FilterChip"_s.arg(static_cast<int>(part)));
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aChipForEachCondition()
    {
        FilterBar bar;
        show(bar);
        bar.setFilter(sample(), kNames);
        QCOMPARE(chipTexts(bar),
                 (QStringList{u"“batterie”"_s, u"2022 – 2024"_s, u"Mentions: Yazaki"_s, u"Sector: Automotive"_s}));
        QCOMPARE(bar.searchField()->text(), u"batterie"_s);
        bar.setFilter({}, {});
        QVERIFY(chipTexts(bar).isEmpty());
        QVERIFY(bar.searchField()->text().isEmpty());
    }

    void aChipAsksToBeDropped_data()
    {
        QTest::addColumn<int>("key"); // 0 = the mouse
        QTest::newRow("mouse") << 0;
        QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
        QTest::newRow("enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("delete") << static_cast<int>(Qt::Key_Delete);
        QTest::newRow("backspace") << static_cast<int>(Qt::Key_Backspace);
    }
    void aChipAsksToBeDropped()
    {
        QFETCH(int, key);
        FilterBar bar;
        show(bar);
        bar.setFilter(sample(), kNames);
        QSignalSpy dropped(&bar, &FilterBar::dropRequested);
        FilterChip* sector = chip(bar, FilterPart::Sectors);
        if (key == 0)
            QTest::mouseClick(sector, Qt::LeftButton);
        else
            QTest::keyClick(sector, static_cast<Qt::Key>(key));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().first().value<FilterPart>(), FilterPart::Sectors);
    }

    void theFocusStaysInTheBar()
    {
        FilterBar bar;
        show(bar);
        bar.setFilter(sample(), kNames);
        // As the history does it.
        Filter filter = sample();
        connect(&bar, &FilterBar::dropRequested, &bar, [&](FilterPart part) {
            filter = without(filter, part);
            bar.setFilter(filter, kNames);
        });
        bar.focusChips();
        for (int left = 3; left >= 0; --left) {
            QVERIFY(qobject_cast<FilterChip*>(bar.focusWidget()));
            QTest::keyClick(bar.focusWidget(), Qt::Key_Delete);
            QCOMPARE(chipTexts(bar).size(), left);
        }
        QCOMPARE(bar.focusWidget(), bar.searchField());
    }

    void tabReachesEveryPart()
    {
        FilterBar bar;
        show(bar);
        bar.setFilter(sample(), kNames);
        bar.focusSearch();
        QStringList walk;
        for (int i = 0; i < 7; ++i) {
            walk.append(bar.focusWidget()->objectName());
            QVERIFY(!bar.focusWidget()->accessibleName().isEmpty()
                    || !qobject_cast<QToolButton*>(bar.focusWidget())->text().isEmpty());
            QTest::keyClick(bar.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(walk,
                 (QStringList{u"searchField"_s, u"choosePeriodButton"_s, u"part0FilterChip"_s, u"part1FilterChip"_s,
                              u"part3FilterChip"_s, u"part6FilterChip"_s, u"clearFilterButton"_s}));
        QCOMPARE(bar.focusWidget(), bar.searchField());
    }

    void whatHasNoRoomIsInAMenu()
    {
        FilterBar bar;
        show(bar);
        bar.setFilter(sample(), kNames);
        bar.resize(600, bar.height());
        auto* more = bar.findChild<QToolButton*>(u"moreChipsButton"_s);
        QTRY_VERIFY(more->isVisible());
        QSignalSpy dropped(&bar, &FilterBar::dropRequested);
        const QList<QAction*> actions = more->menu()->actions();
        QCOMPARE(actions.size() + chipTexts(bar).size(), 4);
        actions.last()->trigger();
        QCOMPARE(dropped.first().first().value<FilterPart>(), FilterPart::Sectors);
    }

    void countsAreInTheLocale_data()
    {
        QTest::addColumn<int>("shown");
        QTest::addColumn<int>("all");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << 48 << 1082 << u"48 of 1,082\u00A0articles"_s;
        QTest::newRow("all") << 82 << 82 << u"82\u00A0articles"_s;
        QTest::newRow("none") << 0 << 82 << u"0 of 82\u00A0articles"_s;
        QTest::newRow("not known") << -1 << -1 << QString();
    }
    void countsAreInTheLocale()
    {
        QFETCH(int, shown);
        QFETCH(int, all);
        QFETCH(QString, text);
        FilterBar bar;
        bar.setCounts(shown, all);
        QCOMPARE(bar.findChild<QLabel*>(u"filterCountsLabel"_s)->text(), text);
    }

    void clearAllIsThereWhenThereIsSomethingToClear()
    {
        FilterBar bar;
        show(bar);
        auto* clear = bar.findChild<QToolButton*>(u"clearFilterButton"_s);
        QVERIFY(!clear->isVisible());
        bar.setFilter(sample(), kNames);
        QVERIFY(clear->isVisible());
        QSignalSpy cleared(&bar, &FilterBar::clearRequested);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
    }

private:
    static void show(FilterBar& bar)
    {
        bar.resize(1200, 40);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestFilterBar)
#include "tst_filterbar.moc"
