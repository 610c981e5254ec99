// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/mergedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<qint64, qint64>>;

QList<MergeSuggestion> pairs(const Pairs& ids)
{
    QList<MergeSuggestion> suggestions;
    for (const auto& [a, b] : ids) {
        MergeSuggestion pair;
        pair.a = ActorId{a};
        pair.b = ActorId{b};
        pair.nameA = u"Actor %1"_s.arg(a);
        pair.nameB = u"Actor %1"_s.arg(b);
        suggestions.append(pair);
    }
    return suggestions;
}

struct Open
{
    MergeDialog dialog;
    QTableWidget* table = dialog.findChild<QTableWidget*>();
    QPushButton* merge = dialog.findChild<QPushButton*>(u"mergePairButton"_s);
    QSignalSpy merged{&dialog, &MergeDialog::mergeRequested};

    Open()
    {
        dialog.setSuggestions(pairs({{1, 2}, {3, 4}, {5, 6}}));
        dialog.show();
    }
    /// The one that a press on "Merge" would keep; 0 where it can't be pressed.
    qint64 chosen()
    {
        merged.clear();
        QTest::mouseClick(merge, Qt::LeftButton);
        return merged.isEmpty() ? 0 : merged.first().first().value<MergeSuggestion>().a.value;
    }
};

} // namespace

class TestMergeDialog : public QObject
{
    Q_OBJECT

private slots:
    void theLikeliestIsChosenFirst()
    {
        Open open;
        QCOMPARE(open.chosen(), 1);
    }

    void theChoiceStaysWithItsPair_data()
    {
        QTest::addColumn<Pairs>("readAgain");
        QTest::addColumn<qint64>("chosen");
        QTest::newRow("one more above") << Pairs{{7, 8}, {1, 2}, {3, 4}, {5, 6}} << qint64(3);
        QTest::newRow("one gone above") << Pairs{{3, 4}, {5, 6}} << qint64(3);
        QTest::newRow("gone itself") << Pairs{{1, 2}, {5, 6}} << qint64(0);
        QTest::newRow("the other way round") << Pairs{{1, 2}, {4, 3}, {5, 6}} << qint64(0);
        QTest::newRow("all gone") << Pairs{} << qint64(0);
    }
    void theChoiceStaysWithItsPair()
    {
        QFETCH(Pairs, readAgain);
        QFETCH(qint64, chosen);
        Open open;
        open.table->selectRow(1);
        open.dialog.setSuggestions(pairs(readAgain));
        QCOMPARE(open.merge->isEnabled(), chosen != 0);
        QCOMPARE(open.chosen(), chosen);
    }

    void enterPressesTheButtonThatHasTheFocusAndNoOther()
    {
        Open open;
        QSignalSpy denied(&open.dialog, &MergeDialog::denyRequested);
        auto* deny = open.dialog.findChild<QPushButton*>(u"keepApartButton"_s);
        deny->setFocus();
        QTest::keyClick(deny, Qt::Key_Return);
        QCOMPARE(denied.count(), 1);
        open.table->setFocus();
        QTest::keyClick(open.table, Qt::Key_Return);
        QCOMPARE(denied.count(), 1);
        QVERIFY(open.merged.isEmpty());
        QVERIFY(open.dialog.isVisible());
    }

    void whoDecidesGoesOnToTheNext()
    {
        Open open;
        open.table->selectRow(1);
        QCOMPARE(open.chosen(), 3);
        open.dialog.setSuggestions(pairs({{7, 8}, {1, 2}, {5, 6}}));
        QCOMPARE(open.chosen(), 5);
        open.dialog.setSuggestions(pairs({{7, 8}, {1, 2}}));
        QCOMPARE(open.chosen(), 1);
    }

    void whatWasRefusedIsNotDecided()
    {
        Open open;
        open.table->selectRow(1);
        QCOMPARE(open.chosen(), 3);
        open.dialog.showProblem(u"Another program is writing."_s);
        open.dialog.setSuggestions(pairs({{1, 2}, {5, 6}}));
        QCOMPARE(open.chosen(), 0);
    }
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
