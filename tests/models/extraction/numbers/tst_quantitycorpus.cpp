// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantity.h"
#include "tests/support/engineresources.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

/// The number grammar alone against the gold figures, and what must never change its readings.
class TestQuantityCorpus : public QObject
{
    Q_OBJECT

private:
    static QStringList texts()
    {
        const QDir corpus(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
        QStringList paths;
        for (const QString& name : corpus.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            paths << corpus.filePath(name);
        return paths;
    }

    static std::vector<Quantity> read(const std::string& body)
    {
        const Document document = readText(body, vigie::testing::engineResources());
        return findQuantities(document, {}, vigie::testing::engineResources());
    }

    /// All that two readings of one text must share; spans move with its bytes.
    static QStringList values(const std::string& body)
    {
        QStringList lines;
        for (const Quantity& quantity : read(body))
            lines << QString::fromStdString(
                quantity.value.toString() + '|' + (quantity.valueMax ? quantity.valueMax->toString() : std::string())
                + '|' + std::string(code(quantity.modifier)) + '|' + quantity.currency + '|' + quantity.nounLemma
                + '|' + quantity.horizon + '|' + quantity.rule);
        return lines;
    }

private slots:
    void findsGoldValues()
    {
        int gold = 0;
        int found = 0;
        int modifiers = 0;
        int units = 0;
        int extra = 0;
        for (const QString& path : texts()) {
            const std::string body = vigie::testing::readFile(path.toStdString());
            QFile json(QString(path).replace(u".txt"_s, u".json"_s));
            QVERIFY(json.open(QIODevice::ReadOnly));
            auto quantities = read(body);
            for (const QJsonValue& value : QJsonDocument::fromJson(json.readAll())[u"metrics"_s].toArray()) {
                const QJsonObject metric = value.toObject();
                const std::string quote = metric[u"quote"_s].toString().toStdString();
                std::size_t begin = std::string::npos;
                for (int i = 0; i < metric[u"nth"_s].toInt(1); ++i)
                    begin = body.find(quote, begin + 1);
                const auto hit = std::ranges::find_if(quantities, [&](const Quantity& quantity) {
                    return quantity.span.begin < begin + quote.size() && begin < quantity.span.end
                        && quantity.value.toDouble() == metric[u"value"_s].toDouble()
                        && (quantity.valueMax ? quantity.valueMax->toDouble() : 0)
                        == metric[u"value_max"_s].toDouble();
                });
                ++gold;
                if (hit == quantities.end())
                    continue;
                ++found;
                const QString unit = metric[u"unit"_s].toString();
                modifiers += QString::fromUtf8(code(hit->modifier)) == metric[u"modifier"_s].toString();
                units += hit->type == QuantityType::Bare || hit->currency.empty()
                    || QString::fromStdString(hit->currency) == unit;
                quantities.erase(hit);
            }
            extra += static_cast<int>(std::ranges::count_if(quantities, [](const Quantity& quantity) {
                return quantity.type == QuantityType::Money || quantity.type == QuantityType::Count;
            }));
        }
        qInfo("gold %d, value %.4f, modifier %.4f, unit %.4f, money and counts beside gold %d", gold,
              double(found) / gold, double(modifiers) / found, double(units) / found, extra);
        QVERIFY(gold > 600);
        QVERIFY(double(found) / gold >= 0.99);
        QVERIFY(double(modifiers) / found >= 0.99);
        QVERIFY(double(units) / found >= 0.99);
        QVERIFY(extra <= gold / 12);
    }

    void readsTheSameInOtherTypography_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("plain apostrophe") << u"’"_s << u"'"_s;
        QTest::newRow("curly apostrophe") << u"'"_s << u"’"_s;
        QTest::newRow("CRLF") << u"\n"_s << u"\r\n"_s;
        QTest::newRow("no-break spaces") << u" "_s << u"\u00A0"_s;
        QTest::newRow("narrow no-break spaces") << u"\u00A0"_s << u"\u202F"_s;
        QTest::newRow("thin spaces") << u"\u202F"_s << u"\u2009"_s;
        QTest::newRow("soft hyphens") << u"ll"_s << u"l\u00ADl"_s;
    }
    void readsTheSameInOtherTypography()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        for (const QString& path : texts()) {
            const auto body = QString::fromStdString(vigie::testing::readFile(path.toStdString()));
            QCOMPARE(values(QString(body).replace(from, to).toStdString()), values(body.toStdString()));
        }
    }

