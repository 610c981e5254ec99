// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/htmlimporter.h"
#include "models/importers/importjob.h"
#include "models/store/integritycheck.h"
#include "models/store/statement.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/drafts.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const QString kBody = u"L’usine de Kénitra coûtera 30 M€ et créera « 500 emplois » à l’œuvre dès l’été."_s;

/// With what of the letters of kBody is not Latin-1.
QByteArray windows1252(const QString& text)
{
    QString latin = text;
    latin.replace(u'’', QChar(0x92)).replace(u'€', QChar(0x80)).replace(u'œ', QChar(0x9C));
    return latin.toLatin1();
}

QString page(const QString& head, const QString& body = kBody)
{
    return u"<html><head>%1</head><body><p>%2</p></body></html>"_s.arg(head, body);
}

Result<QList<Document>> read(const QByteArray& bytes)
{
    return HtmlImporter().read(bytes, u"page.html"_s);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

} // namespace

class TestHtmlImporter : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("html") << u"a.html"_s << true;
        QTest::newRow("htm") << u"a.HTM"_s << true;
        QTest::newRow("xhtml") << u"a.b.xhtml"_s << true;
        QTest::newRow("archive") << u"a.mhtml"_s << false;
        QTest::newRow("text") << u"html.txt"_s << false;
        QTest::newRow("no suffix") << u"html"_s << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(HtmlImporter().accepts(name), "accepted");
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString meta = u"<meta charset='%1'>"_s;
        const QString old = u"<meta http-equiv=Content-Type content='text/html; charset=%1'>"_s;
        QTest::newRow("UTF-8") << page(meta.arg(u"utf-8"_s)).toUtf8();
        QTest::newRow("UTF-8, not declared") << page({}).toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + page(meta.arg(u"iso-8859-1"_s)).toUtf8());
        QTest::newRow("UTF-8, declared otherwise") << page(meta.arg(u"iso-8859-1"_s)).toUtf8();
        QTest::newRow("ISO-8859-1") << windows1252(page(meta.arg(u"ISO-8859-1"_s)));
        QTest::newRow("windows-1252") << windows1252(page(old.arg(u"windows-1252"_s)));
        QTest::newRow("windows-1252, not declared") << windows1252(page({}));
        QTest::newRow("windows-1252, declared as UTF-8") << windows1252(page(meta.arg(u"utf-8"_s)));
        QTest::newRow("windows-1252, unknown name") << windows1252(page(meta.arg(u"x-user-defined"_s)));
        QTest::newRow("XHTML") << windows1252(u"<?xml version='1.0' encoding='iso-8859-1'?>"_s + page({}));
        const QString all = page(meta.arg(u"utf-8"_s));
        QByteArray wide("\xff\xfe");
        for (const QChar c : all) {
            wide += static_cast<char>(c.unicode() & 0xff);
            wide += static_cast<char>(c.unicode() >> 8);
        }
        QTest::newRow("UTF-16 with mark") << wide;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto documents = read(bytes);
        QVERIFY(documents);
        QCOMPARE(documents->size(), 1);
        QCOMPARE(documents->first().body, kBody + u'\n');
    }

    void invalidUtf8StaysUtf8()
    {
        QByteArray bytes = page(u"<meta charset=utf-8>"_s).toUtf8();
        bytes.replace("emplois", "emploi\xff");
        const auto documents = read(bytes);
        QVERIFY(documents);
        QVERIFY(documents->first().body.contains(u"500 emploi\uFFFD » à l’œuvre"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("blank") << QByteArray(" \n ") << u"empty"_s;
        QTest::newRow("NUL") << QByteArray("<p>500\0 emplois</p>", 19) << u"binary"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"binary"_s;
        QTest::newRow("no text") << QByteArray("<html><head><title>Une page</title></head><body></body></html>")
                                 << u"no main text"_s;
        QTest::newRow("menu") << QByteArray("<nav>Accueil</nav><p><a href=/>Suite</a></p>") << u"no main text"_s;
        QTest::newRow("cut within its head") << QByteArray("<html><head><scri") << u"no main text"_s;
        QTest::newRow("deep") << QByteArray("<div>").repeated(100'000) << u"nested"_s;
        QTest::newRow("large") << QByteArray("<p>Un mot.</p>").repeated(1'500'000) << u"20 MB"_s;
        QTest::newRow("large in UTF-8") << QByteArray("<p>\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9</p>").repeated(1'300'000)
                                        << u"20 MB"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto documents = read(bytes);
        QVERIFY(!documents);
        QCOMPARE(documents.error().kind, Error::Kind::BadInput);
        QVERIFY2(documents.error().message.contains(reason), qPrintable(documents.error().message));
    }

    void anyBytesGiveTextOrAReason()
    {
        const QList<QByteArray> pieces{"<p>",        "</p>", "<table>", "<tr>", "<td>",  "<li>", "<ul>",
                                       "<a href=x>", "</a>", "<div ",   "='",   "\"",    ">",    "&",
                                       "&#x0;",      "\xe9", "\0",      "<!--", "-->",   "500",  " ",
                                       "<pre>",      "<dt>", "<dd>",    "<br>", "<sup>", "\n"};
        quint32 state = 1;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < round % 80; ++i) {
                state = state * 1664525U + 1013904223U;
                bytes += pieces[static_cast<qsizetype>(state >> 8) % pieces.size()];
            }
            const auto documents = read(bytes);
            if (documents) {
                const QString& body = documents->first().body;
                QVERIFY(body.isValidUtf16() && !body.contains(QChar(u'\0')) && !body.trimmed().isEmpty());
            }
        }
    }

    void dateLineIsNoText()
    {
        const auto documents = read(
            u"<article><h1>Une usine</h1><p>Publié le 12 octobre 2026</p><p>%1</p></article>"_s.arg(kBody).toUtf8());
        QVERIFY(documents);
        QCOMPARE(documents->first(), (Document{u"Une usine"_s, kBody + u'\n', {2026, 10, 12}, {}, {}}));
    }

    /// Through the importer into a workspace: pages and texts in one folder.
    void pagesAndTextsAreImportedAlike()
    {
        const QTemporaryDir folder;
        const QString title = u"Une usine à Kénitra crée 500 emplois"_s;
        write(folder.filePath(u"a.txt"_s), u"%1\n\n%2\n"_s.arg(title, kBody).toUtf8());
        write(folder.filePath(u"b.html"_s),
              u"<title>%1</title><link rel=canonical href='https://www.lefil.example/k'><nav>Accueil</nav>"
              u"<article><h1>%1</h1><p>%2</p></article>"_s.arg(title, kBody)
                  .toUtf8());
        write(folder.filePath(u"c.htm"_s),
              page({}, u"Un port de Nador embauche 900 dockers en 2027, dit-il."_s).toUtf8());
        write(folder.filePath(u"d.html"_s), "<html><body><nav>Accueil</nav></body></html>");
        QVERIFY(QDir(folder.path()).mkpath(u"b_files"_s) && QDir(folder.path()).mkpath(u"other_files"_s));
        write(folder.filePath(u"b_files/frame.html"_s),
              page({}, u"Une publicité pour 4 000 lots à gagner chez vous."_s).toUtf8());
        write(folder.filePath(u"other_files/e.html"_s),
              page({}, u"Une carrière de Settat embauche 60 personnes."_s).toUtf8());

        TemporaryWorkspace w;
        const auto report = runImport(w.connection, fakeEngine(), {folder.path()});
        QVERIFY(report);
        QCOMPARE(report->imported, 3);
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(report->skipped, QStringList());
        QCOMPARE(report->failed.size(), 1);
        QCOMPARE(report->failed.first().file, folder.filePath(u"d.html"_s));
        QVERIFY(report->failed.first().reason.message.contains(u"no main text"_s));
        auto sources
            = Statement::prepare(w.connection, "SELECT url || ' ' || outlet FROM article_source WHERE url <> ''");
        QVERIFY(sources && sources->step().value_or(false));
        QCOMPARE(sources->text(0), u"https://www.lefil.example/k lefil.example"_s);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article_source"), 4);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }
};

QTEST_GUILESS_MAIN(TestHtmlImporter)
#include "tst_htmlimporter.moc"
