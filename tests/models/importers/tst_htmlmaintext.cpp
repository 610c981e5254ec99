// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlmaintext.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QString kFirst = u"Argile du Nord ouvrira une tuilerie à Tétouan pour 40 millions de dirhams."_s;
const QString kSecond = u"Quinze emplois y seront créés dès le printemps, a dit sa directrice Salma Idrissi."_s;
const QString kBoth = kFirst + u"\n\n"_s + kSecond + u'\n';
const QString kTwo = u"<p>%1</p><p>%2</p>"_s.arg(kFirst, kSecond);

QString text(const QString& html, const QString& title = {})
{
    const auto page = parseHtml(html);
    return page ? mainText(*page, title) : u"refused"_s;
}

/// A newspaper's page around a text.
QString newspaper(const QString& content)
{
    return u"<!DOCTYPE html><html><head><title>Le Fil</title><style>p{margin:0}</style></head><body class='home "
           u"page'>"
           u"<header><nav><ul><li><a href=/>Accueil</a></li><li><a href=/e>Économie</a></li></ul></nav></header>"
           u"<div class=cookie-banner><p>Nous employons des cookies pour mesurer 100 % de nos visites.</p></div>"
           u"<div id=wrap><div class=content>%1</div><div class='sidebar right'><h3>Les plus lus</h3>"
           u"<p>Le port de Nador attend 900 dockers et 3 grues avant la fin de l'année.</p></div></div>"
           u"<footer><p>Le Fil, 12 rue du Port, Rabat. Tous les droits sont à la rédaction.</p></footer></body></html>"_s
               .arg(content);
}

} // namespace

class TestHtmlMainText : public QObject
{
    Q_OBJECT

private slots:
    void readsTheArticle_data()
    {
        QTest::addColumn<QString>("html");
        const QString other
            = u"<p>Une autre nouvelle annonce 900 emplois dans le port de Nador, selon ses gérants.</p>"_s;
        QTest::newRow("nothing else") << kTwo;
        QTest::newRow("article") << newspaper(u"<article>%1</article>"_s.arg(kTwo));
        QTest::newRow("main") << newspaper(u"<main>%1</main>"_s.arg(kTwo));
        QTest::newRow("head without an end")
            << u"<title>Le Fil</title><nav>Accueil</nav><article>%1</article>"_s.arg(kTwo);
        QTest::newRow("articleBody") << newspaper(u"<div itemprop='articleBody'>%1</div>%2"_s.arg(kTwo, other));
        QTest::newRow("newspaper without marks") << newspaper(kTwo);
        QTest::newRow("WordPress") << newspaper(
            u"<article class='post tag-emploi'><header class=entry-header></header><div class=entry-content>%1"
            u"<div class='sharedaddy sd-sharing'>Partager sur <a href=#>un réseau</a></div></div>"
            u"<footer>Étiquettes : emploi, terre</footer></article><div id=comments class=comments-area>"
            u"<article><p>Bravo ! Il nous en faudrait 1 000 de plus dans la région du Nord.</p></article></div>"_s
                .arg(kTwo));
        QTest::newRow("wire, in cells")
            << u"<body><table><tr><td><a href=/>Fil</a><br><a href=/b>Bourse</a></td><td>%1</td>"
               u"</tr></table></body>"_s.arg(kTwo);
        QTest::newRow("wire, other releases below")
            << u"<body><div class=bar><a href=/l>Connexion</a><a href=/p>Publier</a></div><div><div "
               u"class=release>%1</div>"
               u"<div><h2>Autres communiqués</h2><div><h3><a href=#>Nador</a></h3>%2</div></div></div></body>"_s.arg(
                   kTwo, other);
        QTest::newRow("ministry, within a form and cells")
            << u"<body><div><a href=/>Accueil</a> | <a href=/m>Le ministère</a></div><form><table><tr><td><ul>"
               u"<li><a href=1>Textes</a></li><li><a href=2>Marchés</a></li></ul></td><td>%1<p><a "
               u"href=a.pdf>Télécharger</a>"
               u"</p></td></tr></table></form><div>© Ministère des Ateliers 2026. Tous droits réservés.</div></body>"_s
                   .arg(kTwo);
        QTest::newRow("paragraphs are blocks") << newspaper(u"<div>%1</div><div>%2</div>"_s.arg(kFirst, kSecond));
        QTest::newRow("two breaks") << newspaper(u"<div>%1<br><br>%2</div>"_s.arg(kFirst, kSecond));
        QTest::newRow("within a form") << u"<body><form action=/x><div><input value=a>%1</div></form></body>"_s.arg(
            kTwo);
        QTest::newRow("aside") << newspaper(u"<article>%1<aside>%2</aside></article>"_s.arg(kTwo, other));
        QTest::newRow("hidden") << newspaper(
            u"<article><div hidden>%2</div><div style='color:red; display: none'>%2</div>%1<div aria-hidden=true>%2</div></article>"_s
                .arg(kTwo, other));
        QTest::newRow("script") << newspaper(
            u"<article><script>var a='<p>1</p>';</script>%1<noscript>%2</noscript></article>"_s.arg(kTwo, other));
        QTest::newRow("to read, too") << newspaper(
            u"<article><p>%1</p><p><b>À lire aussi :</b> <a href=/n>Nador attend 900 dockers</a></p><p>%2</p>"
            u"<h3>Sur le même sujet</h3>%3</article>"_s.arg(kFirst, kSecond, other));
        QTest::newRow("list of links") << newspaper(
            u"<article>%1<ul><li><a href=/a>Un port à Nador</a></li>"
            u"<li><a href=/b>Une usine à Fès</a></li></ul></article>"_s.arg(kTwo));
        QTest::newRow("names of everything")
            << u"<body><div class='share'><p>%1</p><p>%2</p></div></body>"_s.arg(kFirst, kSecond);
        QTest::newRow("one link within a sentence")
            << newspaper(QString(kTwo).replace(u"Salma Idrissi"_s, u"<a href=/s>Salma Idrissi</a>"_s));
        QTest::newRow("photograph") << newspaper(
            u"<article><figure><img src=a.png alt='La tuilerie'><figcaption>La tuilerie. DR</figcaption></figure>%1</article>"_s
                .arg(kTwo));
    }
    void readsTheArticle()
    {
        QFETCH(QString, html);
        QCOMPARE(text(html), kBoth);
    }

