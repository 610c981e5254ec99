// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/csvtable.h"
#include "models/importers/folderindex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestFolderIndex : public QObject
{
    Q_OBJECT

private slots:
    void parsesCsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](const char* name, const QString& text, const QList<QStringList>& rows) {
            QTest::newRow(name) << text << rows;
        };
        row("commas", u"a,b\n1,2\n"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("semicolons", u"a;b\n1,5;2"_s, {{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}});
        row("tabs", u"a\tb\n1\t2"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("quotes", u"a,b\n\"x, \"\"y\"\"\",\"1\n2\""_s, {{u"a"_s, u"b"_s}, {u"x, \"y\""_s, u"1\n2"_s}});
        row("quote in a cell", u"a,b\nl\"eau,2"_s, {{u"a"_s, u"b"_s}, {u"l\"eau"_s, u"2"_s}});
        row("blank lines", u"a,b\n\n\n1,2\n\n"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("empty cells", u"a,b,c\n,,\n"_s, {{u"a"_s, u"b"_s, u"c"_s}, {QString(), QString(), QString()}});
        row("open quote", u"a,b\n1,\"2"_s, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("empty", {}, {});
    }
    void parsesCsv()
    {
        QFETCH(QString, text);
        QTEST(parseCsv(text), "rows");
    }

    void completesWhatTheTextDoesNotSay()
    {
        const auto index = FolderIndex::parse(u"File;Title;Date;URL;Outlet\n"
                                              "a.txt;Titre;2022-07;https://www.example.org/x?y=1;\n"
                                              "b.txt;;soon;javascript:alert(1);Le Matin\n"_s);
        QList<Document> a{{QString(), u"body"_s, {}, {}, {}}};
        index.complete(a, u"a.txt"_s);
        QCOMPARE(a,
                 (QList<Document>{
                     {u"Titre"_s, u"body"_s, {2022, 7, 0}, u"https://www.example.org/x?y=1"_s, u"example.org"_s}}));
        QList<Document> own{{u"Own"_s, u"body"_s, {2020, 1, 0}, {}, {}}};
        index.complete(own, u"a.txt"_s);
        QCOMPARE(own[0].title, u"Own"_s);
        QCOMPARE(own[0].date, (PartialDate{2020, 1, 0}));
        QList<Document> b{{QString(), u"body"_s, {}, {}, {}}};
        index.complete(b, u"b.txt"_s);
        QCOMPARE(b, (QList<Document>{{QString(), u"body"_s, {}, {}, u"Le Matin"_s}}));
        QList<Document> c{{}};
        index.complete(c, u"c.txt"_s);
        QCOMPARE(c, QList<Document>{{}});
    }

    void aFolderWithoutIndexHasNone()
    {
        QTemporaryDir folder;
        QVERIFY(FolderIndex::ofFolder(folder.path()).isEmpty());
        QFile file(folder.filePath(kFolderIndexName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,age\nx,3\n");
        file.close();
        QVERIFY(FolderIndex::ofFolder(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFolderIndex)
#include "tst_folderindex.moc"
