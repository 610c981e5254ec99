// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articles/panelsworkspace.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterchip.h"
#include "views/filter/filtercontroller.h"
#include "views/filter/periodform.h"
#include "views/filter/searchfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : PanelsWorkspace
{
    FilterBar bar;
    FilterController controller{&history, &bar};

    Window()
    {
        bar.resize(1200, 40);
        bar.show();
        controller.setRunner(runner.get());
    }
    /// Types a period and ends with Enter; false where the form is still there.
    bool typePeriod(const QString& first, const QString& last)
    {
        QTest::mouseClick(bar.findChild<QToolButton*>(u"choosePeriodButton"_s), Qt::LeftButton);
        auto* form = bar.findChild<PeriodForm*>();
        const auto type = [form](const QString& name, const QString& text) {
            auto* field = form->findChild<QLineEdit*>(name);
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, text);
        };
        type(u"firstDateEdit"_s, first);
        type(u"lastDateEdit"_s, last);
        QTest::keyClick(form->findChild<QLineEdit*>(u"lastDateEdit"_s), Qt::Key_Return);
        const bool closed = form->isHidden();
        form->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return closed;
    }
    QString counts() const { return bar.findChild<QLabel*>(u"filterCountsLabel"_s)->text(); }
    QStringList chips() const
    {
        QStringList texts;
        for (const FilterChip* chip : bar.findChildren<FilterChip*>())
            if (!chip->objectName().isEmpty())
                texts.append(chip->text());
        return texts;
    }
};

} // namespace

class TestFilterController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void showsTheCounts()
    {
        Window window;
        QSignalSpy counts(&window.controller, &FilterController::countsChanged);
        QTRY_COMPARE(window.counts(), u"3\u00A0articles"_s);
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(window.counts(), u"1 of 3\u00A0articles"_s);
        QVERIFY(counts.count() >= 2);
    }

    void typingFiltersAndIsOneStep()
    {
        Window window;
        QTRY_VERIFY(!window.counts().isEmpty());
        QTest::keyClicks(window.bar.searchField(), u"laiterie"_s);
        QTRY_COMPARE(window.history.current().text, u"laiterie"_s);
        QTRY_COMPARE(window.counts(), u"1 of 3\u00A0articles"_s);
        QTest::keyClicks(window.bar.searchField(), u" danone"_s);
        QTRY_COMPARE(window.history.current().text, u"laiterie danone"_s);
        window.history.back();
        QVERIFY(window.history.current().isEmpty());
        QVERIFY(window.bar.searchField()->text().isEmpty());
    }

    void namesArriveOnTheChips()
    {
        Window window;
        QTRY_VERIFY(window.runner->cube());
        window.history.push(Filter{}.withCompanies({ActorId{1}}));
        QTRY_COMPARE(window.chips(), QStringList{u"Mentions: Yazaki Maroc"_s});
        // Once seen, names are there at once.
        window.history.back();
        window.history.forward();
        QCOMPARE(window.chips(), QStringList{u"Mentions: Yazaki Maroc"_s});
    }

    void chipsAndClearAreSteps()
    {
        Window window;
        Filter filter = Filter{}.withSectors({Sector::Food});
        filter.reviewedOnly = true;
        window.history.push(filter);
        emit window.bar.dropRequested(FilterPart::ReviewedOnly);
        QCOMPARE(window.history.current(), Filter{}.withSectors({Sector::Food}));
        emit window.bar.clearRequested();
        QVERIFY(window.history.current().isEmpty());
        window.history.back();
        QCOMPARE(window.history.current().sectors, QList<Sector>{Sector::Food});
    }

    void aTypedPeriodIsAStep()
    {
        Window window;
        QVERIFY(window.typePeriod(u"15 mars 2022"_s, u"2023"_s));
        QCOMPARE(window.history.current(), Filter{}.withDates({QDate(2022, 3, 15), QDate(2024, 1, 1)}));
        QCOMPARE(window.chips(), QStringList{u"15 Mar 2022 – 31 Dec 2023"_s});
        QVERIFY(window.typePeriod({}, {}));
        QVERIFY(window.history.current().isEmpty());
        window.history.back();
        QCOMPARE(window.chips(), QStringList{u"15 Mar 2022 – 31 Dec 2023"_s});
    }

    void aPeriodThatIsNoneLosesNothing()
    {
        Window window;
        const Filter before = Filter{}.withSectors({Sector::Food}).withDates({QDate(2022, 1, 1), {}});
        window.history.push(before);
        QVERIFY(!window.typePeriod(u"2023"_s, u"2022"_s));
        QVERIFY(!window.typePeriod(u"last week"_s, {}));
        QCOMPARE(window.history.current(), before);
    }

    void aPeriodLeftAsItIsKeepsTheUndated()
    {
        Window window;
        Filter undated;
        undated.undated = true;
        window.history.push(undated);
        QVERIFY(window.typePeriod({}, {}));
        QCOMPARE(window.history.current(), undated);
        QVERIFY(window.typePeriod(u"2022"_s, {}));
        QCOMPARE(window.history.current(), Filter{}.withDates({QDate(2022, 1, 1), {}}));
    }

    void withoutAWorkspaceItIsQuiet()
    {
        Window window;
        QTRY_VERIFY(!window.counts().isEmpty());
        window.controller.setRunner(nullptr);
        QVERIFY(window.counts().isEmpty());
        window.runner.reset();
        window.history.push(Filter{}.withText(u"batterie"_s));
        QCOMPARE(window.chips(), QStringList{u"“batterie”"_s});
    }
};

QTEST_MAIN(TestFilterController)
#include "tst_filtercontroller.moc"
