// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exporters/table.h"
#include "views/common/localeformat.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QWidget;

namespace vigie {

/// The forms in which the window writes a list, as they are offered: those for people first, then those for programs.
enum class ListForm { SpreadsheetCsv, Workbook, ProgramCsv, Json };

struct ListFile
{
    QString path;
    ListForm form = ListForm::SpreadsheetCsv;
};

/// Asks for a file; nothing where the user gives up. The suffix that was typed says the form, and which of the two
/// CSV is meant is said by the form chosen in the dialog, as it is for any other suffix.
std::optional<ListFile> chooseListFile(QWidget* parent, const QString& title, const QString& suggested);

/// The list with its notes as the bytes of a file; the errors of xlsxOf().
[[nodiscard]] Result<QByteArray> listBytes(const Table& table, ListForm form, const LocaleFormat& format);

} // namespace vigie
