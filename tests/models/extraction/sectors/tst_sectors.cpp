// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectors.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Sectors of texts and of stretches.
class TestSectors final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void skipsOffices();
    void knowsActors();
    void namesNoOther();
    void emptyTextHasNone();
};

namespace {

QStringList sectorsOf(const QString& body)
{
    const QByteArray utf8 = body.toUtf8();
    const extraction::Document document = extraction::readText(
        std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), engineResources());
    QStringList codes;
    const extraction::Names names = extraction::findNames(document, engineResources());
    const extraction::SectorEvidence evidence(document, names, engineResources());
    for (const Sector sector : extraction::findSectors(document, names, evidence))
        codes << text(code(sector));
    return codes;
}

} // namespace

void TestSectors::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("main");

    QTest::newRow("by its words")
        << u"Une usine de câblage automobile ouvrira à Tanger. Elle produira des faisceaux pour véhicules."_s
        << u"automotive"_s;
    QTest::newRow("who runs trains builds none")
        << u"L'opérateur ferroviaire a remis en état 300 kilomètres de voies pour le fret ferroviaire."_s
        << u"logistics"_s;
    QTest::newRow("cells for cars")
        << u"La filière batterie gagne une usine, qui équipera 40 000 véhicules électriques."_s << u"automotive"_s;
    QTest::newRow("a dairy is no farm")
        << u"La centrale laitière achètera le lait des éleveurs de vaches de la région."_s << u"food"_s;
    QTest::newRow("a dairy farm is one")
        << u"La ferme géante comptera 20 000 vaches et produira du lait en poudre."_s << u"agriculture"_s;
    QTest::newRow("a list behind an opening without a sector")
        << u"Le wali a présidé la réunion. Douze accords ont été signés. Le plan court jusqu'en 2030. Il vise le "
           u"textile, la plasturgie, l'automobile, l'aéronautique, la chimie et l'agroalimentaire."_s
        << u"multi_sector"_s;
    QTest::newRow("a list behind an opening with one")
        << u"Le cimentier ouvre une cimenterie. Douze accords ont été signés. Le plan court jusqu'en 2030. Il vise "
           u"le "
           u"textile, la plasturgie, l'automobile, l'aéronautique, la chimie et l'agroalimentaire."_s
        << u"building_materials"_s;
    QTest::newRow("services for customers abroad")
        << u"Capgemini Maroc recrute des ingénieurs en informatique. L'offshoring emploie 130 000 personnes."_s
        << u"offshoring"_s;
    QTest::newRow("joined by a hyphen") << u"La zone veut attirer l'agro-industrie."_s << u"food"_s;
    QTest::newRow("joined by a hyphen, plural")
        << u"Le site fera des haut-parleurs."_s << u"electronics_electrical"_s;
    QTest::newRow("a term that begins with a number")
        << u"La 5G arrive à Fès, et avec elle de nouveaux équipements."_s << u"digital"_s;
    QTest::newRow("plural") << u"Trois cimenteries seront construites. Les fours à clinker arrivent."_s
                            << u"building_materials"_s;
    QTest::newRow("by the firm it is about")
        << u"Airbus ouvre un site à Nouaceur et y recrutera 200 personnes."_s << u"aerospace"_s;
    QTest::newRow("a minister's field says nothing")
        << u"Le ministère du Tourisme a visité la conserverie de poisson."_s << u"food"_s;
    QTest::newRow("mais is no maize") << u"L'usine est petite, mais elle produira des pansements et des seringues."_s
                                      << u"pharma_medical"_s;
    QTest::newRow("roadmap builds no road")
        << u"La feuille de route du groupe prévoit une fromagerie à Settat."_s << u"food"_s;
    QTest::newRow("an official's field says nothing")
        << u"Karim Alami, ministre délégué au Tourisme, a inauguré une aciérie."_s << u"metals"_s;
    QTest::newRow("an official's long field")
        << u"La ministre de l'Agriculture, de la pêche maritime et des eaux et forêts a visité le chantier naval."_s
        << u"rail_naval"_s;
    QTest::newRow("a subsidiary does what its parent does")
        << u"Airbus Canada cherche 300 personnes. Les candidats ont jusqu'à jeudi."_s << u"aerospace"_s;
    QTest::newRow("told first")
        << u"Une filature ouvrira à Sousse, près d'un hôtel. L'investissement n'a pas été dit."_s
        << u"textile_leather"_s;
    QTest::newRow("tyres") << u"Le manufacturier va produire 18 millions de pneus par an à Tanger."_s
                           << u"plastics_rubber"_s;
    QTest::newRow("desalination") << u"La station de dessalement alimentera 1,6 million d'habitants en eau potable."_s
                                  << u"water_waste"_s;
    QTest::newRow("call centre") << u"L'opérateur ouvre un deuxième centre d'appels et recrute 400 téléconseillers."_s
                                 << u"offshoring"_s;
    QTest::newRow("hospital") << u"Le futur centre hospitalier comptera 500 lits et emploiera 900 soignants."_s
                              << u"health"_s;
    QTest::newRow("vocational school") << u"L'institut accueillera 600 stagiaires par an dans douze filières."_s
                                       << u"education_training"_s;
    QTest::newRow("paper mill") << u"La papeterie arrête sa dernière machine à papier : 230 emplois disparaissent."_s
                                << u"wood_paper_packaging"_s;
    QTest::newRow("watches") << u"La manufacture horlogère agrandit ses ateliers du Locle."_s
                             << u"other_manufacturing"_s;
    QTest::newRow("gold mine")
        << u"La compagnie minière a coulé son premier lingot d'or et vise 120 000 onces par an."_s << u"mining"_s;
    QTest::newRow("wind") << u"Le parc éolien de 300 MW sera raccordé au réseau en 2027."_s << u"energy"_s;
    QTest::newRow("solar plant") << u"Le développeur construira une centrale photovoltaïque de 100 MWc."_s
                                 << u"energy"_s;
    QTest::newRow("insurer") << u"L'assureur supprime 650 postes en deux ans."_s << u"finance"_s;
    QTest::newRow("credit line") << u"La banque accorde une ligne de crédit de 20 millions d'euros aux PME."_s
                                 << u"finance"_s;
    QTest::newRow("supermarkets") << u"L'enseigne ouvrira trente supermarchés d'ici 2026."_s << u"retail"_s;
    QTest::newRow("port") << u"Le terminal à conteneurs du port en eau profonde entrera en service en 2028."_s
                          << u"logistics"_s;
    QTest::newRow("parcels") << u"Le nouveau centre de tri de colis emploiera 300 préparateurs de commandes."_s
                             << u"logistics"_s;
    QTest::newRow("trains") << u"Le constructeur ferroviaire livrera 40 rames à la compagnie."_s << u"rail_naval"_s;
    QTest::newRow("hotel") << u"Le groupe hôtelier bâtira un établissement de 5 étoiles face à la plage."_s
                           << u"tourism"_s;
    QTest::newRow("software") << u"L'éditeur de logiciels recrute 200 développeurs à Rabat."_s << u"digital"_s;
    QTest::newRow("chips")
        << u"Le fabricant de puces bâtira une usine de semi-conducteurs de 7,5 milliards d'euros."_s
        << u"electronics_electrical"_s;
    QTest::newRow("battery plant") << u"Une gigafactory de batteries verra le jour à Kénitra."_s
                                   << u"electronics_electrical"_s;
    QTest::newRow("cement") << u"Le cimentier mettra en service une unité de broyage de clinker."_s
                            << u"building_materials"_s;
    QTest::newRow("housing") << u"Le promoteur immobilier construira 2 000 logements sociaux."_s
                             << u"construction_real_estate"_s;
    QTest::newRow("lifts") << u"Le fabricant d'ascenseurs ferme son atelier de montage."_s << u"machinery"_s;
    QTest::newRow("detergents") << u"L'usine de détergents et de savon emploiera 120 personnes."_s << u"chemicals"_s;
    QTest::newRow("fertiliser") << u"Le complexe produira des engrais phosphatés et de l'acide sulfurique."_s
                                << u"chemicals"_s;
    QTest::newRow("vaccines") << u"Le laboratoire lancera la production de vaccins à Benslimane."_s
                              << u"pharma_medical"_s;
    QTest::newRow("jeans") << u"L'atelier de confection coud des jeans pour des marques espagnoles."_s
                           << u"textile_leather"_s;
    QTest::newRow("greenhouses") << u"Les serres produiront des tomates et des fraises pour l'export."_s
                                 << u"agriculture"_s;
    QTest::newRow("cashew") << u"L'unité de transformation de la noix de cajou emploiera 500 femmes."_s << u"food"_s;
    QTest::newRow("cinema") << u"Les studios de cinéma accueilleront cinq tournages cette année."_s
                            << u"culture_sport"_s;
    QTest::newRow("civil service") << u"Le canton supprime 200 postes de fonctionnaires dans son administration."_s
                                   << u"public_administration"_s;
    QTest::newRow("audit") << u"Le cabinet d'audit ouvre un bureau et recrute cent consultants."_s
                           << u"professional_services"_s;
    QTest::newRow("wiring") << u"L'équipementier fabriquera des faisceaux électriques pour véhicules."_s
                            << u"automotive"_s;
    QTest::newRow("a town's name says nothing")
        << u"La société s'installe à Vannes avec 40 personnes."_s << u"multi_sector"_s;
    QTest::newRow("a site's name does") << u"La société s'installe à Casanearshore avec 400 personnes."_s
                                        << u"offshoring"_s;
    QTest::newRow("who lends to a start-up is not what it does")
        << u"La start-up AeroNova lève 12 M€ auprès d'Elaia et de Bpifrance. Elle développe un drone."_s
        << u"aerospace"_s;
    QTest::newRow("what a firm makes weighs more than what stands beside it")
        << u"Derrière les camions, le fabricant mondial de chaussettes. Il y fait froid. Le linge attend."_s
        << u"textile_leather"_s;
    QTest::newRow("beside the name of the firm it is about")
        << u"Le chaudronnier Zorblax SA perd son procès. Les juges, la banque et le syndic sont d'accord. Zorblax SA "
           "attend."_s
        << u"metals"_s;
    QTest::newRow("the plant is built and paid for whatever it makes")
        << u"Le chantier de construction du bâtiment, payé par un emprunt bancaire, occupera des maçons. L'unité "
           "produira des yaourts et du fromage."_s
        << u"food"_s;
    QTest::newRow("a saying says nothing")
        << u"Plus de 200 salariés sont sur le carreau. La maroquinerie donne un coup de frein."_s
        << u"textile_leather"_s;
    QTest::newRow("turbine blades are energy")
        << u"Une usine de pales d'éoliennes ouvrira à Tanger."_s << u"energy"_s;
    QTest::newRow("a height is no aircraft")
        << u"La biscuiterie passera à 320 salariés, puis à 350 en 2027."_s << u"food"_s;
    QTest::newRow("a firm that closes is no farm")
        << u"Le groupe ferme son usine : la tannerie employait 80 personnes."_s << u"textile_leather"_s;
    QTest::newRow("alloys are metals") << u"Le complexe de Moanda produit du silicomanganèse et du manganèse métal."_s
                                       << u"metals"_s;
    QTest::newRow("going public is the firm's trade")
        << u"Le spécialiste de l'irrigation entre à la Bourse de Casablanca par augmentation de capital."_s
        << u"agriculture"_s;
    QTest::newRow("battery materials are chemicals")
        << u"L'usine de précurseurs de cathode consommera du cobalt, du nickel et du manganèse."_s << u"chemicals"_s;
    QTest::newRow("an English name tells the trade")
        << u"Le groupe chinois Hongtai Garments s'installera à Fès, où il emploiera 500 personnes."_s
        << u"textile_leather"_s;
    QTest::newRow("a place's common noun tells what it is")
        << u"Le port Dakhla Atlantique sera livré en 2028. Le chantier occupe 1 200 ouvriers."_s << u"logistics"_s;
    QTest::newRow("a verb is no tyre") << u"La brasserie tire parti de la hausse et recrute 40 personnes."_s
                                       << u"food"_s;
    QTest::newRow("toys") << u"Le fabricant de jouets ferme son dernier atelier de poupées."_s
                          << u"other_manufacturing"_s;
    QTest::newRow("tableware")
        << u"Le fabricant de verres et carafes, leader des arts de la table, éteint son four."_s
        << u"other_manufacturing"_s;
    QTest::newRow("cruise ships are built by a yard")
        << u"Le chantier naval a reçu la commande de deux paquebots de croisière."_s << u"rail_naval"_s;
    QTest::newRow("private clinics") << u"Le groupe de cliniques privées ouvrira trois polycliniques de 400 lits."_s
                                     << u"health"_s;
    QTest::newRow("what a product is for is not what is made")
        << u"Une usine de batteries pour véhicules électriques ouvrira à Dunkerque."_s << u"electronics_electrical"_s;
    QTest::newRow("a list of what it is for")
        << u"Le site de Mohammedia fera des résines destinées à l'automobile, à l'aéronautique et au ferroviaire."_s
        << u"chemicals"_s;
    QTest::newRow("parts are what they are for")
        << u"L'usine fabriquera des pièces pour l'aéronautique."_s << u"aerospace"_s;
    QTest::newRow("what is made for that is no purpose")
        << u"La carderie cède la place à une usine, destinée à fabriquer des pneus pour camions."_s
        << u"plastics_rubber"_s;
    QTest::newRow("a site's whole name does")
        << u"La société s'installe à Fès Shore avec 400 personnes."_s << u"offshoring"_s;
    QTest::newRow("software for customers abroad")
        << u"L'éditeur de logiciels recrute des développeurs à Rabat. L'offshoring emploie 130 000 personnes."_s
        << u"offshoring"_s;
    QTest::newRow("work for abroad that is only mentioned")
        << u"La stratégie numérique a été présentée. Elle finance la cybersécurité, le cloud et des logiciels. Les "
           u"jeunes "
           "pousses et les télécoms y gagnent. L'intelligence artificielle aussi. L'outsourcing suivra."_s
        << u"digital"_s;
    QTest::newRow("what is made of a crop is food")
        << u"L'unité de transformation de mangues comptera 230 travailleurs."_s << u"food"_s;
    QTest::newRow("glass bottles") << u"La verrerie éteindra son four à bouteilles."_s << u"building_materials"_s;
    QTest::newRow("trams are rails") << u"Les rames du tramway seront livrées par un constructeur."_s
                                     << u"rail_naval"_s;
    QTest::newRow("a commission's charter is no office")
        << u"La commission a tenu sa première réunion depuis l'entrée en vigueur de la Charte de l'investissement. "
           u"Les "
           "avenants visent l'énergie, le tourisme et l'automobile."_s
        << u"multi_sector"_s;
    QTest::newRow("sectors that are only enumerated")
        << u"La zone a reçu 80 entreprises, dans l'automobile, le textile, la chimie et l'aéronautique."_s
        << u"multi_sector"_s;
    QTest::newRow("enumerated and told besides")
        << u"La zone a reçu des entreprises, dans l'automobile, le textile, la chimie et l'aéronautique. Un "
           u"constructeur de voitures y ouvre une usine."_s
        << u"automotive"_s;
    QTest::newRow("what the next sentence says that it is for")
        << u"Le plasturgiste fabriquera des résines. Elles équiperont des voitures, des camions et des avions."_s
        << u"plastics_rubber"_s;
    QTest::newRow("only the firm tells") << u"Allianz supprimera 80 emplois en deux ans."_s << u"finance"_s;
    QTest::newRow("two firms that tell two things")
        << u"Allianz et le GIMAS en disent plus en deux lignes."_s << u"multi_sector"_s;
    QTest::newRow("no word tells") << u"Le projet créera 300 emplois, a dit le maire."_s << u"multi_sector"_s;
    QTest::newRow("what a commission approves")
        << u"La commission a approuvé 40 projets de convention. L'énergie arrive en tête avec 16 milliards de dirhams."_s
        << u"multi_sector"_s;
    QTest::newRow("round-up")
        << u"Une sucrerie, une cimenterie, une usine de textile, un hôtel, une mine et un laboratoire de vaccins sont prévus."_s
        << u"multi_sector"_s;
    QTest::newRow("dividends are any firm's")
        << u"Vadrel versera 12 millions d'euros de dividendes et créera 30 emplois."_s << u"multi_sector"_s;
    QTest::newRow("who retires is of any trade")
        << u"Vadrel supprime 50 postes par des départs en retraite."_s << u"multi_sector"_s;
    QTest::newRow("taxes are any firm's")
        << u"Vadrel a payé 3 millions d'euros d'impôts et créera 40 emplois."_s << u"multi_sector"_s;
    QTest::newRow("the taxes' office") << u"La direction générale des impôts recrutera 30 agents."_s
                                       << u"public_administration"_s;
    QTest::newRow("a pension fund") << u"La caisse de retraite complémentaire Malakoff créera 30 emplois."_s
                                    << u"finance"_s;
}

