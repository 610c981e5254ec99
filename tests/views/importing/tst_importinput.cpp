// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importinput.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestImportInput : public QObject
{
    Q_OBJECT

private slots:
    void readsDrops_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("expectedText");
        const QUrl file = QUrl::fromLocalFile(u"/tmp/à lire.txt"_s);
        const QUrl folder = QUrl::fromLocalFile(u"/tmp/presse"_s);
        const QUrl web(u"https://news.example.org/a"_s);
        QTest::newRow("file and folder")
            << QList{file, folder} << QString() << QStringList{u"/tmp/à lire.txt"_s, u"/tmp/presse"_s} << QString();
        QTest::newRow("twice the same") << QList{file, file} << QString() << QStringList{u"/tmp/à lire.txt"_s}
                                        << QString();
        QTest::newRow("with text beside")
            << QList{file} << u"500 emplois"_s << QStringList{u"/tmp/à lire.txt"_s} << QString();
        QTest::newRow("an address") << QList{web} << u"https://news.example.org/a"_s << QStringList{} << QString();
        QTest::newRow("text") << QList<QUrl>{} << u"Yazaki créera 500 emplois."_s << QStringList{}
                              << u"Yazaki créera 500 emplois."_s;
        QTest::newRow("blanks") << QList<QUrl>{} << u" \n "_s << QStringList{} << QString();
        QTest::newRow("nothing") << QList<QUrl>{} << QString() << QStringList{} << QString();
    }

    void readsDrops()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, text);
        QMimeData data;
        if (!text.isEmpty())
            data.setText(text);
        if (!urls.isEmpty())
            data.setUrls(urls);
        const ImportInput input = importInput(data);
        QTEST(input.paths, "paths");
        QTEST(input.text, "expectedText");
        QVERIFY(input.isEmpty() || canImport(data));
        QVERIFY(!canImport(data, this)); // dragged from within the program
    }
};

QTEST_GUILESS_MAIN(TestImportInput)
#include "tst_importinput.moc"
