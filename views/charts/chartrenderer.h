// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/charts/chartcontent.h"
#include "views/common/tablewords.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

class QPainter;

namespace vigie {

/// The forms in which a chart leaves the window.
enum class ChartFormat { Png, Svg, Pdf, Csv, Xlsx, Json };

std::optional<ChartFormat> chartFormatOf(const QString& path); ///< by its suffix

/// How a picture of a chart is made.
struct ChartPicture
{
    QSize size{1200, 700}; ///< in points of 1/96 inch; a PNG has `scale` pixels for each
    int scale = 2;
    LocaleFormat format;
    bool mirrored = false;
};

/// Paints a chart page: title, filter in words, the chart, its caption, "Vigie" and the date. Black on white whatever
/// the window looks like. Needs a QApplication, but neither window nor display (QT_QPA_PLATFORM=offscreen). GUI
/// thread.
void paintChart(QPainter& painter, const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture);

/// The page as a picture.
QImage chartImage(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture);

/// The chart as the bytes of a file. CSV comes with its explanation; `wording` is that of CSV and workbook. Internal
/// where the picture cannot be made.
[[nodiscard]] Result<QByteArray> renderChart(const ChartContent& content, const ChartNotes& notes,
                                             const ChartPicture& picture, ChartFormat format, Wording wording);

/// Writes the chart to `path`, whole or not at all, in the form that its suffix names. BadInput for another suffix;
/// else the errors of writeFileSafely().
[[nodiscard]] Result<> saveChart(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture,
                                 const QString& path, Wording wording);

} // namespace vigie
