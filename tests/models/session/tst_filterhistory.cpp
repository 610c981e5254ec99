// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filterhistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestFilterHistory : public QObject
{
    Q_OBJECT

private slots:
    void beginsEmptyWithoutSteps()
    {
        const FilterHistory history;
        QVERIFY(history.current().isEmpty());
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }

    void walksBackAndForward()
    {
        FilterHistory history;
        QSignalSpy changes(&history, &FilterHistory::filterChanged);
        QSignalSpy steps(&history, &FilterHistory::stepsChanged);
        history.push(text(u"a"_s));
        history.push(text(u"b"_s));
        QCOMPARE(changes.count(), 2);

        history.back();
        QCOMPARE(history.current().text, u"a"_s);
        QVERIFY(history.canGoBack());
        QVERIFY(history.canGoForward());
        QCOMPARE(steps.last(), (QVariantList{true, true}));

        history.forward();
        QCOMPARE(history.current().text, u"b"_s);
        QCOMPARE(steps.last(), (QVariantList{true, false}));
        history.forward();
        QCOMPARE(changes.count(), 4);
    }

    void theSameFilterIsNoStep()
    {
        FilterHistory history;
        history.push(text(u"a"_s));
        QSignalSpy changes(&history, &FilterHistory::filterChanged);
        history.push(text(u"a"_s));
        QCOMPARE(changes.count(), 0);
        history.back();
        QVERIFY(!history.canGoBack());
    }

    void aPushDropsWhatLiesAhead()
    {
        FilterHistory history;
        history.push(text(u"a"_s));
        history.push(text(u"b"_s));
        history.back();
        history.push(text(u"c"_s));
        QVERIFY(!history.canGoForward());
        history.back();
        QCOMPARE(history.current().text, u"a"_s);
    }

    void typingIsOneStep()
    {
        FilterHistory history;
        history.push(text(u"before"_s));
        for (const QString& typed : {u"bat"_s, u"batt"_s, u"batterie"_s})
            history.refine(text(typed), FilterPart::Text);
        QCOMPARE(history.current().text, u"batterie"_s);
        history.back();
        QCOMPARE(history.current().text, u"before"_s);
    }

    void typingAndErasingLeavesNoStep()
    {
        FilterHistory history;
        history.refine(text(u"bat"_s), FilterPart::Text);
        history.refine({}, FilterPart::Text);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QVERIFY(history.current().isEmpty());
    }

    void anotherPartIsAnotherStep()
    {
        FilterHistory history;
        history.refine(text(u"bat"_s), FilterPart::Text);
        const DateRange range{QDate(2022, 1, 1), QDate(2023, 1, 1)};
        history.refine(history.current().withDates(range), FilterPart::Dates);
        history.back();
        QCOMPARE(history.current(), text(u"bat"_s));
        // Typing on after a step back is a step of its own: the walk back must not change its past.
        history.refine(text(u"batt"_s), FilterPart::Text);
        history.back();
        QCOMPARE(history.current(), text(u"bat"_s));
    }

    void dropsAndClears()
    {
        FilterHistory history;
        Filter filter = text(u"a"_s);
        filter.sectors = {Sector::Energy};
        history.push(filter);
        history.drop(FilterPart::Text);
        QVERIFY(history.current().text.isEmpty());
        QCOMPARE(history.current().sectors.size(), 1);
        history.clear();
        QVERIFY(history.current().isEmpty());
        history.back();
        QCOMPARE(history.current().sectors.size(), 1);
    }

    void keepsALimitedNumber()
    {
        FilterHistory history;
        for (int i = 0; i < 2 * FilterHistory::kLimit; ++i)
            history.push(text(QString::number(i)));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, static_cast<int>(FilterHistory::kLimit) - 1);
        QCOMPARE(history.current().text, QString::number(FilterHistory::kLimit));
    }

    void resetForgetsAndAlwaysTells()
    {
        FilterHistory history;
        history.push(text(u"a"_s));
        QSignalSpy changes(&history, &FilterHistory::filterChanged);
        history.reset(text(u"a"_s));
        QCOMPARE(changes.count(), 1);
        QVERIFY(!history.canGoBack());
    }

    void aReceiverMayPushAgain()
    {
        FilterHistory history;
        connect(&history, &FilterHistory::filterChanged, &history, [&](const Filter& filter) {
            if (filter.text == u"a"_s)
                history.push(text(u"b"_s));
        });
        QSignalSpy changes(&history, &FilterHistory::filterChanged);
        history.push(text(u"a"_s));
        QCOMPARE(history.current().text, u"b"_s);
        QCOMPARE(changes.count(), 2);
    }

private:
    static Filter text(const QString& words) { return Filter{}.withText(words); }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestFilterHistory)
#include "tst_filterhistory.moc"
