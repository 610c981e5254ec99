// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/resources.h"
#include "tests/support/engineresources.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace vigie;
using testing::engineResources;
using namespace Qt::StringLiterals;

/// Loading of the data files: every shipped file is read, faults name the file and the line.
class TestResources final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsWhatIsShipped();
    void namesMissingFiles();
    void namesTheFaultyLine_data();
    void namesTheFaultyLine();
    void writesEachRowOnce();
    void staysSmall();

private:
    std::string loadError(std::string_view replaced, std::string_view by) const;

    QList<QByteArray> m_texts;
};

void TestResources::initTestCase()
{
    for (const std::string_view name : extraction::resourceNames()) {
        QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/")
                   + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        m_texts << file.readAll();
    }
}

/// What load() says with one file's text replaced; with an empty `by`, that file left out.
std::string TestResources::loadError(std::string_view replaced, std::string_view by) const
{
    std::vector<extraction::ResourceFile> files;
    for (std::size_t i = 0; i < extraction::resourceNames().size(); ++i) {
        const std::string_view name = extraction::resourceNames()[i];
        const QByteArray& own = m_texts[static_cast<qsizetype>(i)];
        if (name != replaced)
            files.push_back({std::string(name), std::string_view(own.data(), static_cast<std::size_t>(own.size()))});
        else if (!by.empty())
            files.push_back({std::string(name), by});
    }
    std::string error;
    return extraction::Resources::load(files, &error) ? "" : error;
}

void TestResources::loadsWhatIsShipped()
{
    QCOMPARE(loadError("none", ""), std::string());
    QVERIFY(!engineResources().data().names.gazetteer.places.empty());
}

void TestResources::namesMissingFiles()
{
    QCOMPARE(loadError("gazetteer/places.tsv", ""), std::string("gazetteer/places.tsv: missing"));
}

void TestResources::namesTheFaultyLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("kind of place") << u"gazetteer/sites.tsv"_s << u"# c\nMA\tMaroc\tplanet\n"_s
                                   << u"gazetteer/sites.tsv: line 2: unknown kind of place"_s;
    QTest::newRow("kind of actor") << u"gazetteer/actors.tsv"_s << u"OCP\tfirm\n"_s
                                   << u"gazetteer/actors.tsv: line 1: unknown kind of actor"_s;
    QTest::newRow("sector of actor") << u"gazetteer/actors.tsv"_s << u"OCP\tcompany\t\tmoon\n"_s
                                     << u"gazetteer/actors.tsv: line 1: unknown sector"_s;
    QTest::newRow("class of words") << u"lexicon/fr/titles.tsv"_s << u"M\tcivility\nX\tnobility\n"_s
                                    << u"lexicon/fr/titles.tsv: line 2: unknown class"_s;
    QTest::newRow("set of words") << u"lexicon/fr/wordsets.tsv"_s << u"chacun\teach\nX\tnone\n"_s
                                  << u"lexicon/fr/wordsets.tsv: line 2: unknown set of words"_s;
    QTest::newRow("month") << u"lexicon/fr/months.tsv"_s << u"mars\t3\nmai\t13\n"_s
                           << u"lexicon/fr/months.tsv: line 2: no month"_s;
    QTest::newRow("sector") << u"lexicon/fr/sectors.tsv"_s << u"blé\tfarming\t3\n"_s
                            << u"lexicon/fr/sectors.tsv: line 1: a term, a sector and a weight are needed"_s;
    QTest::newRow("weight") << u"lexicon/fr/nameweights.tsv"_s << u"bias\tcompany\t1.5\n"_s
                            << u"lexicon/fr/nameweights.tsv: line 1: a whole number is needed"_s;
}

void TestResources::namesTheFaultyLine()
{
    QFETCH(QString, file);
    QFETCH(QString, body);
    QFETCH(QString, error);
    QCOMPARE(QString::fromStdString(loadError(file.toStdString(), body.toStdString())), error);
}

/// A row that stands twice hides that one of the two was meant otherwise.
void TestResources::writesEachRowOnce()
{
    QStringList twice;
    for (std::size_t i = 0; i < extraction::resourceNames().size(); ++i) {
        QSet<QByteArray> seen;
        for (const QByteArray& row : m_texts[static_cast<qsizetype>(i)].split('\n')) {
            if (row.isEmpty() || row.startsWith('#'))
                continue;
            if (seen.contains(row))
                twice << QLatin1StringView(extraction::resourceNames()[i]) + u": "_s + QString::fromUtf8(row);
            seen.insert(row);
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestResources::staysSmall()
{
    qsizetype bytes = 0;
    for (const QByteArray& file : m_texts)
        bytes += file.size();
    QVERIFY2(bytes < 20 * 1024 * 1024, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