void TestSectors::reads()
{
    QFETCH(QString, body);
    QFETCH(QString, main);
    const QStringList sectors = sectorsOf(body);
    QVERIFY(!sectors.isEmpty() && sectors.size() <= 3);
    QCOMPARE(sectors.first(), main);
}

void TestSectors::skipsOffices()
{
    const std::string_view body = "La ministre de l'Industrie et du Commerce, Ghita Alami, a salué le textile.";
    const extraction::Document document = extraction::readText(body, engineResources());
    const extraction::Names names = extraction::findNames(document, engineResources());
    QCOMPARE(names.offices.size(), std::size_t{1});
    QCOMPARE(text(document.text(names.offices.front())), u"de l'Industrie et du Commerce"_s);
    const extraction::SectorEvidence evidence(document, names, engineResources());
    QCOMPARE(evidence.hits().size(), std::size_t{1});
    QCOMPARE(text(document.fold(document.tokens[evidence.hits().front().first])), u"textile"_s);
    QVERIFY(evidence.hits(0, evidence.hits().front().first).empty());
}

void TestSectors::knowsActors()
{
    const std::string_view body
        = "Alstom Gabon embauche. Zorblax SA aussi. L'Université de Kara forme des ingénieurs.";
    const extraction::Document document = extraction::readText(body, engineResources());
    const extraction::Names names = extraction::findNames(document, engineResources());
    const extraction::SectorEvidence evidence(document, names, engineResources());
    QCOMPARE(names.actors.size(), std::size_t{3});
    QCOMPARE(evidence.sectorsOf(0), std::vector{Sector::RailNaval});
    QVERIFY(evidence.sectorsOf(1).empty());
    QCOMPARE(evidence.sectorsOf(2), std::vector{Sector::EducationTraining});
}

/// What a plant makes or is made for says no second sector; a gigafactory of nothing told may still be a carmaker's.
void TestSectors::namesNoOther()
{
    QCOMPARE(sectorsOf(u"Une conserverie d'olives ouvrira à Meknès."_s), QStringList{u"food"_s});
    QCOMPARE(sectorsOf(u"Deux conserveries d'olives fermeront."_s), QStringList{u"food"_s});
    QCOMPARE(sectorsOf(u"Une gigafactory solaire ouvrira à Tanger."_s), QStringList{u"electronics_electrical"_s});
    QCOMPARE(sectorsOf(u"Une gigafactory de panneaux solaires sera construite à Tanger."_s),
             QStringList{u"electronics_electrical"_s});
    QVERIFY(sectorsOf(u"Une gigafactory ouvrira à Kénitra."_s).contains(u"automotive"_s));
    QVERIFY(sectorsOf(u"L'oliveraie donnera des olives à la conserverie."_s).contains(u"agriculture"_s));
}

void TestSectors::emptyTextHasNone()
{
    QCOMPARE(sectorsOf(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestSectors)
#include "tst_sectors.moc"
