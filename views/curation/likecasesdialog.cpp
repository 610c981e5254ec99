// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/likecasesdialog.h"

#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/curation/problemlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

LikeCasesDialog::LikeCasesDialog(const QString& explanation, const QString& action, const QList<LikeCase>& cases,
                                 QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_problem(new ProblemLabel(this))
    , m_apply(nullptr)
{
    setObjectName("LikeCasesDialog"_L1);
    setWindowTitle(tr("The same elsewhere"));
    auto* words = new QLabel(explanation, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_list->setObjectName("likeCasesList"_L1);
    m_list->setAccessibleName(tr("Like cases"));

    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    m_apply->setObjectName("applyLikeCasesButton"_L1);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(64 * kUnit, 40 * kUnit);
    QList<ActorId> all;
    for (const LikeCase& one : cases)
        all.append(one.actor);
    fill(cases, all);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_apply->setEnabled(!ticked().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit applyRequested(ticked()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LikeCasesDialog::fill(const QList<LikeCase>& cases, const QList<ActorId>& ticked)
{
    const LocaleFormat format(locale());
    m_list->clear();
    for (const LikeCase& one : cases) {
        const QString line = u"%1 – %2, %3"_s.arg(one.name, label(one.kind), articleCount(one.articles, format));
        auto* item = new QListWidgetItem(one.why.isEmpty() ? line : u"%1 (%2)"_s.arg(line, one.why), m_list);
        item->setData(Qt::UserRole, one.actor.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(one.actor) ? Qt::Checked : Qt::Unchecked);
    }
    m_apply->setEnabled(!this->ticked().isEmpty());
}

void LikeCasesDialog::setCases(const QList<LikeCase>& cases)
{
    const int row = m_list->currentRow();
    fill(cases, ticked());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

QList<ActorId> LikeCasesDialog::ticked() const
{
    QList<ActorId> actors;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); item->checkState() == Qt::Checked)
            actors.append(ActorId{item->data(Qt::UserRole).toLongLong()});
    return actors;
}

void LikeCasesDialog::showProblem(const QString& text)
{
    m_problem->say(text);
}

} // namespace vigie
