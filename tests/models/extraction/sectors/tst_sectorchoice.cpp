// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

namespace {

QString mainSectorOf(const QString& body)
{
    const QByteArray utf8 = body.toUtf8();
    const extraction::Extraction result = extraction::extract(
        std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), {}, engineResources());
    return result.sectors.empty() ? QString() : text(code(result.sectors.front()));
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
    QTEST(mainSectorOf(body), "sector");
}

QTEST_GUILESS_MAIN(TestSectorChoice)
#include "tst_sectorchoice.moc"
