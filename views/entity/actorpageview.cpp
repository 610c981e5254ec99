// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actorpageview.h"

#include "models/query/searchfold.h"
#include "views/articles/metrictableview.h"
#include "views/common/elided.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"
#include "views/entity/actortableview.h"
#include "views/entity/placefacetview.h"
#include "views/entity/yearbars.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

namespace {

constexpr qsizetype kMostAliases = 8; // shown at once; the tool tip has all

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a name without a blank must not widen the window
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

template <class Button = QToolButton>
Button* quietButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new Button(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString verbatim(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ActorPageView::ActorPageView(QWidget* parent)
    : QWidget(parent)
    , m_back(quietButton<ElidedToolButton>(u"backButton"_s, u"back"_s, this))
    , m_name(plainLabel(u"nameLabel"_s, this))
    , m_kind(plainLabel(u"kindLabel"_s, this))
    , m_parent(quietButton<ElidedToolButton>(u"parentButton"_s, u"up"_s, this))
    , m_aliases(plainLabel(u"aliasesLabel"_s, this))
    , m_filter(new QPushButton(icon(u"filter"_s), tr("Filter by it"), this))
    , m_edit(new QPushButton(icon(u"edit"_s), tr("Edit"), this))
    , m_totals(plainLabel(u"totalsLabel"_s, this))
    , m_years(new YearBars(this))
    , m_tabs(new QTabWidget(this))
    , m_figures(
          new MetricTableView({Column::Value, Column::Quote, Column::Date, Column::Role, Column::Article}, this))
    , m_partners(new ActorTableView(this))
    , m_places(new PlaceFacetView(this))
    , m_shade(new LoadingShade(this))
{
    setObjectName("ActorPageView"_L1);
    m_back->setText(tr("All actors"));
    m_filter->setObjectName("filterByActorButton"_L1);
    m_filter->setToolTip(tr("Show only what names this actor (Ctrl+click: beside the others chosen)"));
    m_edit->setObjectName("editActorButton"_L1);
    m_edit->setToolTip(tr("Correct names, kind and parent, merge or split"));
    m_edit->hide();
    m_partners->setShort();
    m_partners->setAccessibleName(tr("Named together with it"));
    m_figures->setAccessibleName(tr("Its figures"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_figures, {});
    m_tabs->addTab(m_partners, {});
    m_tabs->addTab(m_places, {});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);

    connect(m_back, &QToolButton::clicked, this, &ActorPageView::backRequested);
    connect(m_filter, &QPushButton::clicked, this, [this] {
        const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        emit actorChosen(m_actor.id, m_actor.kind, adds ? Choice::Add : Choice::Replace);
    });
    connect(m_parent, &QToolButton::clicked, this, [this] { emit pageRequested(m_actor.parent); });
    // Here the names lead on to their pages: filtering by a partner is a choice to make there.
    connect(m_partners, &ActorTableView::actorChosen, this, [this](ActorId id) { emit pageRequested(id); });
    connect(m_partners, &ActorTableView::pageRequested, this, &ActorPageView::pageRequested);
    connect(m_places, &PlaceFacetView::placeChosen, this, &ActorPageView::placeChosen);
    connect(m_figures, &MetricTableView::figureChosen, this, [this](MetricId id) {
        emit figureRequested(m_figures->metrics()->rowAt(m_figures->metrics()->rowOf(id)).metric.article, id);
    });
}

QWidget* ActorPageView::makeHead()
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_aliases->setForegroundRole(QPalette::PlaceholderText);

    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(kUnit, kHalfUnit, kUnit, 0);
    layout->setSpacing(kHalfUnit);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_edit);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(m_name);
    auto* descent = new QHBoxLayout;
    descent->addWidget(m_kind);
    descent->addWidget(m_parent);
    descent->addStretch();
    layout->addLayout(descent);
    layout->addWidget(m_aliases);
    layout->addWidget(m_totals);
    layout->addWidget(m_years);
    return head;
}

void ActorPageView::setPage(const ActorPage& page)
{
    const LocaleFormat format(locale());
    m_actor = page.actor;
    m_name->setText(page.actor.name);
    m_kind->setText(label(page.actor.kind));
    m_parent->setVisible(static_cast<bool>(page.actor.parent));
    m_parent->setText(verbatim(page.parentName));
    m_parent->setToolTip(tr("Open the page of the parent"));
    QStringList aliases = page.actor.aliases;
    aliases.removeIf([&](const QString& alias) { return searchWords(alias) == searchWords(page.actor.name); });
    const QString names = aliases.first(std::min(aliases.size(), kMostAliases)).join(u", "_s)
        + (aliases.size() > kMostAliases ? u" …"_s : QString());
    m_aliases->setText(tr("Also: %1").arg(names));
    m_aliases->setToolTip(u"<p>"_s + aliases.join(u", "_s).toHtmlEscaped() + u"</p>"_s);
    m_aliases->setVisible(!aliases.isEmpty());

    QStringList totals{articleCount(page.articles, format)};
    if (!page.jobs.isZero())
        totals.append(quantity(page.jobs, u"jobs"_s, format));
    if (!page.investment.isZero())
        totals.append(tr("%1 invested").arg(quantity(page.investment, page.currency, format)));
    m_totals->setText(totals.join(u" · "_s));
    m_totals->setToolTip(tr("Counted figures only: headlines, once for each announcement"));
    m_years->setYears(page.articlesByYear);
    m_filter->setEnabled(true);
    setLists(page);
    setLoading(false);
}

void ActorPageView::setEditMenu(QMenu* menu)
{
    m_edit->setMenu(menu);
}

void ActorPageView::setEditable(bool editable)
{
    m_edit->setVisible(editable);
}

void ActorPageView::setLists(const ActorPage& page)
{
    const LocaleFormat format(locale());
    m_figures->setRows(page.figures);
    QList<ActorRow> partners;
    for (const CoActor& coActor : page.coActors) {
        ActorRow row;
        row.actor.id = coActor.id;
        row.actor.name = coActor.name;
        row.actor.kind = coActor.kind;
        row.articles = coActor.articles;
        partners.append(row);
    }
    m_partners->setRows(partners);
    QList<PlaceRow> places = page.places;
    for (PlaceRow& row : places)
        row.place.parent = {}; // a list by count: the tree stands in the panel
    m_places->setRows(places);
    m_tabs->setTabText(0, tr("Figures (%1)").arg(format.count(page.figures.size())));
    m_tabs->setTabText(1, tr("Partners (%1)").arg(format.count(page.coActors.size())));
    m_tabs->setTabText(2, tr("Places (%1)").arg(format.count(page.places.size())));
}

void ActorPageView::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ActorPageView::showError(const QString& explanation)
{
    setPage({});
    m_name->setText(tr("This actor cannot be shown"));
    m_kind->clear();
    m_totals->setText(explanation);
    m_filter->setEnabled(false);
}

void ActorPageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigie
