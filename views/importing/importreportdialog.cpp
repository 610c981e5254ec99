// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importreportdialog.h"

#include "views/common/filedialogs.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 5000; // of a folder full of pictures the first thousands tell enough

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString notReadReason()
{
    return ImportReportDialog::tr("Only text files (.txt) and web pages (.html, .htm, .xhtml) are read");
}

QString failureLines(const ImportSummary& summary)
{
    QString text;
    for (const ImportFailure& failure : summary.failures)
        text += failure.file + u'\t' + failure.reason + u'\n';
    for (const QString& file : summary.skipped)
        text += file + u'\t' + notReadReason() + u'\n';
    return text;
}

ImportReportDialog::ImportReportDialog(QWidget* parent)
    : QDialog(parent)
    , m_headline(plainLabel(u"headlineLabel"_s, this))
    , m_details(plainLabel(u"detailsLabel"_s, this))
    , m_table(new QTableWidget(0, 2, this))
    , m_note(plainLabel(u"noteLabel"_s, this))
{
    setObjectName("ImportReportDialog"_L1);
    setWindowTitle(tr("Import"));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_headline->setFont(large);

    m_table->setObjectName("failuresTableWidget"_L1);
    m_table->setAccessibleName(tr("Files that were not imported"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Reason")});
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kUnit);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    // In the order in which they stand: behind a button that was there before, Tab goes round two of them for ever.
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save list…"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName("copyListButton"_L1);
    m_save->setObjectName("saveListButton"_L1);
    m_copy->setIcon(icon(u"copy"_s));
    m_save->setIcon(icon(u"save"_s));
    m_stories = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stories->setObjectName("showStoriesButton"_L1);
    m_stories->setIcon(icon(u"story"_s));
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ImportReportDialog::copyList);
    connect(m_save, &QPushButton::clicked, this, &ImportReportDialog::save);
    connect(m_stories, &QPushButton::clicked, this, &ImportReportDialog::showNextJoined);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kUnit);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    setSummary({});
}

void ImportReportDialog::setSummary(const ImportSummary& summary)
{
    m_summary = summary;
    const LocaleFormat format(locale());
    const QString articles = articleCount(summary.imported, format);
    m_headline->setText(summary.cancelled ? tr("Import cancelled: %1 imported until then").arg(articles)
                                          : tr("Import finished: %1 imported").arg(articles));
    QStringList details;
    if (summary.alreadyThere > 0)
        details.append(tr("Already there, unchanged: %1").arg(articleCount(summary.alreadyThere, format)));
    if (summary.returned > 0)
        details.append(tr("Had been removed and are back, with what was corrected in them: %1")
                           .arg(articleCount(summary.returned, format)));
    if (!summary.failures.isEmpty())
        details.append(tr("Could not be read: %1. The rest went on.").arg(format.count(summary.failures.size())));
    if (!summary.skipped.isEmpty())
        details.append(tr("Passed over, of other kinds: %1").arg(format.count(summary.skipped.size())));
    if (!summary.joined.isEmpty())
        details.append(tr("Joined into stories with articles that tell the same, which count once: %1")
                           .arg(articleCount(summary.joined.size(), format)));
    if (summary.pairsToDecide > 0)
        details.append(tr("Pairs that may tell one announcement: %1. Until you decide (Stories), both count.")
                           .arg(format.count(summary.pairsToDecide)));
    if (summary.cancelled)
        details.append(tr("What was imported is complete; importing the same files again goes on from there."));
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    m_note->hide();
    fillTable();
    const bool anyListed = m_table->rowCount() > 0;
    m_table->setVisible(anyListed);
    m_copy->setVisible(anyListed);
    m_save->setVisible(anyListed);
    m_nextJoined = 0;
    m_stories->setText(tr("Show in &Stories"));
    m_stories->setVisible(!summary.joined.isEmpty() || summary.pairsToDecide > 0);
    resize(anyListed ? QSize(80 * kUnit, 48 * kUnit) : QSize(52 * kUnit, sizeHint().height()));
}

void ImportReportDialog::fillTable()
{
    QList<ImportFailure> listed = m_summary.failures;
    for (const QString& file : m_summary.skipped)
        listed.append({file, notReadReason()});
    const qsizetype count = std::min(listed.size(), kMostListed);
    m_table->setRowCount(static_cast<int>(count));
    for (int row = 0; row < count; ++row) {
        const ImportFailure& failure = listed[row];
        const QStringList texts{failure.file, failure.reason};
        for (int column = 0; column < 2; ++column) {
            auto item = std::make_unique<QTableWidgetItem>(texts[column]);
            item->setToolTip(u"<p>"_s + texts[column].toHtmlEscaped() + u"</p>"_s);
            m_table->setItem(row, column, item.release()); // the table's from here on
        }
    }
    if (listed.size() > count)
        showNote(
            tr("The first %1 are listed; copied and saved lists have all.").arg(LocaleFormat(locale()).count(count)));
}

void ImportReportDialog::showNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void ImportReportDialog::showNextJoined()
{
    const qsizetype all = m_summary.joined.size();
    if (all == 0) {
        emit storiesRequested({});
        return;
    }
    const LocaleFormat format(locale());
    showNote(tr("Shown: %1 of %2 joined articles").arg(format.count(m_nextJoined + 1), format.count(all)));
    const ArticleId article = m_summary.joined[m_nextJoined];
    m_nextJoined = (m_nextJoined + 1) % all;
    if (all > 1)
        m_stories->setText(tr("Show the &next in Stories"));
    emit storiesRequested(article);
}

void ImportReportDialog::copyList() const
{
    QGuiApplication::clipboard()->setText(failureLines(m_summary));
}

void ImportReportDialog::save()
{
    const QString path = FileDialogs::saveFileName(this, tr("Save the list of files"), tr("import-report.csv"),
                                                   tr("CSV table (*.csv)"));
    if (!path.isEmpty())
        emit saveRequested(path);
}

} // namespace vigie
