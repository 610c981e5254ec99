// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listform.h"

#include "views/common/filedialogs.h"
#include "views/common/tablewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListForm)
};

/// In the order of the forms.
QStringList fileFilters()
{
    return {Words::tr("CSV for spreadsheets (*.csv)"), Words::tr("XLSX workbook (*.xlsx)"),
            Words::tr("CSV for programs (*.csv)"), Words::tr("JSON (*.json)")};
}

ListForm formOf(const QString& path, ListForm chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1)
        return ListForm::Json;
    if (suffix == "xlsx"_L1)
        return ListForm::Workbook;
    if (suffix == "csv"_L1)
        return chosen == ListForm::ProgramCsv ? chosen : ListForm::SpreadsheetCsv;
    return chosen;
}

} // namespace

std::optional<ListFile> chooseListFile(QWidget* parent, const QString& title, const QString& suggested)
{
    const SaveChoice choice = FileDialogs::saveFile(parent, title, suggested, fileFilters());
    if (choice.path.isEmpty())
        return std::nullopt;
    return ListFile{choice.path, formOf(choice.path, static_cast<ListForm>(choice.filter))};
}

Result<QByteArray> listBytes(const Table& table, ListForm form, const LocaleFormat& format)
{
    switch (form) {
    case ListForm::SpreadsheetCsv:
        return csvOf(table, Wording::Words, true, format);
    case ListForm::Workbook:
        return xlsxOf(table, Wording::Words, format);
    case ListForm::ProgramCsv:
        return csvOf(table, Wording::Codes, true, format);
    case ListForm::Json:
        return toJsonWithNotes(table);
    }
    return failure(Error::Kind::Internal, u"no such form of a list"_s);
}

} // namespace vigie
