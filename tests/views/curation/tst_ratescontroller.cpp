// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/query/ratelistquery.h"
#include "models/store/journal.h"
#include "models/store/ratestore.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/ratescontroller.h"
#include "views/curation/ratesdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Rating : PanelsWorkspace
{
    QWidget window;
    QAction action;
    RatesController controller{&action, &window};
    EditRunner edits{workspace.path, u"ana"_s};

    Rating()
    {
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        window.setLocale(QLocale(u"fr_FR"_s));
        window.show();
        controller.setCurrency(u"MAD"_s);
        controller.setRunners(runner.get(), &edits);
        action.trigger();
        if (!QTest::qWaitFor([this] { return table()->rowCount() > 10; }, 20000))
            qFatal("no rates are listed");
    }
    RatesDialog* dialog() const { return window.findChild<RatesDialog*>(); }
    QTableWidget* table() const { return dialog()->findChild<QTableWidget*>(); }
    QLineEdit* edit(const QString& name) const { return dialog()->findChild<QLineEdit*>(name); }
    QPushButton* button(const QString& name) const { return dialog()->findChild<QPushButton*>(name); }
    QLabel* problem() const { return dialog()->findChild<QLabel*>(u"formProblemLabel"_s); }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    /// -1 = not listed.
    int rowOf(int year) const
    {
        for (int row = 0; row < table()->rowCount(); ++row)
            if (table()->item(row, 1)->text() == QString::number(year))
                return row;
        return -1;
    }
    QString cell(int year, int column) const
    {
        const int row = rowOf(year);
        return row < 0 ? QString() : table()->item(row, column)->text();
    }
    void say(const QString& currency, int year, const QString& value) const
    {
        edit(u"rateCurrencyEdit"_s)->setText(currency);
        dialog()->findChild<QSpinBox*>()->setValue(year);
        edit(u"rateValueEdit"_s)->setText(value);
    }
};

} // namespace

class TestRatesController : public QObject
{
    Q_OBJECT

private slots:
    void theRatesOfTheCurrencyShownAreListedLatestFirst()
    {
        Rating rating;
        QVERIFY(rating.rowOf(2016) > rating.rowOf(2017));
        for (int row = 0; row < rating.table()->rowCount(); ++row)
            QCOMPARE(rating.table()->item(row, 0)->text(), u"MAD"_s);
        QVERIFY2(rating.cell(2016, 2).startsWith(u"9,8"_s), qPrintable(rating.cell(2016, 2)));
        QCOMPARE(rating.cell(2016, 3), u"shipped"_s);
        QVERIFY(!rating.button(u"removeRateButton"_s)->isEnabled());
        auto* shown = rating.dialog()->findChild<QComboBox*>();
        const int ofMad = rating.table()->rowCount();
        shown->setCurrentIndex(0);
        emit shown->activated(0);
        QVERIFY(rating.table()->rowCount() > ofMad);
    }

    void aRateIsAddedChangedAndTakenBack()
    {
        Rating rating;
        QSignalSpy changed(&rating.controller, &RatesController::changed);
        const QString shipped = rating.cell(2016, 2);
        selectRow(rating, 2016);
        QCOMPARE(rating.edit(u"rateValueEdit"_s)->text(), shipped);
        rating.edit(u"rateValueEdit"_s)->setText(u"9,95"_s);
        rating.edit(u"rateSourceEdit"_s)->setText(u"Bank Al-Maghrib"_s);
        rating.press(u"setRateButton"_s);
        QTRY_COMPARE(rating.cell(2016, 2), u"9,95"_s);
        QCOMPARE(rating.cell(2016, 3), u"own, instead of %1"_s.arg(shipped));
        QCOMPARE(rating.cell(2016, 4), u"Bank Al-Maghrib"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(rating.button(u"removeRateButton"_s)->isEnabled()); // it is the one chosen

        rating.say(u"mad"_s, 2016, u"1 0.5"_s);
        QTest::keyClick(rating.edit(u"rateValueEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(rating.cell(2016, 2), u"10,5"_s);
        QVERIFY(rating.dialog()->isVisible());

        rating.press(u"removeRateButton"_s);
        QTRY_COMPARE(rating.cell(2016, 2), shipped);
        QCOMPARE(rating.cell(2016, 3), u"shipped"_s);
        QCOMPARE(changed.count(), 3);
    }

    void aCurrencyThatHasNoneGetsOne()
    {
        Rating rating;
        rating.say(u"XTS"_s, 2020, u"2"_s);
        rating.press(u"setRateButton"_s);
        QTRY_COMPARE(rating.table()->rowCount(), 1);
        QCOMPARE(rating.table()->item(0, 0)->text(), u"XTS"_s);
        QCOMPARE(rating.cell(2020, 3), u"own"_s);
        QCOMPARE(rating.cell(2020, 4), QString());
        rating.press(u"removeRateButton"_s);
        QTRY_VERIFY(rating.rowOf(2016) >= 0); // of all currencies again: this one has none
    }

    /// As the command line's: a setting, which Undo passes over.
    void theJournalKnowsNothingOfIt()
    {
        Rating rating;
        rating.say(u"MAD"_s, 2016, u"5"_s);
        rating.press(u"setRateButton"_s);
        QTRY_COMPARE(rating.cell(2016, 2), u"5"_s);
        const auto steps = journal(rating.workspace.connection);
        QVERIFY(steps && steps->isEmpty());
    }

    void whatIsNoRateIsRefused_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("value");
        QTest::newRow("zero") << u"MAD"_s << u"0"_s;
        QTest::newRow("words") << u"MAD"_s << u"ten"_s;
        QTest::newRow("too fine") << u"MAD"_s << u"9,1234567"_s;
        QTest::newRow("the dollar") << u"USD"_s << u"1"_s;
        QTest::newRow("no currency") << u"M1"_s << u"1"_s;
    }
    void whatIsNoRateIsRefused()
    {
        QFETCH(const QString, currency);
        QFETCH(const QString, value);
        Rating rating;
        QSignalSpy asked(rating.dialog(), &RatesDialog::setRequested);
        rating.say(currency, 2016, value);
        rating.press(u"setRateButton"_s);
        QVERIFY(rating.problem()->isVisible());
        QCOMPARE(asked.count(), 0);
    }

    void whatIsBeingTypedStays()
    {
        Rating rating;
        selectRow(rating, 2016);
        rating.edit(u"rateValueEdit"_s)->setText(u"9,7"_s);
        QVERIFY(storeUserRate(rating.workspace.connection, {u"MAD"_s, 2017, 7'000'000, u"user"_s}));
        rating.runner->reload();
        QTRY_COMPARE(rating.cell(2017, 2), u"7"_s);
        QCOMPARE(rating.edit(u"rateValueEdit"_s)->text(), u"9,7"_s);
    }

    void withoutAWriterRatesAreOnlyLookedAt()
    {
        Rating rating;
        rating.controller.setRunners(rating.runner.get(), nullptr);
        QTRY_VERIFY(!rating.dialog());
        QVERIFY(rating.action.isEnabled());
        rating.action.trigger();
        QTRY_VERIFY(rating.table()->rowCount() > 10);
        rating.say(u"MAD"_s, 2016, u"5"_s);
        QVERIFY(!rating.button(u"setRateButton"_s)->isEnabled());
    }

private:
    static void selectRow(const Rating& rating, int year) { rating.table()->selectRow(rating.rowOf(year)); }
};

QTEST_MAIN(TestRatesController)
#include "tst_ratescontroller.moc"
