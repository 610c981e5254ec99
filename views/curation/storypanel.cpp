// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storypanel.h"

#include "models/analysis/stories/storyreasonjson.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/curation/chosenrow.h"
#include "views/curation/storywords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthPart = 1000; ///< of the splitter's sides: only their ratio tells

QTableWidget* plainTable(const QString& name, const QStringList& headers, QWidget* parent)
{
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setObjectName(name);
    table->setHorizontalHeaderLabels(headers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kUnit);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void setRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column)); // the table takes it over
        item->setToolTip(cells.at(column));
        table->setItem(row, column, item);
    }
}

QPushButton* decision(const QString& name, const QString& iconName, const QString& text, const QString& tip,
                      QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

QLabel* heading(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true); // what it says must not widen the window
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QWidget* side(QLabel* title, const QList<QPushButton*>& buttons, QTableWidget* table, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kUnit, kHalfUnit, kUnit, kHalfUnit);
    head->setSpacing(kUnit);
    head->addWidget(title, 1);
    for (QPushButton* button : buttons)
        head->addWidget(button);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return widget;
}

bool isSamePair(const StorySuggestion& one, const StorySuggestion& other)
{
    return one.a.article.id == other.a.article.id && one.b.article.id == other.b.article.id;
}

QString countsText(ArticleTelling::Counts counts)
{
    switch (counts) {
    case ArticleTelling::Counts::All:
        return StoryPanel::tr("yes");
    case ArticleTelling::Counts::Some:
        return StoryPanel::tr("in part");
    case ArticleTelling::Counts::None:
        break;
    }
    return StoryPanel::tr("no");
}

} // namespace

StoryPanel::StoryPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("StoryPanel"_L1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeStorySide());
    splitter->addWidget(makeSuggestionSide());
    splitter->setChildrenCollapsible(false);
    // The story has more buttons and columns than the pairs beside it.
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3 * kWidthPart, 2 * kWidthPart});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_tellings);
    setStory({}, {});
    setSuggestions({});
}

QWidget* StoryPanel::makeStorySide()
{
    m_storyTitle = heading(u"storyTitleLabel"_s, this);
    m_tellings = plainTable(u"tellingsTable"_s,
                            {tr("Counts"), tr("Date"), tr("Source"), tr("Headline figures"), tr("Article")}, this);
    m_tellings->setAccessibleName(tr("Articles that tell this story"));
    m_add = decision(u"addToStoryButton"_s, u"add"_s, tr("Add an article…"),
                     tr("Say of an article that nothing suggests that it tells the same, or does not"), this);
    m_account = decision(u"storyAccountButton"_s, u"star"_s, tr("Count this one"),
                         tr("The figures of the article chosen count for the story, instead of those that the rule "
                            "takes"),
                         this);
    m_split = decision(u"splitStoryButton"_s, u"reject"_s, tr("Not the same"),
                       tr("The article chosen tells something else: it leaves the story for good"), this);
    connect(m_tellings, &QTableWidget::itemSelectionChanged, this, &StoryPanel::showAbilities);
    connect(m_tellings, &QTableWidget::cellActivated, this,
            [this](int row) { emit articleRequested(m_detail.tellings.at(row).article.id); });
    connect(m_add, &QPushButton::clicked, this, &StoryPanel::addRequested);
    connect(m_account, &QPushButton::clicked, this, [this] {
        const bool isAccount = m_detail.story.account == chosenTelling();
        emit accountRequested(m_detail.story.id, isAccount ? ArticleId{} : chosenTelling());
    });
    connect(m_split, &QPushButton::clicked, this,
            [this] { emit splitRequested(m_detail.story.id, {chosenTelling()}); });
    return side(m_storyTitle, {m_add, m_account, m_split}, m_tellings, this);
}

QWidget* StoryPanel::makeSuggestionSide()
{
    m_pairsTitle = heading(u"suggestionsTitleLabel"_s, this);
    m_pairs = plainTable(u"suggestionsTable"_s, {tr("Why"), tr("One article"), tr("The other")}, this);
    m_pairs->setAccessibleName(tr("Pairs of articles that may tell the same"));
    m_join = decision(u"joinStoryButton"_s, u"accept"_s, tr("The same"),
                      tr("Both tell one announcement: it counts once"), this);
    m_deny = decision(u"denyStoryButton"_s, u"reject"_s, tr("Not the same"),
                      tr("They tell different things: never suggest it again"), this);
    connect(m_pairs, &QTableWidget::itemSelectionChanged, this, &StoryPanel::showAbilities);
    connect(m_pairs, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const StorySuggestion& pair = m_suggestions.pairs.at(row);
        emit articleRequested(column == 2 ? pair.b.article.id : pair.a.article.id);
    });
    connect(m_join, &QPushButton::clicked, this, [this] {
        if (const StorySuggestion* pair = chosenPair()) {
            m_decided = *pair;
            emit joinRequested({pair->a.article.id, pair->b.article.id});
        }
    });
    connect(m_deny, &QPushButton::clicked, this, [this] {
        if (const StorySuggestion* pair = chosenPair()) {
            m_decided = *pair;
            emit denyRequested(pair->a.article.id, pair->b.article.id);
        }
    });
    return side(m_pairsTitle, {m_join, m_deny}, m_pairs, this);
}

