// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/periodform.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QLineEdit* firstDate(const PeriodForm& form)
{
    return form.findChild<QLineEdit*>(u"firstDateEdit"_s);
}

QLineEdit* lastDate(const PeriodForm& form)
{
    return form.findChild<QLineEdit*>(u"lastDateEdit"_s);
}

} // namespace

class TestPeriodForm : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatTheFilterHolds_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const Period days{{2022, 3, 5}, {2023, 12, 31}};
        QTest::newRow("days") << u"en_US"_s << days << u"5 March 2022"_s << u"31 December 2023"_s;
        QTest::newRow("in French") << u"fr_FR"_s << days << u"5 mars 2022"_s << u"31 décembre 2023"_s;
        QTest::newRow("in words that are not read") << u"de_DE"_s << days << u"2022-03-05"_s << u"2023-12-31"_s;
        QTest::newRow("months, open end") << u"fr_FR"_s << Period{{2022, 8, 0}, {}} << u"août 2022"_s << QString();
        QTest::newRow("years") << u"fr_FR"_s << Period{{2022, 0, 0}, {2024, 0, 0}} << u"2022"_s << u"2024"_s;
    }
    void beginsWithWhatTheFilterHolds()
    {
        QFETCH(QString, locale);
        QFETCH(Period, period);
        QLocale::setDefault(QLocale(locale));
        PeriodForm form(period);
        QTEST(firstDate(form)->text(), "first");
        QTEST(lastDate(form)->text(), "last");
        // And says the same again.
        QSignalSpy chosen(&form, &PeriodForm::periodChosen);
        form.show();
        QTest::keyClick(firstDate(form), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen.first().first().value<Period>() == period);
        QVERIFY(form.isHidden());
    }

    void saysWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("atFirst");
        QTest::newRow("no date") << u"last week"_s << u"2022"_s << u"⚠ No date: last week"_s << true;
        QTest::newRow("no such day") << u"2022"_s << u"31/02/2022"_s << u"⚠ No date: 31/02/2022"_s << false;
        QTest::newRow("the end before the beginning")
            << u"05/03/2022"_s << u"fevrier 2022"_s
            << u"⚠ The period ends before it begins: from 5 March 2022 to February 2022"_s << false;
    }
    void saysWhatIsNoPeriod()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(bool, atFirst);
        QLocale::setDefault(QLocale(u"en_US"_s));
        PeriodForm form({});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QSignalSpy chosen(&form, &PeriodForm::periodChosen);
        auto* fault = form.findChild<QLabel*>(u"periodFaultLabel"_s);
        QVERIFY(!fault->isVisible());
        QCOMPARE(form.focusWidget(), firstDate(form));
        QTest::keyClicks(firstDate(form), first);
        QTest::keyClick(firstDate(form), Qt::Key_Tab);
        QTest::keyClicks(lastDate(form), last);
        QTest::keyClick(lastDate(form), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(form.isVisible());
        QVERIFY(fault->isVisible());
        QTEST(fault->text(), "words");
        QTRY_VERIFY(fault->height() >= fault->heightForWidth(fault->width()));
        QCOMPARE(form.focusWidget(), atFirst ? firstDate(form) : lastDate(form));
        QVERIFY(fault->text().endsWith(form.focusWidget()->accessibleDescription()));
        QCOMPARE(firstDate(form)->text(), first);
        QCOMPARE(lastDate(form)->text(), last);
        // Typed over, it is a period.
        QTest::keyClicks(form.focusWidget(), u"2022"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestPeriodForm)
#include "tst_periodform.moc"
