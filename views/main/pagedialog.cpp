// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/pagedialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString readPage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

PageDialog::PageDialog(const QString& title, const QString& markdown, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("PageDialog"_L1);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QTextBrowser(this);
    page->setObjectName("pageBrowser"_L1);
    page->setAccessibleName(title);
    page->setOpenLinks(false);
    page->setMarkdown(markdown);
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(12);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(page);
    layout->addWidget(buttons);
    resize(680, 620);
}

PageDialog* makeHelpDialog(QWidget* parent)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    QString text = readPage(u":/help/help_%1.md"_s.arg(language));
    if (text.isEmpty())
        text = readPage(u":/help/help_en.md"_s);
    return new PageDialog(PageDialog::tr("Help"), text, parent);
}

PageDialog* makeAboutDialog(QWidget* parent)
{
    const QString text = u"# Vigie %1\n\n%2\n\n%3\n\n%4\n\nQt %5, %6\n"_s.arg(
        QStringLiteral(VIGIE_VERSION),
        PageDialog::tr(
            "Reads economic announcements, keeps the sentence behind every figure, and proves every total."),
        PageDialog::tr(
            "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        PageDialog::tr("Data: World Bank, World Development Indicators, and IMF, International Financial Statistics "
                       "(exchange rates, CC BY 4.0); GeoNames "
                       "(CC BY 4.0); Unicode CLDR; INSEE through decoupage-administratif (Licence Ouverte); HCP "
                       "Morocco (CC BY 4.0). "
                       "The whole list stands in resources/NOTICE.md."),
        QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    return new PageDialog(PageDialog::tr("About Vigie"), text, parent);
}

} // namespace vigie
