// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/xlsx.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

/// The parts of a workbook, unpacked by Python's own ZIP reader: none of our code.
class Parts
{
public:
    explicit Parts(const QByteArray& workbook)
    {
        QFile file(m_folder.filePath(u"t.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
            return;
        file.close();
        QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file.fileName(), m_folder.path()});
    }

    /// Empty where there is none.
    QString operator[](const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryDir m_folder;
};

/// The texts of all elements of a name.
QStringList texts(const QString& xml, const QString& name)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            found.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    return found;
}

const QString kData = u"xl/worksheets/sheet1.xml"_s;
const QString kStrings = u"xl/sharedStrings.xml"_s;

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNumbersAndWordsAreWords()
    {
        const Table table{{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                          {{qint64(30), Sum{1'500}, u"Énergie <&> \"x\""_s, true, QStringList({u"x"_s, u"y"_s})},
                           {Cell(), Sum{Int128{9'007'199'254'740'993} * 1000}, u"007"_s, false, Cell()}},
                          {u"Filter: all"_s}};
        const auto workbook = toXlsx(table);
        QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().text()));
        const Parts parts(*workbook);
        const QString sheet = parts[kData];
        const QStringList strings = texts(parts[kStrings], u"t"_s);
        QVERIFY2(sheet.contains(u"<c r=\"A2\"><v>30</v>"_s) && sheet.contains(u"<c r=\"B2\"><v>1.5</v>"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"<c r=\"D2\" t=\"b\"><v>1</v>"_s));
        QVERIFY(strings.contains(u"Énergie <&> \"x\""_s) && strings.contains(u"x; y"_s));
        // Leading zeros and digits that a double has no room for stay as they are.
        QVERIFY(strings.contains(u"007"_s) && strings.contains(u"9007199254740993"_s));
    }

    void wordsNeverBecomeFormulasOrLinks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("formula") << u"=1+1"_s;
        QTest::newRow("call") << u"=HYPERLINK(\"http://x\",\"y\")"_s;
        QTest::newRow("plus") << u"+33 1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s;
        QTest::newRow("address") << u"https://exemple.ma/"_s;
    }
    void wordsNeverBecomeFormulasOrLinks()
    {
        QFETCH(QString, words);
        const auto workbook = toXlsx({{u"a"_s}, {{words}}, {words}});
        QVERIFY(workbook);
        const Parts parts(*workbook);
        for (const QString& sheet : {kData, u"xl/worksheets/sheet2.xml"_s}) {
            const QString xml = parts[sheet];
            QVERIFY(!xml.isEmpty() && !xml.contains(u"<f>"_s) && !xml.contains(u"hyperlink"_s));
        }
        QVERIFY(texts(parts[kStrings], u"t"_s).contains(words));
    }

    void notesStandOnTheirOwnSheet()
    {
        const auto workbook
            = toXlsx({{u"a"_s}, {{qint64(1)}}, {u"Filtre : tout"_s, u"Règle 1"_s}}, {u"Données"_s, u"Notes [1]"_s});
        QVERIFY(workbook);
        const Parts parts(*workbook);
        const QString book = parts[u"xl/workbook.xml"_s];
        QVERIFY2(book.contains(u"name=\"Données\""_s) && book.contains(u"name=\"Notes  1 \""_s), qPrintable(book));
        QVERIFY(parts[u"xl/worksheets/sheet2.xml"_s].contains(u"A2"_s));
        QVERIFY(texts(parts[kStrings], u"t"_s).contains(u"Règle 1"_s));
        // The header stays in place and filters.
        const QString sheet = parts[kData];
        QVERIFY(sheet.contains(u"state=\"frozen\""_s) && sheet.contains(u"<autoFilter"_s));
    }

    void longCellsAreCutAndEmptyTablesAreFine()
    {
        const auto workbook = toXlsx({{u"a"_s}, {{QString(40'000, u'x')}}, {}});
        QVERIFY(workbook);
        const QStringList strings = texts(Parts(*workbook)[kStrings], u"t"_s);
        QCOMPARE(strings.filter(u"xxx"_s).value(0).size(), 32'767);
        QVERIFY(strings.filter(u"xxx"_s).value(0).endsWith(u'…'));
        const auto empty = toXlsx({{u"a"_s}, {}, {}});
        QVERIFY(empty && !Parts(*empty)[kData].isEmpty());
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
