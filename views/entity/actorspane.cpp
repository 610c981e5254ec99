// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actorspane.h"

#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/entity/actortableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMs = 120; // a pause in typing that ends a search word

QString iconName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Company:
        return u"company"_s;
    case ActorKind::PublicBody:
        return u"public-body"_s;
    case ActorKind::Person:
        return u"person"_s;
    case ActorKind::Education:
        return u"education"_s;
    case ActorKind::Association:
        return u"association"_s;
    }
    return {};
}

} // namespace

ActorsPane::ActorsPane(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_search(new QLineEdit(this))
    , m_table(new ActorTableView(this))
    , m_note(new QLabel(this))
    , m_shade(new LoadingShade(m_table))
{
    setObjectName("ActorsPane"_L1);
    m_tabs->setObjectName("actorKindTabBar"_L1);
    m_tabs->setAccessibleName(tr("Kind of actor"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const ActorKind kind : kActorKinds)
        m_tabs->addTab(icon(iconName(kind)), {});
    m_search->setObjectName("actorSearchLineEdit"_L1);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_note->setObjectName("actorNoteLabel"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(kHalfUnit);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfUnit);
    layout->addWidget(m_tabs);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    setWords();

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &ActorsPane::listRequested);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, &ActorsPane::showKind);
    connect(m_table->actors(), &ActorTableModel::sortRequested, this, &ActorsPane::listRequested);
    connect(m_table, &ActorTableView::actorChosen, this, &ActorsPane::actorChosen);
    connect(m_table, &ActorTableView::pageRequested, this, &ActorsPane::pageRequested);
}

void ActorsPane::setWords()
{
    setTabWords();
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setAccessibleName(tr("Search actors by name"));
}

void ActorsPane::setTabWords()
{
    // Where the five words do not fit, only the current kind is spelt out: an icon each is better than tabs out of
    // sight.
    int whole = 0;
    for (const ActorKind kind : kActorKinds)
        whole += fontMetrics().horizontalAdvance(pluralLabel(kind)) + m_tabs->iconSize().width() + 4 * kUnit;
    const bool fits = whole <= width();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString words = pluralLabel(kActorKinds.at(static_cast<std::size_t>(tab)));
        m_tabs->setTabText(tab, fits || tab == m_tabs->currentIndex() ? words : QString());
        m_tabs->setTabToolTip(tab, words);
        m_tabs->setAccessibleTabName(tab, words);
    }
}

void ActorsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setTabWords();
}

void ActorsPane::showKind()
{
    setTabWords();
    setChosen(m_filter);
    emit listRequested();
}

ActorKind ActorsPane::kind() const
{
    return kActorKinds.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

QString ActorsPane::search() const
{
    return m_search->text().trimmed();
}

int ActorsPane::sortColumn() const
{
    return m_table->horizontalHeader()->sortIndicatorSection();
}

void ActorsPane::setRows(const QList<ActorRow>& rows)
{
    m_table->setRows(rows);
    const LocaleFormat format(locale());
    if (rows.size() >= kMostRows)
        m_note->setText(tr("The first %1 are listed. Search to find others.").arg(format.count(rows.size())));
    else
        m_note->setText(!search().isEmpty()      ? tr("No name like this.")
                            : m_filter.isEmpty() ? tr("None in this workspace.")
                                                 : tr("None under this filter."));
    m_note->setVisible(rows.isEmpty() || rows.size() >= kMostRows);
    setLoading(false);
}

void ActorsPane::setChosen(const Filter& filter)
{
    m_filter = filter;
    m_table->setChosen(kind() == ActorKind::Company ? filter.companies : filter.actors);
}

void ActorsPane::setCurrency(const QString& currency)
{
    m_table->setCurrency(currency);
}

void ActorsPane::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

bool ActorsPane::eventFilter(QObject* watched, QEvent* event)
{
    // From the search field straight into the list, and Esc empties the field first.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && m_table->actors()->rowCount() > 0) {
            m_table->setFocus();
            m_table->setCurrentIndex(m_table->actors()->index(0, 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActorsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

} // namespace vigie
