// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in French, whose words are longer: it fits the smallest screen that it is made for.
#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "app/language.h"
#include "views/curation/storypanel.h"
#include "views/main/mainwindow.h"

#include <QApplication>
#include <QFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int kScreenWidth = 1280;
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

    void itFitsTheScreen()
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        Desktop desktop{&settings};
        desktop.open(folder.filePath(u"french.vigie"_s));
        MainWindow& window = desktop.workbench().window();
        auto* stories = window.findChild<StoryPanel*>();
        QVERIFY(stories);
        StoryDetail detail;
        detail.story.id = StoryId{1};
        detail.story.automatic = true;
        detail.tellings = QList<ArticleTelling>(24);
        stories->setStory(ArticleId{1}, detail);
        QTRY_VERIFY(window.isVisible());
        QVERIFY2(window.minimumSizeHint().width() <= kScreenWidth,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
        window.resize(kScreenWidth, 775);
        QCOMPARE(window.width(), kScreenWidth);
    }
};

QTEST_MAIN(TestFrenchWindow)
#include "tst_frenchwindow.moc"
