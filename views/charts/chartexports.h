// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/charts/chartrenderer.h"

#include <QMenu>

#include <functional>
#include <memory>

class QActionGroup;
class QMimeData;

namespace vigie {

/// What is exported when one of the menu's actions is chosen.
struct ChartExport
{
    ChartContent content;
    ChartNotes notes;
    ChartPicture picture;
};

/// Picture and table on one clipboard: spreadsheets take the table (HTML, or text with tabs), documents the picture.
std::unique_ptr<QMimeData> chartMimeData(const ChartExport& chart);

/// "jobs-by-sector", for file names.
QString chartFileName(const ChartContent& content);

/// The ways out of a chart panel: PNG, SVG, PDF, CSV (for spreadsheets and for programs), XLSX and JSON files, and
/// the clipboard.
class ChartExportMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `source` is asked when an action is chosen.
    explicit ChartExportMenu(std::function<ChartExport()> source, QWidget* parent = nullptr);

    bool hasExplanation() const; ///< above a CSV
    void setHasExplanation(bool on);

public slots:
    void save(vigie::ChartFormat format, vigie::Wording wording = vigie::Wording::Words); ///< asks for a file name
    void copy();

signals:
    void saved(const QString& path);
    void copied();
    void failed(const vigie::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addFormat(ChartFormat format, const QString& name, Wording wording = Wording::Words);
    void addSizes();
    void retranslate();

    std::function<ChartExport()> m_source;
    QAction* m_explanation = nullptr;
    QAction* m_copy = nullptr;
    QMenu* m_sizes = nullptr;
    QActionGroup* m_sizeGroup = nullptr;
};

} // namespace vigie
