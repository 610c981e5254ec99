// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Whose each figure is.
class TestSubjects final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSubjects::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("subjects"); // of each figure, in order; empty = nobody's

    QTest::newRow("named before it") << u"Le groupe Bellavia créera 300 emplois à Sousse."_s
                                     << QStringList{u"Bellavia"_s};
    QTest::newRow("each its own") << u"Bellavia SA créera 300 emplois. Corvetto SA recrutera 120 personnes."_s
                                  << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("pronoun") << u"Bellavia SA s'installe à Fès. Elle y créera 300 emplois."_s
                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the group, without a name")
        << u"Bellavia SA s'installe à Fès. Le groupe y créera 300 emplois."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the group, with another name")
        << u"Bellavia SA s'installe à Fès. Le groupe Corvetto créera 300 emplois."_s << QStringList{u"Corvetto"_s};
    QTest::newRow("behind it, by chez") << u"On attend 300 emplois chez Bellavia SA."_s
                                        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who tells the news is not in it")
        << u"Bellavia SA s'installe à Fès. Selon L'Économiste, 300 emplois sont prévus."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the parent is aside")
        << u"Bellavia SA, filiale du groupe Corvetto, créera 300 emplois."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("what goes on is the unit")
        << u"Bellavia SA panse ses plaies. La filiale du groupe Corvetto, qui a renoncé à Fès, créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the parent's figure, told of it")
        << u"L'usine fournira Corvetto SA, laquelle créera 300 emplois."_s << QStringList{u"Corvetto SA"_s};
    QTest::newRow("a ministry speaks for others")
        << u"Le ministère de la Pêche a signé trois accords. Ils permettront de créer 300 emplois."_s
        << QStringList{QString()};
    QTest::newRow("a ministry in capitals, too")
        << u"Le MINISTÈRE DE L'INDUSTRIE attend 300 emplois de cet accord."_s << QStringList{QString()};
    QTest::newRow("an association speaks for others")
        << u"La Fédération des métiers du cuir attend 300 emplois de cet accord."_s << QStringList{QString()};
    QTest::newRow("several together")
        << u"Bellavia SA s'installe à Fès. À elles trois, les usines emploieront 300 personnes."_s
        << QStringList{QString()};
    QTest::newRow("who lends") << u"La BERD accorde un prêt de 20 millions d'euros à Bellavia SA."_s
                               << QStringList{u"BERD"_s};
    QTest::newRow("two by one verb") << u"Bellavia SA et Corvetto SA investiront 40 millions de dirhams à Fès."_s
                                     << QStringList{QString()};
    QTest::newRow("two lenders by one verb")
        << u"La BERD et la Banque africaine de développement (BAD) prêtent 40 millions d'euros à Bellavia SA."_s
        << QStringList{QString()};
    QTest::newRow("a ministry signs with the firm, and shares nothing")
        << u"Le ministère de l'Industrie et Bellavia SA ont paraphé un accord de 40 millions de dirhams pour une usine."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("what two announced together is no one's")
        << u"Bellavia SA et le groupe chinois Corvetto ont annoncé une usine à Fès. Le projet créera 300 emplois."_s
        << QStringList{QString()};
    QTest::newRow("... and later one's own")
        << u"Bellavia SA et le groupe chinois Corvetto ont annoncé une usine à Fès. Corvetto emploie 300 personnes."_s
        << QStringList{u"Corvetto"_s};
    QTest::newRow("two whom a verb in the singular does not join")
        << u"Bellavia SA, que Corvetto SA détient, bâtit une usine à Fès. Le projet créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a group's members, with their prepositions")
        << u"Le chantier revient à un groupement composé de Bellavia SA et de Corvetto SA, pour 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("a joint venture of two is one")
        << u"Le terminal est exploité par Dorsalis SA, la coentreprise de Bellavia SA et de Corvetto SA. L'ouvrage a "
           u"coûté 40 millions de dirhams."_s
        << QStringList{u"Dorsalis SA"_s};
    QTest::newRow("raised from several")
        << u"Bellavia SA construit une usine à Fès. La start-up a levé 35 millions d'euros auprès d'Eurazeo, de "
           u"Bpifrance et de General Atlantic."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("owned by another")
        << u"Bellavia SA, détenue par le groupe Corvetto, investira 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the branch, in a clause of its own")
        << u"Bellavia SA construit une usine à Fès. M. Alami a rappelé que l'automobile avait créé 85 000 emplois."_s
        << QStringList{QString()};
    QTest::newRow("the branch goes on")
        << u"Bellavia SA construit une usine à Fès. Le secteur aéronautique compte 100 entreprises. Ses exportations "
           u"ont atteint 6 milliards de dirhams."_s
        << QStringList{QString(), QString()};
    QTest::newRow("the branch, as its firm knows it")
        << u"Bellavia SA construit une usine à Fès. La maison connaît bien le secteur. Elle emploie 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("one of the largest of the branch")
        << u"Bellavia SA construit une usine à Fès. L'investissement atteint 40 millions de dirhams, l'un des plus "
           u"importants jamais consentis dans le secteur."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who was chosen has the contract")
        << u"Les CFF ont choisi Stadler Rail pour 286 rames. Le contrat s'élève à 2 milliards de francs."_s
        << QStringList{u"Stadler Rail"_s};
    QTest::newRow("who sells has the contract")
        << u"MSC Croisières a signé avec STX France la commande de deux paquebots. Le contrat dépasse 2 milliards "
           u"d'euros."_s
        << QStringList{u"STX France"_s};
    QTest::newRow("a takeover is the buyer's")
        << u"STX France a remporté un marché à Saint-Nazaire. Le rachat de STX France par Fincantieri, un contrat de "
           u"60 millions d'euros, est reporté."_s
        << QStringList{u"Fincantieri"_s};
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
    QTest::newRow("who borrows is what the text goes on about")
        << u"La BERD prête 20 millions d'euros à Bellavia SA. Le projet créera 300 emplois."_s
        << QStringList{u"BERD"_s, u"Bellavia SA"_s};
    QTest::newRow("the lender's window")
        << u"Le gouvernement du Québec, par l'entremise d'Investissement Québec, accordera un prêt de 20 millions de "
           u"dollars."_s
        << QStringList{u"gouvernement du Québec"_s};
    QTest::newRow("the owners, between commas")
        << u"Bellavia SA, que contrôlent à parts égales Corvetto SA et Dorsalis SA, investira 40 millions de "
           u"dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the owners of a joint venture put their money into it")
        << u"Bellavia SA, coentreprise de Corvetto SA et de Dorsalis SA, ouvre à Fès. Les deux actionnaires ont mis "
           u"40 "
           u"millions de dirhams dans l'usine."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a list ends behind its et")
        << u"Coentreprise de Corvetto SA et de Dorsalis SA, Bellavia SA investira 40 millions de dirhams à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a topic of its own, among several")
        << u"Bellavia SA mettra 200 millions de dirhams dans une usine et recrutera 300 personnes. Quant au français "
           u"Corvetto, il y fera des pièces, moyennant 300 millions de dirhams et 700 emplois."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s, u"Corvetto"_s, u"Corvetto"_s};
    QTest::newRow("what a national programme has") << u"Bellavia SA construit une station à Fès. Elle fait partie du "
                                                      u"Programme national d'eau potable, dont le coût "
                                                      u"a été porté à 143 milliards de dirhams."_s
                                                   << QStringList{QString()};
    QTest::newRow("what the firm does within a programme")
        << u"Dans le cadre du plan de relance, Bellavia SA construit une usine d'un coût de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who approves has no projects") << u"La Commission régionale unifiée d'investissement a approuvé "
                                                     u"506 projets, pour un montant de 42 milliards "
                                                     u"de dirhams."_s
                                                  << QStringList{QString()};
    QTest::newRow("the owner is named behind")
        << u"Un projet de 400 millions d'euros a été lancé jeudi à Fès. L'unité, portée par la société Bellavia SA, "
           u"disposera de trois lignes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("two lenders, one of them in full")
        << u"La Banque africaine de développement (BAD) et la Société financière internationale (SFI) prêtent 26 "
           u"millions d'euros à Bellavia SA."_s
        << QStringList{QString()};
    QTest::newRow("introduced by what it makes")
        << u"Bellavia SA créera 300 emplois. Le fabricant de pneumatiques Corvetto a investi l'an dernier en Italie, "
           u"d'après la presse, 40 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto"_s};
    QTest::newRow("done by one that is introduced by what it makes")
        << u"Bellavia SA a vendu son usine au fabricant de pneumatiques Corvetto. Elle créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("in brackets behind its name")
        << u"Bellavia SA arrive en tête, devant la société Corvetto SA (210 suppressions d'emplois)."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("clients stand beside")
        << u"Bellavia SA fabrique des robots à Fès. Corvetto SA, Dorsalis SA et Siemens comptent parmi ses clients. "
           u"L'effectif est passé à 380 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the one named last")
        << u"Bellavia SA s'installe à Fès. Corvetto SA l'accompagne. Ce dernier créera 300 emplois."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("a person named last is no firm")
        << u"Bellavia SA s'installe à Fès, a annoncé M. Jean Durand. Celle-ci créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("in one order, and another one")
        << u"La BERD et la Banque africaine de développement prêtent respectivement 26 et 13 millions d'euros, et "
           u"Proparco 12 millions d'euros."_s
        << QStringList{u"BERD"_s, u"Banque africaine de développement"_s, u"Proparco"_s};
    QTest::newRow("a lender beside, behind the figure")
        << u"La Région Occitanie adopte un plan de 73 millions d'euros pour les entreprises. 12 millions d'euros "
           u"vont à "
           u"un fonds de prêts monté avec la Banque des Territoires, qui apporte la même mise."_s
        << QStringList{u"Région Occitanie"_s, u"Région Occitanie"_s};
    QTest::newRow("far, but its sentence's own")
        << u"Corvetto SA assemblera des compresseurs à Tanger. Dans la même zone, Bellavia SA agrandit son unité de "
           u"coiffes de sièges pour l'automobile : 110 millions de dirhams et 250 emplois supplémentaires."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("with a group of others") << u"Bellavia SA et un groupement formé par Corvetto SA et Dorsalis SA "
                                               u"ont signé un accord à Fès. Plus de 300 "
                                               u"emplois seront créés."_s
                                            << QStringList{QString()};
    QTest::newRow("the rival, named behind") << u"Bellavia SA a ouvert son usine. Elle est voisine de celle de son "
                                                u"concurrent, Corvetto SA, et a représenté "
                                                u"40 millions de dirhams d'investissements."_s
                                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("counted firms, in a clause of their own")
        << u"Bellavia SA construit une usine à Fès. M. Alami rappelle que 142 entreprises sont installées au Maroc, "
           u"qu'elles emploient 17 000 personnes."_s
        << QStringList{QString(), QString()};
    QTest::newRow("several before")
        << u"Bellavia SA s'installe à Fès et Corvetto SA à Oujda. Ils emploieront 4.000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("cuts at the suppliers'")
        << u"Bellavia SA supprimera 300 emplois à Fès. S'y ajoutent 1.500 emplois perdus chez les sous-traitants."_s
        << QStringList{u"Bellavia SA"_s, QString()};
    QTest::newRow("the noun that a name begins with")
        << u"Bellavia SA investit dans le Parc Astérix. Le parc emploie aujourd'hui 300 salariés."_s
        << QStringList{u"Parc Astérix"_s};
    QTest::newRow("raised from a lender")
        << u"Bellavia SA a levé 35 millions d'euros auprès de Bpifrance."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("lent by one, told with auprès")
        << u"Un prêt de 35 millions d'euros a été contracté auprès de la BERD."_s << QStringList{u"BERD"_s};
    QTest::newRow("in one order, of the sentence before, with their sum")
        << u"Bellavia SA, Corvetto SA et Dorsalis SA investiront à Fès. Leurs unités respectives coûteront 60, 45 et "
           u"95 "
           u"millions de dirhams, soit un total de 200 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s, u"Dorsalis SA"_s, QString()};
    QTest::newRow("who is given") << u"La BERD annonce trois aides. 20 millions d'euros iront à Bellavia SA."_s
                                  << QStringList{u"Bellavia SA"_s};
    QTest::newRow("another lender, in its own sentence")
        << u"La BERD accorde un prêt de 20 millions d'euros à Bellavia SA. La KfW complète avec 18 millions d'euros."_s
        << QStringList{u"BERD"_s, u"KfW"_s};
    QTest::newRow("the branch's own") << u"Le secteur emploie 130 000 salariés."_s << QStringList{QString()};
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
    QTest::newRow("done by") << u"Le parc, développé par Bellavia SA à Fès, a coûté 40 millions de dirhams."_s
                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the staff of")
        << u"Corvetto SA quitte la ville. Les effectifs du groupe Bellavia atteignent 300 salariés."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("given by, over words that introduce")
        << u"Bellavia SA agrandit son usine de Fès pour 40 millions d'euros, dont 3 millions d'euros de subventions "
           u"apportés par l'Agence française de développement."_s
        << QStringList{u"Bellavia SA"_s, u"Agence française de développement"_s};
    QTest::newRow("who signs is not who creates")
        << u"Le ministère du Tourisme et la Confédération nationale du tourisme ont signé une feuille de route à "
           u"Rabat. Quelque 80.000 emplois seront créés dans le pays."_s
        << QStringList{QString()};
    QTest::newRow("projects counted")
        << u"Bellavia SA s'installe à Fès. Dix conventions, d'un montant global de 160 millions de dirhams, ont été "
           u"signées le même jour."_s
        << QStringList{QString()};
    QTest::newRow("the state pays, one firm is told of")
        << u"Bellavia SA s'installe à Fès. L'Etat apporte 16 millions de dirhams de subventions."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the state pays, several are told of")
        << u"Bellavia SA et Corvetto SA s'installent à Fès. L'Etat apporte 16 millions de dirhams de subventions."_s
        << QStringList{QString()};
    QTest::newRow("a country where a firm cuts")
        << u"Bellavia SA supprimera 3 000 postes. La France perdra 1 200 postes."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("a building is no branch")
        << u"Bellavia SA s'installe à Fès. Le bâtiment accueillera 300 salariés."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("an arm of")
        << u"Bellavia SA, bras financier du groupe Corvetto, investira 40 millions de dirhams à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a unit, by its owner")
        << u"Bellavia SA recrute. Installée à Fès depuis 2007, la filiale du groupe turc Corvetto a réalisé un "
           u"chiffre d'affaires de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("made by one and, over words for it, another")
        << u"Les premières pièces sont sorties de l'usine Bellavia SA. La coentreprise formée par Corvetto SA et le "
           u"fonds d'investissement panafricain Delmora SA démarre. Le site créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who pays the study does not take the floor")
        << u"Bellavia SA s'installe à Fès. L'étude a été financée par Corvetto SA. Le site créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who lends, behind whom it lends to")
        << u"La BERD a accordé à Bellavia SA un prêt de 20 millions d'euros."_s << QStringList{u"BERD"_s};
    QTest::newRow("the others of a list said aside") << u"Bellavia SA construit une usine à Fès. Avec l'appui de "
                                                        u"Corvetto SA et Delmora SA, le chantier a commencé "
                                                        u"hier. Elle emploiera 300 personnes."_s
                                                     << QStringList{u"Bellavia SA"_s};
    QTest::newRow("respectively")
        << u"Bellavia SA et Corvetto SA investiront respectivement 10 et 20 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("respectively, the firms behind")
        << u"Quelque 10 et 20 millions d'euros seront investis respectivement par Bellavia SA et Corvetto SA."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("respectively, of things")
        << u"Bellavia SA investira respectivement 10 et 20 millions d'euros à Fès et à Tanger."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("each chez") << u"Chez Bellavia SA, 300 postes disparaissent ; chez Corvetto SA, 120."_s
                               << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("each by") << u"300 emplois seront supprimés par Bellavia SA et 120 par Corvetto SA."_s
                             << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("what is bought") << u"Corvetto SA reprend Bellavia SA pour 40 millions d'euros."_s
                                    << QStringList{u"Corvetto SA"_s};
    QTest::newRow("an order goes to who builds")
        << u"Corvetto SA a commandé à Bellavia SA dix navires pour 20 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who leads those that put money in")
        << u"Bellavia SA a annoncé hier à Fès une levée de fonds de 20 millions d'euros, menée par Corvetto SA et "
           u"Delmora SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who orders and who wins")
        << u"Bellavia SA a remporté un marché de 40 millions d'euros lancé par Corvetto SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("firms counted are nobody's")
        << u"La zone franche accueille 120 entreprises, dont Bellavia SA, qui emploie 300 personnes."_s
        << QStringList{QString(), u"Bellavia SA"_s};
    QTest::newRow("a school trains for a firm")
        << u"L'Université Hassan II formera 200 ingénieurs pour Bellavia SA."_s
        << QStringList{u"Université Hassan II"_s};
    QTest::newRow("who borrows, by its trade")
        << u"Attijariwafa bank prête 300 millions de dirhams à Label'Vie. L'enseigne recrutera 600 personnes."_s
        << QStringList{u"Attijariwafa bank"_s, u"Label'Vie"_s};
    QTest::newRow("a shipyard is no shipowner")
        << u"MSC a commandé un navire aux Chantiers de l'Atlantique. Le chantier naval emploie 300 personnes."_s
        << QStringList{u"Chantiers de l'Atlantique"_s};
    QTest::newRow("a start-up is no bank")
        << u"Bpifrance a injecté 20 millions d'euros dans Bellavia SA. La start-up emploie 300 personnes."_s
        << QStringList{u"Bpifrance"_s, u"Bellavia SA"_s};
    QTest::newRow("ordered from, with aux")
        << u"La compagnie Corsica Linea a commandé un ferry aux Chantiers de l'Atlantique. La commande vaut 170 millions d'euros."_s
        << QStringList{u"Chantiers de l'Atlantique"_s};
    QTest::newRow("who builds and who orders, in one breath")
        << u"L'ONCF et Alstom ont signé le contrat d'acquisition de 14 rames. Le montant du contrat est de 400 millions d'euros."_s
        << QStringList{u"Alstom"_s};
    QTest::newRow("who lends and who builds, in one breath")
        << u"La Banque européenne d'investissement et Bellavia SA ont signé à Fès un accord de prêt de 170 millions d'euros. Le coût total du projet est estimé à 350 millions d'euros."_s
        << QStringList{u"Banque européenne d'investissement"_s, u"Bellavia SA"_s};
    QTest::newRow("each of a pair, in order")
        << u"Proparco et la SFI financent l'usine. La première apporte 30 millions d'euros, la seconde 45 millions d'euros."_s
        << QStringList{u"Proparco"_s, u"SFI"_s};
    QTest::newRow("who orders from the one told of")
        << u"Bellavia SA ouvre une usine à Fès. Corvetto SA lui a passé commande pour 40 millions de dollars. Elle engagera 130 opérateurs."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("sold to") << u"Corvetto SA a cédé son usine de Fès au groupe Bellavia pour 40 millions d'euros."_s
                             << QStringList{u"Bellavia"_s};
    QTest::newRow("the owner of a thing")
        << u"Corvetto SA a coulé son premier lingot. La mine de Mako, propriété de Bellavia SA, a nécessité 160 millions de dollars. Elle emploie 430 personnes."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("the rival is what its sentence is about")
        << u"Corvetto SA supprimera 868 postes à Fès. Son concurrent Bellavia SA en a supprimé 10 000 l'an dernier."_s
        << QStringList{u"Corvetto SA"_s, u"Bellavia SA"_s};
    QTest::newRow("a joint venture's name behind its noun")
        << u"Corvetto SA et Dorsalis SA créent une coentreprise, Bellavia SA, qui investira 80 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who supports, before whose plant it is")
        << u"La Région Bretagne soutient à hauteur de 2 millions d'euros l'usine de Bellavia SA."_s
        << QStringList{u"Région Bretagne"_s};
    QTest::newRow("a study is nobody's firm")
        << u"Bellavia SA s'installe à Fès. Une étude du cabinet Corvetto SA estime que le site fait vivre 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a consortium is several")
        << u"Le consortium formé de Bellavia SA et de Corvetto SA construira le pont. Le consortium recrutera 900 ouvriers."_s
        << QStringList{QString()};
    QTest::newRow("whose site stands beside")
        << u"Bellavia SA a ouvert une usine à Kénitra. L'usine fournira Corvetto SA, dont le site voisin emploie 3 000 personnes."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("a mine bought from another")
        << u"Bellavia SA a démarré la production de sa mine d'or. La mine, rachetée à Corvetto SA en 2023, emploie 1 200 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("whose the thing is that the text goes on about")
        << u"Norsk SA modernise son usine. Une centrale est en construction. Portée par Bellavia SA, société commune avec Corvetto SA, elle brûlera des déchets. Coût : 180 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the sum of projects")
        << u"Le premier projet, porté par Bellavia SA, concerne une usine de 85 millions de dirhams. Au total, les trois projets pèsent 325 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s, QString()};
    QTest::newRow("the parent, once more by its acronym")
        << u"Bellavia SA a choisi Tanger. La convention a été signée entre le groupe, filiale de Corvetto Dorsalis Automobiles (CDA), et le ministère de l'Industrie. Elle mobilisera 37 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the trade told behind the noun")
        << u"La fermeture de Michelin a laissé 863 salariés sans emploi. Le site a été repris par Bellavia SA. L'entreprise de logistique emploie 300 personnes."_s
        << QStringList{u"Michelin"_s, u"Bellavia SA"_s};
    QTest::newRow("the parent, as the text has named it")
        << u"Bellavia SA, filiale du groupe Corvetto, poursuit son expansion à Fès. Sa maison mère réalise un chiffre d'affaires de 40 millions d'euros."_s
        << QStringList{u"Corvetto"_s};
    QTest::newRow("its suppliers' staff")
        << u"Decathlon s'installe à Tanger. Ses sous-traitants y emploient 10 000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("one of two, alone again")
        << u"L'ONEE attribue la centrale. C'est le consortium formé par Engie et Nareva qui a été retenu. L'ONEE achètera l'électricité. L'Office a programmé 27 milliards de dirhams d'investissements."_s
        << QStringList{u"ONEE"_s};
    QTest::newRow("who stands beside, before a pronoun")
        << u"Bellavia SA s'installe à Fès. Avec Corvetto SA, elle construit une usine de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("two by one verb, over what is said of one")
        << u"Bellavia SA, le géant coréen de l'internet, et Corvetto SA participent à un projet évalué à 40 millions d'euros."_s
        << QStringList{QString()};
    QTest::newRow("a rival goes on as he")
        << u"Bellavia SA met ses magasins en franchise. Son concurrent Corvetto SA avait suivi le même chemin. Il employait alors 2 300 personnes."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("what the state gives it")
        << u"Corvetto SA et Dorsalis SA s'installent à Fès. Bellavia SA les imite. L'État lui avait consenti un prêt de 16 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("what suppliers fear")
        << u"Bellavia SA ferme son usine de Fès. Les sous-traitants, de leur côté, craignent la perte de 500 emplois."_s
        << QStringList{QString()};
    QTest::newRow("one of two, by its trade")
        << u"Sanofi et la biotech Bellavia ont annoncé un partenariat. Le géant pharmaceutique versera 20 millions d'euros à la biotech nantaise. Celle-ci emploie 60 personnes."_s
        << QStringList{u"Sanofi"_s, u"Bellavia"_s};
    QTest::newRow("the bank of two lends, too")
        << u"Ecobank Sénégal et Proparco ont signé une garantie de 15 millions d'euros. La banque a accordé 520 milliards de FCFA de crédits l'an dernier."_s
        << QStringList{u"Proparco"_s, u"Ecobank Sénégal"_s};
    QTest::newRow("this one is the one named last")
        << u"Bellavia SA ouvre à Fès. Le centre est loué à Corvetto SA. Cette filiale de MedZ y a investi 800 millions de dirhams."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("who is named in an adverbial")
        << u"Au siège de Corvetto SA, à Fès, Bellavia SA a présenté son plan. L'entreprise supprimera 1 500 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("no bank is an enterprise")
        << u"La start-up Bellavia a séduit Attijariwafa bank. Attijariwafa bank y voit un placement. L'entreprise emploie 300 personnes."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("behind what is said of many")
        << u"Bellavia SA s'installe à Fès. « Le Maroc est compétitif », assure Jean Durand, son fondateur, qui annonce 150 embauches."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who bought, by its country")
        << u"Bellavia SA a vendu sa filiale à Ferrero. Le prix n'a pas été révélé. Le groupe italien promet d'investir 10 millions d'euros."_s
        << QStringList{u"Ferrero"_s};
    QTest::newRow("aside, before a comma")
        << u"Après l'échec des discussions avec Corvetto SA, le chantier Bellavia SA a trouvé un client. L'ouvrage emploiera 300 personnes. Corvetto SA emploie 4 200 salariés."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
}

void TestSubjects::reads()
{
    QFETCH(QString, body);
    const QByteArray utf8 = body.toUtf8();
    const extraction::Extraction result = extraction::extract(
        std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), {}, engineResources());
    QStringList subjects;
    for (const extraction::ExtractedFigure& figure : result.figures)
        subjects << (figure.subject < 0 ? QString()
                                        : text(result.actors[static_cast<std::size_t>(figure.subject)].name));
    QTEST(subjects, "subjects");
}

QTEST_GUILESS_MAIN(TestSubjects)
#include "tst_subjects.moc"
