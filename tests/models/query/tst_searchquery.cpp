// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/searchquery.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void finds_data();
    void finds();
    void neverASyntaxError();
    void longTextsAreCut();

private:
    static QString found(const QString& typed);
    static Connection& index();
};

Connection& SearchQueryTest::index()
{
    static Connection connection = [] {
        auto opened = Connection::open(u":memory:"_s, Access::ReadWrite);
        Connection db = std::move(opened.value());
        const auto made = db.execute(
            "CREATE VIRTUAL TABLE f USING fts5(t, tokenize = 'unicode61 remove_diacritics 2');"
            "INSERT INTO f (rowid, t) VALUES (1, 'Une usine de batteries à Fès'),"
            "(2, 'L’hôtel crée 500 emplois'), (3, 'la batterie et l''usine NOT OR AND'), (4, 'De l''énergie');");
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return db;
    }();
    return connection;
}

/// The numbers of the texts that match, "!" where everything does.
QString SearchQueryTest::found(const QString& typed)
{
    const SearchQuery query = readSearch(typed);
    if (query.isEmpty())
        return u"!"_s;
    auto statement = Statement::prepare(
        index(),
        query.inverted ? "SELECT rowid FROM f WHERE rowid NOT IN (SELECT rowid FROM f WHERE f MATCH ?)"
                       : "SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid");
    QString rows;
    const auto read = forEachRow(
        *statement, [&](const Statement& row) { rows += QString::number(row.integer(0)); }, query.match);
    return read ? rows : read.error().text();
}

void SearchQueryTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("match");
    QTest::newRow("words") << u" la  PIB "_s << u"\"la\" AND \"PIB\""_s;
    QTest::newRow("singular") << u"usine"_s << u"(\"usine\" OR \"usines\")"_s;
    QTest::newRow("plural") << u"emplois perdus"_s << u"(\"emplois\" OR \"emploi\") AND (\"perdus\" OR \"perdu\")"_s;
    QTest::newRow("plural of another ending") << u"chevaux"_s << u"(\"chevaux\" OR \"cheval\" OR \"chevau\")"_s;
    QTest::newRow("accents") << u"métiers"_s << u"(\"métiers\" OR \"metier\")"_s;
    QTest::newRow("a name") << u"Paris"_s << u"\"Paris\""_s;
    QTest::newRow("one word in quotes") << u"\"usine\""_s << u"\"usine\""_s;
    QTest::newRow("words with an apostrophe") << u"l'usine"_s << u"\"l'usine\""_s;
    QTest::newRow("a number") << u"2024"_s << u"\"2024\""_s;
    QTest::newRow("not, any form") << u"la -usine"_s << u"(\"la\") NOT ((\"usine\" OR \"usines\"))"_s;
    QTest::newRow("phrase") << u"\"la suite\" x"_s << u"\"la suite\" AND \"x\""_s;
    QTest::newRow("phrase without its end") << u"\"la suite"_s << u"\"la suite\""_s;
    QTest::newRow("not") << u"a -b -\"c d\""_s << u"(\"a\") NOT (\"b\" OR \"c d\")"_s;
    QTest::newRow("prefix") << u"inves*"_s << u"\"inves*\" *"_s;
    QTest::newRow("prefix too short") << u"in*"_s << u"\"in*\""_s;
    QTest::newRow("hyphen inside a word") << u"Rabat-Salé"_s << u"\"Rabat-Salé\""_s;
    QTest::newRow("signs only") << u" - * \"\" % ' ( «» "_s << QString();
}

void SearchQueryTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, match);
    QCOMPARE(readSearch(typed).match, match);
}

void SearchQueryTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    QTest::newRow("accents and case do not matter") << u"FES"_s << u"1"_s;
    QTest::newRow("plural of what stands there") << u"usines"_s << u"13"_s;
    QTest::newRow("singular of what stands there") << u"emploi"_s << u"2"_s;
    QTest::newRow("not the plural either") << u"-usines -emploi"_s << u"4"_s;
    QTest::newRow("all words") << u"usine \"batterie\""_s << u"3"_s;
    QTest::newRow("prefix") << u"batter*"_s << u"13"_s;
    QTest::newRow("prefix of the last word in a phrase") << u"\"usine de batt\"*"_s << u"1"_s;
    QTest::newRow("phrase") << u"\"usine de\""_s << u"1"_s;
    QTest::newRow("French quotes") << u"«une usine»"_s << u"1"_s;
    QTest::newRow("curly quotes") << u"\u201Cune usine\u201D"_s << u"1"_s;
    QTest::newRow("not") << u"usine -\"batterie\""_s << u"1"_s;
    QTest::newRow("only not") << u"-usine"_s << u"24"_s;
    QTest::newRow("either of two nots") << u"-usine -emplois"_s << u"4"_s;
    QTest::newRow("apostrophes part words") << u"l'usine"_s << u"3"_s;
    QTest::newRow("FTS5's own words are words") << u"NOT OR AND"_s << u"3"_s;
    QTest::newRow("column names are words") << u"t:usine"_s << QString();
    QTest::newRow("nothing typed") << QString() << u"!"_s;
}

void SearchQueryTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, rows);
    QCOMPARE(found(typed), rows);
}

void SearchQueryTest::neverASyntaxError()
{
    const QString alphabet = u"ab é\"\"«»“”-*^+:(){}[]'%_.,;\\/ NEAR AND OR NOT\t\n\u0000\u0301\U0001F600"_s;
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        QString typed;
        for (int n = random.bounded(1, 25); n > 0; --n)
            typed += alphabet[random.bounded(alphabet.size())];
        const QString result = found(typed);
        QVERIFY2(result.isEmpty() || result == u"!" || QStringView(u"1234").contains(result[0]),
                 qPrintable(typed + u" -> "_s + result));
    }
}

void SearchQueryTest::longTextsAreCut()
{
    QString typed;
    for (int i = 0; i < 50'000; ++i)
        typed += u"usine "_s;
    QCOMPARE(found(typed), u"13"_s);
    QCOMPARE(found(typed.replace(u"usine"_s, u"-x"_s)), u"1234"_s);
}

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
