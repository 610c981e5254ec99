// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articleheader.h"

#include "views/articles/sectortags.h"
#include "views/common/elided.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestTags = 15 * kUnit;
constexpr int kHighest = 24 * kUnit; // pixels that are kept free: the text below a very long title is wanted too
constexpr qsizetype kLongestMenuTitle = 80; // characters

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

template <class Button = QToolButton>
Button* linkButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new Button(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

// Menus and buttons take an ampersand for a mnemonic.
QString verbatim(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool canBeOpened(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

ArticleHeader::ArticleHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(u"titleLabel"_s, this))
    , m_edit(linkButton(u"editArticleButton"_s, u"edit"_s, this))
    , m_date(plainLabel(u"dateLabel"_s, this))
    , m_link(linkButton<ElidedToolButton>(u"sourceLinkButton"_s, u"link"_s, this))
    , m_file(new ElidedLabel(this))
    , m_story(linkButton(u"storyButton"_s, u"story"_s, this))
    , m_language(plainLabel(u"languageLabel"_s, this))
    , m_sectors(new SectorTags(this))
{
    setObjectName("ArticleHeader"_L1);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setMinimumWidth(1); // a word without end, such as an address, must not widen the window
    m_file->setObjectName("sourceFileLabel"_L1);
    m_sectors->setMinimumWidth(kNarrowestTags);
    m_story->setPopupMode(QToolButton::InstantPopup);
    m_story->setMenu(new QMenu(m_story));
    connect(m_link, &QToolButton::clicked, this, [this] { emit sourceRequested(m_url); });

    auto* facts = new QHBoxLayout;
    facts->setSpacing(kUnit);
    facts->addWidget(m_date);
    facts->addWidget(m_link);
    facts->addWidget(m_file);
    facts->addWidget(m_sectors, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit + kHalfUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kHalfUnit);
    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    top->addWidget(m_title, 1);
    top->addWidget(m_edit, 0, Qt::AlignTop);
    m_edit->hide();
    layout->addLayout(top);
    layout->addLayout(facts);
    layout->addWidget(m_story, 0, Qt::AlignLeading);
    layout->addWidget(m_language);
    m_language->setWordWrap(true);
}

void ArticleHeader::setArticle(const ArticleDetail& detail)
{
    const Article& article = detail.article;
    m_title->setText(article.title);
    m_date->setText(article.date.isValid() ? LocaleFormat(locale()).date(article.date) : tr("Undated"));
    setSource(article);
    setSiblings(detail.siblings);
    setLanguage(article.lang);
    m_sectors->setSectors(article.sectors);
    keepWhole();
}

void ArticleHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

void ArticleHeader::keepWhole()
{
    // A splitter asks for no height at a width, and would cut the sectors that a narrow reader breaks into lines.
    setMinimumHeight(std::min(heightForWidth(width()), kHighest));
}

void ArticleHeader::setAction(QAction* action)
{
    m_edit->setDefaultAction(action);
    m_edit->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_edit->setAccessibleName(action->toolTip());
    m_edit->show();
}

void ArticleHeader::setSource(const Article& article)
{
    m_url.clear();
    QString outlet;
    QString file;
    for (const ArticleSource& source : article.sources) {
        const QUrl url(source.url, QUrl::StrictMode);
        if (m_url.isEmpty() && canBeOpened(url)) {
            m_url = url;
            outlet = source.outlet;
        }
        if (file.isEmpty())
            file = source.file;
    }
    m_link->setVisible(!m_url.isEmpty());
    // The host is always told beside the outlet's name: the name is only what the import was told.
    const QString host = m_url.host();
    const QString site = host.startsWith("www."_L1) ? host.sliced(4) : host;
    const bool says = outlet.isEmpty() || outlet.compare(host, Qt::CaseInsensitive) == 0
        || outlet.compare(site, Qt::CaseInsensitive) == 0;
    m_link->setText(verbatim(says ? site : u"%1 (%2)"_s.arg(outlet, site)));
    m_link->setToolTip(u"<p>"_s + m_url.toDisplayString().toHtmlEscaped() + u"</p>"_s);
    m_link->setAccessibleName(tr("Open the source: %1").arg(host));
    m_file->setVisible(m_url.isEmpty() && !file.isEmpty());
    m_file->setText(QFileInfo(file).fileName());
    m_file->setToolTip(u"<p>"_s + file.toHtmlEscaped() + u"</p>"_s);
}

void ArticleHeader::setLanguage(const QString& lang)
{
    const bool french = lang.isEmpty() || lang == "fr"_L1 || lang == "und"_L1;
    m_language->setVisible(!french);
    m_language->setText(
        french ? QString()
               : tr("Not in French (%1): Vigie reads no figures here, and only names that it knows.").arg(lang));
}

void ArticleHeader::setSiblings(const QList<StorySibling>& siblings)
{
    m_story->setVisible(!siblings.isEmpty());
    m_story->setText(tr("Also told in %1").arg(articleCount(siblings.size(), LocaleFormat(locale()))));
    m_story->menu()->clear();
    const LocaleFormat format(locale());
    for (const StorySibling& sibling : siblings) {
        QString title = sibling.title;
        if (title.size() > kLongestMenuTitle)
            title = title.left(kLongestMenuTitle) + u'…';
        const QString date = format.shortDate(sibling.date);
        QAction* action = m_story->menu()->addAction(verbatim(date.isEmpty() ? title : date + u" – "_s + title));
        connect(action, &QAction::triggered, this, [this, id = sibling.id] { emit articleRequested(id); });
    }
}

} // namespace vigie
