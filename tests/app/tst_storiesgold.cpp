// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stories as the program finds them: the annotated announcements and the tellings beside them, imported and listed.
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

using Pair = std::pair<QString, QString>; // of stems, ordered

Pair pairOf(const QString& a, const QString& b)
{
    return a < b ? Pair{a, b} : Pair{b, a};
}

/// The pairs that tell one announcement, by the annotation.
std::set<Pair> readTruth()
{
    QHash<QString, QStringList> stories;
    std::set<Pair> truth;
    for (const QString& folder : {u"corpus"_s, u"stories"_s}) {
        const QDir dir(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/") + folder);
        for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(dir.filePath(name));
            const QJsonObject gold
                = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
            const QString stem = name.section(u'.', 0, 0);
            for (const QJsonValue& other : gold["same_story_in_dev"_L1].toArray())
                truth.insert(pairOf(stem, other.toString()));
            if (!gold.contains("story"_L1))
                continue;
            for (const QString& other : stories[gold["story"_L1].toString()])
                truth.insert(pairOf(stem, other));
            stories[gold["story"_L1].toString()].append(stem);
        }
    }
    return truth;
}

double share(int part, int whole)
{
    return whole == 0 ? 1 : static_cast<double>(part) / whole;
}

} // namespace

class StoriesGoldTest : public QObject
{
    Q_OBJECT

private slots:
    void importFindsTheTellings()
    {
        const QTemporaryDir folder;
        const QString workspace = folder.filePath(u"w.vigie"_s);
        const QString gold = QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/");
        const Answer imported = call({u"import"_s, workspace, gold + u"corpus"_s, gold + u"stories"_s});
        QVERIFY2(imported.status == 0, imported.err.constData());
        const QJsonArray rows = jsonOf(call({u"stories"_s, workspace, u"list"_s, u"--format"_s, u"json"_s}));
        const std::set<Pair> truth = readTruth();
        QVERIFY(truth.size() > 20);
        int joined = 0;
        int joinedRight = 0;
        int suggested = 0;
        int suggestedRight = 0;
        for (const QJsonValue& row : rows) {
            QStringList stems;
            for (const QJsonValue& article : row["articles"_L1].toArray())
                stems.append(article["file"_L1].toString().section(u'/', -1).section(u'.', 0, 0));
            const bool isAutomatic = row["state"_L1].toString() == u"automatic"_s;
            for (qsizetype i = 0; i < stems.size(); ++i)
                for (qsizetype k = 0; k < i; ++k) {
                    const bool right = truth.contains(pairOf(stems[k], stems[i]));
                    (isAutomatic ? joined : suggested) += 1;
                    (isAutomatic ? joinedRight : suggestedRight) += right ? 1 : 0;
                    const bool lookAlike = stems[k].startsWith(u"la-"_s) || stems[i].startsWith(u"la-"_s);
                    QVERIFY2(right || !isAutomatic || !lookAlike, qPrintable(stems[k] + u' ' + stems[i]));
                }
        }
        const double found = share(joinedRight + suggestedRight, static_cast<int>(truth.size()));
        qInfo("joined %d, right %.3f; found %.3f of %zu; suggested %d, right %.3f", joined,
              share(joinedRight, joined), found, truth.size(), suggested, share(suggestedRight, suggested));
        QVERIFY(joined > 0);
        QVERIFY(share(joinedRight, joined) >= 0.98);
        QVERIFY(found >= 0.85);
        QVERIFY(share(suggestedRight, suggested) >= 0.60);
    }
};

QTEST_GUILESS_MAIN(StoriesGoldTest)
#include "tst_storiesgold.moc"
