// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/subjectcase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Whom a text goes on about, and whom its pronouns and nouns mean.
class TestSubjectDiscourse final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSubjectDiscourse::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("subjects"); // of each figure, in order; empty = nobody's

    QTest::newRow("named one sentence later")
        << u"L'usine emploiera 300 personnes. Bellavia SA y investit."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("whom it comes to by and by")
        << u"La zone a attiré 14 000 emplois. Elle s'étend sur 87 hectares. Un port est voisin. Parmi les arrivants, Bellavia SA se distingue."_s
        << QStringList{QString()};
    QTest::newRow("the desk that tells it")
        << u"La commission a validé des conventions. Elles créeront 2.400 emplois, indique-t-on à la Société Corvetto."_s
        << QStringList{QString()};
    QTest::newRow("pronoun") << u"Bellavia SA s'installe à Fès. Elle y créera 300 emplois."_s
                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the group, without a name")
        << u"Bellavia SA s'installe à Fès. Le groupe y créera 300 emplois."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the group, with another name")
        << u"Bellavia SA s'installe à Fès. Le groupe Corvetto créera 300 emplois."_s << QStringList{u"Corvetto"_s};
    QTest::newRow("what goes on is the unit")
        << u"Bellavia SA panse ses plaies. La filiale du groupe Corvetto, qui a renoncé à Fès, créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the one that was called so")
        << u"La start-up parisienne Bellavia bâtit une usine à Fès. Corvetto SA y achètera ses pièces. La jeune "
           u"pousse emploie 300 personnes."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("the one that was called so, behind its name")
        << u"Bellavia SA, fabricant de câbles, bâtit une usine à Fès. Corvetto SA y achètera ses câbles. Le "
           u"fabricant "
           u"emploie 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the one of that country")
        << u"Le groupe suédois Bellavia bâtit une usine à Fès. Le groupe turc Corvetto y achètera ses câbles. Le "
           u"groupe suédois emploie 300 personnes."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("the one named last")
        << u"Bellavia SA s'installe à Fès. Corvetto SA l'accompagne. Ce dernier créera 300 emplois."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("a person named last is no firm")
        << u"Bellavia SA s'installe à Fès, a annoncé M. Jean Durand. Celle-ci créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the rival, named behind") << u"Bellavia SA a ouvert son usine. Elle est voisine de celle de son "
                                                u"concurrent, Corvetto SA, et a représenté "
                                                u"40 millions de dirhams d'investissements."_s
                                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the noun that a name begins with")
        << u"Bellavia SA investit dans le Parc Astérix. Le parc emploie aujourd'hui 300 salariés."_s
        << QStringList{u"Parc Astérix"_s};
    QTest::newRow("a word for the firm, inside the sentence")
        << u"Bellavia SA s'installe à Fès. L'Autorité marocaine du marché des capitaux a visé la note par laquelle "
           u"l'opérateur entend lever 300 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a name inside a sentence changes no subject")
        << u"Bellavia SA s'installe à Fès. L'usine livrera chaque mois depuis le port voisin ses moteurs et ses "
           u"pièces "
           u"de rechange aux filiales locales de Corvetto SA. Elle emploiera 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a paragraph comes back to the news")
        << u"Bellavia SA construit une usine à Fès. Bellavia SA y fera des moteurs.\n\nCorvetto SA y achètera ses "
           u"pièces.\n\nQuelque 300 emplois sont attendus."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a bank is not what the text goes on about")
        << u"Bellavia SA construit une usine à Fès. Attijariwafa bank finance le chantier. Quelque 300 emplois sont "
           u"attendus."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a shipyard is no shipowner")
        << u"MSC a commandé un navire aux Chantiers de l'Atlantique. Le chantier naval emploie 300 personnes."_s
        << QStringList{u"Chantiers de l'Atlantique"_s};
    QTest::newRow("a start-up is no bank")
        << u"Bpifrance a injecté 20 millions d'euros dans Bellavia SA. La start-up emploie 300 personnes."_s
        << QStringList{u"Bpifrance"_s, u"Bellavia SA"_s};
    QTest::newRow("the rival is what its sentence is about")
        << u"Corvetto SA supprimera 868 postes à Fès. Son concurrent Bellavia SA en a supprimé 10 000 l'an dernier."_s
        << QStringList{u"Corvetto SA"_s, u"Bellavia SA"_s};
    QTest::newRow("a study is nobody's firm")
        << u"Bellavia SA s'installe à Fès. Une étude du cabinet Corvetto SA estime que le site fait vivre 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("whose the thing is that the text goes on about")
        << u"Norsk SA modernise son usine. Une centrale est en construction. Portée par Bellavia SA, société commune avec Corvetto SA, elle brûlera des déchets. Coût : 180 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the parent, once more by its acronym")
        << u"Bellavia SA a choisi Tanger. La convention a été signée entre le groupe, filiale de Corvetto Dorsalis Automobiles (CDA), et le ministère de l'Industrie. Elle mobilisera 37 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the trade told behind the noun")
        << u"La fermeture de Michelin a laissé 863 salariés sans emploi. Le site a été repris par Bellavia SA. L'entreprise de logistique emploie 300 personnes."_s
        << QStringList{u"Michelin"_s, u"Bellavia SA"_s};
    QTest::newRow("the parent, as the text has named it")
        << u"Bellavia SA, filiale du groupe Corvetto, poursuit son expansion à Fès. Sa maison mère réalise un chiffre d'affaires de 40 millions d'euros."_s
        << QStringList{u"Corvetto"_s};
    QTest::newRow("who stands beside, before a pronoun")
        << u"Bellavia SA s'installe à Fès. Avec Corvetto SA, elle construit une usine de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a rival goes on as he")
        << u"Bellavia SA met ses magasins en franchise. Son concurrent Corvetto SA avait suivi le même chemin. Il employait alors 2 300 personnes."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("this one is the one named last")
        << u"Bellavia SA ouvre à Fès. Le centre est loué à Corvetto SA. Cette filiale de MedZ y a investi 800 millions de dirhams."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("who is named in an adverbial")
        << u"Au siège de Corvetto SA, à Fès, Bellavia SA a présenté son plan. L'entreprise supprimera 1 500 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("no bank is an enterprise")
        << u"La start-up Bellavia a séduit Attijariwafa bank. Attijariwafa bank y voit un placement. L'entreprise emploie 300 personnes."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("aside, before a comma")
        << u"Après l'échec des discussions avec Corvetto SA, le chantier Bellavia SA a trouvé un client. L'ouvrage emploiera 300 personnes. Corvetto SA emploie 4 200 salariés."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("the site that is visited next")
        << u"Le ministre a visité mardi l'usine de Bellavia SA, qui emploie 700 personnes. À Fès, il s'est rendu sur le chantier de Corvetto SA. L'investissement s'élève à 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("a site that opens its sentence")
        << u"Bellavia SA a ouvert mardi une usine, qui emploie 700 personnes. Une autre usine, celle de Corvetto SA, a été inaugurée à Fès. Elle a coûté 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("a new site built by another")
        << u"Bellavia SA a ouvert mardi une usine, qui emploie 700 personnes. À Fès, une usine est construite par Corvetto SA. Quelque 120 emplois directs sont prévus."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("who is spoken of in a quote")
        << u"Bellavia SA va agrandir son usine. « Airbus nous l'avait demandé », dit son directeur général. « Nous allons investir 45 millions d'euros », ajoute-t-il."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the man of another firm")
        << u"Safran agrandit son usine de Fès, où travaillent 700 personnes. Le patron de Bellavia SA, Karim Bennis, a lui aussi confirmé son projet. M. Bennis prévoit 120 embauches."_s
        << QStringList{u"Safran"_s, u"Bellavia SA"_s};
    QTest::newRow("who says we")
        << u"Safran agrandit son usine de Fès, où travaillent 700 personnes. « Nous allons investir 45 millions d'euros », a déclaré Karim Bennis, directeur général de Bellavia SA."_s
        << QStringList{u"Safran"_s, u"Bellavia SA"_s};
    QTest::newRow("the parent, in its sentence alone")
        << u"Bellavia SA (groupe Corvetto) agrandit son usine. Sa maison mère a réalisé un chiffre d'affaires de 610 millions d'euros. L'usine créera 120 emplois."_s
        << QStringList{u"Corvetto"_s, u"Bellavia SA"_s};
    QTest::newRow("what two have founded")
        << u"Corvetto SA et Dorsalis SA ont créé une coentreprise, Bellavia SA, pour bâtir une usine. Le projet coûtera 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who holds the concession")
        << u"Le Port autonome de Dakar a confié à DP World la concession du nouveau terminal. L'investissement s'élève à 45 millions d'euros."_s
        << QStringList{u"DP World"_s};
    QTest::newRow("a concession is not shared")
        << u"Le Port autonome de Dakar et DP World ont signé mardi la convention de concession du nouveau terminal. Le terminal coûtera 45 millions d'euros."_s
        << QStringList{u"DP World"_s};
    QTest::newRow("whom the work is entrusted to")
        << u"Confiée à Bellavia SA, la centrale sera mise en service en 2026. La Société tunisienne de l'électricité et du gaz suivra le chantier.\n\nLe chantier emploiera 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a hospital builds as a firm does")
        << u"Le ministre a visité mardi le CHU de Caen. Le nouveau bâtiment a coûté 45 millions d'euros."_s
        << QStringList{u"CHU de Caen"_s};
    QTest::newRow("no owner from the verb's words")
        << u"Bellavia SA va construire une usine. L'entreprise appartient au groupe Corvetto. L'entreprise emploie 850 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who delivers an order has the work")
        << u"MSC Croisières a commandé deux navires à STX France. L'entreprise emploie 850 personnes."_s
        << QStringList{u"STX France"_s};
    QTest::newRow("the board's chairman")
        << u"Safran agrandit son usine de Fès, où travaillent 700 personnes. « Nous changeons d'échelle », commente Karim Bennis, président du directoire de Bellavia SA. L'entreprise emploie 850 salariés."_s
        << QStringList{u"Safran"_s, u"Bellavia SA"_s};
    QTest::newRow("an agency that builds")
        << u"L'Agence nationale des ports va construire un nouveau terminal. Le projet coûtera 45 millions d'euros."_s
        << QStringList{u"Agence nationale des ports"_s};
}

void TestSubjectDiscourse::reads()
{
    QFETCH(QString, body);
    QTEST(subjectsOf(body), "subjects");
}

QTEST_GUILESS_MAIN(TestSubjectDiscourse)
#include "tst_subjectdiscourse.moc"
