// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The watch-list by script, from the command to what an import then reads.
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::test;

class WatchListTest : public QObject
{
    Q_OBJECT

private slots:
    void aWatchedNameIsReadByTheNextImport()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(u"w.vigie"_s);
        const QString before
            = write(folder, u"before.txt"_s, " date 2024-05 Hier, horizon nord a promis 30 emplois à Fès.");
        const QString after
            = write(folder, u"after.txt"_s, " date 2024-06 Demain, HZN y promettra 40 emplois à Fès.");
        QCOMPARE(call({u"import"_s, workspace, before}).status, 0);
        QCOMPARE(articlesOf(workspace, u"Horizon Nord"_s), 0);

        const Answer watched = call({u"actors"_s, workspace, u"watch"_s, u"Horizon Nord"_s, u"--kind"_s,
                                     u"association"_s, u"--alias"_s, u"HZN"_s, u"Horizon du Nord"_s});
        QVERIFY2(watched.status == 0, watched.err.constData());
        const QJsonArray list = jsonOf(call({u"actors"_s, workspace, u"watched"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[0]["form"_L1].toString(), u"HZN"_s);
        QCOMPARE(list[0]["name"_L1].toString(), u"Horizon Nord"_s);
        QCOMPARE(list[0]["kind"_L1].toString(), u"association"_s);

        QCOMPARE(call({u"import"_s, workspace, after}).status, 0);
        QCOMPARE(articlesOf(workspace, u"Horizon Nord"_s), 1);
        QCOMPARE(articlesOf(workspace, u"HZN"_s), 0);

        QCOMPARE(call({u"actors"_s, workspace, u"unwatch"_s, u"HZN"_s}).status, 0);
        QCOMPARE(jsonOf(call({u"actors"_s, workspace, u"watched"_s, u"--format"_s, u"json"_s})).size(), 0);
        QCOMPARE(call({u"undo"_s, workspace}).status, 0);
        QCOMPARE(jsonOf(call({u"actors"_s, workspace, u"watched"_s, u"--format"_s, u"json"_s})).size(), 3);
    }

    void aRenamedActorIsReadUnderItsNewName()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(u"w.vigie"_s);
        const QString before = write(folder, u"a.txt"_s, " date 2024-05 Renault créera 30 emplois à Fès.");
        const QString after = write(folder, u"b.txt"_s, " date 2024-06 Demain, LZG y promettra 40 à Fès.");
        QCOMPARE(call({u"import"_s, workspace, before}).status, 0);
        QCOMPARE(call({u"actors"_s, workspace, u"rename"_s, u"Renault"_s, u"LZG"_s}).status, 0);
        QCOMPARE(call({u"import"_s, workspace, after}).status, 0);
        QCOMPARE(articlesOf(workspace, u"LZG"_s), 2);
        QCOMPARE(call({u"undo"_s, workspace}).status, 0);
        QCOMPARE(jsonOf(call({u"actors"_s, workspace, u"watched"_s, u"--format"_s, u"json"_s})).size(), 0);
    }

    void whatIsWrongIsRefused()
    {
        QTemporaryDir folder;
        const QString workspace = folder.filePath(u"w.vigie"_s);
        const QString text = write(folder, u"a.txt"_s, " date 2024-05 Renault créera 30 emplois à Fès.");
        QCOMPARE(call({u"import"_s, workspace, text}).status, 0);
        const Answer kind = call({u"actors"_s, workspace, u"watch"_s, u"Horizon Nord"_s, u"--kind"_s, u"firm"_s});
        QCOMPARE(kind.status, 2);
        QVERIFY(kind.err.contains("kind"));
        QCOMPARE(call({u"actors"_s, workspace, u"watch"_s, u" "_s}).status, 2);
        QCOMPARE(call({u"actors"_s, workspace, u"unwatch"_s, u"Nobody"_s}).status, 2);
    }

private:
    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the text");
        return path;
    }

    /// Articles that name the actor; -1 where it is listed without a count.
    static int articlesOf(const QString& workspace, const QString& name)
    {
        for (const QJsonValue& row : jsonOf(call({u"actors"_s, workspace, u"--format"_s, u"json"_s})))
            if (row["name"_L1].toString() == name)
                return row["articles"_L1].toInt(-1);
        return 0;
    }
};

QTEST_GUILESS_MAIN(WatchListTest)
#include "tst_watchlist.moc"
