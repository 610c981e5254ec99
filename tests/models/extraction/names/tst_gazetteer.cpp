// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engineresources.h"

#include <QSet>
#include <QTest>

using namespace vigie;
using testing::engineResources;
using namespace Qt::StringLiterals;

/// The shipped gazetteer: its keys hang together, and what analysts of the region look for is in it.
class TestGazetteer final : public QObject
{
    Q_OBJECT

private slots:
    void placeKindsHaveWords();
    void keysAreUnique();
    void parentsExist();
    void knowsActors_data();
    void knowsActors();
};

void TestGazetteer::placeKindsHaveWords()
{
    extraction::PlaceKind kind = extraction::PlaceKind::None;
    QVERIFY(extraction::placeKindFromWord("zone", &kind));
    QCOMPARE(kind, extraction::PlaceKind::Zone);
    QVERIFY(!extraction::placeKindFromWord("planet", &kind));
}

void TestGazetteer::keysAreUnique()
{
    QSet<QString> keys;
    const QString text
        = QString::fromStdString(testing::readFile(VIGIE_SOURCE_DIR "/resources/gazetteer/places.tsv"));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString key = line.section(u'\t', 0, 0);
        QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(line));
        keys.insert(key);
    }
    QVERIFY(keys.size() > 10000);
}

void TestGazetteer::parentsExist()
{
    QSet<QString> keys;
    QStringList parents;
    const QString text
        = QString::fromStdString(testing::readFile(VIGIE_SOURCE_DIR "/resources/gazetteer/places.tsv"));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        keys.insert(line.section(u'\t', 0, 0));
        if (!line.startsWith(u'#') && !line.section(u'\t', 4, 4).isEmpty())
            parents << line.section(u'\t', 4, 4);
    }
    for (const QString& parent : std::as_const(parents))
        QVERIFY2(keys.contains(parent), qPrintable(parent));
}

void TestGazetteer::knowsActors_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << u"OCP"_s << u"OCP"_s;
    QTest::newRow("other case") << u"Anapec"_s << u"ANAPEC"_s;
    QTest::newRow("with its group") << u"groupe Renault"_s << u"Renault"_s;
    QTest::newRow("alias") << u"Office national des chemins de fer"_s << u"ONCF"_s;
    QTest::newRow("nobody") << u"Zitouna Verte"_s << QString();
}

void TestGazetteer::knowsActors()
{
    QFETCH(QString, form);
    QFETCH(QString, name);
    const extraction::KnownActor* actor = engineResources().data().names.actorOf(form.toStdString());
    QCOMPARE(actor == nullptr ? QString() : QString::fromStdString(actor->name), name);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
