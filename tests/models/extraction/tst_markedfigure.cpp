// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/markedfigure.h"
#include "tests/support/engineresources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

namespace {

/// "jobs_created 300 jobs", "investment 1200000 EUR about 2027", "investment 20000000..23000000 EUR range".
QString line(const std::optional<ExtractedFigure>& figure)
{
    if (!figure)
        return u"nothing"_s;
    std::string text = std::string(code(figure->kind)) + ' ' + figure->value.toString();
    if (figure->valueMax)
        text += ".." + figure->valueMax->toString();
    text += ' ' + (figure->unit.empty() ? "?" : figure->unit);
    if (figure->modifier != Modifier::Exact)
        text += ' ' + std::string(code(figure->modifier));
    if (!figure->horizon.empty())
        text += ' ' + figure->horizon;
    return QString::fromStdString(text);
}

} // namespace

class TestMarkedFigure : public QObject
{
    Q_OBJECT

private slots:
    /// The words in [brackets] are marked.
    void whatIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& text, const QString& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("amount in words", u"Le ticket moyen atteint [1,2 million d'euros] dans ce fonds."_s,
            u"investment 1200000 EUR"_s);
        row("number in words", u"Le questionnaire parle de [trois cents emplois]."_s, u"jobs_created 300 jobs"_s);
        row("modifier", u"Le prix moyen serait de [près de 30 MDH] par lot."_s, u"investment 30000000 MAD about"_s);
        row("range", u"Le prix d'un lot se situe [entre 20 et 23 M€]."_s,
            u"investment 20000000..23000000 EUR range"_s);
        row("the number alone", u"Le prix moyen atteint [1,2] million d'euros."_s, u"investment 1200000 EUR"_s);
        row("more than the figure", u"Le prix moyen d'un lot [atteint ici 30 MDH, hors taxes]."_s,
            u"investment 30000000 MAD"_s);
        row("currency by the country", u"En Tunisie, le prix moyen d'un lot est de [3 millions de dinars]."_s,
            u"investment 3000000 TND"_s);
        row("currency from its neighbour", u"Le lot vaut 3 millions d'euros, ou [4 millions] avec le terrain."_s,
            u"investment 4000000 EUR"_s);
        row("another language, whose billion is another",
            u"The company will invest [$1.2 billion] in the new plant, which is the first of its kind in the region "
            u"and will be open for the people of the city in the spring."_s,
            u"nothing"_s);
        row("firms", u"La zone n'attire pas les [vingt entreprises] voisines."_s, u"companies 20 companies"_s);
        row("with a date", u"Le questionnaire parle de [500 emplois en 2027]."_s, u"jobs_created 500 jobs 2027"_s);
        row("what the engine reads anyway", u"Yazaki investira 30 MDH et va [créer 500 emplois] d'ici 2027."_s,
            u"jobs_created 500 jobs 2027"_s);
        row("of two the one that is marked", u"Yazaki investira [30 MDH] et va créer 500 emplois d'ici 2027."_s,
            u"investment 30000000 MAD"_s);
        row("no number", u"Yazaki va [créer des emplois] d'ici 2027."_s, u"nothing"_s);
        row("a percentage is no figure", u"La part passe à [12 %] du total."_s, u"nothing"_s);
        row("a date alone", u"Tout sera fini [fin 2027]."_s, u"nothing"_s);
    }
    void whatIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        std::string body = text.toStdString();
        const auto begin = static_cast<std::uint32_t>(body.find('['));
        body.erase(begin, 1);
        const auto end = static_cast<std::uint32_t>(body.find(']'));
        body.erase(end, 1);
        QCOMPARE(line(readMarkedFigure(body, {begin, end}, {}, engineResources())), expected);
    }

    void subjectAndPlaceAreLeftOpen()
    {
        const std::string body = "Yazaki investira 30 MDH à Kénitra.";
        const auto at = static_cast<std::uint32_t>(body.find("30 MDH"));
        const auto figure = readMarkedFigure(body, {at, at + 6}, {}, engineResources());
        QVERIFY(figure);
        QCOMPARE(figure->subject, -1);
        QCOMPARE(figure->place, -1);
    }
};

QTEST_GUILESS_MAIN(TestMarkedFigure)
#include "tst_markedfigure.moc"
