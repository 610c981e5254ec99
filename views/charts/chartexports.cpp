// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartexports.h"

#include "models/exporters/safefile.h"
#include "views/charts/charttable.h"
#include "views/charts/chartwords.h"
#include "views/common/filedialogs.h"
#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

const std::array kSizes{QSize(1200, 700), QSize(1600, 700), QSize(900, 900)};

/// The chart's numbers with the words of the interface: one row a bin or, stacked, one a part.
QList<QStringList> rowsInWords(const ChartContent& content, const LocaleFormat& format)
{
    const Breakdown& breakdown = content.breakdown;
    QList<QStringList> rows;
    for (const Bin& bin : breakdown.bins) {
        const QString name = binLabel(breakdown.axis, bin.key, bin.name, format);
        if (!content.stack)
            rows.append({name, format.exact(bin.value), format.count(bin.figures)});
        for (const Segment& segment : content.stack ? bin.segments : QList<Segment>())
            rows.append({name, binLabel(*content.stack, segment.key, {}, format), format.exact(segment.value),
                         format.count(segment.figures)});
    }
    return rows;
}

QStringList headerInWords(const ChartContent& content)
{
    const Breakdown& breakdown = content.breakdown;
    QStringList header{label(breakdown.axis)};
    if (content.stack)
        header.append(label(*content.stack));
    const QString value = isMoney(breakdown.measure)
        ? QString(label(breakdown.measure) + u" ("_s + breakdown.unit + u')')
        : label(breakdown.measure);
    header.append(value);
    header.append(ChartExportMenu::tr("Figures"));
    return header;
}

QString htmlRow(const QStringList& cells, QLatin1StringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

QString iconOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
    case ChartFormat::Svg:
    case ChartFormat::Pdf:
        return u"picture"_s;
    case ChartFormat::Csv:
    case ChartFormat::Xlsx:
        return u"table"_s;
    case ChartFormat::Json:
        return u"view"_s;
    }
    return {};
}

QString filterOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return ChartExportMenu::tr("PNG picture (*.png)");
    case ChartFormat::Svg:
        return ChartExportMenu::tr("SVG drawing (*.svg)");
    case ChartFormat::Pdf:
        return ChartExportMenu::tr("PDF document (*.pdf)");
    case ChartFormat::Csv:
        return ChartExportMenu::tr("CSV table (*.csv)");
    case ChartFormat::Xlsx:
        return ChartExportMenu::tr("XLSX workbook (*.xlsx)");
    case ChartFormat::Json:
        return ChartExportMenu::tr("View with its numbers (*.json)");
    }
    return {};
}

QString suffixOf(ChartFormat format)
{
    static const std::array suffixes{u".png"_s, u".svg"_s, u".pdf"_s, u".csv"_s, u".xlsx"_s, u".json"_s};
    return suffixes.at(static_cast<std::size_t>(format));
}

} // namespace

QString chartFileName(const ChartContent& content)
{
    QString name = code(content.breakdown.measure) + u"-by-"_s + code(content.breakdown.axis);
    if (content.stack)
        name += u"-and-"_s + code(*content.stack);
    return name;
}

std::unique_ptr<QMimeData> chartMimeData(const ChartExport& chart)
{
    const QStringList header = headerInWords(chart.content);
    QString text = header.join(u'\t') + u'\n';
    QString html = u"<table>"_s + htmlRow(header, "th"_L1);
    for (const QStringList& row : rowsInWords(chart.content, chart.picture.format)) {
        text += row.join(u'\t') + u'\n';
        html += htmlRow(row, "td"_L1);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html + u"</table>"_s);
    mime->setImageData(chartImage(chart.content, chart.notes, chart.picture));
    return mime;
}

