// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/mergedialog.h"

#include "views/common/defaultbutton.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/curation/chosenrow.h"
#include "views/curation/problemlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Merged the other way round it is another decision.
bool isSamePair(const MergeSuggestion& one, const MergeSuggestion& other)
{
    return one.a == other.a && one.b == other.b;
}

QString actorText(const QString& name, ActorKind kind, int articles, const LocaleFormat& format)
{
    return u"%1 – %2, %3"_s.arg(name, label(kind), articleCount(articles, format));
}

} // namespace

QString mergeReasonText(MergeSuggestion::Reason reason)
{
    using Reason = MergeSuggestion::Reason;
    switch (reason) {
    case Reason::SameName:
        return MergeDialog::tr("the same name, read as two kinds");
    case Reason::SameCore:
        return MergeDialog::tr("the same but for the legal form");
    case Reason::SharedName:
        return MergeDialog::tr("one bears a name of the other");
    case Reason::Acronym:
        return MergeDialog::tr("one is short for the other");
    case Reason::Spelling:
        return MergeDialog::tr("spelt nearly alike");
    case Reason::Country:
        return MergeDialog::tr("the same but for the country behind it");
    case Reason::SameArticles:
        return MergeDialog::tr("named in the same articles");
    }
    return {};
}

MergeDialog::MergeDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName("MergeDialog"_L1);
    setWindowTitle(tr("Actors that may be the same"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_table->setObjectName("mergeTable"_L1);
    m_table->setAccessibleName(tr("Pairs of actors"));
    m_table->setHorizontalHeaderLabels({tr("Stays"), tr("Becomes part of it"), tr("Why")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    // In the order in which they stand: behind a button that was there before, Tab goes round two of them for ever.
    auto* buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::ActionRole);
    m_merge->setIcon(icon(u"accept"_s));
    m_merge->setObjectName("mergePairButton"_L1);
    m_merge->setToolTip(tr("One actor with the names, mentions and figures of both; it can be split again"));
    m_deny = buttons->addButton(tr("Keep apart"), QDialogButtonBox::ActionRole);
    m_deny->setIcon(icon(u"reject"_s));
    m_deny->setObjectName("keepApartButton"_L1);
    m_deny->setToolTip(tr("They are two: never suggest it again"));

    buttons->addButton(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(100 * kUnit, 52 * kUnit);
    unsetDefaultButtons(this);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MergeDialog::showAbilities);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const MergeSuggestion& pair = m_suggestions.at(row);
        emit actorRequested(column == 1 ? pair.b : pair.a);
    });
    const auto decide = [this](void (MergeDialog::*request)(const MergeSuggestion&)) {
        if (const MergeSuggestion* pair = chosen()) {
            m_decided = *pair;
            emit(this->*request)(*m_decided);
        }
    };
    connect(m_merge, &QPushButton::clicked, this, [decide] { decide(&MergeDialog::mergeRequested); });
    connect(m_deny, &QPushButton::clicked, this, [decide] { decide(&MergeDialog::denyRequested); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setSuggestions({});
}

void MergeDialog::setSuggestions(const QList<MergeSuggestion>& suggestions)
{
    const LocaleFormat format(locale());
    const MergeSuggestion* before = chosen();
    const bool goOn = before && m_decided && isSamePair(*before, *m_decided);
    const int row = chosenRow(m_suggestions, selectedRow(m_table), goOn, suggestions, isSamePair);
    m_suggestions = suggestions;
    m_table->setRowCount(static_cast<int>(suggestions.size()));
    for (int line = 0; line < m_table->rowCount(); ++line) {
        const MergeSuggestion& pair = suggestions.at(line);
        QStringList reasons;
        for (const MergeSuggestion::Reason reason : pair.reasons)
            reasons.append(mergeReasonText(reason));
        const QStringList cells{actorText(pair.nameA, pair.kindA, pair.articlesA, format),
                                actorText(pair.nameB, pair.kindB, pair.articlesB, format), reasons.join(u" · "_s)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column)); // the table takes it over
            item->setToolTip(cells.at(column));
            m_table->setItem(line, column, item);
        }
    }
    for (int column = 0; column < 2; ++column)
        m_table->setColumnWidth(column, m_table->fontMetrics().averageCharWidth() * 38);
    selectRow(m_table, row);
    m_title->setText(suggestions.isEmpty()
                         ? tr("No two actors look alike.")
                         : tr("Two names, one actor? Decide pair by pair; nothing is merged unasked."));
    showAbilities();
}

const MergeSuggestion* MergeDialog::chosen() const
{
    const int row = selectedRow(m_table);
    return row >= 0 && row < m_suggestions.size() ? &m_suggestions.at(row) : nullptr;
}

void MergeDialog::showAbilities()
{
    m_merge->setEnabled(chosen() != nullptr);
    m_deny->setEnabled(chosen() != nullptr);
}

void MergeDialog::showProblem(const QString& text)
{
    m_problem->say(text);
    if (!text.isEmpty())
        m_decided.reset();
}

} // namespace vigie
