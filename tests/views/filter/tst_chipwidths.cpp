// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/chipwidths.h"

#include <QTest>

namespace vigie {

class TestChipWidths : public QObject
{
    Q_OBJECT

private slots:
    void fit_data()
    {
        QTest::addColumn<QList<int>>("wanted");
        QTest::addColumn<int>("available");
        QTest::addColumn<QList<int>>("widths");
        using Widths = QList<int>;
        // gap 4, narrowest 60, more 30
        QTest::newRow("none") << Widths{} << 100 << Widths{};
        QTest::newRow("as wanted") << Widths{100, 80} << 184 << Widths{100, 80};
        QTest::newRow("the widest gives way") << Widths{100, 80} << 174 << Widths{90, 80};
        QTest::newRow("then all of them") << Widths{100, 80, 80} << 220 << Widths{70, 70, 70};
        QTest::newRow("down to the narrowest") << Widths{100, 80} << 124 << Widths{60, 60};
        QTest::newRow("narrow ones stay narrow") << Widths{100, 40} << 104 << Widths{60, 40};
        QTest::newRow("the last is left out") << Widths{100, 80} << 123 << Widths{89, 0};
        QTest::newRow("no room for any") << Widths{100, 80} << 50 << Widths{0, 0};
    }
    void fit()
    {
        QFETCH(QList<int>, wanted);
        QFETCH(int, available);
        QFETCH(QList<int>, widths);
        QCOMPARE(chipWidths(wanted, {.available = available, .gap = 4, .narrowest = 60, .more = 30}), widths);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestChipWidths)
#include "tst_chipwidths.moc"
