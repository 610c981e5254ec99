// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Which of several sectors a text is about.
class TestSectorChoice final : public QObject
{
    Q_OBJECT

private slots:
    void teaching_data();
    void teaching();
    void roundUps_data();
    void roundUps();
    void works_data();
    void works();
};

namespace {

QStringList sectorsOf(const QString& body)
{
    const extraction::Extraction result = testing::read(body);
    QStringList codes;
    for (const Sector sector : result.sectors)
        codes << text(code(sector));
    return codes;
}

} // namespace

void TestSectorChoice::teaching_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("sector");

    QTest::newRow("a school's trade")
        << u"Un institut de formation aux métiers de la logistique ouvrira à Kénitra. Il accueillera 400 stagiaires "
           u"par an, futurs caristes et gestionnaires d'entrepôt. Le transport routier en a besoin. Le coût est de "
           u"60 millions de dirhams."_s
        << u"education_training"_s;
    QTest::newRow("a firm's own school")
        << u"Former aux métiers du textile, c'est l'ambition de l'école que Decathlon ouvre à Tanger. Les élèves, "
           u"couturières et modélistes de demain, y suivent des cours dans un atelier de confection. L'habillement "
           u"recrute."_s
        << u"education_training"_s;
    QTest::newRow("for want of welders")
        << u"Faute de candidats, Naval Group crée sa propre école avec le lycée professionnel de la ville. Les "
           u"élèves, futurs soudeurs et tuyauteurs du chantier naval, seront payés pendant leurs stages. Une "
           u"première cohorte de 40 apprentis est attendue en janvier."_s
        << u"education_training"_s;
    QTest::newRow("an office that teaches and a firm")
        << u"L'Office de la formation professionnelle et de la promotion du travail (OFPPT) et Managem ont signé une "
           u"convention. Ensemble, ils formeront 500 géologues et foreurs en trois ans. La mine de cuivre en "
           u"accueillera la moitié."_s
        << u"education_training"_s;
    QTest::newRow("a university and a federation")
        << u"L'Université Ibn Tofaïl et la chambre d'agriculture ont signé une convention de partenariat. Elle "
           u"prévoit un master, l'accueil de doctorants et des stages dans les exploitations agricoles. Les fermes "
           u"laitières manquent d'ingénieurs."_s
        << u"education_training"_s;
    QTest::newRow("a plant's staff is trained")
        << u"La société Sovalis ouvrira une fonderie à Kénitra. Le projet coûtera 200 millions de dirhams et créera "
           u"400 emplois. Les salariés seront formés par l'OFPPT dans le centre de formation de la ville. Une "
           u"convention a été signée avec l'université pour accueillir des stagiaires."_s
        << u"metals"_s;
}

void TestSectorChoice::teaching()
{
    QFETCH(QString, body);
    QTEST(sectorsOf(body).value(0), "sector");
}

void TestSectorChoice::roundUps_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("sectors");

    const QString tally = u"Réunie vendredi, la commission a approuvé 214 projets, pour 14 milliards de dirhams. Ils "
                          u"créeront 17.300 emplois. "_s;
    QTest::newRow("a tally tells its trades in their order")
        << tally
            + u"L'énergie arrive en tête avec 8 milliards, devant l'automobile (4) et la chimie (1). Un "
              u"équipementier "
              u"automobile y fabriquera des sièges pour véhicules."_s
        << QStringList{u"energy"_s, u"automotive"_s, u"chemicals"_s};
    QTest::newRow("a count in words")
        << u"Réunie vendredi, la commission a approuvé une trentaine de dossiers. Ils créeront 17.300 emplois. Le "
           u"tourisme vient en tête, devant l'industrie agroalimentaire et le textile, où une filature de coton et "
           u"un atelier de confection de jeans sont prévus."_s
        << QStringList{u"tourism"_s, u"food"_s, u"textile_leather"_s};
    QTest::newRow("industry at large leads it") << tally
            + u"L'industrie se taille la part du lion avec 8 milliards, suivie du tourisme et du BTP. Un hôtel de "
              u"120 "
              u"chambres sera construit à Ifrane."_s
                                                << QStringList{u"multi_sector"_s};
    QTest::newRow("an industry that has a name does not")
        << tally + u"L'industrie automobile arrive en tête avec 8 milliards, devant le tourisme et le BTP."_s
        << QStringList{u"automotive"_s, u"tourism"_s, u"construction_real_estate"_s};
    QTest::newRow("each sentence tells another trade")
        << u"Des chantiers et une fermeture : tour d'horizon de la semaine. Le volailler Kerbrat modernise son "
           u"abattoir. L'équipementier automobile Sovalis ajoute un atelier de sièges. Le plasturgiste Novarix "
           u"installe une ligne d'injection. La menuiserie Pasquereau change ses scies. Le laboratoire Biosane "
           u"construit une unité de sirops. La fonderie Duvallon renouvelle ses fours."_s
        << QStringList{u"multi_sector"_s};
}

void TestSectorChoice::roundUps()
{
    QFETCH(QString, body);
    QTEST(sectorsOf(body), "sectors");
}

void TestSectorChoice::works_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("sector");

    QTest::newRow("an oil firm's hotel")
        << u"Le groupe pétrolier Sovalis va construire un hôtel de luxe à Kénitra. Il comptera 200 chambres et un "
           u"spa. 150 emplois seront créés."_s
        << u"tourism"_s;
    QTest::newRow("behind the firm's trade in commas") << u"Sovalis, hôtelier basé à Lyon, construira un parc éolien "
                                                          u"à Kénitra. Ses 40 turbines alimenteront 150 000 "
                                                          u"foyers. L'hôtelier emploie 2 000 salariés."_s
                                                       << u"energy"_s;
    QTest::newRow("a retailer's warehouse")
        << u"L'enseigne de grande distribution Sovalis ouvrira un entrepôt frigorifique à Kénitra. Les fruits et les "
           u"poissons y attendront leur départ. L'investissement atteint 30 millions d'euros."_s
        << u"logistics"_s;
    QTest::newRow("a closure, by a noun")
        << u"L'équipementier automobile Sovalis a confirmé la fermeture de son usine de pneumatiques. Les 1.120 "
           u"salariés sont concernés."_s
        << u"plastics_rubber"_s;
    QTest::newRow("another noun before de")
        << u"Le constructeur automobile Sovalis annonce la création d'une nouvelle unité de vaccins. Elle remplira "
           u"100 millions de doses par an."_s
        << u"pharma_medical"_s;
    QTest::newRow("an energy firm's school")
        << u"Le groupe énergétique Sovalis va construire une école d'ingénieurs à Kénitra. Elle accueillera 600 "
           u"étudiants par promotion. L'investissement atteint 30 millions d'euros, et le toit sera couvert de "
           u"panneaux solaires."_s
        << u"education_training"_s;
    QTest::newRow("a roof's panels")
        << u"Le site Sovalis est équipé de panneaux solaires. Les pompes industrielles qui y sont montées partent à "
           u"l'étranger."_s
        << u"machinery"_s;
    QTest::newRow("what stands where something is built")
        << u"La biscuiterie Sovalis construit dans la zone du port un atelier. Ses gaufrettes y seront emballées."_s
        << u"food"_s;
}

void TestSectorChoice::works()
{
    QFETCH(QString, body);
    QTEST(sectorsOf(body).value(0), "sector");
}

QTEST_GUILESS_MAIN(TestSectorChoice)
#include "tst_sectorchoice.moc"
