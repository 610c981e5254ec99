// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::StringLiterals;

/// What holds for all names: mentions are disjoint and cut from the text, the watch-list and the stop-list, bad input
/// in linear time.
class TestNames final : public QObject
{
    Q_OBJECT

private slots:
    void mentionsAreDisjointAndPrinted();
    void followsTheWatchList();
    void joinsWatchedForms();
    void watchesCommonWords();
    void leavesOutTheStopList();
    void survivesBadInput_data();
    void survivesBadInput();
};

void TestNames::mentionsAreDisjointAndPrinted()
{
    const QByteArray utf8
        = u"Le groupe Renault et l’Office national des chemins de fer (ONCF) ont signé à Rabat. "
          "M. Bennis, du groupe Renault, et l’ONCF s’en réjouissent. Rabat aussi, dit Karim Bennis."_s.toUtf8();
    const std::string_view body(utf8.data(), static_cast<std::size_t>(utf8.size()));
    const extraction::Names names
        = extraction::findNames(extraction::readText(body, engineResources()), engineResources());
    std::vector<extraction::ByteSpan> all;
    for (const extraction::ExtractedActor& actor : names.actors) {
        QVERIFY(!actor.mentions.empty());
        for (const extraction::ByteSpan span : actor.mentions) {
            const std::string printed(body.substr(span.begin, span.end - span.begin));
            const bool known = text(printed).endsWith(text(actor.name))
                || std::ranges::find(actor.aliases, printed) != actor.aliases.end();
            QVERIFY2(known, printed.c_str());
            all.push_back(span);
        }
    }
    for (const extraction::ExtractedPlace& place : names.places)
        all.insert(all.end(), place.mentions.begin(), place.mentions.end());
    std::ranges::sort(all, {}, &extraction::ByteSpan::begin);
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].end <= all[i].begin);
}

void TestNames::followsTheWatchList()
{
    const QString body = u"Hier, zitouna verte a signé. La société Zitouna Verte recrute."_s;
    const auto watching
        = engineResources().with({{"Zitouna Verte", "Zitouna Verte SARL", ActorKind::Association}}, {});
    QVERIFY(!actorsOf(body).contains(u"association Zitouna Verte"_s));
    QVERIFY(actorsOf(body, *watching).contains(u"association Zitouna Verte"_s));
}

void TestNames::joinsWatchedForms()
{
    const QString body = u"Horizon Nord a signé hier à Rabat. HZN y recrutera 50 personnes."_s;
    const auto watching = engineResources().with({{"HZN", "Horizon Nord", ActorKind::Company},
                                                  {"Zorblax", "Zorblax", ActorKind::Association},
                                                  {"Horizon Nord", "Horizon Nord", ActorKind::Company}},
                                                 {});
    QCOMPARE(actorsOf(body, *watching), QStringList{u"company Horizon Nord = HZN"_s});
}

void TestNames::watchesCommonWords()
{
    // A word that opens a sentence, a town, and a firm that the gazetteer has as a company.
    const QString body = u"Présent à Rabat, Orange recrute. Marjane aussi."_s;
    const auto watching = engineResources().with({{"Présent", "Présent", ActorKind::Company},
                                                  {"Orange", "Orange", ActorKind::Company},
                                                  {"Marjane", "Marjane", ActorKind::Association}},
                                                 {});
    QCOMPARE(actorsOf(body, *watching),
             (QStringList{u"company Présent"_s, u"company Orange"_s, u"association Marjane"_s}));
}

void TestNames::leavesOutTheStopList()
{
    const QString body = u"Le groupe Renault et le groupe Safran investissent."_s;
    QVERIFY(actorsOf(body).contains(u"company Renault"_s));
    const auto stopping = engineResources().with({}, {"Renault"});
    QCOMPARE(actorsOf(body, *stopping), QStringList{u"company Safran"_s});
}

void TestNames::survivesBadInput_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("capitals in a row") << u"Abc "_s.repeated(100000);
    QTest::newRow("all one word") << QString(300000, u'A');
    QTest::newRow("brackets") << u"(A"_s.repeated(100000);
    QTest::newRow("civilities") << u"M. "_s.repeated(100000);
    QTest::newRow("heads") << u"ministère de l'"_s.repeated(30000);
    QTest::newRow("hyphens") << u"A-"_s.repeated(100000);
    const auto numbered = [](const QString& phrase, int count) {
        QString body;
        for (int i = 0; i < count; ++i)
            body += QString(phrase).replace(u'#',
                                            QString::number(i, 26).replace(QRegularExpression(u"[0-9]"_s), u"z"_s));
        return body;
    };
    QTest::newRow("different names") << numbered(u"Xa# Yb# Zc#, "_s, 3000);
    QTest::newRow("different names, a sentence each") << numbered(u"Xa# recrute. "_s, 30000);
    QTest::newRow("firms that share a word") << numbered(u"La société Alpha Xa# et Alpha recrutent. "_s, 10000);
    QTest::newRow("acronyms") << numbered(u"L'Agence nationale de Xa# (AN#) et l'AB# signent. "_s, 10000).toUpper();
}

void TestNames::survivesBadInput()
{
    QFETCH(QString, body);
    actorsOf(body);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
