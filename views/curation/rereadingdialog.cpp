// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/rereadingdialog.h"

#include "views/common/defaultbutton.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/curation/problemlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString kindText(RereadingLine::Kind kind)
{
    switch (kind) {
    case RereadingLine::Kind::New:
        return RereadingDialog::tr("New");
    case RereadingLine::Kind::Changed:
        return RereadingDialog::tr("Changed");
    case RereadingLine::Kind::Gone:
        break;
    }
    return RereadingDialog::tr("Gone");
}

QString whatText(RereadingLine::What what)
{
    switch (what) {
    case RereadingLine::What::Figure:
        return RereadingDialog::tr("figure");
    case RereadingLine::What::Actor:
        return RereadingDialog::tr("actor");
    case RereadingLine::What::Place:
        return RereadingDialog::tr("place");
    case RereadingLine::What::Sectors:
        break;
    }
    return RereadingDialog::tr("sectors");
}

QString cellText(const RereadingLine& line, int column)
{
    switch (column) {
    case RereadingModel::ChangeColumn:
        return RereadingDialog::tr("%1: %2").arg(kindText(line.kind), whatText(line.what));
    case RereadingModel::BeforeColumn:
        return line.before;
    case RereadingModel::AfterColumn:
        return line.after;
    default:
        return line.article;
    }
}

} // namespace

RereadingDialog::RereadingDialog(QWidget* parent)
    : QDialog(parent)
    , m_model(new RereadingModel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName("RereadingDialog"_L1);
    setWindowTitle(tr("Read all texts again"));
    m_text->setObjectName("rereadingLabel"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName("rereadingProgressBar"_L1);
    m_bar->setAccessibleName(tr("Progress of reading"));
    m_table->setObjectName("rereadingTable"_L1);
    m_table->setAccessibleName(tr("What is read otherwise now"));
    m_model->setCellText(cellText);
    const QStringList headers{tr("Take"), tr("So far"), tr("Read now"), tr("Article")};
    for (int column = 0; column < headers.size(); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, headers.at(column));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& name, const QString& text, QDialogButtonBox::ButtonRole role) {
        QPushButton* button = buttons->addButton(text, role);
        button->setObjectName(name);
        return button;
    };
    m_all = add(u"tickAllButton"_s, tr("Tick &all"), QDialogButtonBox::ActionRole);
    m_none = add(u"tickNoneButton"_s, tr("Tick &none"), QDialogButtonBox::ActionRole);
    m_apply = add(u"applyRereadingButton"_s, QString(), QDialogButtonBox::ApplyRole);
    m_close = add(u"closeRereadingButton"_s, QString(), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 100);
    layout->addWidget(m_problem);
    layout->addStretch(); // where there is no table
    layout->addWidget(buttons);
    resize(116 * kUnit, 60 * kUnit);
    unsetDefaultButtons(this);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->takeAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->takeAll(false); });
    connect(m_apply, &QPushButton::clicked, this, &RereadingDialog::applyRequested);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RereadingDialog::showTicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_bar->setRange(0, 0);
    m_text->setText(tr("The texts are being read. Nothing is changed until you decide."));
    showTicked();
}

void RereadingDialog::setProgress(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    const LocaleFormat format(locale());
    m_text->setText(tr("%1 of %2 articles read. Nothing is changed until you decide.")
                        .arg(format.count(done), format.count(all)));
}

void RereadingDialog::setLines(const QList<RereadingLine>& lines)
{
    m_phase = Phase::Choosing;
    m_model->setLines(lines);
    m_text->setText(tr("What is ticked is taken, in one step that undo takes back. What people have decided is not "
                       "among it: it stays."));
    const int width = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RereadingModel::ChangeColumn, 24 * width);
    m_table->setColumnWidth(RereadingModel::BeforeColumn, 42 * width);
    m_table->setColumnWidth(RereadingModel::AfterColumn, 42 * width);
    showTicked();
}

void RereadingDialog::setApplying()
{
    m_phase = Phase::Applying;
    showProblem({});
    showTicked();
}

void RereadingDialog::showEnd(const QString& text)
{
    m_phase = Phase::Ended;
    m_text->setText(text);
    showTicked();
}

void RereadingDialog::showProblem(const QString& text)
{
    m_problem->say(text);
    if (!text.isEmpty() && m_phase == Phase::Applying)
        m_phase = Phase::Choosing; // it can be tried again
    showTicked();
}

void RereadingDialog::showTicked()
{
    const bool choosing = m_phase == Phase::Choosing;
    const qsizetype ticked = m_model->taken();
    m_bar->setVisible(m_phase == Phase::Reading || m_phase == Phase::Applying);
    if (m_phase == Phase::Applying)
        m_bar->setRange(0, 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setEnabled(choosing);
    for (QPushButton* button : {m_all, m_none, m_apply})
        button->setVisible(choosing || m_phase == Phase::Applying);
    for (QPushButton* button : {m_all, m_none, m_apply})
        button->setEnabled(choosing);
    m_apply->setText(ticked == 0 ? tr("Keep all as it is")
                                 : tr("Take those ticked (%1)").arg(LocaleFormat(locale()).count(ticked)));
    m_close->setText(m_phase == Phase::Reading ? tr("Cancel") : tr("Close"));
    m_close->setEnabled(m_phase != Phase::Applying);
}

void RereadingDialog::done(int result)
{
    if (m_phase == Phase::Applying)
        return; // what is being written ends first
    if (m_phase == Phase::Reading)
        emit cancelRequested();
    QDialog::done(result);
}

} // namespace vigie
