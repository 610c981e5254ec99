// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/readerview.h"

#include "views/articles/articlebodyview.h"
#include "views/articles/articleheader.h"
#include "views/articles/metrictableview.h"
#include "views/common/emptystate.h"
#include "views/common/loadingshade.h"
#include "views/common/spacing.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    , m_shade(new LoadingShade(this))
{
    setObjectName("ReaderView"_L1);
    m_table->setAccessibleName(tr("Figures of the article"));
    m_notice->setObjectName("cutTextLabel"_L1);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setMargin(kUnit);
    m_notice->setText(tr("The text goes on: only its first 2 MB are shown. Figures further on are in the table."));

    QWidget* text = column({m_header, rule(this), m_body, m_notice}, this);
    QWidget* figures = column({rule(this), m_table}, this);
    m_splitter->addWidget(text);
    m_splitter->addWidget(figures);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({2 * kUnit * kUnit, kUnit * kUnit}); // two to one, whatever the height
    m_splitter->setCollapsible(0, false);
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
    clear();
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
    m_pages->setCurrentWidget(m_splitter);
    setLoading(false);
}

void ReaderView::clear()
{
    m_article = {};
    m_empty->setContent(u"article"_s, tr("No article chosen"), tr("Choose one in the list to read it here."));
    m_pages->setCurrentWidget(m_empty);
    setLoading(false);
}

void ReaderView::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ReaderView::showError(const QString& explanation)
{
    m_article = {};
    m_empty->setContent(u"warning"_s, tr("This article cannot be shown"), explanation);
    m_pages->setCurrentWidget(m_empty);
    setLoading(false);
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

QByteArray ReaderView::shape() const
{
    return m_splitter->saveState();
}

void ReaderView::restoreShape(const QByteArray& shape)
{
    m_splitter->restoreState(shape);
}

} // namespace vigie