    void words_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("lines");
        QTest::newRow("items") << u"<ul><li>Tanger : 20 emplois</li><li><p>Fès : 30 emplois</p></li></ul>"_s
                               << u"- Tanger : 20 emplois\n- Fès : 30 emplois\n"_s;
        QTest::newRow("items within items")
            << u"<ul><li>Maroc<ul><li>Fès : 30 emplois</li></ul></li></ul>"_s << u"- Maroc\n- Fès : 30 emplois\n"_s;
        QTest::newRow("table")
            << u"<table><caption>Projets</caption><thead><tr><th>Ville</th><th>Emplois</th><th>Coût</th>"
               u"</tr></thead><tr><td>Fès</td><td> </td><td>30 <b>MDH</b></td></tr>"
               u"<tr><td><p>Safi</p></td><td><p>80</p><p>emplois</p></td><td>4 M€</td></tr></table>"_s
            << u"Projets\n\nVille : Emplois ; Coût\nFès : 30 MDH\nSafi : 80 emplois ; 4 M€\n"_s;
        QTest::newRow("table of a fact")
            << u"<table><tr><td>Coût :</td><td>4 M€</td></tr></table>"_s << u"Coût : 4 M€\n"_s;
        QTest::newRow("terms") << u"<dl><dt>Coût</dt><dd>4 M€</dd><dt>Emplois :</dt> <dd><p>80</p></dd></dl>"_s
                               << u"Coût : 4 M€\n\nEmplois : 80\n"_s;
        QTest::newRow("headings") << u"<h2>Coût</h2><p>4 M€</p><h2>Vide</h2>"_s << u"Coût\n\n4 M€\n"_s;
        QTest::newRow("break") << u"<p>Rabat<br>Maroc<br/>\n</p>"_s << u"Rabat\n\nMaroc\n"_s;
        QTest::newRow("break in a heading")
            << u"<h2>Une usine<br>à Fès</h2><p>4 M€</p>"_s << u"Une usine à Fès\n\n4 M€\n"_s;
        QTest::newRow("wrapped")
            << u"<p>Argile du Nord ouvrira une tuilerie à Tétouan pour quarante<br>millions de dirhams.<br>Fin</p>"_s
            << u"Argile du Nord ouvrira une tuilerie à Tétouan pour quarante\nmillions de dirhams.\n\nFin\n"_s;
        QTest::newRow("blanks") << u"<p> 4\n\t 000&nbsp;000 <b> de </b> francs\u202F! </p>"_s
                                << u"4 000\u00A0000 de francs\u202F!\n"_s;
        QTest::newRow("unseen letters") << u"<p>in&shy;vestis\u200Bsement</p>"_s << u"investissement\n"_s;
        QTest::newRow("note") << u"<p>500 emplois<sup><a href=#n>1</a></sup> au XXI<sup>e</sup> siècle</p>"_s
                              << u"500 emplois au XXIe siècle\n"_s;
        QTest::newRow("as typed") << u"<pre>500 emplois\nà Fès\n\nFin</pre>"_s << u"500 emplois\nà Fès\n\nFin\n"_s;
        QTest::newRow("words within") << u"<p>50<b>0</b> emp<i>lo</i>is</p>"_s << u"500 emplois\n"_s;
        QTest::newRow("nothing but links") << u"<p><a href=/>Accueil</a></p>"_s << QString();
        QTest::newRow("nothing") << u"<html><head><title>a</title></head><body></body></html>"_s << QString();
    }
    void words()
    {
        QFETCH(QString, html);
        QTEST(text(html), "lines");
    }

    void titleIsNoText()
    {
        const QString title = u"Une tuilerie s’ouvre à Tétouan"_s;
        for (const QString& own : {title, u"Une tuilerie s'ouvre <i>à Tétouan</i>"_s})
            QCOMPARE(text(u"<article><h1>%1</h1>%2</article>"_s.arg(own, kTwo), title), kBoth);
        QCOMPARE(text(u"<article><h1>Terre cuite</h1>%1</article>"_s.arg(kTwo), title), u"Terre cuite\n\n"_s + kBoth);
    }

    /// What nobody sees changes nothing.
    void sameTextInOtherMarkup_data()
    {
        QTest::addColumn<QString>("html");
        const QString page = newspaper(u"<article><h2>Terre</h2>%1<ul><li>Fès : 30</li></ul></article>"_s.arg(kTwo));
        const auto replaced = [&](const QString& pattern, const QString& by) {
            return QString(page).replace(QRegularExpression(pattern), by);
        };
        QTest::newRow("as it is") << page;
        QTest::newRow("attributes") << replaced(u"<(p|h2|li|ul|article)>"_s,
                                                u"<\\1 data-x='1' lang=fr onclick=\"a>b\">"_s);
        QTest::newRow("blanks between") << replaced(u"(</?(?:p|h2|li|ul|article|div)\\b[^>]*>)"_s,
                                                    u"\n\t \\1 \r\n"_s);
        QTest::newRow("blanks within") << replaced(u"(?<=\\w) (?=\\w)"_s, u" \n   "_s);
        QTest::newRow("nesting") << replaced(u"<p>(.*?)</p>"_s,
                                             u"<div><section><p><span><b>\\1</b></span></p></section></div>"_s);
        QTest::newRow("comments") << replaced(u"(?<=[.,]) "_s, u"<!-- 5 000 emplois --> "_s);
        QTest::newRow("names of letters") << replaced(u"é"_s, u"&eacute;"_s);
        QTest::newRow("numbers of letters") << replaced(u"é"_s, u"&#233;"_s);
        QTest::newRow("capitals")
            << replaced(u"<(/?)(p|h2|li|ul|article)>"_s, u"<\\1\\2 >"_s).replace(u"<p"_s, u"<P"_s);
        QTest::newRow("no end tags") << replaced(u"</(?:p|li)>"_s, QString());
        QTest::newRow("cut off") << page.left(page.indexOf(u"</article>"_s));
    }
    void sameTextInOtherMarkup()
    {
        QFETCH(QString, html);
        QCOMPARE(text(html), u"Terre\n\n"_s + kBoth + u"\n- Fès : 30\n"_s);
    }

    void longPagesTakeTheirLengthInTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("paragraphs") << kTwo;
        QTest::newRow("blocks") << u"<div><div><div>a</div></div></div>"_s;
        QTest::newRow("links") << u"<p><a href=a>mot</a> et <a href=b>mot</a></p>"_s;
        QTest::newRow("items") << u"<li><ul>"_s;
        QTest::newRow("rows") << u"<table><tr><td>"_s;
        QTest::newRow("names") << u"<div class='a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z'>a</div>"_s;
    }
    void longPagesTakeTheirLengthInTime()
    {
        QFETCH(QString, piece);
        const auto ms = [&](int pieces) {
            // Beyond the depth that is read a page is refused, which takes no time.
            const QString end = piece.contains(u"</"_s) ? QString() : u"</table></ul></table></ul>"_s;
            QElapsedTimer timer;
            timer.start();
            (void)text(QString(piece + end).repeated(pieces));
            return timer.elapsed();
        };
        const qint64 small = ms(2'000);
        const qint64 large = ms(20'000);
        QVERIFY2(large <= 40 * small + 400, qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestHtmlMainText)
#include "tst_htmlmaintext.moc"
