// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/charts/chartcontent.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace vigie {

class BreakdownTableModel;
class ChartExportMenu;
class ChartView;
class EmptyState;
class LoadingShade;

inline constexpr int kBarsShown = 15; ///< of sectors, places and companies, unless a view says otherwise

/// What a chart panel shows.
struct ChartChoice
{
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    std::optional<Axis> stack;
    int top = kBarsShown; ///< as BreakdownQuery::top; another axis chosen by hand has kBarsShown again

    friend bool operator==(const ChartChoice&, const ChartChoice&) = default;
};

/// A chart of a measure by an axis, its table twin, what explains it below, and the ways out of it. Knows no store.
class ChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);
    ~ChartPanel() override;

    ChartChoice choice() const;
    void setChoice(const ChartChoice& choice); ///< of kChartAxes, kChartStacks; asks for its content

    void setContent(const ChartContent& content, const ChartNotes& notes = {}); ///< `notes`: for caption and exports
    void setLoading(bool loading); ///< dims the old content, after a moment

    const ChartContent& content() const { return m_content; }
    const ViewBundle& view() const { return m_notes.view; } ///< of the content
    ChartExportMenu* exportMenu() const { return m_exports; }
    ChartView* chartView() const { return m_chart; }

public slots:
    void showExportMenu(); ///< at its button: the way of Ctrl+E

signals:
    void contentRequested(); ///< another choice was made
    void filterRequested(const vigie::BinKey& key, bool add);
    void filterWithdrawn(); ///< as of ChartView
    void figuresRequested(const vigie::BinKey& key);
    void saved(const QString& path);
    void failed(const vigie::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QTableView* makeTable();
    void makeExports();
    void retranslate();
    void offerStacks();
    void showContent();
    void showEmptiness(); ///< why the chart is empty, where it is
    void showCaption();
    void showBarMenu(const BinKey& key, const QPoint& globalPosition);

    ChartContent m_content;
    ChartNotes m_notes;
    int m_top = kBarsShown;
    QComboBox* m_measure;
    QLabel* m_by;
    QComboBox* m_axis;
    QComboBox* m_stack;
    QToolButton* m_asChart;
    QToolButton* m_asTable;
    QToolButton* m_exportButton;
    QStackedWidget* m_pages;
    ChartView* m_chart;
    BreakdownTableModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_caption;
    ChartExportMenu* m_exports = nullptr;
    LoadingShade* m_shade;
};

} // namespace vigie
