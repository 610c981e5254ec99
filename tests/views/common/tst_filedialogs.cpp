// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedialogs.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestFileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTold()
    {
        FileDialogs::setNextFileNames({u"/a/one.txt"_s, u"/a/two.txt"_s});
        QCOMPARE(FileDialogs::openFileNames(nullptr, {}, {}), (QStringList{u"/a/one.txt"_s, u"/a/two.txt"_s}));
        QCOMPARE(FileDialogs::lastFolder(), u"/a"_s);
    }

    void anEmptyAnswerMeansGivenUp()
    {
        FileDialogs::setLastFolder(u"/kept"_s);
        FileDialogs::setNextFileName({});
        QVERIFY(FileDialogs::saveFileName(nullptr, {}, {}, u"PNG picture (*.png)"_s).isEmpty());
        QCOMPARE(FileDialogs::lastFolder(), u"/kept"_s);
    }

    void addsTheSuffixOfTheFilter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("got");
        QTest::newRow("none") << u"/a/chart"_s << u"/a/chart.png"_s;
        QTest::newRow("its own") << u"/a/chart.svg"_s << u"/a/chart.svg"_s;
        QTest::newRow("a dot in the folder") << u"/a.b/chart"_s << u"/a.b/chart.png"_s;
    }
    void addsTheSuffixOfTheFilter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, got);
        FileDialogs::setNextFileName(typed);
        QCOMPARE(FileDialogs::saveFileName(nullptr, {}, {}, u"PNG picture (*.png);;SVG picture (*.svg)"_s), got);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestFileDialogs)
#include "tst_filedialogs.moc"
