// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/language.h"
#include "tests/support/engineresources.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    static QString languageOf(const std::string& body)
    {
        const Document document = readText(body, vigie::testing::engineResources());
        return QString::fromStdString(detectLanguage(document, vigie::testing::engineResources()));
    }

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"Le groupe investira 30 MDH dans une usine à Tanger, qui créera 300 emplois."_s
                                << u"fr"_s;
        QTest::newRow("French in capitals")
            << u"LE GROUPE INVESTIRA DANS UNE USINE QUI CRÉERA LES EMPLOIS"_s << u"fr"_s;
        QTest::newRow("French with English names")
            << u"Le patron de Bank of Africa et du Tanger Free Zone est dans la ville."_s << u"fr"_s;
        QTest::newRow("English") << u"The company will invest $50m in a plant that is to create 300 jobs."_s
                                 << u"en"_s;
        QTest::newRow("Arabic") << u"وقع وزير الصناعة والتجارة اتفاقية استثمار"_s << u"ar"_s;
        QTest::newRow("Spanish") << u"El grupo ha anunciado este año una planta en la zona sur del país."_s
                                 << u"es"_s;
        QTest::newRow("Italian")
            << u"Il gruppo ha investito nella fabbrica di Torino, che è la più grande degli anni."_s << u"it"_s;
        QTest::newRow("German") << u"Der Konzern wird in das Werk und die Anlagen für neue Batterien investieren."_s
                                << u"de"_s;
        QTest::newRow("empty") << u""_s << u"und"_s;
        QTest::newRow("figures alone") << u"30 MDH, 300, 2027"_s << u"und"_s;
        QTest::newRow("a list of names")
            << u"Renault Stellantis Yazaki Sumitomo Lear Aptiv Faurecia Valeo Boeing Airbus Safran Thales Alstom"_s
            << u"und"_s;
    }
    void tells()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text.toStdString()), "language");
    }

    void takesTheWholeCorpusForFrench()
    {
        const QDir corpus(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
        const QStringList names = corpus.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 100);
        for (const QString& name : names)
            QVERIFY2(languageOf(vigie::testing::readFile(corpus.filePath(name).toStdString())) == u"fr"_s,
                     qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