void StoryPanel::setStory(ArticleId read, const StoryDetail& detail)
{
    const LocaleFormat format(locale());
    const auto isSame
        = [](const ArticleTelling& one, const ArticleTelling& other) { return one.article.id == other.article.id; };
    ArticleTelling first;
    first.article.id = read;
    const bool isReadAgain = read == m_read && !m_detail.tellings.isEmpty();
    const int chosen = isReadAgain
        ? chosenRow(m_detail.tellings, selectedRow(m_tellings), false, detail.tellings, isSame)
        : chosenRow(QList{first}, 0, false, detail.tellings, isSame);
    m_read = read;
    m_detail = detail;
    m_tellings->setRowCount(static_cast<int>(detail.tellings.size()));
    for (int row = 0; row < m_tellings->rowCount(); ++row) {
        const ArticleTelling& telling = detail.tellings.at(row);
        const QString counts
            = telling.article.id == detail.story.account ? tr("yes, chosen") : countsText(telling.counts);
        setRow(m_tellings, row,
               {counts, format.shortDate(telling.article.date), telling.source, headlinesText(telling, format),
                telling.article.title});
    }
    selectRow(m_tellings, chosen);
    m_tellings->resizeColumnsToContents();
    if (!read)
        m_storyTitle->setText(tr("No article is open"));
    else if (!detail.story.id)
        m_storyTitle->setText(tr("Told by this article alone"));
    else
        m_storyTitle->setText(
            (detail.story.automatic ? tr("Told in %1, joined automatically") : tr("Told in %1, joined by hand"))
                .arg(articleCount(detail.tellings.size(), format)));
    showAbilities();
}

void StoryPanel::setSuggestions(const StorySuggestions& suggestions)
{
    const LocaleFormat format(locale());
    const StorySuggestion* before = chosenPair();
    const bool goOn = before && m_decided && isSamePair(*before, *m_decided);
    const int chosen = chosenRow(m_suggestions.pairs, selectedRow(m_pairs), goOn, suggestions.pairs, isSamePair);
    m_suggestions = suggestions;
    m_pairs->setRowCount(static_cast<int>(suggestions.pairs.size()));
    for (int row = 0; row < m_pairs->rowCount(); ++row) {
        const StorySuggestion& pair = suggestions.pairs.at(row);
        setRow(m_pairs, row,
               {reasonsText(storyReasonsFromJson(pair.reasons), format), tellingText(pair.a, format),
                tellingText(pair.b, format)});
    }
    for (int column = 0; column < 2; ++column)
        m_pairs->setColumnWidth(column, m_pairs->fontMetrics().averageCharWidth() * 34);
    selectRow(m_pairs, chosen);
    m_pairsTitle->setText(suggestions.all == 0
                              ? tr("No suggestions wait")
                              : tr("The same announcement? (%1)").arg(format.count(suggestions.all)));
    showAbilities();
}

void StoryPanel::setEditable(bool editable)
{
    m_editable = editable;
    showAbilities();
}

ArticleId StoryPanel::chosenTelling() const
{
    const int row = selectedRow(m_tellings);
    return row >= 0 && row < m_detail.tellings.size() ? m_detail.tellings.at(row).article.id : ArticleId{};
}

const StorySuggestion* StoryPanel::chosenPair() const
{
    const int row = selectedRow(m_pairs);
    return row >= 0 && row < m_suggestions.pairs.size() ? &m_suggestions.pairs.at(row) : nullptr;
}

void StoryPanel::showAbilities()
{
    const bool telling = m_editable && m_detail.story.id && chosenTelling();
    const bool isAccount = telling && m_detail.story.account == chosenTelling();
    m_add->setEnabled(m_editable && m_read);
    m_account->setText(isAccount ? tr("Let the rule decide") : tr("Count this one"));
    m_account->setEnabled(telling);
    m_split->setEnabled(telling);
    const bool pair = m_editable && chosenPair() != nullptr;
    m_join->setEnabled(pair);
    m_deny->setEnabled(pair);
}

} // namespace vigie
