// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/articleform.h"

#include "models/domain/writtendate.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/curation/problemlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace vigie {

using namespace Qt::StringLiterals;

ArticleForm::ArticleForm(const ArticleFields& fields, QWidget* parent)
    : QDialog(parent)
    , m_before(fields)
    , m_title(new QLineEdit(fields.title, this))
    , m_date(new QLineEdit(fields.date.toIso(), this))
    , m_dateFault(new QLabel(this))
    , m_mainSector(new QComboBox(this))
    , m_otherSectors(new QListWidget(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName("ArticleForm"_L1);
    setWindowTitle(tr("Correct the article"));
    m_title->setObjectName("articleTitleEdit"_L1);
    m_title->setAccessibleName(tr("Title"));
    m_date->setObjectName("articleDateEdit"_L1);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("5 March 2022, 05/03/2022 (day first), 2022-03, 2022; empty where unknown"));
    m_dateFault->setObjectName("articleDateFaultLabel"_L1);
    m_mainSector->setObjectName("mainSectorComboBox"_L1);
    m_mainSector->setAccessibleName(tr("Main sector"));
    m_otherSectors->setObjectName("otherSectorsList"_L1);
    m_otherSectors->setAccessibleName(tr("Other sectors"));
    m_mainSector->addItem(tr("None"), -1);
    for (int code = 0; code < static_cast<int>(kSectorCount); ++code) {
        const auto sector = static_cast<Sector>(code);
        m_mainSector->addItem(label(sector), code);
        auto* item = new QListWidgetItem(label(sector), m_otherSectors);
        item->setData(Qt::UserRole, code);
        item->setCheckState(fields.sectors.indexOf(sector) > 0 ? Qt::Checked : Qt::Unchecked);
    }
    if (!fields.sectors.isEmpty())
        m_mainSector->setCurrentIndex(m_mainSector->findData(static_cast<int>(fields.sectors.first())));
    m_dateFault->setTextFormat(Qt::PlainText);
    m_dateFault->setWordWrap(true);
    m_dateFault->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Title"), m_title);
    layout->addRow(tr("&Date"), m_date);
    layout->addRow(QString(), m_dateFault);
    layout->addRow(tr("&Main sector"), m_mainSector);
    layout->addRow(tr("&Other sectors"), m_otherSectors);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    resize(64 * kUnit, 48 * kUnit);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QList<Sector> ArticleForm::sectors() const
{
    QList<Sector> chosen;
    if (const int main = m_mainSector->currentData().toInt(); main >= 0)
        chosen.append(static_cast<Sector>(main));
    // Those that were there keep their order; new ones come after them.
    for (const Sector sector : m_before.sectors)
        if (m_otherSectors->item(static_cast<int>(sector))->checkState() == Qt::Checked && !chosen.contains(sector))
            chosen.append(sector);
    for (int row = 0; row < m_otherSectors->count(); ++row) {
        const auto sector = static_cast<Sector>(m_otherSectors->item(row)->data(Qt::UserRole).toInt());
        if (m_otherSectors->item(row)->checkState() == Qt::Checked && !chosen.contains(sector))
            chosen.append(sector);
    }
    return chosen;
}

void ArticleForm::showProblem(const QString& text)
{
    m_problem->say(text);
}

void ArticleForm::save()
{
    const QString typed = m_date->text().trimmed();
    const auto date = typed.isEmpty() ? std::optional(PartialDate{}) : readWrittenDate(typed);
    m_dateFault->setVisible(!date.has_value());
    if (!date) {
        m_dateFault->setText(u"⚠ "_s
                             + tr("A day (5 March 2022, 05/03/2022, 2022-03-05), a month (March 2022, 2022-03) or a "
                                  "year (2022), from 1900 on"));
        m_date->setAccessibleDescription(m_dateFault->text());
        m_date->setFocus();
        return;
    }
    emit saveRequested({m_title->text().simplified(), *date, sectors()});
}

} // namespace vigie
