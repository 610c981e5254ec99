// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Institutions by grammar (patterns 50, 51 and 58): where their names end, their acronyms, and what is none.
class TestBodies final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestBodies::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("actors");

    QTest::newRow("ministry of two fields is one")
        << u"Le ministère de l'Industrie et du commerce a signé l'accord."_s
        << QStringList{u"public_body ministère de l'Industrie et du commerce"_s};
    QTest::newRow("ministry with commas")
        << u"Il a été reçu au ministère de l'Industrie, du Commerce et de l'Économie verte et numérique, hier."_s
        << QStringList{u"public_body ministère de l'Industrie, du Commerce et de l'Économie verte et numérique"_s};
    QTest::newRow("ends at a verb") << u"L'Agence nationale de développement rural annonce un appel d'offres."_s
                                    << QStringList{u"public_body Agence nationale de développement rural"_s};
    QTest::newRow("ends at a verb before \"en\"") << u"L'Union européenne apporte en complément 3 millions d'euros."_s
                                                  << QStringList{u"public_body Union européenne"_s};
    QTest::newRow("court takes no purpose") << u"La Cour des comptes pour l'emploi des crédits publie un rapport."_s
                                            << QStringList{u"public_body Cour des comptes"_s};
    QTest::newRow("agency takes a purpose") << u"L'Agence pour l'emploi des jeunes a signé."_s
                                            << QStringList{u"public_body Agence pour l'emploi des jeunes"_s};
    QTest::newRow("ends before what it did")
        << u"Ils reprochent à la Commission nationale du débat public d'avoir sous-estimé la question."_s
        << QStringList{u"public_body Commission nationale du débat public"_s};
    QTest::newRow("court of a town") << u"Le tribunal de commerce de Lyon a tranché."_s
                                     << QStringList{u"public_body tribunal de commerce de Lyon"_s};
    QTest::newRow("any court") << u"L'offre étudiée par le tribunal de commerce sauverait 120 emplois."_s
                               << QStringList{};
    QTest::newRow("department, metropolis and agency, one verb")
        << u"La préfecture du Rhône, la Métropole de Lyon et l'Ademe cherchent un repreneur."_s
        << QStringList{u"public_body préfecture du Rhône"_s, u"public_body Métropole de Lyon"_s,
                       u"public_body Ademe"_s};
    QTest::newRow("region that one negotiates with") << u"Des prêts ont été négociés avec la région Grand Est."_s
                                                     << QStringList{u"public_body région Grand Est"_s};
    QTest::newRow("research institute") << u"L'Institut sénégalais de recherches agricoles suivra les essais."_s
                                        << QStringList{u"public_body Institut sénégalais de recherches agricoles"_s};
    QTest::newRow("association of two words") << u"L'association Migrations & Solidarité a signé."_s
                                              << QStringList{u"association Migrations & Solidarité"_s};
    QTest::newRow("organisation called by its name")
        << u"L'accord lie l'Unicef et l'ONG CARE."_s << QStringList{u"public_body Unicef"_s, u"association CARE"_s};
    QTest::newRow("fund that takes a share")
        << u"L'État reste majoritaire, le Fonds prenant 15% du capital."_s << QStringList{};
    QTest::newRow("ends before another body")
        << u"Le ministère de la Santé et la Banque mondiale ont conclu un accord."_s
        << QStringList{u"public_body ministère de la Santé"_s, u"public_body Banque mondiale"_s};
    QTest::newRow("acronym in brackets")
        << u"L'Office régional de mise en valeur agricole (ORMVA) a lancé le chantier. L'ORMVA compte 300 agents."_s
        << QStringList{u"public_body Office régional de mise en valeur agricole = ORMVA"_s};
    QTest::newRow("acronym in another case")
        << u"La Fédération des métiers du cuir (Femec) est présente. La Femec compte 300 membres."_s
        << QStringList{u"association Fédération des métiers du cuir = Femec"_s};
    QTest::newRow("commission with capitals inside")
        << u"La Commission Régionale Unifiée de l'Investissement a validé 18 projets."_s
        << QStringList{u"public_body Commission Régionale Unifiée de l'Investissement"_s};
    QTest::newRow("chamber with a long tail")
        << u"Le président de la Chambre de commerce, d'industrie et de services de la région de Fès-Meknès était présent."_s
        << QStringList{u"public_body Chambre de commerce, d'industrie et de services de la région de Fès-Meknès"_s};
    QTest::newRow("named after a king") << u"L'Université Mohammed VI Polytechnique forme 200 ingénieurs."_s
                                        << QStringList{u"education Université Mohammed VI Polytechnique"_s};
    QTest::newRow("government of a place") << u"Le gouvernement wallon leur a octroyé 33 millions d'euros."_s
                                           << QStringList{u"public_body gouvernement wallon"_s};
    QTest::newRow("canton that acts") << u"Le canton de Vaud a proposé une médiation."_s
                                      << QStringList{u"public_body canton de Vaud"_s};
    QTest::newRow("region that gives somebody something")
        << u"Enfin, la région Bretagne leur a promis une subvention."_s
        << QStringList{u"public_body région Bretagne"_s};
    QTest::newRow("two institutions, one verb")
        << u"Le département de la Creuse et la Banque des territoires financent les travaux."_s
        << QStringList{u"public_body département de la Creuse"_s, u"company Banque des territoires"_s};
    QTest::newRow("communes in the plural") << u"Les riverains et la commune de Larnac réclament des garanties."_s
                                            << QStringList{u"public_body commune de Larnac"_s};
    QTest::newRow("school called by its name")
        << u"L'école d'informatique Ektelia ouvre un campus à Cotonou."_s << QStringList{u"education Ektelia"_s};
    QTest::newRow("committee of a region") << u"La commission permanente de la Région Grand Est a voté 18 M€."_s
                                           << QStringList{u"public_body Région Grand Est"_s};
    QTest::newRow("region that had asked")
        << u"La région Normandie et l'agglomération, qui avaient réclamé ce projet, s'en réjouissent."_s
        << QStringList{u"public_body région Normandie"_s};
    QTest::newRow("kind of a well-known acronym")
        << u"L'Institut de recherche en énergie solaire et énergies nouvelles (IRESEN) pilote l'étude."_s
        << QStringList{u"public_body Institut de recherche en énergie solaire et énergies nouvelles = IRESEN"_s};
    QTest::newRow("region beside somebody")
        << u"Le projet bénéficie du soutien de l'Ademe et de la région Grand Est."_s
        << QStringList{u"public_body Ademe"_s, u"public_body région Grand Est"_s};
    QTest::newRow("some others behind a ministry")
        << u"Elle réunit le ministère de l'Equipement et de l'Eau et d'opérateurs coréens."_s
        << QStringList{u"public_body ministère de l'Equipement et de l'Eau"_s};
    QTest::newRow("what a known body does not name")
        << u"Après le rejet par la Commission européenne du mariage de deux groupes, ils reculent."_s
        << QStringList{u"public_body Commission européenne"_s};
    QTest::newRow("school that one knows behind its kind")
        << u"L'école d'ingénieurs Centrale Lille ouvre une chaire."_s << QStringList{u"education Centrale Lille"_s};
    QTest::newRow("field with a prefix") << u"L'Institut Spécialisé en agro-industrie ajoute 420 places."_s
                                         << QStringList{u"education Institut Spécialisé en agro-industrie"_s};
    QTest::newRow("domain name in small letters")
        << u"La fédération pharma.be salue l'annonce."_s << QStringList{u"association pharma.be"_s};
    QTest::newRow("region beside a town")
        << u"Il desservira les abonnés de Settat et de la région Casablanca-Settat."_s << QStringList{};
    QTest::newRow("bank and bank, both known")
        << u"Le prêt vient de Société Générale et Standard Chartered."_s
        << QStringList{u"company Société Générale"_s, u"company Standard Chartered"_s};
    QTest::newRow("fund that only an abbreviation tells")
        << u"Il crée un fonds de prêts pour les TPE et PME."_s << QStringList{};
    QTest::newRow("canton and commune, one verb")
        << u"Le canton du Valais, la commune de Monthey et les banques injectent 10 millions."_s
        << QStringList{u"public_body canton du Valais"_s, u"public_body commune de Monthey"_s};
    QTest::newRow("adjective of a small country")
        << u"La communauté de communes du Pays zerthois verse une aide."_s
        << QStringList{u"public_body communauté de communes du Pays zerthois"_s};
    QTest::newRow("agglomeration with an article")
        << u"La communauté d'agglomération Le Murenois Agglo accueillera le site."_s
        << QStringList{u"public_body communauté d'agglomération Le Murenois Agglo"_s};
    QTest::newRow("commune of two words")
        << u"La Commune de Sidi Zertal soutient le projet."_s << QStringList{u"public_body Commune de Sidi Zertal"_s};
    QTest::newRow("region with words set off")
        << u"La région Normandie, via son propre fonds, a accordé 2 millions."_s
        << QStringList{u"public_body région Normandie"_s};
    QTest::newRow("region with a president") << u"Le soutien du président de la région Bretagne est acquis."_s
                                             << QStringList{u"public_body région Bretagne"_s};
    QTest::newRow("department that pays") << u"Le parc est financé par le département de la Vienne."_s
                                          << QStringList{u"public_body département de la Vienne"_s};
    QTest::newRow("participle behind a government")
        << u"Un accord avec le gouvernement portant sur 50 bus a été signé."_s << QStringList{};
    QTest::newRow("two agencies, each with its acronym")
        << u"L'Agence gabonaise de développement des ports et des gares (AGDPG) remplace l'Agence gabonaise de développement des ports (AGDP)."_s
        << QStringList{u"public_body Agence gabonaise de développement des ports et des gares = AGDPG"_s,
                       u"public_body Agence gabonaise de développement des ports = AGDP"_s};
    QTest::newRow("region where something happens is none")
        << u"Dans la région de Souss-Massa, 40 serres ont été montées."_s << QStringList{};
    QTest::newRow("secretariat in charge") << u"Le Secrétariat d'État chargé du Logement a reçu les élus."_s
                                           << QStringList{u"public_body Secrétariat d'État chargé du Logement"_s};
    QTest::newRow("country before the acronym")
        << u"Le Fonds pour la forêt durable en Guinée (FFDG) prête 3 millions d'euros."_s
        << QStringList{u"company Fonds pour la forêt durable en Guinée = FFDG"_s};
    QTest::newRow("in somebody's company")
        << u"Il est venu en compagnie du directeur de la banque."_s << QStringList{};
    QTest::newRow("federation called by its name")
        << u"La fédération Agrotek demande un délai."_s << QStringList{u"association Agrotek"_s};
    QTest::newRow("towns together") << u"Le terrain a été viabilisé par Vannes agglomération, qui le cède."_s
                                    << QStringList{u"public_body Vannes agglomération"_s};
    QTest::newRow("initials across syllables")
        << u"Le Centre technique des équipements pour véhicules (CETEV) certifie les bancs d'essai."_s
        << QStringList{u"public_body Centre technique des équipements pour véhicules = CETEV"_s};
    QTest::newRow("delegation that takes à")
        << u"La Délégation générale à la sobriété énergétique a retenu 12 sites."_s
        << QStringList{u"public_body Délégation générale à la sobriété énergétique"_s};
    QTest::newRow("commission for two things")
        << u"Le Commissariat à la ressource hydraulique et aux énergies fossiles recrute."_s
        << QStringList{u"public_body Commissariat à la ressource hydraulique et aux énergies fossiles"_s};
    QTest::newRow("à of a phrase ends the name")
        << u"La Direction générale des douanes à la suite de ce contrôle a saisi 3 tonnes."_s
        << QStringList{u"public_body Direction générale des douanes"_s};
    QTest::newRow("delegated ministry") << u"Le ministère délégué chargé de la Pêche a salué l'accord."_s
                                        << QStringList{u"public_body ministère délégué chargé de la Pêche"_s};
    QTest::newRow("two ministries: the first keeps its noun")
        << u"Les ministères de l'Intérieur et de la Pêche ont signé."_s
        << QStringList{u"public_body ministères de l'Intérieur"_s};
    QTest::newRow("pour with two nouns")
        << u"L'Agence pour la sauvegarde et la promotion des oasis finance 12 puits."_s
        << QStringList{u"public_body Agence pour la sauvegarde et la promotion des oasis"_s};
    QTest::newRow("pour with a list")
        << u"L'Institut national de recherche pour la forêt, la pêche et l'élevage a ouvert un site."_s
        << QStringList{u"public_body Institut national de recherche pour la forêt, la pêche et l'élevage"_s};
    QTest::newRow("participle before the complement")
        << u"La Commission régionale unifiée d'investissement s'est réunie mardi."_s
        << QStringList{u"public_body Commission régionale unifiée d'investissement"_s};
    QTest::newRow("struggle against") << u"L'Agence nationale de lutte contre la fraude a saisi le parquet."_s
                                      << QStringList{u"public_body Agence nationale de lutte contre la fraude"_s};
    QTest::newRow("adjective before the noun")
        << u"L'Agence togolaise de promotion des grands travaux a lancé l'appel d'offres."_s
        << QStringList{u"public_body Agence togolaise de promotion des grands travaux"_s};
    QTest::newRow("common noun of a country")
        << u"Le dossier est suivi par le centre mauritanien de promotion des pêches."_s
        << QStringList{u"public_body centre mauritanien de promotion des pêches"_s};
    QTest::newRow("what the name before it is")
        << u"Le VDAB, l'office flamand de l'emploi, ouvrira une cellule."_s << QStringList{u"public_body VDAB"_s};
    QTest::newRow("a capital makes a name") << u"La loi a été votée par l'Assemblée nationale hier."_s
                                            << QStringList{u"public_body Assemblée nationale"_s};
    QTest::newRow("town that pays") << u"La ville de Roubaix participe pour 2 millions d'euros."_s
                                    << QStringList{u"public_body ville de Roubaix"_s};
    QTest::newRow("town where something happens")
        << u"La ville de Roubaix a accueilli 300 familles."_s << QStringList{};
    QTest::newRow("town that no list has") << u"La municipalité de Vaudrelle a vendu le terrain."_s
                                           << QStringList{u"public_body municipalité de Vaudrelle"_s};
    QTest::newRow("town printed as a name")
        << u"L'étude a été menée avec la Ville de Sherbrooke."_s << QStringList{u"public_body Ville de Sherbrooke"_s};
    QTest::newRow("prefecture that is asked") << u"Selon la préfecture du Nord, 300 salariés sont concernés."_s
                                              << QStringList{u"public_body préfecture du Nord"_s};
    QTest::newRow("prefecture as a land") << u"Il a visité un chantier dans la préfecture de Fès."_s << QStringList{};
    QTest::newRow("acronym of an office and its region")
        << u"L'ARS Occitanie versera 4 millions d'euros."_s << QStringList{u"public_body ARS Occitanie"_s};
    QTest::newRow("direction of a firm is the firm's")
        << u"La direction régionale de Valeo a reçu les élus."_s << QStringList{u"company Valeo"_s};
    QTest::newRow("any federation is none") << u"La fédération professionnelle s'inquiète."_s << QStringList{};
    QTest::newRow("works council is none") << u"Le comité central d'entreprise a été convoqué."_s << QStringList{};
    QTest::newRow("chief of government is none")
        << u"Le chef du gouvernement a présidé la séance."_s << QStringList{};
    QTest::newRow("board of directors is none")
        << u"Le conseil d'administration s'est réuni, et un comité de pilotage le suivra."_s << QStringList{};
    QTest::newRow("ministry without a name is none")
        << u"Le ministère a salué cette étape et l'agence aussi."_s << QStringList{};
    QTest::newRow("minister names no body") << u"Le ministre de l'Industrie a salué cette étape."_s << QStringList{};
    QTest::newRow("state operator is a firm")
        << u"L'Office national des chemins de fer (ONCF) a commandé 30 locomotives."_s
        << QStringList{u"company Office national des chemins de fer = ONCF"_s};
    QTest::newRow("enterprises of two sizes")
        << u"L'Agence nationale de promotion de la petite et moyenne entreprise a versé 3 millions."_s
        << QStringList{u"public_body Agence nationale de promotion de la petite et moyenne entreprise"_s};
    QTest::newRow("small enterprise with a capital")
        << u"Le ministère de l'Inclusion économique, de la Petite entreprise, de l'Emploi et des Compétences a signé."_s
        << QStringList{u"public_body ministère de l'Inclusion économique, de la Petite entreprise, de l'Emploi et "
                       u"des Compétences"_s};
    QTest::newRow("transports are a ministry's field")
        << u"Le ministère des Infrastructures et des Transports terrestres et aériens a signé."_s
        << QStringList{u"public_body ministère des Infrastructures et des Transports terrestres et aériens"_s};
    QTest::newRow("kind of commune") << u"La commune urbaine de Nador finance la voirie."_s
                                     << QStringList{u"public_body commune urbaine de Nador"_s};
    QTest::newRow("district that acts") << u"Le District autonome d'Abidjan investit 4 milliards de FCFA."_s
                                        << QStringList{u"public_body District autonome d'Abidjan"_s};
    QTest::newRow("abbreviation as a field") << u"Le ministère du Commerce et des PME a apporté sa garantie."_s
                                             << QStringList{u"public_body ministère du Commerce et des PME"_s};
    QTest::newRow("canton beside a town that has its capital")
        << u"La Ville de Bulle et le canton de Fribourg ont accueilli le projet."_s
        << QStringList{u"public_body Ville de Bulle"_s, u"public_body canton de Fribourg"_s};
    QTest::newRow("agglomeration of a land") << u"L'agglomération du Zervaisis a cédé le terrain."_s
                                             << QStringList{u"public_body agglomération du Zervaisis"_s};
    QTest::newRow("county of Québec") << u"La MRC de Maria-Zerdelaine apporte 1,2 M$."_s
                                      << QStringList{u"public_body MRC de Maria-Zerdelaine"_s};
    QTest::newRow("hospital of a university")
        << u"Le CHU de Rennes recrutera 250 soignants."_s << QStringList{u"public_body CHU de Rennes"_s};
    QTest::newRow("institute that trains for trades")
        << u"L'Institut de formation aux métiers de l'automobile a formé 300 stagiaires."_s
        << QStringList{u"education Institut de formation aux métiers de l'automobile"_s};
    QTest::newRow("enterprises of two sizes behind a head with its preposition")
        << u"La Confédération des petites et moyennes entreprises plaide pour une baisse."_s
        << QStringList{u"association Confédération des petites et moyennes entreprises"_s};
    QTest::newRow("verb behind services") << u"La Fédération marocaine des services a annoncé 300 postes."_s
                                          << QStringList{u"association Fédération marocaine des services"_s};
    QTest::newRow("school named after a king, behind two adjectives")
        << u"L'Institut agricole et vétérinaire Hassan II forme 200 cadres."_s
        << QStringList{u"education Institut agricole et vétérinaire Hassan II"_s};
    QTest::newRow("delegation to a project")
        << u"La délégation interministérielle au projet Vadrel estime le coût à 3 millions."_s
        << QStringList{u"public_body délégation interministérielle au projet Vadrel"_s};
    QTest::newRow("region beside a name without article")
        << u"La région Occitanie et Brest Métropole ont mis 3 M€ sur la table."_s
        << QStringList{u"public_body région Occitanie"_s, u"public_body Brest Métropole"_s};
    QTest::newRow("metropolis that will equip")
        << u"En mai, la métropole de Lyon équipera trois rues."_s << QStringList{u"public_body métropole de Lyon"_s};
    QTest::newRow("armed forces") << u"Le ministère des Forces armées commande 42 avions."_s
                                  << QStringList{u"public_body ministère des Forces armées"_s};
    QTest::newRow("province that is astonished")
        << u"La province de Namur s'étonne."_s << QStringList{u"public_body province de Namur"_s};
    QTest::newRow("greater town") << u"Grand Vierzon a racheté les locaux de l'usine."_s
                                  << QStringList{u"public_body Grand Vierzon"_s};
    QTest::newRow("professional organism")
        << u"L'Organisme professionnel de prévention du bâtiment verse 80 000 euros."_s
        << QStringList{u"public_body Organisme professionnel de prévention du bâtiment"_s};
    QTest::newRow("development bank is a body")
        << u"La Banque européenne d'investissement (BEI) prêtera 100 millions d'euros."_s
        << QStringList{u"public_body Banque européenne d'investissement = BEI"_s};
    QTest::newRow("any chamber") << u"Le fonds est géré avec la chambre de commerce."_s << QStringList{};
    QTest::newRow("any community of towns")
        << u"Le président de la communauté de communes a protesté."_s << QStringList{};
    QTest::newRow("chamber printed as a name")
        << u"Le fonds est géré avec la Chambre de commerce."_s << QStringList{u"public_body Chambre de commerce"_s};
    QTest::newRow("any school of a town")
        << u"Une convention se prépare avec une école de Tanger."_s << QStringList{};
    QTest::newRow("month behind a noun that looks like a participle")
        << u"Il remettra son dossier à la Cour des comptes en mai."_s
        << QStringList{u"public_body Cour des comptes"_s};
    QTest::newRow("where to go") << u"Direction Béni Mellal-Khénifra. Une délégation y est reçue."_s << QStringList{};
    QTest::newRow("permanent commission") << u"La commission permanente du conseil régional de Bretagne a voté."_s
                                          << QStringList{u"public_body conseil régional de Bretagne"_s};
    QTest::newRow("university with an acronym of another")
        << u"Un accord avec l'Université de Sfax (UIT) a été signé."_s
        << QStringList{u"education Université de Sfax = UIT"_s};
    QTest::newRow("establishments that are no firm's name")
        << u"Il a été négocié avec la Fédération générale des banques et des établissements financiers."_s
        << QStringList{u"association Fédération générale des banques et des établissements financiers"_s};
    QTest::newRow("acronym that is a town, too")
        << u"L'Agence nationale des forêts (Anaf) recrute. Une centaine de personnes travaillent pour l'Anaf."_s
        << QStringList{u"public_body Agence nationale des forêts = Anaf"_s};
    QTest::newRow("fund of somebody") << u"Un prêt du fonds de l'homme d'affaires Paul Dorvan suivra."_s
                                      << QStringList{u"person Paul Dorvan"_s};
    QTest::newRow("towns that act together, as a surname")
        << u"Selon Sarve Métropole, 120 emplois sont menacés."_s << QStringList{u"public_body Sarve Métropole"_s};
    QTest::newRow("parliament and primature")
        << u"Le Parlement wallon et la Primature ont signé."_s
        << QStringList{u"public_body Parlement wallon"_s, u"public_body Primature"_s};
    QTest::newRow("institute of technology")
        << u"L'IUT de Béthune a signé avec la Coalition des services."_s
        << QStringList{u"education IUT de Béthune"_s, u"association Coalition des services"_s};
    QTest::newRow("the branch of a trade, without an article")
        << u"La Fédération interprofessionnelle de la filière lait et la Mutuelle agricole ivoirienne d'assurances ont signé."_s
        << QStringList{u"association Fédération interprofessionnelle de la filière lait"_s,
                       u"company Mutuelle agricole ivoirienne d'assurances"_s};
}

void TestBodies::reads()
{
    QFETCH(QString, body);
    QFETCH(QStringList, actors);
    QCOMPARE(actorsOf(body), actors);
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
