// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartrenderer.h"

#include "models/exporters/safefile.h"
#include "views/charts/chartcolours.h"
#include "views/charts/chartscene.h"
#include "views/charts/charttable.h"
#include "views/charts/chartwords.h"
#include "views/common/colours.h"
#include "views/common/definitions.h"
#include "views/common/spacing.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDotsPerInch = 96;
constexpr double kMargin = 3.0 * kUnit;

/// Pixel sizes, so that a page looks the same on every device and at every font setting of the desktop.
QFont pageFont(int pixels, bool bold = false)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QString footerText(const ChartNotes& notes, const LocaleFormat& format)
{
    const QString made = notes.date.isValid()
        ? QString(programName() + u" · "_s + format.locale().toString(notes.date, QLocale::LongFormat))
        : programName();
    return made + u" · "_s + summingRulesInShort();
}

/// Paints text from the top of the rectangle, in lines, and takes its height off.
void paintText(QPainter& painter, QRectF& rest, const QFont& font, const QColor& colour, const QString& words)
{
    const QFontMetricsF metrics(font, painter.device());
    const QRectF box = metrics.boundingRect(rest, Qt::TextWordWrap, words);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(rest.topLeft(), QSizeF(rest.width(), box.height())), Qt::TextWordWrap | Qt::AlignLeading,
                     words);
    rest.setTop(rest.top() + box.height() + kHalfUnit);
}

double heightOf(const QFont& font, const QString& words, double width, const QPaintDevice* device)
{
    return QFontMetricsF(font, device).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, words).height();
}

Result<QByteArray> pngBytes(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture)
{
    // Encoding takes most of the time; a chart's flat areas are small at any compression.
    constexpr int kFastCompression = 75;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)
        || !chartImage(content, notes, picture).save(&buffer, "PNG", kFastCompression))
        return failure(Error::Kind::Internal, u"The picture could not be made"_s, u"PNG"_s);
    return bytes;
}

Result<QByteArray> svgBytes(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setResolution(static_cast<int>(kDotsPerInch));
    generator.setTitle(chartTitle(content));
    generator.setDescription(chartSummary(content, picture.format));
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(Error::Kind::Internal, u"The picture could not be made"_s, u"SVG"_s);
    paintChart(painter, content, notes, picture);
    painter.end();
    return bytes;
}

Result<QByteArray> pdfBytes(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Internal, u"The picture could not be made"_s, u"PDF"_s);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kDotsPerInch));
    writer.setPageSize(QPageSize(QSizeF(picture.size) / kDotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(chartTitle(content));
    writer.setCreator(u"Vigie"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Internal, u"The picture could not be made"_s, u"PDF"_s);
    paintChart(painter, content, notes, picture);
    painter.end();
    return bytes;
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "png"_L1)
        return ChartFormat::Png;
    if (suffix == "svg"_L1)
        return ChartFormat::Svg;
    if (suffix == "pdf"_L1)
        return ChartFormat::Pdf;
    if (suffix == "csv"_L1)
        return ChartFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ChartFormat::Xlsx;
    if (suffix == "json"_L1)
        return ChartFormat::Json;
    return std::nullopt;
}

void paintChart(QPainter& painter, const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture)
{
    const QPalette palette = paperPalette();
    const QColor text = palette.color(QPalette::Text);
    const QColor muted = mutedText(palette);
    const QFont small = pageFont(13);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(picture.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.fillRect(QRectF(QPointF(), picture.size), palette.color(QPalette::Base));

    QRectF rest = QRectF(QPointF(), picture.size).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    paintText(painter, rest, pageFont(24, true), text, chartTitle(content));
    if (!notes.filter.isEmpty())
        paintText(painter, rest, pageFont(15), muted, notes.filter);
    rest.setTop(rest.top() + kUnit);

    const QString caption = chartCaption(content.breakdown, notes, picture.format).join(u" · "_s);
    const QString footer = footerText(notes, picture.format);
    const double captionHeight = heightOf(small, caption, rest.width(), painter.device());
    const double footerHeight = heightOf(small, footer, rest.width(), painter.device());
    QRectF below(rest.left(), rest.bottom() - footerHeight - captionHeight - kHalfUnit, rest.width(), captionHeight);

    const QRectF place(rest.topLeft(), QPointF(rest.right(), below.top() - kUnit));
    ChartScene scene;
    scene.setChart(chartData(content, picture.format), {palette, pageFont(14), picture.format, picture.mirrored},
                   place.size());
    painter.save();
    scene.render(&painter, place, QRectF(QPointF(), place.size()), Qt::IgnoreAspectRatio);
    painter.restore();

    paintText(painter, below, small, text, caption);
    paintText(painter, below, small, muted, footer);
}

QImage chartImage(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture)
{
    QImage image(picture.size * picture.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    QPainter painter(&image);
    paintChart(painter, content, notes, picture);
    painter.end();
    return image;
}

Result<QByteArray> renderChart(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture,
                               ChartFormat format, Wording wording)
{
    switch (format) {
    case ChartFormat::Png:
        return pngBytes(content, notes, picture);
    case ChartFormat::Svg:
        return svgBytes(content, notes, picture);
    case ChartFormat::Pdf:
        return pdfBytes(content, notes, picture);
    case ChartFormat::Csv:
        return chartCsv(content, notes, picture.format, true, wording);
    case ChartFormat::Xlsx:
        return chartXlsx(content, notes, picture.format, wording);
    case ChartFormat::Json:
        return chartJson(content, notes, picture.format);
    }
    return failure(Error::Kind::BadInput, u"No such form of a chart"_s);
}

Result<> saveChart(const ChartContent& content, const ChartNotes& notes, const ChartPicture& picture,
                   const QString& path, Wording wording)
{
    const auto format = chartFormatOf(path);
    if (!format)
        return failure(Error::Kind::BadInput, u"A chart is saved as .png, .svg, .pdf, .csv, .xlsx or .json"_s, path);
    return renderChart(content, notes, picture, *format, wording).and_then([&](const QByteArray& bytes) {
        return writeFileSafely(path, bytes);
    });
}

} // namespace vigie