ChartExportMenu::ChartExportMenu(std::function<ChartExport()> source, QWidget* parent)
    : QMenu(parent)
    , m_source(std::move(source))
{
    setObjectName(u"chartExportMenu"_s);
    addFormat(ChartFormat::Png, u"exportPngAction"_s);
    addFormat(ChartFormat::Svg, u"exportSvgAction"_s);
    addFormat(ChartFormat::Pdf, u"exportPdfAction"_s);
    addSizes();
    addSeparator();
    addFormat(ChartFormat::Csv, u"exportCsvAction"_s);
    addFormat(ChartFormat::Xlsx, u"exportXlsxAction"_s);
    addFormat(ChartFormat::Csv, u"exportProgramCsvAction"_s, Wording::Codes);
    addFormat(ChartFormat::Json, u"exportJsonAction"_s);
    m_explanation = addAction(QString());
    m_explanation->setObjectName(u"csvExplanationAction"_s);
    m_explanation->setCheckable(true);
    m_explanation->setChecked(true);
    addSeparator();
    m_copy = addAction(vigie::icon(u"copy"_s), QString(), this, &ChartExportMenu::copy);
    m_copy->setObjectName(u"copyChartAction"_s);
    retranslate();
}

void ChartExportMenu::addFormat(ChartFormat format, const QString& name, Wording wording)
{
    QAction* action
        = addAction(vigie::icon(iconOf(format)), QString(), this, [this, format, wording] { save(format, wording); });
    action->setObjectName(name);
}

void ChartExportMenu::addSizes()
{
    m_sizes = addMenu(QString());
    m_sizeGroup = new QActionGroup(m_sizes);
    for (const QSize& size : kSizes) {
        QAction* action = m_sizes->addAction(QString());
        action->setCheckable(true);
        action->setData(size);
        m_sizeGroup->addAction(action);
    }
    m_sizeGroup->actions().first()->setChecked(true);
}

bool ChartExportMenu::hasExplanation() const
{
    return m_explanation->isChecked();
}

void ChartExportMenu::setHasExplanation(bool on)
{
    m_explanation->setChecked(on);
}

void ChartExportMenu::save(ChartFormat format, Wording wording)
{
    ChartExport chart = m_source();
    chart.picture.size = m_sizeGroup->checkedAction()->data().toSize();
    const QString path = FileDialogs::saveFileName(parentWidget(), tr("Export chart"),
                                                   chartFileName(chart.content) + suffixOf(format), filterOf(format));
    if (path.isEmpty())
        return;
    // The form is the one that was asked for, whatever suffix was typed.
    const Result<QByteArray> bytes = format == ChartFormat::Csv
        ? chartCsv(chart.content, chart.notes, chart.picture.format, hasExplanation(), wording)
        : renderChart(chart.content, chart.notes, chart.picture, format, wording);
    const Result<> done = bytes.and_then([&](const QByteArray& content) { return writeFileSafely(path, content); });
    if (done)
        emit saved(path);
    else
        emit failed(done.error());
}

void ChartExportMenu::copy()
{
    ChartExport chart = m_source();
    chart.picture.size = m_sizeGroup->checkedAction()->data().toSize();
    QGuiApplication::clipboard()->setMimeData(chartMimeData(chart).release()); // owned by the clipboard
    emit copied();
}

void ChartExportMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartExportMenu::retranslate()
{
    setTitle(tr("Export chart"));
    const auto name
        = [this](const QString& action, const QString& text) { findChild<QAction*>(action)->setText(text); };
    name(u"exportPngAction"_s, tr("&PNG picture…"));
    name(u"exportSvgAction"_s, tr("&SVG drawing…"));
    name(u"exportPdfAction"_s, tr("P&DF document…"));
    name(u"exportCsvAction"_s, tr("&CSV for spreadsheets…"));
    name(u"exportProgramCsvAction"_s, tr("CSV for p&rograms…"));
    name(u"exportXlsxAction"_s, tr("&XLSX workbook…"));
    name(u"exportJsonAction"_s, tr("&View with its numbers (JSON)…"));
    m_sizes->setTitle(tr("Picture si&ze"));
    const std::array sizes{tr("Standard"), tr("Wide"), tr("Square")};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        m_sizeGroup->actions().at(static_cast<qsizetype>(i))->setText(sizes.at(i));
    m_explanation->setText(tr("&Explanation above the CSV"));
    m_copy->setText(tr("C&opy picture and table"));
}

} // namespace vigie
