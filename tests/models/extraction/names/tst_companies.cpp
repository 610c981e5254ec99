// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Firms: legal forms, triggers, appositions, demonyms, names that are common words, brands that are no actors
/// (patterns 52 to 57 and 59).
class TestCompanies final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestCompanies::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("companies");

    QTest::newRow("is about to act") << u"Outillage Béclère va supprimer 80 emplois à Valence."_s
                                     << QStringList{u"company Outillage Béclère"_s};
    QTest::newRow("might act") << u"Selon la CFDT, Outillage Rhodanien supprimerait 80 emplois."_s
                               << QStringList{u"company Outillage Rhodanien"_s};
    QTest::newRow("will be given money")
        << u"L'Etat versera 800 000 euros à Ecotex."_s << QStringList{u"company Ecotex"_s};
    QTest::newRow("a share is bought of it") << u"Novatex prend 60 % de Bolux pour 34 millions de dirhams."_s
                                             << QStringList{u"company Novatex"_s, u"company Bolux"_s};
    QTest::newRow("a noun with its complement, behind a word for a bank")
        << u"La banque camerounaise Crédit du Wouri supprime 85 postes."_s
        << QStringList{u"company Crédit du Wouri"_s};
    QTest::newRow("works of a trade") << u"La manufacture horlogère Vallon-Perret bâtira une usine."_s
                                      << QStringList{u"company Vallon-Perret"_s};
    QTest::newRow("over the end of a wrapped line")
        << u"Dans la province de Kénitra, le projet a été lancé par Sahel\nTextile SARL hier."_s
        << QStringList{u"company Sahel Textile SARL"_s};
    QTest::newRow("behind a dairy") << u"La BDC prête 18 millions de dollars à la fromagerie Lacoursière."_s
                                    << QStringList{u"company Lacoursière"_s};
    QTest::newRow("behind a distillery") << u"Le fonds investit 3 millions d'euros dans la distillerie Kerbrat."_s
                                         << QStringList{u"company Kerbrat"_s};
    QTest::newRow("behind a joinery") << u"La menuiserie Vandamme créera 40 emplois à Namur."_s
                                      << QStringList{u"company Vandamme"_s};
    QTest::newRow("a bakery's town") << u"La boulangerie de Fès créera 40 emplois."_s << QStringList();
    QTest::newRow("legal form") << u"L'unité sera construite par Zemmour Plast SARL à Khémisset."_s
                                << QStringList{u"company Zemmour Plast SARL"_s};
    QTest::newRow("group") << u"Le groupe Bellakhdar investit 20 millions de dirhams."_s
                           << QStringList{u"company Bellakhdar"_s};
    QTest::newRow("what a firm is by its size") << u"La PME Brodex recrute 30 personnes, l'ETI Solvane aussi."_s
                                                << QStringList{u"company Brodex"_s, u"company Solvane"_s};
    QTest::newRow("a release's banner")
        << u"COMMUNIQUÉ DE PRESSE\n\nPour diffusion immédiate\n\nVadrel crée 40 emplois."_s
        << QStringList{u"company Vadrel"_s};
    QTest::newRow("supplier by trade") << u"L'équipementier japonais Takamori ouvre une usine à Tanger."_s
                                       << QStringList{u"company Takamori"_s};
    QTest::newRow("demonym and name") << u"L'allemand Kromwerk investira 40 millions d'euros."_s
                                      << QStringList{u"company Kromwerk"_s};
    QTest::newRow("acronym of a programme is none, nor later")
        << u"Un prêt financera le programme d'appui à la petite agriculture (PAPMV). Le PAPMV prévoit 30 projets."_s
        << QStringList{};
    QTest::newRow("canton behind a town that no list has")
        << u"Vetropack ferme son usine de Vallombrieux (VD)."_s << QStringList{u"company Vetropack"_s};
    QTest::newRow("printed in small letters") << u"Les opérateurs Maroc Telecom et inwi ont signé."_s
                                              << QStringList{u"company Maroc Telecom"_s, u"company inwi"_s};
    QTest::newRow("headings in capitals")
        << u"AGROALIMENTAIRE. Le volailler LDC recrute.\n\nMAUVAISE NOUVELLE : Soler Technologies ferme.\n\nRENAULT : l'usine embauche."_s
        << QStringList{u"company LDC"_s, u"company Soler Technologies"_s, u"company RENAULT"_s};
    QTest::newRow("number at the front") << u"Le tour de table réunit Karista et 360 Capital."_s
                                         << QStringList{u"company Karista"_s, u"company 360 Capital"_s};
    QTest::newRow("number that counts") << u"Il faut 2 M pour finir le chantier."_s << QStringList{};
    QTest::newRow("common words that open a sentence")
        << u"Feu vert pour la mine. Feu Vert recrute."_s << QStringList{u"company Feu Vert"_s};
    QTest::newRow("two firms that close a list")
        << u"Les fondateurs sont Engie, Forvia, Vadrel et Soler Technologies."_s
        << QStringList{u"company Engie"_s, u"company Forvia"_s, u"company Vadrel"_s, u"company Soler Technologies"_s};
    QTest::newRow("model with its make") << u"L'usine Renault produit la Dacia Sandero. Peugeot recrute."_s
                                         << QStringList{u"company Renault"_s, u"company Peugeot"_s};
    QTest::newRow("common word among known firms")
        << u"Les contrats vont à des logisticiens : Imperial, Rhenus et XPO."_s
        << QStringList{u"company Imperial"_s, u"company Rhenus"_s, u"company XPO"_s};
    QTest::newRow("common word beside a town") << u"Il relie la Métropole, Rabat et Casablanca."_s << QStringList{};
    QTest::newRow("citizen before the name")
        << u"Outre le Japonais Furukawa et l'Indien Varroc, l'usine attire Lear."_s
        << QStringList{u"company Furukawa"_s, u"company Varroc"_s, u"company Lear"_s};
    QTest::newRow("bank and its branch")
        << u"La levée réunit BNP Paribas Fortis Private Equity et Sambrinvest."_s
        << QStringList{u"company BNP Paribas Fortis Private Equity"_s, u"company Sambrinvest"_s};
    QTest::newRow("terms of the trade") << u"Les métiers du Business Process Outsourcing (BPO) attirent Webhelp."_s
                                        << QStringList{u"company Webhelp"_s};
    QTest::newRow("plant called by a known firm and its town")
        << u"Ensuite, la raffinerie TotalEnergies de Lille ferme."_s << QStringList{u"company TotalEnergies"_s};
    QTest::newRow("examples of a noun in the plural")
        << u"Les industriels, au premier rang desquels Clabrun, Plikox ou Zibrakaon, signent."_s
        << QStringList{u"company Clabrun"_s, u"company Plikox"_s, u"company Zibrakaon"_s};
    QTest::newRow("one example") << u"Ses sous-traitants, dont Mecahers, l'accompagnent."_s
                                 << QStringList{u"company Mecahers"_s};
    QTest::newRow("examples that are towns") << u"Elle ouvre trois sites, dont Mecahers, au nord."_s << QStringList{};
    QTest::newRow("parent and buyer by capitals")
        << u"Le parc, filiale de la GSNN, livre. L'électricité sera vendue à l'ORSC pendant 20 ans."_s
        << QStringList{u"company GSNN"_s, u"company ORSC"_s};
    QTest::newRow("receiver of what is counted")
        << u"Le distributeur a cédé 288 magasins à Zoved. Il a accordé une aide de 2 M€ à Lynxter."_s
        << QStringList{u"company Zoved"_s, u"company Lynxter"_s};
    QTest::newRow("beside whom one invests")
        << u"Le tour est conduit par Eurazeo, aux côtés de Nobrounoon et d'autres."_s
        << QStringList{u"company Eurazeo"_s, u"company Nobrounoon"_s};
    QTest::newRow("particle that opens a sentence")
        << u"Le cours monte. Al Prual, actionnaire de référence, y gagne."_s << QStringList{u"company Al Prual"_s};
    QTest::newRow("brands that a firm sells")
        << u"Vadrel Industries, qui possède les marques Lesieur et Puget, recrute avec Engie."_s
        << QStringList{u"company Vadrel Industries"_s, u"company Engie"_s};
    QTest::newRow("law with a firm's name")
        << u"La consultation suit la loi Renault. Forvia discute."_s << QStringList{u"company Forvia"_s};
    QTest::newRow("made in a country") << u"Le premier lait « made in Cameroon » est sorti."_s << QStringList{};
    QTest::newRow("subsidiary and parent are two")
        << u"Veltran Maroc, filiale de Veltran France, créera 50 emplois."_s
        << QStringList{u"company Veltran Maroc"_s, u"company Veltran France"_s};
    QTest::newRow("short form is an alias")
        << u"Le groupe Orvance Technologies arrive à Fès. Orvance créera 50 emplois."_s
        << QStringList{u"company Orvance Technologies = Orvance"_s};
    QTest::newRow("well-known firm and its line") << u"Maersk et sa filiale Maersk Line ont signé l'accord."_s
                                                  << QStringList{u"company Maersk"_s, u"company Maersk Line"_s};
    QTest::newRow("common word with its trade")
        << u"L'opérateur de télécommunications Orange supprime des postes."_s << QStringList{u"company Orange"_s};
    QTest::newRow("common word at a sentence's head")
        << u"Spécialisée dans le bois, la société agrandit son usine. Présente depuis 2003, elle emploie 50 personnes."_s
        << QStringList{};
    QTest::newRow("ampersand") << u"Le motoriste Pratt & Whitney Maroc recrute."_s
                               << QStringList{u"company Pratt & Whitney Maroc"_s};
    QTest::newRow("import et export") << u"Deux projets sont portés par Benjelloun Import et Export."_s
                                      << QStringList{u"company Benjelloun Import et Export"_s};
    QTest::newRow("former name in brackets") << u"Le constructeur Kaltron (ex-Zendrex) double sa capacité."_s
                                             << QStringList{u"company Kaltron = Zendrex"_s};
    QTest::newRow("former name told with a word")
        << u"Le constructeur Kaltron Auto (anciennement Zendrex) double sa capacité."_s
        << QStringList{u"company Kaltron Auto = Zendrex"_s};
    QTest::newRow("capital that comes second")
        << u"eVoltrix investira 3 millions d'euros à Lyon."_s << QStringList{u"company eVoltrix"_s};
    QTest::newRow("tail in small letters")
        << u"Le crédit est accordé par Makotem bank et deux fonds."_s << QStringList{u"company Makotem bank"_s};
    QTest::newRow("said behind a comma")
        << u"Drumex, spécialisée dans la plasturgie, ferme son atelier."_s << QStringList{u"company Drumex"_s};
    QTest::newRow("founder of a firm") << u"Le prêt a convaincu le cofondateur de Plurimar."_s
                                       << QStringList{u"company Plurimar"_s};
    QTest::newRow("town where the sentence is set begins no list")
        << u"À Bordeaux, Coramil pilote un projet de recyclage."_s << QStringList{u"company Coramil"_s};
    QTest::newRow("near the town where a sentence is set")
        << u"Près de Lyon, Coramil a recruté 30 ouvriers."_s << QStringList{u"company Coramil"_s};
    QTest::newRow("list with asides") << u"Dralor, à Bruges, et Vadrimex, à Gand, perdent 40 emplois."_s
                                      << QStringList{u"company Dralor"_s, u"company Vadrimex"_s};
    QTest::newRow("group with its founder's name")
        << u"Le PDG du groupe Roger Talbert a reçu les élus."_s << QStringList{u"company Roger Talbert"_s};
    QTest::newRow("share in a bracket") << u"Le parc est porté par Zalimed (35%) et par Drumex (65%)."_s
                                        << QStringList{u"company Zalimed"_s, u"company Drumex"_s};
    QTest::newRow("ceded to") << u"Le terrain a été cédé à Roujoal pour 96 millions de francs."_s
                              << QStringList{u"company Roujoal"_s};
    QTest::newRow("French tail in small letters")
        << u"Le tour de table réunit Drumex (80%) et Valimar développement (20%)."_s
        << QStringList{u"company Drumex"_s, u"company Valimar développement"_s};
    QTest::newRow("workers of a firm") << u"Les ouvriers de Vadrimar débraient à Vesoul."_s
                                       << QStringList{u"company Vadrimar"_s};
    QTest::newRow("what it is stands before a comma")
        << u"Le repreneur, Vadrimar, s'est engagé à garder 32 salariés."_s << QStringList{u"company Vadrimar"_s};
    QTest::newRow("list with places")
        << u"Kelmar Lifesciences, à Horw, et Dotron Automation, à Aarau, suppriment des postes."_s
        << QStringList{u"company Kelmar Lifesciences"_s, u"company Dotron Automation"_s};
    QTest::newRow("units are none") << u"La centrale de 20 GWh et 120 MW a coûté 3 MMDH, soit 30 Md€."_s
                                    << QStringList{};
    QTest::newRow("generation and dimension are none")
        << u"Le réseau 5G et l'impression 3D métal seront financés."_s << QStringList{};
    QTest::newRow("verb that opens") << u"Trois sites ferment. Seraient visés les ateliers."_s << QStringList{};
    QTest::newRow("known firm in a country")
        << u"L'auditeur Bureau Veritas Gabon recrute."_s << QStringList{u"company Bureau Veritas Gabon"_s};
    QTest::newRow("firm called like a site")
        << u"Le bail a été signé avec la société Meknès Shore."_s << QStringList{u"company Meknès Shore"_s};
    QTest::newRow("acronym of a well-known firm")
        << u"Le prêt vient d'Attijariwafa bank (AWB) seule."_s << QStringList{u"company Attijariwafa bank = AWB"_s};
    QTest::newRow("project in quotes is none") << u"Le projet « Wessalia » a été présenté."_s << QStringList{};
    QTest::newRow("firm in quotes") << u"La société « Sama Kandil » construira un hôtel."_s
                                    << QStringList{u"company Sama Kandil"_s};
    QTest::newRow("verb behind its small words")
        << u"Un port ouvre. Safran en promet 300 emplois."_s << QStringList{u"company Safran"_s};
    QTest::newRow("firm baptised") << u"Ils créent une coentreprise baptisée Sahara Kells."_s
                                   << QStringList{u"company Sahara Kells"_s};
    QTest::newRow("capitals behind a preposition")
        << u"La subvention profite à KORTEM, qui fabrique du savon."_s << QStringList{u"company KORTEM"_s};
    QTest::newRow("said to be an engineering firm")
        << u"La société d'ingénierie Balmokor suit le chantier."_s << QStringList{u"company Balmokor"_s};
    QTest::newRow("well-known name, rival of the subject")
        << u"Le nouveau venu s'attaque à Solibra."_s << QStringList{u"company Solibra"_s};
    QTest::newRow("imperfect behind a common word")
        << u"Camaïeu avait fermé ses magasins."_s << QStringList{u"company Camaïeu"_s};
    QTest::newRow("two names of one firm")
        << u"Un prêt ira à Bank of Africa - BMCE Group."_s << QStringList{u"company Bank of Africa - BMCE Group"_s};
    QTest::newRow("initials of a well-known firm's subsidiary")
        << u"LafargeHolcim Maroc Afrique (LHMA) est une coentreprise de LafargeHolcim."_s
        << QStringList{u"company LafargeHolcim Maroc Afrique = LHMA"_s, u"company LafargeHolcim"_s};
    QTest::newRow("firm that runs a site")
        << u"Le président de Tanger Med a signé."_s << QStringList{u"company Tanger Med"_s};
    QTest::newRow("fund in small letters")
        << u"Le fonds stratégique de participations entre au capital de Kromwerk."_s
        << QStringList{u"company fonds stratégique de participations"_s, u"company Kromwerk"_s};
    QTest::newRow("list behind a plural for firms")
        << u"Le projet réunit trois fonds souverains, Kalbar, Masdarim et Ajialor."_s
        << QStringList{u"company Kalbar"_s, u"company Masdarim"_s, u"company Ajialor"_s};
    QTest::newRow("company behind a well-known name")
        << u"La Nachtigal Hydro Power Company (NHPC) emprunte."_s
        << QStringList{u"company Nachtigal Hydro Power Company = NHPC"_s};
    QTest::newRow("party is none") << u"Le ministre Karim Bennis (QZV) a reçu le groupe Bellakhdar."_s
                                   << QStringList{u"company Bellakhdar"_s};
    QTest::newRow("two firms, the second a fund") << u"Nidrax et Kepox Ventures mènent le tour de table."_s
                                                  << QStringList{u"company Nidrax"_s, u"company Kepox Ventures"_s};
    QTest::newRow("two firms joined by a hyphen") << u"Le lot 2 revient au groupement Sotradema-Mojazine."_s
                                                  << QStringList{u"company Sotradema"_s, u"company Mojazine"_s};
    QTest::newRow("surname and sons") << u"La société Vadrel et Fils embauche dix maçons."_s
                                      << QStringList{u"company Vadrel et Fils"_s};
    QTest::newRow("behind a town, told by what it is")
        << u"À Settat, Kubrax, forte de 65 ans d'expérience, recrute."_s << QStringList{u"company Kubrax"_s};
    QTest::newRow("subsidiary that looks like a person")
        << u"Blue Whale Moulay, filiale locale de Lear, promet deux usines."_s
        << QStringList{u"company Blue Whale Moulay"_s, u"company Lear"_s};
    QTest::newRow("common words that act")
        << u"Bonne Maman recrute 120 saisonniers."_s << QStringList{u"company Bonne Maman"_s};
    QTest::newRow("common word and another that act")
        << u"Atlas Resorts investit 300 millions de dirhams. Star Food vient d'ouvrir une usine. Horizon Motors, qui emploie 90 ouvriers, recrute."_s
        << QStringList{u"company Atlas Resorts"_s, u"company Star Food"_s, u"company Horizon Motors"_s};
    QTest::newRow("act behind small words")
        << u"Premium Auto s'implante à Tanger. Green Valley n'y investira pas. Atlas Foods devrait recruter."_s
        << QStringList{u"company Premium Auto"_s, u"company Green Valley"_s, u"company Atlas Foods"_s};
    QTest::newRow("common words that act behind a comma")
        << u"Après l'incendie de son usine, Bio Nature va reconstruire à Meknès."_s
        << QStringList{u"company Bio Nature"_s};
    QTest::newRow("scheme and works that act are none")
        << u"Grand Paris Express va créer 15 000 emplois. Génération Green prévoit 5 milliards. Barrage Ratba emploie 400 ouvriers."_s
        << QStringList{};
    QTest::newRow("town, country and institution that act are none")
        << u"Paris investit 300 millions. Le ministère investit. Marrakech Safi va investir 300 millions."_s
        << QStringList{};
    QTest::newRow("country and a word for firms")
        << u"Bénin Control emploie 40 agents."_s << QStringList{u"company Bénin Control"_s};
    QTest::newRow("family is none") << u"Détenu par la famille Kabraj, Lear investit."_s
                                    << QStringList{u"company Lear"_s};
    QTest::newRow("fields of a minister are none")
        << u"Le ministre du Tourisme et des Transports aériens a salué Lear."_s << QStringList{u"company Lear"_s};
    QTest::newRow("adjective that opens the name") << u"La farine vient de Nouvelle Minoterie africaine."_s
                                                   << QStringList{u"company Nouvelle Minoterie africaine"_s};
    QTest::newRow("legal form in small letters")
        << u"Usinage Laurentien inc. recrute et Kruvar inc. ferme."_s
        << QStringList{u"company Usinage Laurentien inc"_s, u"company Kruvar inc"_s};
    QTest::newRow("trade and land behind a word for firms")
        << u"La société Cartonnerie du Saïss a démarré."_s << QStringList{u"company Cartonnerie du Saïss"_s};
    QTest::newRow("shopping centre is none")
        << u"Le centre commercial Marina Mall ouvrira en juin."_s << QStringList{};
    QTest::newRow("participle that opens the name")
        << u"Carré Zénart Distribution ouvrira en mars. Reste Vadrolux, du groupe Lear."_s
        << QStringList{u"company Carré Zénart Distribution"_s, u"company Vadrolux"_s, u"company Lear"_s};
    QTest::newRow("town and a word for firms")
        << u"Un renfort vient de Dakar Textile, qui créera 70 postes."_s << QStringList{u"company Dakar Textile"_s};
    QTest::newRow("programme is none") << u"Le sommet Choose France et le programme Istitmar ont été salués."_s
                                       << QStringList{};
    QTest::newRow("plant whose town is told")
        << u"L'usine de Veltrix à Lyon emploie 200 personnes."_s << QStringList{u"company Veltrix"_s};
    QTest::newRow("plants of a town's people")
        << u"Les ateliers lyonnais de Sodarel emploient 200 personnes."_s << QStringList{u"company Sodarel"_s};
    QTest::newRow("name between the plant and its town")
        << u"L'usine Kamoris de Lyon fermera."_s << QStringList{u"company Kamoris"_s};
    QTest::newRow("said by an acronym") << u"« Nous recrutons », annonce CMPV."_s << QStringList{u"company CMPV"_s};
    QTest::newRow("noun at the front of the clause")
        << u"Plusieurs groupes sont présents à Lyon, dont Veltrix."_s << QStringList{u"company Veltrix"_s};
    QTest::newRow("number inside the word") << u"Le projet est porté par B2Sense et par 4Prima."_s
                                            << QStringList{u"company B2Sense"_s, u"company 4Prima"_s};
    QTest::newRow("domain") << u"Son concurrent Vexia.ai avait fermé son usine."_s
                            << QStringList{u"company Vexia.ai"_s};
    QTest::newRow("number before a verb") << u"Kalo 7 créera 120 emplois."_s << QStringList{u"company Kalo 7"_s};
    QTest::newRow("printed article") << u"Le projet est porté par L'Orvanaise."_s
                                     << QStringList{u"company L'Orvanaise"_s};
    QTest::newRow("share of a subsidiary") << u"Veltrix, filiale à 60 % de Sodarel, recrute."_s
                                           << QStringList{u"company Veltrix"_s, u"company Sodarel"_s};
    QTest::newRow("parents of a joint venture") << u"La coentreprise entre Veltrix et Sodarel recrute."_s
                                                << QStringList{u"company Veltrix"_s, u"company Sodarel"_s};
    QTest::newRow("who receives what stands elsewhere") << u"Veltrix a cédé son usine de Lyon à Sodarel."_s
                                                        << QStringList{u"company Veltrix"_s, u"company Sodarel"_s};
    QTest::newRow("baptised behind a comma")
        << u"La nouvelle société, baptisée Veltrix, recrutera."_s << QStringList{u"company Veltrix"_s};
    QTest::newRow("former name behind") << u"La Vadrelle (ex-SOTRAVEM) recrute."_s
                                        << QStringList{u"company Vadrelle = SOTRAVEM"_s};
    QTest::newRow("leader of a trade") << u"Le numéro un de l'emballage, Veltrix, investit."_s
                                       << QStringList{u"company Veltrix"_s};
    QTest::newRow("firm behind the function")
        << u"Paul Mercier, DG Veltrix, annonce 120 embauches."_s << QStringList{u"company Veltrix"_s};
    QTest::newRow("two strange words that act")
        << u"Orvane Plastica va fermer. Veltrix, ainsi que Sodarel, recruteront."_s
        << QStringList{u"company Orvane Plastica"_s, u"company Veltrix"_s, u"company Sodarel"_s};
    QTest::newRow("fair, festival and law")
        << u"Le festival Mawalis et la foire Agrivexa attendent la directive Mirex."_s << QStringList{};
    QTest::newRow("workshop") << u"Le prêt va à la Fromagerie de Vadrelle et à Atelier Pasquier."_s
                              << QStringList{u"company Fromagerie de Vadrelle"_s, u"company Atelier Pasquier"_s};
    QTest::newRow("funds of common words")
        << u"Il a labellisé deux nouveaux fonds, Vexia et Sodarel, la semaine passée."_s
        << QStringList{u"company Vexia"_s, u"company Sodarel"_s};
    QTest::newRow("what only firms have")
        << u"Une décision est attendue sur l'avenir de Veltrix et le sauvetage de Kamoris."_s
        << QStringList{u"company Veltrix"_s, u"company Kamoris"_s};
    QTest::newRow("noun without its article, and again")
        << u"Horizon recrute. Le tribunal a sauvé Horizon l'an passé."_s << QStringList{u"company Horizon"_s};
    QTest::newRow("noun and what it is of, without an article")
        << u"Lumière du Rif recrute. À Dunkerque, Hydrogène du Littoral créera 150 emplois, et Crédit de l'Atlas a investi."_s
        << QStringList{u"company Lumière du Rif"_s, u"company Hydrogène du Littoral"_s};
    QTest::newRow("headings leave articles out, too")
        << u"Fermeture du Littoral confirmée. Habitants du Rif demandent 30 emplois. Maire de Vadrelle annonce 30 emplois."_s
        << QStringList{};
    QTest::newRow("streets are nobody's")
        << u"L'usine du boulevard Lemire et le siège de l'avenue Vadrix emploient 40 personnes."_s << QStringList{};
    QTest::newRow("a trade, and no first name")
        << u"Le promoteur Mitiska Reim a signé pour reprendre les murs."_s << QStringList{u"company Mitiska Reim"_s};
    QTest::newRow("word with a hyphen that opens")
        << u"Bio-Varel débarque. Première recrute."_s << QStringList{u"company Bio-Varel"_s};
    QTest::newRow("sign of the name") << u"Zemra+ recrute 120 personnes."_s << QStringList{u"company Zemra+"_s};
    QTest::newRow("strange words with a former name")
        << u"Orvane Plastica (ex-ZTD) recrute."_s << QStringList{u"company Orvane Plastica = ZTD"_s};
    QTest::newRow("drinks, tyres and watches")
        << u"Les boissons Fruitia, les pneus Vexar et la montre Oystra sortiront de l'usine."_s << QStringList{};
}

void TestCompanies::reads()
{
    QFETCH(QString, body);
    QFETCH(QStringList, companies);
    QCOMPARE(actorsOf(body).filter(u"company "_s), companies);
}

QTEST_GUILESS_MAIN(TestCompanies)
#include "tst_companies.moc"
