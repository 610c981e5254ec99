// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = LXW_ROW_MAX - 1;
constexpr qsizetype kMostLetters = 32'767;
constexpr qsizetype kNarrowest = 8;
constexpr qsizetype kWidest = 60;
constexpr qsizetype kRowsMeasured = 200; ///< for the width of a column
constexpr Int128 kExactInDouble = Int128{1} << 53;

QByteArray limited(const QString& text)
{
    return (text.size() > kMostLetters ? QString(text.first(kMostLetters - 1) + u'…') : text).toUtf8();
}

/// Writes cells of one sheet; remembers the first error.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet* sheet, lxw_format* textFormat)
        : m_sheet(sheet)
        , m_text(textFormat)
    {
    }

    void text(qsizetype row, qsizetype column, const QString& words, lxw_format* format = nullptr)
    {
        keep(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                    limited(words).constData(), format != nullptr ? format : m_text));
    }

    void number(qsizetype row, qsizetype column, double value)
    {
        keep(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                                    nullptr));
    }

    void sum(qsizetype row, qsizetype column, Sum value)
    {
        const bool exact = value.thousandths < kExactInDouble && value.thousandths > -kExactInDouble;
        if (exact)
            number(row, column, value.toDouble());
        else
            text(row, column, QString::fromStdString(value.toString()));
    }

    void cell(qsizetype row, qsizetype column, const Cell& value)
    {
        if (const auto* flag = std::get_if<bool>(&value))
            keep(worksheet_write_boolean(m_sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                         *flag ? 1 : 0, nullptr));
        else if (const auto* whole = std::get_if<qint64>(&value))
            sum(row, column, Sum{Int128{*whole} * 1000});
        else if (const auto* exact = std::get_if<Sum>(&value))
            sum(row, column, *exact);
        else if (const auto* words = std::get_if<QString>(&value))
            text(row, column, *words);
        else if (const auto* list = std::get_if<QStringList>(&value))
            text(row, column, list->join(u"; "_s));
    }

    lxw_error error() const { return m_error; }

private:
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    lxw_worksheet* m_sheet;
    lxw_format* m_text;
    lxw_error m_error = LXW_NO_ERROR;
};

qsizetype lettersOf(const Cell& cell)
{
    if (const auto* words = std::get_if<QString>(&cell))
        return words->size();
    if (const auto* list = std::get_if<QStringList>(&cell))
        return list->join(u"; "_s).size();
    return 12;
}

void setWidths(lxw_worksheet* sheet, const Table& table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype letters = std::max(kNarrowest, table.columns[column].size() + 3); // room for the filter's arrow
        for (qsizetype row = 0; row < std::min(kRowsMeasured, table.rows.size()); ++row)
            letters = std::max(letters, lettersOf(table.rows[row][column]) + 1);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, static_cast<double>(std::min(letters, kWidest)), nullptr);
    }
}

lxw_error writeData(lxw_worksheet* sheet, const Table& table, lxw_format* head, lxw_format* text)
{
    SheetWriter writer(sheet, text);
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        writer.text(0, column, table.columns[column], head);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            writer.cell(row + 1, column, table.rows[row][column]);
    setWidths(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    return writer.error();
}

lxw_error writeNotes(lxw_worksheet* sheet, const QStringList& notes, lxw_format* text)
{
    SheetWriter writer(sheet, text);
    for (qsizetype line = 0; line < notes.size(); ++line)
        writer.text(line, 0, notes[line]);
    worksheet_set_column(sheet, 0, 0, 110, nullptr);
    return writer.error();
}

/// The name as a sheet may bear it: at most 31 letters, none of []:*?/\.
QByteArray sheetName(QString name)
{
    for (QChar& letter : name)
        if (u"[]:*?/\\"_s.contains(letter))
            letter = u' ';
    return name.left(31).toUtf8();
}

lxw_error writeWorkbook(const QByteArray& path, const Table& table, const XlsxSheets& sheets)
{
    lxw_workbook* workbook = workbook_new(path.constData());
    if (workbook == nullptr)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_format* head = workbook_add_format(workbook);
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
    lxw_format* wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    lxw_worksheet* data = workbook_add_worksheet(workbook, sheetName(sheets.data).constData());
    lxw_worksheet* notes = workbook_add_worksheet(workbook, sheetName(sheets.notes).constData());
    lxw_error error = data == nullptr || notes == nullptr ? LXW_ERROR_SHEETNAME_ALREADY_USED : LXW_NO_ERROR;
    if (error == LXW_NO_ERROR)
        error = writeData(data, table, head, nullptr);
    if (error == LXW_NO_ERROR)
        error = writeNotes(notes, table.notes, wrapped);
    // Closing also frees the workbook, whatever went wrong before.
    const lxw_error closed = workbook_close(workbook);
    return error != LXW_NO_ERROR ? error : closed;
}

} // namespace

Result<QByteArray> toXlsx(const Table& table, const XlsxSheets& sheets)
{
    if (table.rows.size() > kMostRows)
        return failure(Error::Kind::BadInput, u"a sheet holds at most %1 rows"_s.arg(kMostRows),
                       QString::number(table.rows.size()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    if (!folder.isValid())
        return failure(Error::Kind::Internal, u"no folder for temporary files"_s, folder.errorString());
    if (const lxw_error error = writeWorkbook(QFile::encodeName(path), table, sheets); error != LXW_NO_ERROR)
        return failure(Error::Kind::Internal, u"the workbook could not be made"_s,
                       QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Internal, u"the workbook could not be read back"_s, file.errorString());
    return file.readAll();
}

} // namespace vigie
