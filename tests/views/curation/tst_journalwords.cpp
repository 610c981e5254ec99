// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/journalwords.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestJournalWords : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsALine_data()
    {
        QTest::addColumn<JournalChange>("change");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const JournalChange& change, const QString& line) {
            QTest::newRow(name) << change << line;
        };
        row("value", {u"metric"_s, 416, u"value_milli"_s, u"61000000000"_s, u"66000000000"_s},
            u"Figure 416, Value: 61,000,000 → 66,000,000"_s);
        row("code", {u"metric"_s, 7, u"review"_s, u"auto"_s, u"rejected"_s},
            u"Figure 7, Review: Not reviewed → Rejected"_s);
        row("emptied", {u"metric"_s, 7, u"horizon"_s, u"2027"_s, {}}, u"Figure 7, Due: 2027 → none"_s);
        row("kind of a figure", {u"metric"_s, 7, u"kind"_s, u"investment"_s, u"funding"_s},
            u"Figure 7, Kind: Investment → Funding"_s);
        row("kind of an actor", {u"actor"_s, 3, u"kind"_s, u"company"_s, u"public_body"_s},
            u"Actor 3, Kind: Company → Public body"_s);
        row("added",
            {u"metric"_s,
             8,
             {},
             {},
             uR"({"kind":"jobs_created","quote":"500\nemplois","unit":"jobs","value_milli":"500000"})"_s},
            u"Figure 8, added: Jobs created, 500 jobs (“500 emplois”)"_s);
        row("removed", {u"alias"_s, 3, {}, uR"({"actor_id":"3","form":"Renault"})"_s, {}},
            u"Name of actor 3, removed: Renault"_s);
        const QString title = uR"({"article_id":"12","newest_id":"40","title":"Une usine à Fès"})"_s;
        row("an article removed", {u"removed_article"_s, 12, {}, {}, title},
            u"Article 12, removed: Une usine à Fès"_s);
        row("an article brought back", {u"removed_article"_s, 12, {}, title, {}},
            u"Article 12, brought back: Une usine à Fès"_s);
        row("a list", {u"stopped_name"_s, 0, {}, {}, uR"({"form":"Pacte"})"_s}, u"Name never read, added: Pacte"_s);
        row("of a newer version", {u"colour"_s, 5, u"shade"_s, u"red"_s, u"blue"_s},
            u"colour 5, shade: red → blue"_s);
        row("no JSON", {u"story"_s, 5, {}, u"?"_s, {}}, u"Story 5, removed"_s);
    }
    void aChangeIsALine()
    {
        QFETCH(JournalChange, change);
        QTEST(changeText(change, LocaleFormat(QLocale(QLocale::English, QLocale::UnitedStates))), "line");
    }
};

QTEST_GUILESS_MAIN(TestJournalWords)
#include "tst_journalwords.moc"
