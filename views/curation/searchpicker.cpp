// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/searchpicker.h"

#include "views/common/spacing.h"
#include "views/curation/problemlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMs = 150;

} // namespace

SearchPicker::SearchPicker(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_chooseOne(words.chooseOne)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_problem(new ProblemLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    const QString noun = words.noun.left(1).toUpper() + words.noun.mid(1);
    setObjectName(noun + "Picker"_L1);
    setWindowTitle(words.title);
    auto* explanation = new QLabel(words.explanation, this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_search->setObjectName(words.noun + "SearchEdit"_L1);
    m_search->setAccessibleName(words.search);
    m_search->setPlaceholderText(words.search);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(words.noun + "PickList"_L1);
    m_list->setAccessibleName(words.found);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles end in "…", whole in the tool tip
    QPushButton* ok = m_buttons->addButton(words.action, QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"pick%1Button"_s.arg(noun));
    ok->setDefault(true); // but Enter on another button presses that one
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(56 * kUnit, 46 * kUnit);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    const auto pickChosen = [this] { withChosen([this](qint64 id) { pick(id); }); };
    connect(&m_typing, &QTimer::timeout, this, &SearchPicker::ask);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_state = State::Unasked;
        m_wish = {};
        chooseNone();
        showProblem({});
        m_typing.start();
    });
    // Not itemActivated: Enter in the list comes with it, and goes on to the button.
    connect(m_list, &QListWidget::itemDoubleClicked, this, pickChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, pickChosen);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SearchPicker::setSearch(const QString& text)
{
    m_search->setText(text);
    m_search->selectAll();
    m_search->setFocus();
    m_list->clear();
    m_typing.stop();
    m_wish = {};
    m_state = State::Answered; // nobody has typed it: Enter that comes too early is no wish
    emit searchRequested(text);
}

void SearchPicker::ask()
{
    m_typing.stop();
    m_state = State::Asked;
    emit searchRequested(m_search->text());
}

void SearchPicker::chooseNone()
{
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
}

QString SearchPicker::search() const
{
    return m_search->text();
}

QPushButton* SearchPicker::addButton(const QString& objectName, const QString& text)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    return button;
}

void SearchPicker::setLines(const QList<Row>& rows)
{
    const QListWidgetItem* before = m_list->currentItem();
    const qint64 chosen = before ? before->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    for (const Row& row : rows) {
        auto* item = new QListWidgetItem(row.text, m_list);
        item->setData(Qt::UserRole, row.id);
        item->setToolTip(row.toolTip.isEmpty() ? row.text : row.toolTip);
        if (row.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_state == State::Unasked)
        return; // typing went on: it is the answer to less
    m_state = State::Answered;
    showProblem({});
    if (chosen == 0)
        m_list->setCurrentRow(0);
    const auto wish = std::exchange(m_wish, {});
    if (wish && rows.size() == 1)
        withChosen(wish);
}

void SearchPicker::failSearch(const QString& why)
{
    m_list->clear();
    m_state = State::Unasked;
    m_wish = {};
    showProblem(why);
}

void SearchPicker::withChosen(std::function<void(qint64)> what)
{
    const QListWidgetItem* item = m_list->currentItem();
    showProblem(item || m_state != State::Answered ? QString() : m_chooseOne);
    if (item) {
        what(item->data(Qt::UserRole).toLongLong());
    } else if (m_state != State::Answered) {
        m_wish = std::move(what);
        if (m_state == State::Unasked)
            ask();
    }
}

void SearchPicker::showProblem(const QString& text)
{
    m_problem->say(text);
}

bool SearchPicker::eventFilter(QObject* watched, QEvent* event)
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
