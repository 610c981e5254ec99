// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/actorpicker.h"

#include "views/common/labels.h"
#include "views/common/spacing.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMs = 150;

} // namespace

ActorPicker::ActorPicker(const QString& title, const QString& explanation, const QString& action, ActorId without,
                         QWidget* parent)
    : QDialog(parent)
    , m_without(without)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_problem(new QLabel(this))
    , m_none(new QPushButton(this))
{
    setObjectName("ActorPicker"_L1);
    setWindowTitle(title);
    auto* words = new QLabel(explanation, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_search->setObjectName("actorSearchEdit"_L1);
    m_search->setAccessibleName(tr("Part of a name"));
    m_search->setPlaceholderText(tr("Part of a name"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName("actorPickList"_L1);
    m_list->setAccessibleName(tr("Actors found"));
    m_problem->setObjectName("formProblemLabel"_L1);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_none->setObjectName("pickNoneButton"_L1);
    m_none->hide();

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* ok = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    ok->setObjectName("pickActorButton"_L1);
    buttons->addButton(m_none, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(56 * kUnit, 46 * kUnit);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { emit searchRequested(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &ActorPicker::pick);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorPicker::pick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_none, &QPushButton::clicked, this, [this] { emit actorPicked({}); });
}

void ActorPicker::setSearch(const QString& text)
{
    m_search->setText(text);
    m_search->selectAll();
    m_search->setFocus();
    emit searchRequested(text);
}

void ActorPicker::setRows(const QList<ActorRow>& rows)
{
    const LocaleFormat format(locale());
    m_list->clear();
    for (const ActorRow& row : rows) {
        if (row.actor.id == m_without)
            continue;
        auto* item = new QListWidgetItem(
            u"%1 – %2, %3"_s.arg(row.actor.name, label(row.actor.kind), articleCount(row.articles, format)), m_list);
        item->setData(Qt::UserRole, row.actor.id.value);
        item->setToolTip(row.actor.aliases.join(u", "_s));
    }
    m_list->setCurrentRow(0);
}

void ActorPicker::allowNone(const QString& text)
{
    m_none->setText(text);
    m_none->show();
}

void ActorPicker::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ActorPicker::pick()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        emit actorPicked(ActorId{item->data(Qt::UserRole).toLongLong()});
    else
        showProblem(tr("Choose an actor of the list."));
}

bool ActorPicker::eventFilter(QObject* watched, QEvent* event)
{
    // The arrows move in the list while the typing goes on in the field.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vigie
