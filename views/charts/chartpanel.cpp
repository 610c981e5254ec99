// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "models/domain/chartaxes.h"
#include "models/items/breakdowntablemodel.h"
#include "views/charts/chartexports.h"
#include "views/charts/chartview.h"
#include "views/charts/chartwords.h"
#include "views/common/colours.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/loadingshade.h"
#include "views/common/spacing.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMeasures{Measure::Jobs,      Measure::Investment, Measure::Articles,     Measure::Funding,
                               Measure::Contracts, Measure::Revenue,    Measure::JobsIndirect, Measure::JobsCut,
                               Measure::JobsNet,   Measure::Exports};
constexpr int kNoStack = -1;

template <class Enum> Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <class Enum> void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

QToolButton* viewButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent)
    , m_measure(new QComboBox(this))
    , m_by(new QLabel(this))
    , m_axis(new QComboBox(this))
    , m_stack(new QComboBox(this))
    , m_asChart(viewButton(u"showChartButton"_s, u"chart"_s, this))
    , m_asTable(viewButton(u"showTableButton"_s, u"table"_s, this))
    , m_exportButton(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_chart(new ChartView(this))
    , m_model(new BreakdownTableModel(this))
    , m_table(makeTable())
    , m_empty(new EmptyState(this))
    , m_caption(new QLabel(this))
    , m_shade(new LoadingShade(m_pages))
{
    setObjectName(u"chartPanel"_s);
    makeExports();
    m_caption->setObjectName(u"chartCaptionLabel"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setForegroundRole(QPalette::WindowText);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kHalfUnit, kHalfUnit, kHalfUnit, kHalfUnit);
    layout->setSpacing(kHalfUnit);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_caption);

    connect(m_chart, &ChartView::filterRequested, this, &ChartPanel::filterRequested);
    connect(m_chart, &ChartView::filterWithdrawn, this, &ChartPanel::filterWithdrawn);
    connect(m_chart, &ChartView::figuresRequested, this, &ChartPanel::figuresRequested);
    connect(m_chart, &ChartView::menuRequested, this, &ChartPanel::showBarMenu);
    retranslate();
    showContent();
}

ChartPanel::~ChartPanel()
{
    // The table asks for words until it is gone, and they are this panel's.
    m_table->setModel(nullptr);
}

QWidget* ChartPanel::makeHeader()
{
    auto* header = new QWidget(this);
    m_measure->setObjectName(u"chartMeasureComboBox"_s);
    m_axis->setObjectName(u"chartAxisComboBox"_s);
    m_stack->setObjectName(u"chartStackComboBox"_s);
    for (const Measure measure : kMeasures)
        m_measure->addItem({}, static_cast<int>(measure));
    for (const Axis axis : kChartAxes)
        m_axis->addItem({}, static_cast<int>(axis));
    m_measure->setMaxVisibleItems(static_cast<int>(kMeasures.size()));
    offerStacks();

    auto* views = new QButtonGroup(this);
    views->addButton(m_asChart);
    views->addButton(m_asTable);
    m_asChart->setChecked(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartPanel::showContent);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(kHalfUnit);
    layout->addWidget(m_measure);
    layout->addWidget(m_by);
    layout->addWidget(m_axis);
    layout->addWidget(m_stack);
    layout->addStretch(1);
    layout->addWidget(m_asChart);
    layout->addWidget(m_asTable);
    layout->addWidget(m_exportButton);

    connect(m_measure, &QComboBox::currentIndexChanged, this, &ChartPanel::contentRequested);
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        offerStacks();
        m_top = kBarsShown;
        emit contentRequested();
    });
    connect(m_stack, &QComboBox::currentIndexChanged, this, &ChartPanel::contentRequested);
    return header;
}

QTableView* ChartPanel::makeTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(u"chartTableView"_s);
    table->setModel(m_model);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kUnit);
    table->horizontalHeader()->setHighlightSections(false);
    const auto key
        = [](const QModelIndex& index) { return index.data(BreakdownTableModel::KeyRole).value<BinKey>(); };
    connect(table, &QTableView::activated, this,
            [this, key](const QModelIndex& index) { emit figuresRequested(key(index)); });
    connect(table, &QTableView::customContextMenuRequested, this, [this, table, key](QPoint position) {
        if (const QModelIndex index = table->indexAt(position); index.isValid())
            showBarMenu(key(index), table->viewport()->mapToGlobal(position));
    });
    return table;
}

void ChartPanel::makeExports()
{
    m_exports = new ChartExportMenu(
        [this] {
            ChartPicture picture;
            picture.format = LocaleFormat(locale());
            picture.mirrored = isRightToLeft();
            ChartNotes notes = m_notes;
            notes.date = QDate::currentDate(); // the window may be open for days
            return ChartExport{m_content, notes, picture};
        },
        this);
    connect(m_exports, &ChartExportMenu::saved, this, &ChartPanel::saved);
    connect(m_exports, &ChartExportMenu::failed, this, &ChartPanel::failed);
    m_exportButton->setObjectName(u"chartExportButton"_s);
    m_exportButton->setIcon(icon(u"export"_s));
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setAutoRaise(true);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    m_exportButton->setMenu(m_exports);
}

ChartChoice ChartPanel::choice() const
{
    ChartChoice choice{chosen<Measure>(m_measure), chosen<Axis>(m_axis), std::nullopt, m_top};
    if (m_stack->currentData().toInt() != kNoStack)
        choice.stack = chosen<Axis>(m_stack);
    return choice;
}

