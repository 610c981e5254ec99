// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/searchfield.h"

#include "views/common/icons.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

qsizetype letters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(false); });
    connect(this, &QLineEdit::textEdited, this, &SearchField::schedule);
    connect(this, &QLineEdit::returnPressed, this, [this] { ask(true); });
    retranslate();
}

void SearchField::setWords(const QString& words)
{
    m_asked = words;
    // A pending request means that the user has typed on since: the answer to the older words must not overtake.
    if (!m_rest.isActive() && text().trimmed() != words)
        setText(words);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        ask(true);
    } else if (event->key() == Qt::Key_Down) {
        emit resultsRequested();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::schedule()
{
    if (text().trimmed().isEmpty())
        ask(false);
    else if (letters(text()) >= kLettersAsYouType)
        m_rest.start();
    else
        m_rest.stop();
}

void SearchField::ask(bool complete)
{
    m_rest.stop();
    const QString words = text().trimmed();
    if (words == m_asked && !complete)
        return;
    m_asked = words;
    emit searchRequested(words, complete);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search articles…"));
    setAccessibleName(tr("Search articles"));
    setToolTip(tr("Words (in lower case also their plural or singular), \"exact phrases\", -not, begin* — Enter "
                  "searches shorter words too"));
}

} // namespace vigie
