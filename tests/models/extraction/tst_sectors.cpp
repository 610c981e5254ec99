// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Sectors of texts and of stretches.
class TestSectors final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsStretches();
    void emptyTextHasNone();
};

namespace {

QStringList sectorsOf(const QString& body)
{
    const QByteArray utf8 = body.toUtf8();
    const extraction::Document document = extraction::readText(
        std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), engineResources());
    QStringList codes;
    for (const Sector sector :
         extraction::findSectors(document, extraction::findNames(document, engineResources()), engineResources()))
        codes << text(code(sector));
    return codes;
}

} // namespace

void TestSectors::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("main");

    QTest::newRow("by its words")
        << u"Une usine de câblage automobile ouvrira à Tanger. Elle produira des faisceaux pour véhicules."_s
        << u"automotive"_s;
    QTest::newRow("plural") << u"Trois cimenteries seront construites. Les fours à clinker arrivent."_s
                            << u"building_materials"_s;
    QTest::newRow("by the firm it is about")
        << u"Airbus ouvre un site à Nouaceur et y recrutera 200 personnes."_s << u"aerospace"_s;
    QTest::newRow("a minister's field says nothing")
        << u"Le ministère du Tourisme a visité la conserverie de poisson."_s << u"food"_s;
    QTest::newRow("no word tells") << u"Le projet créera 300 emplois, a dit le maire."_s << u"multi_sector"_s;
    QTest::newRow("round-up")
        << u"Une sucrerie, une cimenterie, une usine de textile, un hôtel, une mine et un laboratoire de vaccins sont prévus."_s
        << u"multi_sector"_s;
}

void TestSectors::reads()
{
    QFETCH(QString, body);
    QFETCH(QString, main);
    const QStringList sectors = sectorsOf(body);
    QVERIFY(!sectors.isEmpty() && sectors.size() <= 3);
    QCOMPARE(sectors.first(), main);
}

void TestSectors::readsStretches()
{
    const std::string_view body = "Le textile recrutera 200 personnes, et rien d'autre.";
    const extraction::Document document = extraction::readText(body, engineResources());
    const extraction::Names none;
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    QCOMPARE(extraction::sectorOf(document, 0, 4, none, engineResources()), std::optional(Sector::TextileLeather));
    QCOMPARE(extraction::sectorOf(document, 6, last, none, engineResources()), std::optional<Sector>());
}

void TestSectors::emptyTextHasNone()
{
    QCOMPARE(sectorsOf(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestSectors)
#include "tst_sectors.moc"
