// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// A view from a file that a person chose: whatever it is, the error names it.
class TestViewFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

private slots:
    void readsAnExport()
    {
        ViewBundle view;
        view.measure = Measure::Investment;
        view.axis = Axis::Year;
        view.filter.sectors = {Sector::Energy};
        view.currency = u"MAD"_s;
        const QString path = write(u"énergie par année.json"_s, bundleToJson(view, {}, {}));
        QVERIFY(!path.isEmpty());
        const Result<ViewBundle> read = readViewFile(path);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, view);
    }

    void namesTheFileThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("sector;jobs\nenergy;120\n");
        QTest::newRow("cut off") << bundleToJson({}, {}, {}).chopped(20);
        QTest::newRow("another's JSON") << QByteArray(R"({"format": "notebook", "cells": []})");
        QTest::newRow("a list") << QByteArray("[1, 2, 3]");
    }

    void namesTheFileThatIsNone()
    {
        QFETCH(QByteArray, content);
        const QString path = write(u"chosen.json"_s, content);
        QVERIFY(!path.isEmpty());
        const Result<ViewBundle> read = readViewFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().context.contains(path), qPrintable(read.error().context));
    }

    void refusesWhatIsTooLarge()
    {
        QFile file(m_folder.filePath(u"large.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(1) << 30)); // sparse
        file.close();
        const Result<ViewBundle> read = readViewFile(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().message.contains("too large"_L1), qPrintable(read.error().message));
        QCOMPARE(read.error().context, file.fileName());
    }

    void tellsAMissingFileAndAFolder()
    {
        for (const QString& path : {m_folder.filePath(u"none.json"_s), m_folder.path()}) {
            const Result<ViewBundle> read = readViewFile(path);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::NotFound);
            QCOMPARE(read.error().context, path);
        }
    }

    void knowsViewFilesByName()
    {
        QVERIFY(isViewFile(u"/a/emplois.json"_s));
        QVERIFY(isViewFile(u"/a/EMPLOIS.JSON"_s));
        QVERIFY(!isViewFile(u"/a/emplois.json.txt"_s));
        QVERIFY(!isViewFile(u"/a/json"_s));
    }
};

QTEST_GUILESS_MAIN(TestViewFile)
#include "tst_viewfile.moc"
