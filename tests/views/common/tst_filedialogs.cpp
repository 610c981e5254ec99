// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

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

    void saysWhichFilterWasChosen()
    {
        const QStringList filters{u"For people (*.csv)"_s, u"For programs (*.csv)"_s};
        const QTemporaryDir folder;
        FileDialogs::setLastFolder(folder.path());
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            dialog->selectNameFilter(filters[1]);
            QTest::keyClick(dialog->findChild<QLineEdit*>(u"fileNameEdit"_s), Qt::Key_Return);
        });
        const SaveChoice second = FileDialogs::saveFile(nullptr, {}, u"list"_s, filters);
        QCOMPARE(second.path, folder.filePath(u"list.csv"_s));
        QCOMPARE(second.filter, 1);
        FileDialogs::setNextChoice({u"/a/list"_s, 1});
        QCOMPARE(FileDialogs::saveFile(nullptr, {}, {}, filters).filter, 1);
        FileDialogs::setNextFileName(u"/a/list"_s);
        QCOMPARE(FileDialogs::saveFile(nullptr, {}, {}, filters).filter, 0);
    }

    /// Of a suggestion in a folder that is not there a chooser makes a relative name.
    void suggestsAnAbsoluteNameWhereTheFolderIsGone()
    {
        const QTemporaryDir home;
        qputenv("HOME", QFile::encodeName(home.path()));
        FileDialogs::setLastFolder(home.filePath(u"Documents"_s));
        QString suggested;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            suggested = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->text();
            QTest::keyClick(dialog->findChild<QLineEdit*>(u"fileNameEdit"_s), Qt::Key_Return);
        });
        const QString name
            = FileDialogs::saveFileName(nullptr, {}, u"announcements.vigie"_s, u"Workspaces (*.vigie)"_s);
        QCOMPARE(name, home.filePath(u"announcements.vigie"_s));
        QVERIFY2(!suggested.contains(u'/') || suggested.startsWith(u'/'), qPrintable(suggested));
    }

    /// A chooser that opens the files it lists, to tell their kinds, drops this process's locks as it closes them.
    void locksHoldWhereAFolderIsListed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"open.vigie"_s);
        for (const QString& name : {path, QString(path + u"-shm"_s)}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(100, 'x'));
        }
        QFile workspace(path);
        QFile shared(path + u"-shm"_s);
        QVERIFY(workspace.open(QIODevice::ReadWrite) && shared.open(QIODevice::ReadWrite));
        QVERIFY(lock(workspace) && lock(shared));
        QVERIFY(isLocked(path) && isLocked(shared.fileName()));

        FileDialogs::setLastFolder(folder.path());
        QStringList types;
        QTimer::singleShot(0, this, [&] { types = listedTypes(); });
        FileDialogs::openFileName(nullptr, {}, u"Workspaces (*.vigie);;All files (*)"_s);
        QVERIFY2(types.size() == 1, qPrintable(types.join(u'|')));
        QVERIFY(isLocked(path));
        QVERIFY(isLocked(shared.fileName()));
    }

private:
    static struct flock whole()
    {
        struct flock all = {};
        all.l_type = F_WRLCK;
        all.l_whence = SEEK_SET;
        return all;
    }
    static bool lock(const QFile& file)
    {
        const struct flock all = whole();
        return ::fcntl(file.handle(), F_SETLK, &all) == 0;
    }
    /// As another process sees it: one's own locks are never in one's way.
    static bool isLocked(const QString& path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock all = whole();
            const int file = ::open(name.constData(), O_RDWR);
            ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &all) == 0 && all.l_type != F_UNLCK ? 0 : 1);
        }
        int status = 1;
        return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
    }
    /// The kinds of the files that the open chooser lists, once it has listed them; then it is given up.
    static QStringList listedTypes()
    {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* list = dialog != nullptr ? dialog->findChild<QTreeView*>() : nullptr;
        if (list == nullptr)
            return {};
        constexpr int kTypeColumn = 2; // of a QFileSystemModel
        QStringList types;
        const bool listed = QTest::qWaitFor([&] {
            types.clear();
            const QAbstractItemModel* model = list->model();
            for (int row = 0; row < model->rowCount(list->rootIndex()); ++row)
                types.append(model->index(row, kTypeColumn, list->rootIndex()).data().toString());
            return !types.isEmpty() && !types.contains(QString());
        });
        dialog->reject();
        return listed ? types : QStringList();
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestFileDialogs)
#include "tst_filedialogs.moc"
