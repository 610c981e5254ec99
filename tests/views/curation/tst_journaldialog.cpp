// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/journaldialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

JournalRow step(qint64 number, const QString& action, const QList<JournalChange>& changes, bool undone = false)
{
    return {number, QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC), u"ana"_s, action, undone, changes};
}

} // namespace

class TestJournalDialog : public QObject
{
    Q_OBJECT

private slots:
    void stepsSayWhoDidWhat()
    {
        JournalDialog dialog;
        dialog.setRows({step(2, u"metric.correct"_s, {{u"metric"_s, 7, u"unit"_s, u"MAD"_s, u"EUR"_s}}, true),
                        step(1, u"metric.accept"_s,
                             {{u"metric"_s, 7, u"review"_s, u"auto"_s, u"accepted"_s},
                              {u"metric"_s, 8, u"review"_s, u"auto"_s, u"accepted"_s}})});
        const auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 2)->text(), u"ana"_s);
        QVERIFY(table->item(0, 3)->text().contains(u"undone"_s));
        QCOMPARE(table->item(0, 4)->text(), u"Figure 7, Unit: MAD → EUR"_s);
        QVERIFY(table->item(1, 4)->text().endsWith(u"(and 1 more)"_s));
        QVERIFY(table->item(1, 4)->toolTip().contains(u"Figure 8"_s));
    }

    void theChangeThatTellsMostStandsFirst()
    {
        JournalDialog dialog;
        dialog.setRows({step(2, u"actor.rename"_s,
                             {{u"alias"_s, 3, {}, {}, uR"({"form":"Losange"})"_s},
                              {u"actor"_s, 3, u"name"_s, u"Renault"_s, u"Losange"_s}}),
                        step(1, u"metric.correct"_s,
                             {{u"metric_reading"_s, 7, {}, {}, u"{}"_s},
                              {u"metric"_s, 7, u"review"_s, u"auto"_s, u"corrected"_s},
                              {u"metric"_s, 7, u"unit"_s, u"MAD"_s, u"EUR"_s}})});
        const auto* table = dialog.findChild<QTableWidget*>();
        QCOMPARE(table->item(0, 4)->text(), u"Actor 3, Name: Renault → Losange (and 1 more)"_s);
        QCOMPARE(table->item(1, 4)->text(), u"Figure 7, Unit: MAD → EUR (and 2 more)"_s);
    }

    void anUnknownStepShowsItsCode()
    {
        JournalDialog dialog;
        dialog.setRows({step(1, u"newer.thing"_s, {{u"metric"_s, 7, {}, {}, u"{}"_s}})});
        QCOMPARE(dialog.findChild<QTableWidget*>()->item(0, 3)->text(), u"newer.thing"_s);
    }

    void enterInTheTablePressesNothing()
    {
        JournalDialog dialog;
        const QSignalSpy asked(&dialog, &JournalDialog::exportRequested);
        dialog.setRows({step(1, u"metric.accept"_s, {{u"metric"_s, 7, u"review"_s, u"auto"_s, u"accepted"_s}})});
        dialog.show();
        QTest::keyClick(dialog.findChild<QTableWidget*>(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(asked.count(), 0);
    }

    void exportIsAskedFor()
    {
        JournalDialog dialog;
        const QSignalSpy asked(&dialog, &JournalDialog::exportRequested);
        dialog.findChild<QPushButton*>(u"exportJournalButton"_s)->click();
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestJournalDialog)
#include "tst_journaldialog.moc"
