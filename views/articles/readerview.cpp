// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/readerview.h"

#include "views/articles/articlebodyview.h"
#include "views/articles/articleheader.h"
#include "views/articles/metrictableview.h"
#include "views/common/emptystate.h"
#include "views/common/loadingshade.h"
#include "views/common/spacing.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

QWidget* column(const QList<QWidget*>& widgets, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return page;
}

/// A stack is as high as its highest page asks for, also while that one is hidden: here only the shown one asks.
void askForShownPage(QStackedWidget* stack)
{
    for (int page = 0; page < stack->count(); ++page) {
        QSizePolicy policy = stack->widget(page)->sizePolicy();
        policy.setVerticalPolicy(page == stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        stack->widget(page)->setSizePolicy(policy);
    }
}

} // namespace

ReaderView::ReaderView(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_header(new ArticleHeader(this))
    , m_body(new ArticleBodyView(this))
    , m_notice(new QLabel(this))
    , m_table(new MetricTableView(MetricTableView::readerColumns(), this))
    , m_lower(new QStackedWidget(this))
    , m_shade(new LoadingShade(this))
{
    setObjectName("ReaderView"_L1);
    setFocusProxy(m_body);
    m_table->setAccessibleName(tr("Figures of the article"));
    m_notice->setObjectName("cutTextLabel"_L1);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setMargin(kUnit);
    m_notice->setText(tr("The text goes on: only its first 2 MB are shown. Figures further on are in the table."));

    QWidget* text = column({m_header, rule(this), m_body, m_notice}, this);
    m_lower->addWidget(m_table);
    QWidget* figures = column({rule(this), m_lower}, this);
    m_splitter->addWidget(text);
    m_splitter->addWidget(figures);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({2 * kUnit * kUnit, kUnit * kUnit}); // two to one, whatever the height
    m_splitter->setCollapsible(0, false);
    // Two lines of text and a row of figures, less than scroll areas ask for: a small screen has no more for them.
    m_body->setMinimumHeight(2 * m_body->fontMetrics().lineSpacing() + 3 * kUnit);
    m_table->setMinimumHeight(2 * m_table->verticalHeader()->defaultSectionSize());
    m_splitter->setHandleWidth(kHalfUnit);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setTabOrder(m_header, m_body);
    setTabOrder(m_body, m_table);

    connect(m_header, &ArticleHeader::sourceRequested, this, &ReaderView::sourceRequested);
    connect(m_header, &ArticleHeader::articleRequested, this, &ReaderView::articleRequested);
    connect(m_body, &ArticleBodyView::figureChosen, this, [this](MetricId id) {
        m_table->setCurrentFigure(id);
        emit figureChosen(id);
    });
    connect(m_table, &MetricTableView::figureChosen, this, [this](MetricId id) {
        m_body->showFigure(id);
        emit figureChosen(id);
    });
    connect(m_table, &MetricTableView::figureActivated, this, [this](MetricId id) { m_body->showFigure(id); });
    for (QStackedWidget* stack : {m_pages, m_lower})
        connect(stack, &QStackedWidget::currentChanged, this, [stack] { askForShownPage(stack); });
    clear();
    askForShownPage(m_pages);
}

void ReaderView::setArticle(const ArticleDetail& detail)
{
    const MetricId figure = detail.article.id == m_article ? currentFigure() : MetricId{};
    m_article = detail.article.id;
    m_header->setArticle(detail);
    m_body->setArticle(detail);
    m_notice->setVisible(m_body->isCut());
    m_table->setRows(detail.metrics);
    m_table->setCurrentFigure(figure);
    m_detail = detail;
    m_detail.article.body.clear();
    m_pages->setCurrentWidget(m_splitter);
    setLoading(false);
    emit articleShown();
}

void ReaderView::clear()
{
    m_article = {};
    m_detail = {};
    m_empty->setContent(u"article"_s, tr("No article chosen"), tr("Choose one in the list to read it here."));
    m_pages->setCurrentWidget(m_empty);
    setLoading(false);
    emit articleShown();
}

void ReaderView::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ReaderView::showError(const QString& explanation)
{
    m_article = {};
    m_detail = {};
    m_empty->setContent(u"warning"_s, tr("This article cannot be shown"), explanation);
    m_pages->setCurrentWidget(m_empty);
    setLoading(false);
    emit articleShown();
}

void ReaderView::showFigure(MetricId id)
{
    m_table->setCurrentFigure(id);
    m_body->showFigure(id);
}

MetricId ReaderView::currentFigure() const
{
    return m_table->currentFigure();
}

const MetricRow* ReaderView::figure(MetricId id) const
{
    const auto found = std::find_if(m_detail.metrics.begin(), m_detail.metrics.end(),
                                    [id](const MetricRow& row) { return id && row.metric.id == id; });
    return found == m_detail.metrics.end() ? nullptr : &*found;
}

MetricTableModel::Column ReaderView::currentColumn() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_table->metrics()->columnAt(index.column()) : MetricTableModel::Column::Value;
}

std::optional<SelectedText> ReaderView::selectedText() const
{
    return m_article ? m_body->selectedText() : std::nullopt;
}

void ReaderView::setForm(QWidget* form)
{
    m_lower->addWidget(form);
    askForShownPage(m_lower);
}

void ReaderView::showForm(bool shown)
{
    if (shown == (m_lower->currentIndex() > 0))
        return;
    const bool hadFocus = m_lower->currentWidget()->isAncestorOf(focusWidget());
    m_lower->setCurrentIndex(shown ? m_lower->count() - 1 : 0);
    if (shown) {
        // A form is taller than a few rows of a table: it borrows from the text, of which the evidence stays in view.
        m_sizesBefore = m_splitter->sizes();
        const int all = m_sizesBefore.value(0) + m_sizesBefore.value(1);
        const int form = m_lower->currentWidget()->sizeHint().height() + kUnit;
        // On a small screen the title makes way: the list shows it too, and no field may be out of sight.
        m_header->setVisible(form + m_splitter->widget(0)->minimumSizeHint().height() <= all);
        const int wanted = std::clamp(form, m_sizesBefore.value(1), std::max(m_sizesBefore.value(1), all * 2 / 3));
        m_splitter->setSizes({all - wanted, wanted});
        m_body->showFigure(currentFigure());
    } else {
        m_header->show();
        m_splitter->setSizes(m_sizesBefore);
    }
    if (!shown && hadFocus)
        m_table->setFocus();
}

void ReaderView::setArticleAction(QAction* action)
{
    m_header->setAction(action);
}

void ReaderView::setFigureActions(const QList<QAction*>& actions)
{
    addActions(actions);
    m_body->setFigureActions(actions);
    m_table->addActions(actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QByteArray ReaderView::shape() const
{
    return m_splitter->saveState();
}

void ReaderView::restoreShape(const QByteArray& shape)
{
    m_splitter->restoreState(shape);
}

} // namespace vigie
