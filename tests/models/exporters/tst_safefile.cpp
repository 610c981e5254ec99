// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/safefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

// A limit on the size of files is the nearest thing to a full disk that needs no root.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_old); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_old{};
};

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void replacesTheWholeFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeFileSafely(path, "long old content"));
        QVERIFY(writeFileSafely(path, "new"));
        QCOMPARE(contentOf(path), "new"_ba);
    }

    void fullDiskKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeFileSafely(path, "old"));
        {
            const SizeLimit limit(64 * 1024);
            const Result<> result = writeFileSafely(path, QByteArray(1024 * 1024, 'x'));
            QVERIFY(!result);
            QVERIFY(result.error().text().contains(path));
        }
        QCOMPARE(contentOf(path), "old"_ba);
    }

    void unwritableFolderIsNamed()
    {
        const Result<> result = writeFileSafely(u"/nonexistent/a.csv"_s, "x");
        QVERIFY(!result);
        QCOMPARE(result.error().context, u"/nonexistent/a.csv"_s);
    }
};

QTEST_GUILESS_MAIN(SafeFileTest)
#include "tst_safefile.moc"
