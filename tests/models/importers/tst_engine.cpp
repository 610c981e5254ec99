// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/engine.h"
#include "models/importers/sample.h"
#include "models/store/integritycheck.h"
#include "tests/models/store/drafts.h"
#include "tests/models/store/namelists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void theShippedDataFilesLoad()
    {
        const auto engine = loadEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().text()));
        QVERIFY(!engine->version.isEmpty());
        QVERIFY(!engine->places->place(u"Maroc"_s, u"MA"_s).name.isEmpty());
        const auto read = engine->extract("Le groupe investira 30 MDH et créera 500 emplois à Kénitra.", {});
        QCOMPARE(read.figures.size(), 2U);
    }

    void aZoneLiesInItsTown()
    {
        const auto engine = loadEngine();
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().text()));
        const PlaceDraft zone = engine->places->place(u"Cité Tanger Tech"_s, {});
        QCOMPARE(zone.name, u"Tanger Tech"_s);
        QStringList above;
        for (const PlaceAncestor& ancestor : zone.ancestors)
            above.append(ancestor.name);
        QVERIFY2(above.startsWith(u"Tanger"_s) && above.endsWith(u"Maroc"_s), qPrintable(above.join(u", "_s)));
        QVERIFY(above.contains(u"Tanger-Tétouan-Al Hoceima"_s));
    }

    /// Whatever the engine reads in real texts, it keeps the rule of evidence.
    void theSampleIsReadByTheRuleOfEvidence()
    {
        TemporaryWorkspace w;
        const auto engine = loadEngine(w.connection);
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().text()));
        const auto report = importSample(w.connection, *engine);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        for (const FailedFile& failed : report->failed)
            qWarning("%s: %s", qPrintable(failed.file), qPrintable(failed.reason.text()));
        QCOMPARE(report->imported, 158);
        QVERIFY(*w.connection.integer("SELECT count(*) FROM metric") > 500);
        QVERIFY(*w.connection.integer("SELECT count(*) FROM mention") > 1000);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM place WHERE key = 'MA' AND parent_id IS NULL"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void theWorkspacesNamesReachTheEngine()
    {
        const std::string_view text = "Hier, Zorglub a annoncé 30 MDH avec la société Gaston SARL.";
        const auto names = [&](Connection& connection) {
            QStringList found;
            for (const auto& actor : loadEngine(connection)->extract(text, {}).actors)
                found.append(QString::fromStdString(actor.name));
            return found.join(u", "_s);
        };
        TemporaryWorkspace w;
        QVERIFY2(names(w.connection).contains(u"Gaston"_s), qPrintable(names(w.connection)));
        watchName(w.connection, {u"Zorglub"_s, u"Zorglub"_s, ActorKind::Company});
        stopName(w.connection, u"Gaston SARL"_s);
        QVERIFY2(names(w.connection).contains(u"Zorglub"_s), qPrintable(names(w.connection)));
        QVERIFY2(!names(w.connection).contains(u"Gaston"_s), qPrintable(names(w.connection)));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
