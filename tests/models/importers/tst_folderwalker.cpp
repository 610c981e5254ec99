// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/folderwalker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Folder : QTemporaryDir
{
    void make(const QStringList& names)
    {
        for (const QString& name : names) {
            QDir(path()).mkpath(QFileInfo(name).path());
            QFile file(filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot make a test file");
        }
    }

    QStringList relative(const QStringList& paths)
    {
        QStringList names;
        for (const QString& one : paths)
            names.append(QDir(path()).relativeFilePath(one));
        return names;
    }
};

} // namespace

class TestFolderWalker : public QObject
{
    Q_OBJECT

private slots:
    void ordersNaturally_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("numbers") << u"a2.txt"_s << u"a10.txt"_s;
        QTest::newRow("leading zeros") << u"a002.txt"_s << u"a10.txt"_s;
        QTest::newRow("case") << u"Alpha"_s << u"beta"_s;
        QTest::newRow("prefix") << u"a"_s << u"ab"_s;
        QTest::newRow("only zeros differ") << u"a01"_s << u"a1"_s;
        QTest::newRow("only case differs") << u"A"_s << u"a"_s;
        QTest::newRow("long numbers") << u"99999999999999999999998"_s << u"99999999999999999999999"_s;
    }
    void ordersNaturally()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(naturallyBefore(first, second));
        QVERIFY(!naturallyBefore(second, first));
        QVERIFY(!naturallyBefore(first, first));
    }

    void foldersAreWalkedInOrder()
    {
        Folder folder;
        folder.make({u"b10.txt"_s, u"b2.txt"_s, u"a/z.TXT"_s, u"a/Makefile"_s, u"c/d/e.txt"_s, u"index.csv"_s,
                     u"picture.png"_s, u"a/data.json"_s, u"b.text"_s, u".hidden.txt"_s});
        const FoundFiles found = findFiles({folder.path()});
        QCOMPARE(folder.relative(found.files),
                 (QStringList{u"a/z.TXT"_s, u"b2.txt"_s, u"b10.txt"_s, u"c/d/e.txt"_s}));
        QCOMPARE(folder.relative(found.skipped),
                 (QStringList{u"a/data.json"_s, u"a/Makefile"_s, u"b.text"_s, u"picture.png"_s}));
        QCOMPARE(found.failed, QList<FailedFile>());
    }

    void partsOfSavedPagesAreLeftOut()
    {
        Folder folder;
        folder.make({u"une.html"_s, u"une_files/cadre.html"_s, u"deux.HTM"_s, u"deux_fichiers/a.txt"_s,
                     u"trois_files/b.txt"_s, u"quatre.xhtml"_s, u"archive.mht"_s});
        const FoundFiles found = findFiles({folder.path()});
        QCOMPARE(folder.relative(found.files),
                 (QStringList{u"deux.HTM"_s, u"quatre.xhtml"_s, u"trois_files/b.txt"_s, u"une.html"_s}));
        QCOMPARE(folder.relative(found.skipped), QStringList{u"archive.mht"_s});
        QCOMPARE(folder.relative(findFiles({folder.filePath(u"une_files"_s)}).files),
                 QStringList{u"une_files/cadre.html"_s});
    }

    void namedFilesThatCannotBeReadFail()
    {
        Folder folder;
        folder.make({u"picture.png"_s, u"a.txt"_s});
        const FoundFiles found = findFiles({folder.filePath(u"picture.png"_s), folder.filePath(u"none.txt"_s),
                                            folder.filePath(u"a.txt"_s), folder.filePath(u"a.txt"_s)});
        QCOMPARE(found.files, QStringList{folder.filePath(u"a.txt"_s)});
        QCOMPARE(found.failed.size(), 2);
        QCOMPARE(found.failed[0].file, folder.filePath(u"picture.png"_s));
        QCOMPARE(found.failed[1].file, folder.filePath(u"none.txt"_s));
    }

    void linksDoNotLeadInCircles()
    {
        Folder folder;
        folder.make({u"a/one.txt"_s});
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"a/up"_s)));
        QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"b"_s)));
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dead.txt"_s)));
        QCOMPARE(folder.relative(findFiles({folder.path()}).files), QStringList{u"a/one.txt"_s});
    }

    void whatIsNoFileIsNamed()
    {
        Folder folder;
        folder.make({u"one.txt"_s});
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dead.txt"_s)));
        QVERIFY(QFile::link(folder.filePath(u"moved"_s), folder.filePath(u"folder"_s)));
        QVERIFY(QFile::link(folder.filePath(u"one.txt"_s), folder.filePath(u"live.txt"_s)));
        for (const QString& pipe : {u"pipe.txt"_s, u"pipe"_s})
            QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(pipe)).constData(), 0600), 0);
        const FoundFiles found = findFiles({folder.path(), folder.filePath(u"pipe.txt"_s)});
        QCOMPARE(folder.relative(found.files), (QStringList{u"live.txt"_s, u"one.txt"_s}));
        QCOMPARE(folder.relative(found.skipped), QStringList{u"pipe"_s});
        QStringList failed;
        for (const FailedFile& one : found.failed)
            failed.append(one.file);
        QCOMPARE(folder.relative(failed), (QStringList{u"dead.txt"_s, u"folder"_s, u"pipe.txt"_s}));
    }

    void strangeNamesAreKept()
    {
        Folder folder;
        const QStringList names{u" blank .txt"_s, u"line\nbreak.txt"_s, u"été.txt"_s, u"\u202Efdp.txt"_s};
        folder.make(names);
        QCOMPARE(findFiles({folder.path()}).files.size(), names.size());
    }
};

QTEST_GUILESS_MAIN(TestFolderWalker)
#include "tst_folderwalker.moc"
