// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in French, whose words are longer: it fits the smallest screen that it is made for.
#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "app/language.h"
#include "models/importers/textdecoder.h"
#include "models/store/workspace.h"
#include "views/articles/articlelistview.h"
#include "views/articles/figurelistview.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartwords.h"
#include "views/common/errortext.h"
#include "views/common/exportnotes.h"
#include "views/common/labels.h"
#include "views/curation/editwords.h"
#include "views/curation/reviewpanel.h"
#include "views/curation/storypanel.h"
#include "views/entity/entitypanel.h"
#include "views/main/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int kScreenWidth = 1280;
constexpr int kScreenHeight = 630; ///< of 720, less what a panel of the desktop and the frame take
constexpr int kFontPoints = 11; ///< what desktops come with; the platform of the tests has a smaller one

} // namespace

class TestFrenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installLanguage(u"fr"_s);
        QFont font = QApplication::font();
        font.setPointSize(kFontPoints);
        QApplication::setFont(font);
    }

    void refusalsSpeakFrenchToo()
    {
        QCOMPARE(refusalText({Error::Kind::BadInput, u"a figure added by hand is deleted, not rejected"_s, {}}),
                 u"Rien n’a été modifié\u00A0: un chiffre ajouté à la main se supprime, il ne se rejette pas"_s);
        QCOMPARE(refusalText({Error::Kind::NotFound, u"there is no such row"_s, u"metric"_s}),
                 u"Rien n’a été modifié\u00A0: cela n’existe plus"_s);
    }

    void whatIsSaidOfFiguresAgreesWithTheirNumber()
    {
        Breakdown breakdown;
        breakdown.unit = u"jobs"_s;
        breakdown.figures = 5;
        breakdown.approximate = 1;
        const LocaleFormat format;
        QCOMPARE(chartCaption(breakdown, {}, format).at(1), u"5 chiffres, dont 1 approximatif"_s);
        breakdown.approximate = 2;
        QCOMPARE(chartCaption(breakdown, {}, format).at(1), u"5 chiffres, dont 2 approximatifs"_s);
        WorkspaceCounts counts;
        counts.figures = 3;
        counts.counted = 1;
        counts.approximate = 1;
        counts.reviewed = 1;
        QCOMPARE(countPhrases(counts, format).mid(1),
                 (QStringList{u"3 chiffres, dont 1 compté (1 approximatif) et 2 écartés"_s, u"1 chiffre vérifié"_s}));
        QCOMPARE(countPhrases({}, format).last(), u"0 chiffre vérifié"_s);
        QCOMPARE(articleCount(0, format), u"0\u00A0article"_s);
        QCOMPARE(articleCount(2, format), u"2\u00A0articles"_s);
        QCOMPARE(leftOutCount(12'000, format), u"12\u202F000 écartés"_s);
    }

    void errorsAreInFrench()
    {
        QCOMPARE(errorText(decodeText(" \n ").error()), u"le fichier est vide"_s);
        QCOMPARE(errorText(decodeText(QByteArray(100, '\1')).error()),
                 u"le fichier n’est pas du texte (contenu binaire)"_s);
        const QString path = u"/no/such/folder/w.vigie"_s;
        const auto refused = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
        const QString words = errorText(refused.error());
        QVERIFY2(words.startsWith(u"l’espace de travail ne peut pas être créé à cet endroit"_s)
                     && words.endsWith(u"\u00A0: "_s + path),
                 qPrintable(words));
        const auto is = [](const QString& message, const QString& text) {
            QCOMPARE(errorText({Error::Kind::Internal, message, {}}), text);
        };
        is(u"the workspace is damaged: its schema was changed"_s,
           u"l’espace de travail est endommagé\u00A0: its schema was changed"_s);
        is(u"cannot write the file (No space)"_s, u"le fichier ne peut pas être écrit (No space)"_s);
        is(u"what nobody foresaw: it happened"_s, u"what nobody foresaw: it happened"_s);
    }

    void pastedTextsAreNamedForPeople()
    {
        QDir pasted(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/pasted"_s);
        QVERIFY(pasted.removeRecursively());
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        Desktop desktop{&settings};
        desktop.open(folder.filePath(u"pasted.vigie"_s));
        QTRY_VERIFY(!desktop.isOpening());
        const auto* list = desktop.workbench().window().findChild<ArticleListView*>();
        const QRegularExpression name(uR"(\ATexte collé, \d{1,2} \S+ \d{4} \d\dh\d\d(?: \(2\))?\.txt\z)"_s);
        for (int count = 1; count <= 2; ++count) {
            emit desktop.workbench().window().textDropped(u"Yazaki crée %1 emplois."_s.arg(count));
            QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), count, 20000);
            const QStringList files = pasted.entryList(QDir::Files);
            QCOMPARE(files.size(), count);
            for (const QString& file : files)
                QVERIFY2(name.match(file).hasMatch(), qPrintable(file));
        }
    }

    void itFitsTheScreen()
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        Desktop desktop{&settings};
        desktop.open(folder.filePath(u"french.vigie"_s));
        QTRY_VERIFY(!desktop.isOpening());
        MainWindow& window = desktop.workbench().window();
        auto* stories = window.findChild<StoryPanel*>();
        QVERIFY(stories);
        StoryDetail detail;
        detail.story.id = StoryId{1};
        detail.story.automatic = true;
        detail.tellings = QList<ArticleTelling>(24);
        stories->setStory(ArticleId{1}, detail);
        QTRY_VERIFY(window.isVisible());
        const int beside = window.findChild<EntityPanel*>()->minimumSizeHint().width();
        const QList<const QWidget*> panels{stories, window.findChild<ReviewPanel*>(), window.findChild<ChartPanel*>(),
                                           window.findChild<FigureListView*>()};
        for (const QWidget* panel : panels)
            QVERIFY2(
                panel->minimumSizeHint().width() + beside <= kScreenWidth,
                qPrintable(
                    u"%1: %2 + %3"_s.arg(panel->objectName()).arg(panel->minimumSizeHint().width()).arg(beside)));
        QVERIFY2(window.minimumSizeHint().height() <= kScreenHeight,
                 qPrintable(u"%1 high"_s.arg(window.minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestFrenchWindow)
#include "tst_frenchwindow.moc"