void ChartPanel::setChoice(const ChartChoice& choice)
{
    if (choice == this->choice())
        return;
    {
        // One request for all of it.
        const QSignalBlocker blocker(this);
        choose(m_measure, choice.measure);
        choose(m_axis, choice.axis);
        m_stack->setCurrentIndex(m_stack->findData(choice.stack ? static_cast<int>(*choice.stack) : kNoStack));
        m_top = choice.top;
    }
    emit contentRequested();
}

void ChartPanel::setContent(const ChartContent& content, const ChartNotes& notes)
{
    m_content = content;
    m_notes = notes;
    showContent();
}

void ChartPanel::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ChartPanel::showExportMenu()
{
    if (m_exportButton->isEnabled())
        m_exportButton->showMenu();
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        showContent();
    }
}

void ChartPanel::offerStacks()
{
    // An axis is not stacked by itself.
    const QSignalBlocker blocker(m_stack);
    const int before = m_stack->currentIndex() < 0 ? kNoStack : m_stack->currentData().toInt();
    m_stack->clear();
    m_stack->addItem(tr("not stacked"), kNoStack);
    const std::array words{tr("stacked by sector"), tr("stacked by year"), tr("stacked by review state")};
    static_assert(words.size() == kChartStacks.size());
    for (std::size_t i = 0; i < kChartStacks.size(); ++i)
        if (kChartStacks.at(i) != chosen<Axis>(m_axis))
            m_stack->addItem(words.at(i), static_cast<int>(kChartStacks.at(i)));
    m_stack->setCurrentIndex(std::max(0, m_stack->findData(before)));
}

void ChartPanel::retranslate()
{
    for (int i = 0; i < m_measure->count(); ++i)
        m_measure->setItemText(i, label(kMeasures.at(static_cast<std::size_t>(i))));
    for (int i = 0; i < m_axis->count(); ++i)
        m_axis->setItemText(i, locale().toLower(label(kChartAxes.at(static_cast<std::size_t>(i)))));
    offerStacks();
    m_by->setText(tr("by"));
    m_measure->setAccessibleName(tr("Chart measure"));
    m_axis->setAccessibleName(tr("Chart axis"));
    m_stack->setAccessibleName(tr("Chart stacking"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_asChart, tr("Show as chart"));
    name(m_asTable, tr("Show as table"));
    name(m_exportButton, tr("Export chart"));
    m_exportButton->setText(tr("Export"));
    showEmptiness();
    m_model->setWords(
        [this](const Bin& bin, int column) {
            const LocaleFormat format(locale());
            const Breakdown& breakdown = m_model->breakdown();
            switch (column) {
            case BreakdownTableModel::BinColumn:
                return binLabel(breakdown.axis, bin.key, bin.name, format);
            case BreakdownTableModel::ValueColumn:
                return format.exact(bin.value);
            case BreakdownTableModel::FiguresColumn:
                return format.count(bin.figures);
            case BreakdownTableModel::ApproximateColumn:
                return format.count(bin.approximate);
            default:
                return format.exact(m_model->partOf(bin, column));
            }
        },
        [this](int column) {
            const Breakdown& breakdown = m_model->breakdown();
            switch (column) {
            case BreakdownTableModel::BinColumn:
                return label(breakdown.axis);
            case BreakdownTableModel::ValueColumn:
                return isMoney(breakdown.measure) ? QString(label(breakdown.measure) + u", "_s + breakdown.unit)
                                                  : label(breakdown.measure);
            case BreakdownTableModel::FiguresColumn:
                return tr("Figures");
            case BreakdownTableModel::ApproximateColumn:
                return tr("Approximate");
            default:
                return binLabel(*m_model->stack(), m_model->seriesOf(column), {}, LocaleFormat(locale()));
            }
        });
}

void ChartPanel::showEmptiness()
{
    const int retelling = m_content.breakdown.articlesRetelling;
    m_empty->setContent(u"chart"_s, tr("Nothing to add up"),
                        retelling == 0
                            ? tr("No figure of this kind under the filter.")
                            : tr("What is told of it here is counted in another article of its story, which the "
                                 "filter leaves out: %1.")
                                  .arg(articleCount(retelling, LocaleFormat(locale()))));
}

void ChartPanel::showContent()
{
    m_model->setContent(m_content.breakdown, m_content.stack);
    m_table->resizeColumnsToContents();
    m_chart->setContent(m_content);
    const bool empty = m_content.breakdown.bins.isEmpty();
    m_exportButton->setEnabled(!empty);
    m_pages->setCurrentWidget(empty                        ? static_cast<QWidget*>(m_empty)
                                  : m_asTable->isChecked() ? static_cast<QWidget*>(m_table)
                                                           : m_chart);
    showEmptiness();
    showCaption();
}

void ChartPanel::showCaption()
{
    m_caption->setVisible(!m_content.breakdown.bins.isEmpty());
    m_caption->setText(chartCaption(m_content.breakdown, m_notes, LocaleFormat(locale())).join(u" · "_s));
}

void ChartPanel::showBarMenu(const BinKey& key, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"barMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_content.breakdown.measure != Measure::Articles)
        menu->addAction(icon(u"list"_s), tr("&List its figures"), this, [this, key] { emit figuresRequested(key); });
    if (key.type != BinKey::Type::Others) {
        menu->addAction(icon(u"filter"_s), tr("&Filter by it"), this,
                        [this, key] { emit filterRequested(key, false); });
        menu->addAction(icon(u"add"_s), tr("&Add it to the filter"), this,
                        [this, key] { emit filterRequested(key, true); });
    }
    menu->popup(globalPosition);
}

} // namespace vigie
