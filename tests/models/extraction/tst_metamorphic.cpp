// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
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
    void keepsKindAndRole_data();
    void keepsKindAndRole();
    void keepsPlainTexts_data();
    void keepsPlainTexts();
};

namespace {

using Change = std::function<QString(QString)>;

QString folded(const std::string& words)
{
    return text(extraction::foldWord(words)).simplified();
}

/// What was read, without where.
QStringList readingOf(const QString& body)
{
    const extraction::Extraction result = testing::read(body, testing::kMay2024);
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
    for (const extraction::ExtractedFigure& figure : testing::read(body, testing::kMay2024).figures)
        values << text(figure.value.toString()) + u' ' + text(figure.unit);
    values.sort();
    return values;
}

/// The values with what they count and whether they are the news.
QStringList figuresOf(const QString& body)
{
    QStringList lines;
    for (const extraction::ExtractedFigure& figure : testing::read(body, testing::kMay2024).figures)
        lines << u"%1 %2 %3"_s.arg(text(code(figure.kind)), text(code(figure.role)), text(figure.value.toString()));
    return lines;
}

/// Who does what, as far as no place has a part in it: that of a dateline tells whose dollars they are.
QStringList deedsOf(const QString& body)
{
    const extraction::Extraction result = testing::read(body, testing::kMay2024);
    const auto nameOf = [&result](std::int32_t actor) {
        return actor < 0 ? u"-"_s : folded(result.actors[static_cast<std::size_t>(actor)].name);
    };
    QStringList lines;
    for (const extraction::ExtractedFigure& figure : result.figures)
        lines << QStringList{text(code(figure.kind)), text(code(figure.role)), text(figure.value.toString()),
                             text(figure.horizon), nameOf(figure.subject)}
                     .join(u' ');
    for (const extraction::ExtractedActor& actor : result.actors)
        lines << u"%1 %2 %3"_s.arg(text(code(actor.kind)), folded(actor.name)).arg(actor.investor);
    return lines;
}

struct Announcement
{
    QString file;
    QString body;
};

QList<Announcement> announcements(const QString& name = u"corpus"_s)
{
    QList<Announcement> all;
    QDir folder(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/") + name);
    for (const QString& fileName : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            all << Announcement{fileName,
                                QString::fromUtf8(file.readAll()).remove(QRegularExpression(u"^ ?date \\S+ "_s))};
    }
    return all;
}

/// "a.txt: company renault 2, not company renault 3": the first line in which two readings differ.
QString difference(const QString& file, const QStringList& read, const QStringList& expected)
{
    const auto [is, was] = std::ranges::mismatch(read, expected);
    return u"%1: %2, not %3"_s.arg(file, is != read.end() ? *is : u"nothing"_s,
                                   was != expected.end() ? *was : u"nothing"_s);
}

/// With line ends as a mail program puts them, at 60 columns; no-break spaces stay.
QString wrapped(const QString& body)
{
    constexpr qsizetype kColumns = 60;
    QString lines;
    qsizetype column = 0;
    for (const QString& word : body.trimmed().split(u' ', Qt::SkipEmptyParts)) {
        const bool fits = column + 1 + word.size() <= kColumns;
        if (column > 0)
            lines += fits ? u' ' : u'\n';
        column = column > 0 && fits ? column + 1 + word.size() : word.size();
        lines += word;
        if (const qsizetype end = word.lastIndexOf(u'\n'); end >= 0)
            column = word.size() - end - 1;
    }
    return lines;
}

/// Every second line's accents apart.
QString halfApart(const QString& body)
{
    QStringList lines = body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); i += 2)
        lines[i] = lines[i].normalized(QString::NormalizationForm_D);
    return lines.join(u'\n');
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
    row("accents apart and together", halfApart);
    row("spaces at the line's end", [](QString body) { return body.replace(u"\n"_s, u" \n"_s); });
    row("groups of three by a no-break space", [](QString body) {
        return body.replace(QRegularExpression(u"(?<![\\d.,])(\\d{1,3})\\.(\\d{3})(?![\\d.,])"_s), u"\\1\u00a0\\2"_s);
    });
}

void TestMetamorphic::saysTheSame()
{
    QFETCH(Change, change);
    const QList<Announcement> all = announcements();
    QVERIFY(all.size() > 100);
    qsizetype changed = 0; // a change that no text takes compares each with itself
    for (const auto& [file, body] : all) {
        const QString other = change(body);
        if (other == body)
            continue;
        ++changed;
        const QStringList read = readingOf(other);
        const QStringList expected = readingOf(body);
        QVERIFY2(read == expected, qPrintable(difference(file, read, expected)));
    }
    QVERIFY(changed > 0);
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
    for (const auto& [file, body] : announcements()) {
        const QStringList read = valuesOf(change(body));
        const QStringList expected = valuesOf(body);
        QVERIFY2(read == expected, qPrintable(difference(file, read, expected)));
    }
}

/// The first paragraphs of two announcements, which have nothing to do with each other.
void TestMetamorphic::keepsTheValuesInAnyOrder()
{
    const QList<Announcement> all = announcements();
    const auto opening = [](const Announcement& one) { return one.body.trimmed().section(u"\n\n"_s, 0, 0); };
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString first = opening(all[i - 1]);
        const QString second = opening(all[i]);
        const QStringList read = valuesOf(second + u"\n\n"_s + first);
        const QStringList expected = valuesOf(first + u"\n\n"_s + second);
        QVERIFY2(read == expected, qPrintable(difference(all[i].file, read, expected)));
    }
}

void TestMetamorphic::keepsKindAndRole_data()
{
    QTest::addColumn<QString>("opening");

    QTest::newRow("who met") << u"Le conseil s'est réuni hier matin."_s;
    QTest::newRow("who reports") << u"La presse en parle ce matin."_s;
}

/// A paragraph that tells nothing, before the one to three sentences that tell the news.
void TestMetamorphic::keepsKindAndRole()
{
    QFETCH(QString, opening);
    const QList<Announcement> all = announcements(u"plain"_s);
    QVERIFY(all.size() > 100);
    for (const auto& [file, body] : all) {
        const QStringList read = figuresOf(opening + u"\n\n"_s + body);
        const QStringList expected = figuresOf(body);
        QVERIFY2(read == expected, qPrintable(difference(file, read, expected)));
    }
}

void TestMetamorphic::keepsPlainTexts_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("bullet", [](const QString& body) { return body.trimmed().prepend(u"- "_s); });
    row("round bullet", [](const QString& body) { return body.trimmed().prepend(u"• "_s); });
    row("dateline", [](const QString& body) { return body.trimmed().prepend(u"Rabat - "_s); });
    row("dateline with a date",
        [](const QString& body) { return body.trimmed().prepend(u"Rabat, le 12 mai 2024 – "_s); });
    row("lines wrapped", wrapped);
}

/// One to three sentences each: nothing else in them tells what a rule misses.
void TestMetamorphic::keepsPlainTexts()
{
    QFETCH(Change, change);
    const QList<Announcement> all = announcements(u"plain"_s);
    QVERIFY(all.size() > 100);
    for (const auto& [file, body] : all) {
        const QStringList read = deedsOf(change(body));
        const QStringList expected = deedsOf(body);
        QVERIFY2(read == expected, qPrintable(difference(file, read, expected)));
    }
}

QTEST_GUILESS_MAIN(TestMetamorphic)
#include "tst_metamorphic.moc"
