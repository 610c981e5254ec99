// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoles::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("staff is context") << u"Le groupe va créer 200 emplois. Il emploie déjà 1 800 personnes."_s
                                      << u"200 emplois headline\n1 800 personnes background"_s;
    QTest::newRow("dont") << u"Le projet prévoit 17 000 emplois, dont 2 300 à haute qualification."_s
                          << u"17 000 emplois headline\n2 300 part"_s;
    QTest::newRow("a share of context is context")
        << u"Les exportations du secteur ont atteint 13 Mrds DH, dont 360 MDH pour l'ingénierie."_s
        << u"13 Mrds DH background\n360 MDH background"_s;
    QTest::newRow("total behind its parts")
        << u"Le premier site créera 3000 emplois.\n\nLe second en créera 525 de plus.\n\nAu total, 3525 emplois sont attendus."_s
        << u"3000 emplois part\n525 part\n3525 emplois headline"_s;
    QTest::newRow("total before a list")
        << u"Huit conventions ont été signées, pour un montant global de 1,7 milliard de dirhams.\n\nTrois d'entre "
           u"elles mobilisent 751 MDH. "
           u"La quatrième porte sur 346 MDH et la dernière sur 202 MDH."_s
        << u"1,7 milliard de dirhams headline\n751 MDH part\n346 MDH part\n202 MDH part"_s;
    QTest::newRow("split behind a colon") << u"Le centre promet 700 emplois : 350 directs et autant d'induits."_s
                                          << u"700 emplois headline\n350 part"_s;
    QTest::newRow("direct and indirect of them")
        << u"Le pôle fera naître 1.200 emplois, soit 700 directs et 500 indirects."_s
        << u"1.200 emplois headline\n700 part\n500 part"_s;
    QTest::newRow("indirect beside them")
        << u"Le pôle promet 300 emplois : 200 à Fès, 100 à Salé, et 900 indirects."_s
        << u"300 emplois headline\n200 part\n100 part\n900 headline"_s;
    QTest::newRow("half of it")
        << u"Le contrat vaut 2,6 milliards d'euros. La moitié, 1,3 milliard d'euros, revient au constructeur."_s
        << u"2,6 milliards d'euros headline\n1,3 milliard d'euros part"_s;
    QTest::newRow("most of it") << u"Le centre va recruter 900 conseillers. La majorité, 600 postes, sera à Fès."_s
                                << u"900 conseillers headline\n600 postes part"_s;
    QTest::newRow("level to come")
        << u"Le site a permis de créer plus de 2000 emplois directs ; on en comptera 2600 emplois en 2025."_s
        << u"plus de 2000 emplois part\n2600 emplois headline"_s;
    QTest::newRow("told again")
        << u"Le projet créera 3 525 emplois.\n\nLe ministre se félicite de ces plus de 3 500 emplois."_s
        << u"3 525 emplois headline"_s;
    QTest::newRow("as many at another firm, told by a pronoun")
        << u"À Dunkerque, la société Zotec créera 1 700 emplois.\n\nEn Moselle, la société Holor bâtira une usine. Elle emploiera 1 700 personnes."_s
        << u"1 700 emplois headline\n1 700 personnes headline"_s;
    QTest::newRow("past")
        << u"Le groupe va investir 300 millions d'euros. Rappelons qu'il avait investi 600 millions d'euros en 2016."_s
        << u"300 millions d'euros headline\n600 millions d'euros background"_s;
    QTest::newRow("split of cuts")
        << u"La brasserie Solane va supprimer 940 postes : 610 ouvriers et 330 employés sont concernés."_s
        << u"940 postes headline\n610 ouvriers part\n330 employés part"_s;
    QTest::newRow("sorts of people")
        << u"Le laminoir de Gandrange fermera ses portes. 575 salariés perdront leur emploi, 410 ouvriers et 165 cadres."_s
        << u"575 salariés headline\n410 ouvriers part\n165 cadres part"_s;
    QTest::newRow("the share of one donor")
        << u"La région et la commune accordent une aide de 12 millions d'euros au fabricant de vélos.\n\nLes 8 millions d'euros de la région prendront la forme d'un prêt."_s
        << u"12 millions d'euros headline\n8 millions d'euros part"_s;
    QTest::newRow("items with their jobs")
        << u"Trois projets ont été signés pour 900 MDH et 1.500 emplois.\n\nLe premier, une fonderie à Nador, représente 500 MDH et 800 emplois. Le deuxième, porté par un groupe turc, mobilisera 250 MDH et 400 emplois. Le dernier est une unité de cartonnage."_s
        << u"900 MDH headline\n1.500 emplois headline\n500 MDH part\n800 emplois part\n250 MDH part\n400 emplois part"_s;
    QTest::newRow("a competitor")
        << u"Le groupe Maghreb Ciment va construire une usine de 2 milliards de dirhams à Errachidia.\n\nSon concurrent Atlas Béton avait investi 700 millions de dirhams à Settat en 2019. Il emploie 350 personnes."_s
        << u"2 milliards de dirhams headline\n700 millions de dirhams background\n350 personnes background"_s;
    QTest::newRow("raised since its founding")
        << u"Le fabricant de batteries Voltia lève 45 millions d'euros. L'usine, qui coûtera 120 millions d'euros, emploiera 200 personnes.\n\nDepuis sa création, la jeune pousse a levé 78 millions d'euros."_s
        << u"45 millions d'euros headline\n120 millions d'euros headline\n200 personnes headline\n78 millions d'euros background"_s;
    QTest::newRow("the group's total since a year")
        << u"L'équipementier Norvak ouvre un site à Kénitra : 60 millions d'euros et 700 emplois. Au total, le groupe aura investi 210 millions d'euros au Maroc depuis 2012."_s
        << u"60 millions d'euros headline\n700 emplois headline\n210 millions d'euros background"_s;
    QTest::newRow("sectors of a total")
        << u"La commission a validé 28 projets pour 3,4 milliards de dirhams. Ils créeront 5.200 emplois directs et 9.000 indirects.\n\nL'énergie concentre 2,1 milliards de dirhams, le tourisme 800 millions, l'industrie 500 millions."_s
        << u"3,4 milliards de dirhams headline\n5.200 emplois headline\n9.000 headline\n2,1 milliards de dirhams part\n800 millions part\n500 millions part"_s;
    QTest::newRow("the goal of a strategy")
        << u"Le ministre a inauguré une unité de 35 MDH. Elle s'inscrit dans une stratégie qui vise 100.000 emplois d'ici 2030."_s
        << u"35 MDH headline\n100.000 emplois background"_s;
    QTest::newRow("carries the total to")
        << u"Avec cette extension de 40 MDH, le groupe porte à 190 MDH le total de ses investissements au Maroc."_s
        << u"40 MDH headline\n190 MDH background"_s;
    QTest::newRow("those already on the site")
        << u"Le chantier naval Ibérico recrutera 300 soudeurs. Ils s'ajoutent aux 1.200 salariés du site."_s
        << u"300 soudeurs headline\n1.200 salariés background"_s;
    QTest::newRow("respectively")
        << u"Deux usines verront le jour, à Fès et à Meknès, pour respectivement 120 et 80 MDH."_s
        << u"120 headline\n80 MDH headline"_s;
    QTest::newRow("the sector's figures")
        << u"La société Danapharm va investir 250 millions de dinars dans une usine à Constantine. Le projet créera 320 emplois, dont 90 cadres.\n\nLe secteur pharmaceutique algérien emploie 25.000 personnes et réalise 2,5 milliards de dollars de chiffre d'affaires."_s
        << u"250 millions de dinars headline\n320 emplois headline\n90 cadres part\n25.000 personnes background\n2,5 milliards de dollars background"_s;
    QTest::newRow("the former and the latter")
        << u"Le fonds Nordea Infra et l'État financeront le port sec : 90 millions d'euros pour le premier, 60 millions pour le second."_s
        << u"90 millions d'euros headline\n60 millions headline"_s;
    QTest::newRow("last year")
        << u"Le groupe hôtelier investira 1,2 milliard de FCFA à Dakar. L'an dernier, il avait consacré 800 millions de FCFA à la rénovation de son hôtel de Saly."_s
        << u"1,2 milliard de FCFA headline\n800 millions de FCFA background"_s;
    QTest::newRow("part of a plan")
        << u"Le gouvernement débloque 300 millions d'euros pour l'hydrogène. Cette enveloppe fait partie d'un plan de 7 milliards d'euros annoncé en 2020."_s
        << u"300 millions d'euros headline\n7 milliards d'euros background"_s;
    QTest::newRow("earlier plants")
        << u"Le câblier Leotech a inauguré sa troisième usine, d'un coût de 20 millions d'euros. Les deux premières avaient coûté 55 millions d'euros."_s
        << u"20 millions d'euros headline\n55 millions d'euros background"_s;
    QTest::newRow("in time") << u"L'usine emploiera 450 personnes dans un premier temps, puis 1.000 à terme."_s
                             << u"450 personnes part\n1.000 headline"_s;
    QTest::newRow("countries and their sum")
        << u"Le verrier supprimera 320 postes en Belgique et 180 en France, soit 500 postes au total."_s
        << u"320 postes part\n180 part\n500 postes headline"_s;
    QTest::newRow("cut before")
        << u"Le verrier ferme son site de Namur. 320 emplois disparaissent, après les 450 supprimés en 2021."_s
        << u"320 emplois headline\n450 background"_s;
    QTest::newRow("items behind a plan")
        << u"Le groupe sucrier Béta a annoncé un plan d'investissement de 640 MDH sur quatre ans. 410 MDH iront à la modernisation des sucreries, 150 MDH à la logistique et le reste au numérique."_s
        << u"640 MDH headline\n410 MDH part\n150 MDH part"_s;
    QTest::newRow("more cuts elsewhere")
        << u"La compagnie aérienne Lyséa supprimera 1.150 postes. Les syndicats redoutent que 400 emplois de plus ne disparaissent chez les sous-traitants."_s
        << u"1.150 postes headline\n400 emplois headline"_s;
    QTest::newRow("what the group has")
        << u"Avec ses 26 usines et ses 18.000 salariés, le groupe Tessalia est le premier tisseur de la région. Il compte y ajouter une filature de 55 millions d'euros et 240 emplois."_s
        << u"18.000 salariés background\n55 millions d'euros headline\n240 emplois headline"_s;
    QTest::newRow("an option")
        << u"Le constructeur ferroviaire Alvia a décroché une commande de 180 millions d'euros pour 12 rames. Deux tranches optionnelles pourraient y ajouter 70 millions d'euros."_s
        << u"180 millions d'euros headline\n70 millions d'euros background"_s;
    QTest::newRow("a first stage")
        << u"L'usine de dessalement nécessitera 9 milliards de dirhams. La première tranche, de 3,2 milliards, démarrera l'an prochain."_s
        << u"9 milliards de dirhams headline\n3,2 milliards part"_s;
    QTest::newRow("aid and what it brings")
        << u"Le gouvernement wallon octroie 4,2 millions d'euros à six entreprises. Elles investiront 38 millions d'euros et créeront 260 emplois."_s
        << u"4,2 millions d'euros headline\n38 millions d'euros headline\n260 emplois headline"_s;
    QTest::newRow("what a minister recalls")
        << u"Le ministre a rappelé que le secteur avait attiré 14 milliards de dirhams en cinq ans et créé 90.000 emplois."_s
        << u"14 milliards de dirhams background\n90.000 emplois background"_s;
    QTest::newRow("two lists and their totals")
        << u"Dans l'agroalimentaire, huit projets totalisent 700 MDH et 900 emplois ; dans le textile, cinq projets pèsent 300 MDH et 2.100 emplois. Au total, la région a validé un milliard de dirhams d'investissements et 3.000 emplois."_s
        << u"700 MDH part\n900 emplois part\n300 MDH part\n2.100 emplois part\nun milliard de dirhams headline\n3.000 emplois headline"_s;
    QTest::newRow("the year before")
        << u"Le fabricant de câbles Eltra prévoit d'embaucher 600 personnes cette année, après 350 l'an passé."_s
        << u"600 personnes headline\n350 background"_s;
    QTest::newRow("added to what is there")
        << u"La papeterie investira 25 millions d'euros. Ce montant s'ajoute aux 40 millions d'euros déjà engagés sur le site."_s
        << u"25 millions d'euros headline\n40 millions d'euros background"_s;
    QTest::newRow("a gift and a loan")
        << u"L'Union européenne accorde un don de 15 millions d'euros et la BAD un prêt de 60 millions d'euros pour la route."_s
        << u"15 millions d'euros headline\n60 millions d'euros headline"_s;
    QTest::newRow("two places, two projects")
        << u"À Sfax, une fabrique de panneaux solaires sera implantée pour 32 millions de dinars ; 180 emplois sont prévus. À Gabès, un investisseur italien met 14 millions de dinars dans une tannerie, avec 95 emplois à la clé."_s
        << u"32 millions de dinars headline\n180 emplois headline\n14 millions de dinars headline\n95 emplois headline"_s;
    QTest::newRow("so many a shop")
        << u"Le distributeur ouvrira 12 magasins et créera ainsi 480 postes, soit 40 par magasin."_s
        << u"480 postes headline"_s;
    QTest::newRow("fewer than announced")
        << u"Le constructeur ne supprimera finalement que 210 postes, contre 340 annoncés en janvier."_s
        << u"210 postes headline\n340 background"_s;
    QTest::newRow("firms of a cluster and those to come")
        << u"Le pôle compte 210 entreprises et 31.000 salariés. Trente-cinq nouvelles sociétés doivent s'y installer d'ici 2026."_s
        << u"210 entreprises background\n31.000 salariés background\nTrente-cinq nouvelles sociétés headline"_s;
    QTest::newRow("items with elided amounts")
        << u"Le consortium injectera au total 1,3 milliard de dollars : 800 millions pour la centrale, 300 pour les lignes et 200 pour le stockage."_s
        << u"1,3 milliard de dollars headline\n800 millions part\n300 part\n200 part"_s;
    QTest::newRow("a programme and its works")
        << u"Le conseil d'administration du port de Kribi a approuvé un programme de 420 milliards de FCFA. La construction de deux quais en absorbera 280 milliards, l'achat de portiques 90 milliards.\n\nLe trafic du port a généré 65 milliards de FCFA de recettes en 2023."_s
        << u"420 milliards de FCFA headline\n280 milliards part\n90 milliards part\n65 milliards de FCFA background"_s;
    QTest::newRow("a first year, and the group behind")
        << u"Stellor ouvrira à Bouznika une usine de sièges automobiles. L'investissement est de 210 MDH, pour 1.100 emplois à créer sur trois ans, dont 400 dès la première année.\n\nLe groupe compte 52.000 collaborateurs dans 28 pays et a réalisé 6,3 milliards d'euros de chiffre d'affaires en 2023."_s
        << u"210 MDH headline\n1.100 emplois headline\n400 part\n52.000 collaborateurs background\n6,3 milliards d'euros background"_s;
    QTest::newRow("loan and programme")
        << u"Le gouvernement et la BAD ont signé un accord de prêt de 86 millions d'euros. Il financera un programme d'irrigation dont le coût est estimé à 140 millions d'euros, le reste venant du budget de l'État."_s
        << u"86 millions d'euros headline\n140 millions d'euros headline"_s;
    QTest::newRow("all that was raised")
        << u"Le groupe Safina a levé 30 millions de dollars auprès de trois fonds. Avec cette opération, le total de ses levées atteint 48 millions de dollars. La société emploie 210 personnes et prévoit d'en recruter 150 d'ici fin 2025."_s
        << u"30 millions de dollars headline\n48 millions de dollars background\n210 personnes background\n150 headline"_s;
    QTest::newRow("the sector before its contract")
        << u"Les exportations de textile ont progressé de 12 % en 2023, à 46 milliards de dirhams. Le secteur emploie 220.000 personnes dans 1.600 entreprises.\n\nLe nouveau contrat-programme prévoit 4 milliards de dirhams d'investissements et 30.000 emplois d'ici 2027."_s
        << u"46 milliards de dirhams background\n220.000 personnes background\n1.600 entreprises background\n4 milliards de dirhams headline\n30.000 emplois headline"_s;
    QTest::newRow("a firm tranche")
        << u"La compagnie ferroviaire a commandé 40 rames à Alvia pour 1,1 milliard d'euros. Le marché comprend une tranche ferme de 700 millions d'euros et une tranche optionnelle."_s
        << u"1,1 milliard d'euros headline\n700 millions d'euros part"_s;
    QTest::newRow("beneficiaries")
        << u"La Région Grand Est a voté 24 aides pour 6,3 millions d'euros. Parmi les bénéficiaires, la brasserie Lorra reçoit 450 000 euros pour moderniser sa ligne et le verrier Cristalis 380 000 euros."_s
        << u"6,3 millions d'euros headline\n450 000 euros part\n380 000 euros part"_s;
    QTest::newRow("places of a total")
        << u"Le cabinet de conseil Nordis prévoit 1.200 recrutements en France cette année, dont 400 à Lille et 250 à Nantes. En 2023, il avait embauché 950 personnes."_s
        << u"1.200 recrutements headline\n400 part\n250 part\n950 personnes background"_s;
    QTest::newRow("a cost, and who pays it in brackets")
        << u"Le parc industriel de Selouane accueillera 85 entreprises. Il nécessitera 240 MDH, financés par la région (100 MDH), l'État (90 MDH) et la commune (50 MDH)."_s
        << u"85 entreprises headline\n240 MDH headline\n100 MDH headline\n90 MDH headline\n50 MDH headline"_s;
    QTest::newRow("cuts in one country")
        << u"L'équipementier Calix annonce 500 suppressions de postes dans le monde, dont 180 en Allemagne. Son chiffre d'affaires a reculé de 9 %, à 2,1 milliards d'euros."_s
        << u"500 suppressions de postes headline\n180 part\n2,1 milliards d'euros background"_s;
    QTest::newRow("those who work there")
        << u"Le verrier Glasis investira 18 millions d'euros à Charleroi, où travaillent 320 personnes. Une vingtaine d'emplois seront créés. La Région wallonne soutient le projet à hauteur de 2,5 millions d'euros."_s
        << u"18 millions d'euros headline\n320 personnes background\nUne vingtaine d'emplois headline\n2,5 millions d'euros headline"_s;
    QTest::newRow("in the end, against today")
        << u"Le centre logistique, d'une valeur de 70 millions d'euros, emploiera à terme 800 personnes, contre 250 aujourd'hui."_s
        << u"70 millions d'euros headline\n800 personnes headline\n250 background"_s;
    QTest::newRow("a reduction of staff")
        << u"L'assureur mutualiste réduira ses effectifs de 600 personnes en trois ans, soit 8 % du total. Il n'y aura aucun licenciement sec."_s
        << u"600 personnes headline"_s;
    QTest::newRow("a cost that rose")
        << u"L'usine de batteries, dont le coût passe de 1,2 à 1,5 milliard d'euros, ouvrira avec un an de retard."_s
        << u"1,2 background\n1,5 milliard d'euros headline"_s;
    QTest::newRow("a year frames its sentence")
        << u"Le groupe investira 40 M€ à Lens.\n\nEn 2019, il y avait déjà été dépensé 25 M€ par le groupe."_s
        << u"40 M€ headline\n25 M€ background"_s;
    QTest::newRow("two plants and the group behind")
        << u"Cap sur l'Oriental pour le groupe Delmar. L'équipementier y installera deux usines, pour un investissement global de 580 MDH et 2.400 emplois. La première, à Berkane, mobilisera 330 MDH et 1.500 personnes.\n\nPrésent au Maroc depuis 2005, Delmar y exploite déjà quatre sites et y emploie 6.800 personnes."_s
        << u"580 MDH headline\n2.400 emplois headline\n330 MDH part\n1.500 personnes part\n6.800 personnes background"_s;
    QTest::newRow("sectors of a session, and the year so far")
        << u"Le comité régional a examiné 19 dossiers et en a retenu 14, d'une valeur de 1,2 milliard de dirhams. Le tourisme arrive en tête avec 640 millions, devant l'agro-industrie (310 millions) et les services (250 millions). 1.870 emplois permanents sont attendus.\n\nDepuis le début de l'année, le comité a approuvé 4,1 milliards de dirhams de projets."_s
        << u"1,2 milliard de dirhams headline\n640 millions part\n310 millions part\n250 millions part\n1.870 emplois headline\n4,1 milliards de dirhams background"_s;
    QTest::newRow("the rest from another")
        << u"La start-up Agriflo a bouclé un tour de table de 7 millions d'euros. Ses actionnaires historiques ont remis 2 millions, le solde venant du fonds Ventis."_s
        << u"7 millions d'euros headline\n2 millions part"_s;
    QTest::newRow("sites behind a colon")
        << u"Le groupe textile a annoncé la fermeture de ses trois usines du Nord. 720 emplois sont menacés : 310 à Roubaix, 260 à Tourcoing et 150 à Armentières."_s
        << u"720 emplois headline\n310 part\n260 part\n150 part"_s;
    QTest::newRow("State aid within a cost")
        << u"Bruxelles autorise une aide d'État de 1,1 milliard d'euros à l'usine de semi-conducteurs. Celle-ci représentera un investissement de 5 milliards et un millier d'emplois directs."_s
        << u"1,1 milliard d'euros headline\n5 milliards headline\nun millier d'emplois headline"_s;
    QTest::newRow("turnover, its exports, and the news")
        << u"Le chiffre d'affaires du groupe s'est établi à 890 MDH en 2023, en hausse de 14 %. L'export en représente 310 MDH. Le groupe investira 120 MDH cette année dans son usine de Berrechid."_s
        << u"890 MDH background\n310 MDH background\n120 MDH headline"_s;
    QTest::newRow("the first piece")
        << u"Le technopôle de Foum El Oued représente un budget de 2 milliards de dirhams. Un campus de 600 millions de dirhams en est la première pièce."_s
        << u"2 milliards de dirhams headline\n600 millions de dirhams part"_s;
    QTest::newRow("a top-up")
        << u"Le conseil de la région a voté une rallonge de 40 MDH, qui porte son concours à 110 MDH."_s
        << u"40 MDH headline\n110 MDH background"_s;
    QTest::newRow("spent so far")
        << u"Le groupe investira 25 MDH à Fès. De cette somme, 12 MDH ont déjà été dépensés."_s
        << u"25 MDH headline\n12 MDH part"_s;
    QTest::newRow("hired so far")
        << u"L'usine va créer 600 emplois directs. A ce jour, 350 personnes ont été recrutées."_s
        << u"600 emplois headline\n350 personnes part"_s;
    QTest::newRow("so far, and nothing was announced")
        << u"A ce jour, 350 personnes ont été recrutées par l'office depuis 2012."_s << u"350 personnes background"_s;
    QTest::newRow("a share told behind")
        << u"Le programme coûtera 560 MDH. Quelque 210 MDH en sont réservés à l'abattoir."_s
        << u"560 MDH headline\nQuelque 210 MDH part"_s;
    QTest::newRow("direct and indirect of both")
        << u"Le projet créera 20.000 emplois, dont 6.000 emplois directs et 14.000 emplois indirects."_s
        << u"20.000 emplois headline\n6.000 emplois part\n14.000 emplois part"_s;
    QTest::newRow("what brings the engagement to")
        << u"La première tranche coûtera 800 MDH. Une seconde suivra, pour 300 MDH, ce qui porte l'engagement du groupe à 1.100 MDH."_s
        << u"800 MDH part\n300 MDH part\n1.100 MDH headline"_s;
    QTest::newRow("a sum is no part of a plan")
        << u"Au total, 900 emplois seront créés. Delta prévoit 500 postes, Gamma 400.\n\nLe plan Emergence prévoit 100.000 emplois en 2015."_s
        << u"900 emplois headline\n500 postes part\n400 part\n100.000 emplois background"_s;
    QTest::newRow("cut and created again")
        << u"Le site de Mouscron perdra 95 emplois. La direction promet d'en recréer 40 dans la logistique d'ici 2025."_s
        << u"95 emplois headline\n40 headline"_s;
    QTest::newRow("what a sentence says of a plan")
        << u"Somerat exploitera le chantier naval de Mehdia et y créera 300 emplois.\n\nLe plan directeur des ports de pêche et de commerce prévoit la création de 5.700 emplois à l'horizon 2030."_s
        << u"300 emplois headline\n5.700 emplois background"_s;
    QTest::newRow("what had been done")
        << u"Le repreneur investira 3 millions d'euros.\n\nUne enveloppe de sept millions d'euros avait ensuite été dépensée par le propriétaire."_s
        << u"3 millions d'euros headline\nsept millions d'euros background"_s;
    QTest::newRow("less, of another body")
        << u"La ville emprunte pour son réseau. La KfW prête 60 millions d'euros, contre 20 millions pour Proparco."_s
        << u"60 millions d'euros headline\n20 millions headline"_s;
    QTest::newRow("less, a year ago")
        << u"La facture monte à 44 millions d'euros, contre 39 millions l'an dernier. Sur cette somme, 12 millions ont déjà été dépensés."_s
        << u"44 millions d'euros headline\n39 millions background\n12 millions part"_s;
    QTest::newRow("first hires")
        << u"Le centre d'appel créera 1.000 emplois d'ici 2023.\n\nLes premiers recrutements porteront sur 80 personnes."_s
        << u"1.000 emplois headline\n80 personnes part"_s;
    QTest::newRow("hires at the start")
        << u"L'équipementier vise 60 embauches au démarrage et 500 à l'horizon 2025."_s
        << u"60 embauches part\n500 headline"_s;
    QTest::newRow("so much each")
        << u"Les deux banques, chacune pour 1,5 milliard de DH, prêtent 3 milliards de DH au promoteur du parc."_s
        << u"1,5 milliard de DH part\n3 milliards de DH headline"_s;
    QTest::newRow("a share set beside its number")
        << u"Le chantier donnera du travail à 25 000 personnes, 10 000 à titre permanent."_s
        << u"25 000 personnes headline\n10 000 part"_s;
    QTest::newRow("a plan that the news belongs to")
        << u"Cabelo ouvre un site de 50 MDH à Meknès.\n\nLe projet s'inscrit dans le Plan d'accélération industrielle, qui vise la création de 10.000 emplois."_s
        << u"50 MDH headline\n10.000 emplois background"_s;
    QTest::newRow("raised before")
        << u"La jeune pousse Zelkova lève 30 millions d'euros. Elle avait déjà levé 12 millions d'euros en 2021."_s
        << u"30 millions d'euros headline\n12 millions d'euros background"_s;
    QTest::newRow("orders on hand")
        << u"Ferrova a décroché un contrat de 80 millions d'euros. Son carnet de commandes atteint 1,5 milliard d'euros."_s
        << u"80 millions d'euros headline\n1,5 milliard d'euros background"_s;
    QTest::newRow("the largest of a round-up is no total")
        << u"À Laval, Lacombe consacre 25 millions d'euros à son atelier.\n\nÀ Mayenne, Sodiro investit 60 millions d'euros dans deux lignes.\n\nEnfin, Kermarec s'agrandit à Vitré, pour 8 millions d'euros."_s
        << u"25 millions d'euros headline\n60 millions d'euros headline\n8 millions d'euros headline"_s;
    QTest::newRow("what was meant once")
        << u"Silva supprime 300 postes à Charleroi. La première mouture du plan prévoyait 450 départs."_s
        << u"300 postes headline\n450 départs background"_s;
    QTest::newRow("what a site will sell")
        << u"L'usine a coûté 60 MDH. À plein régime, elle dégagera un chiffre d'affaires de 12 MDH par an."_s
        << u"60 MDH headline\n12 MDH headline"_s;
    QTest::newRow("cuts on top of others")
        << u"Le sidérurgiste supprimera 600 postes, qui s'ajoutent aux 400 supprimés en janvier."_s
        << u"600 postes headline\n400 background"_s;
    QTest::newRow("raised in all the years")
        << u"La jeune pousse lève 40 millions d'euros. Elle a réuni 120 millions d'euros depuis ses débuts."_s
        << u"40 millions d'euros headline\n120 millions d'euros background"_s;
    QTest::newRow("summed up behind its parts")
        << u"La BAD apporte 30 millions d'euros et la BEI 35 millions d'euros, soit 65 millions d'euros."_s
        << u"30 millions d'euros part\n35 millions d'euros part\n65 millions d'euros headline"_s;
    QTest::newRow("the firm's own programme")
        << u"Le groupe Fosfar construit une unité d'engrais de 22 MDH. Elle fait partie de son programme vert, qui prévoit 130 MDH d'ici 2027."_s
        << u"22 MDH headline\n130 MDH background"_s;
    QTest::newRow("according to is not after")
        << u"Le futur exploitant du port y ajoutera des grues, soit, d'après les études, 300 millions de dirhams."_s
        << u"300 millions de dirhams headline"_s;
    QTest::newRow("so much of the whole")
        << u"La commission a validé 28 milliards de dirhams de projets.\n\nLe secteur de l'énergie arrive en tête avec 15 milliards, soit 54% du montant total."_s
        << u"28 milliards de dirhams headline\n15 milliards part"_s;
    QTest::newRow("the sum with its article")
        << u"La banque supprimera 1 000 postes à Zurich. Mais d'autres doublons lui en feront biffer 2 000 à Bâle. Les 3 000 licenciements dureront deux ans."_s
        << u"1 000 postes part\n2 000 part\n3 000 licenciements headline"_s;
    QTest::newRow("a plan and all its clause tells")
        << u"Solerna construit une centrale de 500 millions de dollars à Tata.\n\nC'est la première du plan solaire, qui prévoit 2.000 MW, pour un investissement de 9 milliards de dollars."_s
        << u"500 millions de dollars headline\n9 milliards de dollars background"_s;
    QTest::newRow("who is trained there each year already")
        << u"Le sellier s'appuie sur le lycée de Riom, qui forme chaque année une vingtaine de maroquiniers."_s
        << u"une vingtaine de maroquiniers background"_s;
    QTest::newRow("what comes on top of those of before")
        << u"Trois usines emploient 120 ouvriers de plus. Elles s'ajoutent à celles de l'an dernier : 58 projets et 4 300 emplois."_s
        << u"120 ouvriers background\n4 300 emplois background"_s;
}

void TestRoles::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
