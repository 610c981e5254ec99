// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importjob.h"
#include "models/store/integritycheck.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/drafts.h"
#include "tests/models/store/dump.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int kArticles = 450;

/// VIGIE_KILLS=1000 for the long run before a release.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("VIGIE_KILLS");
    return asked > 0 ? asked : 20;
}

void writeAnnouncements(const QTemporaryDir& folder)
{
    for (int i = 0; i < kArticles; ++i) {
        QFile file(folder.filePath(u"a%1.txt"_s.arg(i)));
        const QString text = u" date 2022-%1 Atlas Numéro%2 investit %3 MDH à Tanger, avec %4 emplois.\n"_s
                                 .arg(i % 12 + 1, 2, 10, QChar(u'0'))
                                 .arg(i)
                                 .arg(i + 1)
                                 .arg(i % 70 + 1);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write a test file");
    }
}

} // namespace

class TestImportKill : public QObject
{
    Q_OBJECT

private slots:
    /// The import is killed again and again, each time a little later than the last: what it said was stored is
    /// there, nothing is half there, and in the end the workspace is as if nothing had happened.
    void aKilledImportLosesNothingAndIsResumed()
    {
        const QTemporaryDir texts;
        writeAnnouncements(texts);
        TemporaryWorkspace whole;
        ImportOptions options;
        options.clock = [] { return QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC); };
        QVERIFY(runImport(whole.connection, fakeEngine(), {texts.path()}, options));
        const QByteArray expected = dumpOf(whole.connection);

        const QString victim = QCoreApplication::applicationDirPath() + u"/importvictim"_s;
        const QTemporaryDir folder;
        int midway = 0;
        for (int round = 0; round < kills(); ++round) {
            const QString path = folder.filePath(u"w%1.vigie"_s.arg(round));
            QProcess process;
            process.start(victim, {path, texts.path()});
            QVERIFY(process.waitForStarted());
            // From before the workspace exists to about the end; the exact moment is chance.
            process.waitForFinished(5 + 500 * round / kills());
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            const QList<QByteArray> said = process.readAllStandardOutput().split('\n');
            const int acknowledged = said.size() > 1 ? said[said.size() - 2].toInt() : 0;
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
            const qint64 stored = *workspace->integer("SELECT count(*) FROM article");
            QVERIFY(stored >= acknowledged);
            midway += stored > 0 && stored < kArticles ? 1 : 0;
            QCOMPARE(*checkIntegrity(*workspace), QList<Finding>());
            QVERIFY(runImport(*workspace, fakeEngine(), {texts.path()}, options));
            QVERIFY(dumpOf(*workspace) == expected);
        }
        qInfo("%d of %d kills were in the middle", midway, kills());
    }
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