    void readsTheSameDecomposed()
    {
        for (const QString& path : texts()) {
            const auto body = QString::fromStdString(vigie::testing::readFile(path.toStdString()));
            QCOMPARE(values(body.normalized(QString::NormalizationForm_D).toStdString()), values(body.toStdString()));
        }
    }

    /// "1 630", "1.630" and "1'630" are one number before a noun.
    void readsTheSameWithOtherGroups_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("point") << u"."_s;
        QTest::newRow("apostrophe") << u"'"_s;
        QTest::newRow("plain space") << u" "_s;
        QTest::newRow("no-break space") << u"\u00A0"_s;
    }
    void readsTheSameWithOtherGroups()
    {
        QFETCH(QString, separator);
        for (const QString& number :
             {u"1_630 emplois"_s, u"plus de 37_000 salariés"_s, u"1_437_000 $"_s, u"de 22_000 à 24_000 postes"_s})
            QCOMPARE(values(QString(number).replace(u'_', separator).toStdString()),
                     values(QString(number).replace(u'_', u"\u202F"_s).toStdString()));
    }

    void prependingAParagraphChangesNothing()
    {
        for (const QString& path : texts()) {
            const std::string body = vigie::testing::readFile(path.toStdString());
            QCOMPARE(values("Une phrase de plus, sans chiffre.\n\n" + body), values(body));
        }
    }

    void spansAreSoundOnEveryPrefix()
    {
        const std::string body = vigie::testing::readFile(texts().at(16).toStdString());
        for (std::size_t length = 0; length <= body.size(); ++length) {
            std::uint32_t end = 0;
            for (const Quantity& quantity : read(body.substr(0, length))) {
                QVERIFY(quantity.span.begin >= end && quantity.span.begin < quantity.span.end
                        && quantity.span.end <= length);
                QVERIFY(quantity.firstToken <= quantity.numberToken && quantity.numberToken < quantity.lastToken);
                end = quantity.span.end;
            }
        }
    }

    /// Ten times the text may not take a hundred times as long; a megabyte read in two seconds is linear on any
    /// machine.
    void isLinearOnBadInput_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("digits") << u"7"_s;
        QTest::newRow("groups of digits") << u"123 "_s;
        QTest::newRow("points and digits") << u"1.234"_s;
        QTest::newRow("capitals") << u"Tanger "_s;
        QTest::newRow("open brackets") << u"("_s;
        QTest::newRow("closing quotes") << u".»"_s;
        QTest::newRow("ands") << u"300 et "_s;
        QTest::newRow("millions") << u"1 million "_s;
        QTest::newRow("number words") << u"deux cent mille "_s;
        QTest::newRow("adjectives") << u"nouveaux "_s;
        QTest::newRow("ranges") << u"20 à "_s;
        QTest::newRow("same number in brackets") << u"20 ("_s;
        QTest::newRow("elisions") << u"d'"_s;
        QTest::newRow("modifiers") << u"plus de "_s;
    }
    void isLinearOnBadInput()
    {
        QFETCH(QString, piece);
        const auto seconds = [&](qsizetype bytes) {
            const std::string body = piece.repeated(bytes / piece.toUtf8().size()).toStdString();
            const std::clock_t begin = std::clock(); // of the processor: others may be at work on the machine
            read(body);
            return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        };
        const double small = seconds(100'000);
        const double large = seconds(1'000'000);
        QVERIFY2(large < 2 || large < small * 30, qPrintable(u"%1 s, then %2 s"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestQuantityCorpus)
#include "tst_quantitycorpus.moc"
