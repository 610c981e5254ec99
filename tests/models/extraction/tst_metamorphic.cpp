// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace vigie;
using namespace Qt::StringLiterals;

/// The same text in other clothes says the same: every announcement of the gold corpus, with other apostrophes,
/// spaces, line ends, accents and thousands separators.
class TestMetamorphic final : public QObject
{
    Q_OBJECT

private slots:
    void saysTheSame_data();
    void saysTheSame();
    void keepsTheValues_data();
    void keepsTheValues();
    void keepsTheValuesInAnyOrder();
};

namespace {

using Change = std::function<QString(QString)>;

QString folded(const std::string& words)
{
    return text(extraction::foldWord(words)).simplified();
}

extraction::Extraction extractionOf(const QString& body)
{
    const QByteArray utf8 = body.toUtf8();
    return extraction::extract(std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), {{2024, 5, 0}},
                               engineResources());
}

/// What was read, without where.
QStringList readingOf(const QString& body)
{
    const extraction::Extraction result = extractionOf(body);
    QStringList lines;
    for (const Sector sector : result.sectors)
        lines << u"sector "_s + text(code(sector));
    for (const extraction::ExtractedActor& actor : result.actors)
        lines << u"%1 %2 %3"_s.arg(text(code(actor.kind)), folded(actor.name)).arg(actor.mentions.size());
    for (const extraction::ExtractedPlace& place : result.places)
        lines << u"place "_s + folded(place.name);
    for (const extraction::ExtractedFigure& figure : result.figures)
        lines << u"%1 %2 %3 %4 %5 %6"_s
                     .arg(text(code(figure.kind)), text(code(figure.role)), text(figure.value.toString()),
                          text(figure.unit), text(figure.horizon))
                     .arg(figure.subject);
    return lines;
}

/// The values with their units alone, ascending: what a figure is may hang on what stands around it.
QStringList valuesOf(const QString& body)
{
    QStringList values;
    for (const extraction::ExtractedFigure& figure : extractionOf(body).figures)
        values << text(figure.value.toString()) + u' ' + text(figure.unit);
    values.sort();
    return values;
}

QStringList bodies()
{
    QStringList all;
    QDir folder(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"^ ?date \\S+ "_s));
    }
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Change)

void TestMetamorphic::saysTheSame_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("straight apostrophes", [](QString body) { return body.replace(u'\u2019', u'\''); });
    row("curly apostrophes", [](QString body) { return body.replace(u'\'', u'\u2019'); });
    row("no-break spaces made narrow", [](QString body) { return body.replace(u'\u00a0', u'\u202f'); });
    row("narrow spaces made wide", [](QString body) { return body.replace(u'\u202f', u'\u00a0'); });
    row("carriage returns", [](QString body) { return body.replace(u"\n"_s, u"\r\n"_s); });
    row("accents apart", [](const QString& body) { return body.normalized(QString::NormalizationForm_D); });
    row("accents together", [](const QString& body) { return body.normalized(QString::NormalizationForm_C); });
    row("spaces at the line's end", [](QString body) { return body.replace(u"\n"_s, u" \n"_s); });
    row("groups of three by a no-break space", [](QString body) {
        return body.replace(QRegularExpression(u"(?<![\\d.,])(\\d{1,3})\\.(\\d{3})(?![\\d.,])"_s), u"\\1\u00a0\\2"_s);
    });
}

void TestMetamorphic::saysTheSame()
{
    QFETCH(Change, change);
    const QStringList all = bodies();
    QVERIFY(all.size() > 100);
    for (const QString& body : all)
        QCOMPARE(readingOf(change(body)), readingOf(body));
}

void TestMetamorphic::keepsTheValues_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("a paragraph in front", [](QString body) { return body.prepend(u"La presse en parle ce matin.\n\n"_s); });
    row("a paragraph behind", [](QString body) { return body.append(u"\n\nLa presse en parle ce matin."_s); });
}

void TestMetamorphic::keepsTheValues()
{
    QFETCH(Change, change);
    for (const QString& body : bodies())
        QCOMPARE(valuesOf(change(body)), valuesOf(body));
}

/// The first paragraphs of two announcements, which have nothing to do with each other.
void TestMetamorphic::keepsTheValuesInAnyOrder()
{
    const QStringList all = bodies();
    const auto opening = [](const QString& body) { return body.trimmed().section(u"\n\n"_s, 0, 0); };
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString first = opening(all[i - 1]);
        const QString second = opening(all[i]);
        QCOMPARE(valuesOf(second + u"\n\n"_s + first), valuesOf(first + u"\n\n"_s + second));
    }
}

QTEST_GUILESS_MAIN(TestMetamorphic)
#include "tst_metamorphic.moc"
