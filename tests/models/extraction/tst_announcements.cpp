// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Short announcements from countries, and about people and deals, that no gold text holds: every actor and place.
/// The people, most firms and all deals are invented.
class TestAnnouncements final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestAnnouncements::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("actors");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("Tunisia, an agency's long name")
        << u"Le groupe portugais Efantec va ouvrir à Sousse une usine de transformateurs. L'Agence tunisienne de promotion de l'investissement extérieur accompagne le projet."_s
        << QStringList{u"company Efantec"_s,
                       u"public_body Agence tunisienne de promotion de l'investissement extérieur"_s}
        << QStringList{u"Sousse"_s};
    QTest::newRow("France, a subsidiary and a union")
        << u"Vivadis et sa filiale Délipain embauchent à Reims. La CFDT salue l'accord."_s
        << QStringList{u"company Vivadis"_s, u"company Délipain"_s, u"association CFDT"_s} << QStringList{u"Reims"_s};
    QTest::newRow("Côte d'Ivoire, three institutions")
        << u"À Abidjan, la Société ivoirienne de raffinage et le ministère des Mines, du Pétrole et de l'Énergie ont lancé le chantier. La Banque ouest-africaine de développement le finance."_s
        << QStringList{u"company Société ivoirienne de raffinage"_s,
                       u"public_body ministère des Mines, du Pétrole et de l'Énergie"_s,
                       u"public_body Banque ouest-africaine de développement"_s}
        << QStringList{u"Abidjan"_s};
    QTest::newRow("offices of a town and a region")
        << u"Groupe Altherma s'agrandit à Chalon-sur-Saône. Le maire, Gilbert Plantier, et la présidente du conseil, Marie-Laure Dufoux, étaient présents. Jean-Louis Morvan, PDG du groupe Altherma, a signé."_s
        << QStringList{u"company Groupe Altherma = Altherma"_s, u"person Gilbert Plantier"_s,
                       u"person Marie-Laure Dufoux"_s, u"person Jean-Louis Morvan"_s}
        << QStringList{u"Chalon-sur-Saône"_s};
    QTest::newRow("a joint venture baptised")
        << u"Le chinois Hithorn crée avec InnoVolt une coentreprise baptisée Sahara Cells. Wang Pengfei et Omar Tazi ont signé à Benguérir."_s
        << QStringList{u"company Hithorn"_s, u"company InnoVolt"_s, u"company Sahara Cells"_s,
                       u"person Wang Pengfei"_s, u"person Omar Tazi"_s}
        << QStringList{u"Benguérir"_s};
    QTest::newRow("an acronym by syllables")
        << u"L'Agence nationale de développement des énergies renouvelables et de l'efficacité énergétique (Anaderee) a choisi le consortium mené par Lekora Power et Norvent Énergie Systèmes."_s
        << QStringList{u"public_body Agence nationale de développement des énergies renouvelables et de l'efficacité énergétique = Anaderee"_s,
                       u"company Lekora Power"_s, u"company Norvent Énergie Systèmes"_s}
        << QStringList();
    QTest::newRow("Luxembourg, two unions and a legal form")
        << u"Au Luxembourg, Ceramtis SA recrute à Mamer. L'OGBL et le LCGB ont signé l'accord."_s
        << QStringList{u"company Ceramtis SA"_s, u"association OGBL"_s, u"association LCGB"_s}
        << QStringList{u"Luxembourg"_s, u"Mamer"_s};
    QTest::newRow("a foreign firm's word")
        << u"Exploitée par Galvo Energia et Repsol, la raffinerie s'agrandit, d'après Reuters."_s
        << QStringList{u"company Galvo Energia"_s, u"company Repsol"_s, u"company Reuters"_s} << QStringList();
    QTest::newRow("laboratories and their short form")
        << u"Les Laboratoires Expandermis agrandissent leur usine d'Épernon. Expandermis y emploie 600 personnes."_s
        << QStringList{u"company Laboratoires Expandermis = Expandermis"_s} << QStringList{u"Épernon"_s};
    QTest::newRow("Mauritania, employers and a national company")
        << u"La Confédération générale des entreprises de Mauritanie et l'Union nationale du patronat mauritanien ont signé à Nouakchott un accord avec la Société nationale industrielle et minière (SNIM)."_s
        << QStringList{u"association Confédération générale des entreprises de Mauritanie"_s,
                       u"association Union nationale du patronat mauritanien"_s,
                       u"company Société nationale industrielle et minière = SNIM"_s}
        << QStringList{u"Nouakchott"_s};
    QTest::newRow("a branch abroad and two powers")
        << u"Le suédois Polarvik s'installe chez Renault Korea Motors, à Busan. Le gouvernement coréen et l'Union européenne suivent le dossier."_s
        << QStringList{u"company Polarvik"_s, u"company Renault Korea Motors"_s, u"public_body gouvernement coréen"_s,
                       u"public_body Union européenne"_s}
        << QStringList{u"Busan"_s};
    QTest::newRow("Switzerland, a secretariat of State")
        << u"Chez Meyerlin, à Thoune, l'usine tourne. Le canton de Berne et le Secrétariat d'État à l'économie (Seco) apportent leur aide. Unia se réjouit."_s
        << QStringList{u"company Meyerlin"_s, u"public_body canton de Berne"_s,
                       u"public_body Secrétariat d'État à l'économie = Seco"_s, u"association Unia"_s}
        << QStringList{u"Thoune"_s};
    QTest::newRow("a federation explained")
        << u"La Fédération interprofessionnelle marocaine du sucre (Fimasucre) inaugure une sucrerie à Zaïo. Hicham Belmalik l'a annoncé."_s
        << QStringList{u"association Fédération interprofessionnelle marocaine du sucre = Fimasucre"_s,
                       u"person Hicham Belmalik"_s}
        << QStringList{u"Zaïo"_s};
    QTest::newRow("a fund and a development bank")
        << u"Le fonds d'investissement Mediterrania Capital Partners entre au capital de Cash Plus. La Société financière internationale (IFC) suit."_s
        << QStringList{u"company Mediterrania Capital Partners"_s, u"company Cash Plus"_s,
                       u"public_body Société financière internationale = IFC"_s}
        << QStringList();
    QTest::newRow("a court and a lawyer")
        << u"Maltex Behrend Rouffach change de mains. Le tribunal de commerce de Mulhouse a désigné Me Jennel."_s
        << QStringList{u"company Maltex Behrend Rouffach"_s, u"public_body tribunal de commerce de Mulhouse"_s,
                       u"person Me Jennel"_s}
        << QStringList();
    QTest::newRow("Senegal, an institute with its field")
        << u"L'Institut national de formation en alternance du BTP de Kolda ouvrira en 2027, avec l'appui du ministère sénégalais de la Formation professionnelle."_s
        << QStringList{u"education Institut national de formation en alternance du BTP de Kolda"_s,
                       u"public_body ministère sénégalais de la Formation professionnelle"_s}
        << QStringList();
    QTest::newRow("Ghana, a legal form in two parts")
        << u"Toyoda Manufacturing Ghana Co. Ltd assemblera 1 330 véhicules par an à Tema."_s
        << QStringList{u"company Toyoda Manufacturing Ghana Co. Ltd"_s} << QStringList{u"Tema"_s};
    QTest::newRow("Gabon, common words at a sentence's head")
        << u"Air Liquide et la Compagnie nationale d'électricité du Gabon ont inauguré une unité à Owendo."_s
        << QStringList{u"company Air Liquide"_s, u"company Compagnie nationale d'électricité du Gabon"_s}
        << QStringList{u"Owendo"_s};
    QTest::newRow("Belgium, an agency for")
        << u"Le belge Aliatix reprend l'américain IPEQ. L'Agence pour le commerce extérieur l'a confirmé."_s
        << QStringList{u"company Aliatix"_s, u"company IPEQ"_s, u"public_body Agence pour le commerce extérieur"_s}
        << QStringList();
    QTest::newRow("Algeria, a dairy and an agency")
        << u"La laiterie Candor Tchin-Lait s'agrandit à Béjaïa. L'Agence algérienne de promotion de l'investissement a enregistré le projet."_s
        << QStringList{u"company Candor Tchin-Lait"_s,
                       u"public_body Agence algérienne de promotion de l'investissement"_s}
        << QStringList{u"Béjaïa"_s};
    QTest::newRow("Benin, a port is no town of that name")
        << u"Le Port autonome de Cotonou, géré par Port of Antwerp International, s'agrandit. L'État béninois garde la majorité."_s
        << QStringList{u"company Port autonome de Cotonou"_s, u"company Port of Antwerp International"_s,
                       u"public_body État béninois"_s}
        << QStringList();
    QTest::newRow("a regional company and a directorate")
        << u"Sous la houlette de la Direction générale des collectivités territoriales, la Société régionale multiservices Casablanca-Settat reprend le réseau de Lydec."_s
        << QStringList{u"public_body Direction générale des collectivités territoriales"_s,
                       u"company Société régionale multiservices Casablanca-Settat"_s, u"company Lydec"_s}
        << QStringList();
    QTest::newRow("a federation of a union")
        << u"La Fédération nationale agroalimentaire et forestière CGT a signé l'accord."_s
        << QStringList{u"association Fédération nationale agroalimentaire et forestière CGT"_s} << QStringList();
    QTest::newRow("Togo, a university of a town like a first name")
        << u"L'Université de Kara formera 300 ingénieurs."_s << QStringList{u"education Université de Kara"_s}
        << QStringList();
    QTest::newRow("a reflexive verb is no legal form")
        << u"À Sétif, l'université se rapproche des entreprises."_s << QStringList() << QStringList{u"Sétif"_s};
    QTest::newRow("a plant by its town is no firm")
        << u"La cimenterie de Chlef tourne à plein régime."_s << QStringList() << QStringList{u"Chlef"_s};
    QTest::newRow("a site named after its firm")
        << u"ABB recrute. Le directeur d'ABB Mohammédia, Samir Rifai, l'a confirmé."_s
        << QStringList{u"company ABB = ABB Mohammédia"_s, u"person Samir Rifai"_s} << QStringList();
    QTest::newRow("a site by the firm's other name")
        << u"IAM Oujda a ouvert ses portes, et Maroc Telecom y investira."_s
        << QStringList{u"company Maroc Telecom = IAM Oujda"_s} << QStringList();
    QTest::newRow("Québec, a fund and a minister")
        << u"Desjardins et Investissement Québec appuient Solunova, de La Pocatière. Le ministre Pierre Fitzroy a applaudi."_s
        << QStringList{u"company Desjardins"_s, u"public_body Investissement Québec"_s, u"company Solunova"_s,
                       u"person Pierre Fitzroy"_s}
        << QStringList{u"La Pocatière"_s};
    QTest::newRow("an ambassador")
        << u"La Sonatel et Huawei Technologies ouvriront un centre à Diamniadio. Sékou Dramane, directeur général de la Sonatel, a signé en présence de l'ambassadeur, Xiao Hanming."_s
        << QStringList{u"company Sonatel"_s, u"company Huawei Technologies"_s, u"person Sékou Dramane"_s,
                       u"person Xiao Hanming"_s}
        << QStringList{u"Diamniadio"_s};
    QTest::newRow("a trade in the plural at a sentence's head")
        << u"Les Transports Kerbrec bâtissent un entrepôt à Saint-Malo."_s
        << QStringList{u"company Transports Kerbrec"_s} << QStringList{u"Saint-Malo"_s};
    QTest::newRow("Morocco, a park by its town")
        << u"L'équipementier coréen Hanwoo Precision ouvrira une usine à Settat Park."_s
        << QStringList{u"company Hanwoo Precision"_s} << QStringList{u"Settat Park"_s};
    QTest::newRow("works in the plural")
        << u"Les Fonderies du Bocage, filiale du groupe allemand Kesseler & Sohn, recrutent."_s
        << QStringList{u"company Fonderies du Bocage"_s, u"company Kesseler & Sohn"_s} << QStringList();
    QTest::newRow("an emblem behind its trade")
        << u"Sa filiale Dinde d'Or construira un abattoir à Sidi Bennour."_s << QStringList{u"company Dinde d'Or"_s}
        << QStringList{u"Sidi Bennour"_s};
    QTest::newRow("a university named after a king")
        << u"Le ministère de la Transition numérique et l'université Hassan Ier de Settat ont signé."_s
        << QStringList{u"public_body ministère de la Transition numérique"_s,
                       u"education université Hassan Ier de Settat"_s}
        << QStringList();
    QTest::newRow("an article that belongs to the name")
        << u"Biocodis, Cevax Santé Animale et Le Duff figurent parmi les lauréats."_s
        << QStringList{u"company Biocodis"_s, u"company Cevax Santé Animale"_s, u"company Le Duff"_s}
        << QStringList();
}

void TestAnnouncements::reads()
{
    QFETCH(QString, body);
    QTEST(actorsOf(body), "actors");
    QTEST(placesOf(body), "places");
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
