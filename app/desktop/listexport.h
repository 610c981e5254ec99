// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/result.h"
#include "views/common/listform.h"
#include "views/importing/importsummary.h"

#include <QString>

#include <functional>

class QObject;

namespace vigie {

class QueryRunner;

enum class ListKind { Articles, Figures, Actors };

/// What is exported: everything in the list under the filter, whatever the screen shows of it.
struct ListExport
{
    ListKind kind = ListKind::Articles;
    Filter filter;
    QString currency;
};

QString suggestedFileName(ListKind kind); ///< "articles.csv" …

/// Reads the list and writes it with its explanation. See runFileExport().
void runListExport(const ListExport& request, const ListFile& file, QueryRunner& runner, QObject* receiver,
                   std::function<void(const Result<>&)> done);

/// The same for the whole journal of changes.
void runJournalExport(const ListFile& file, QueryRunner& runner, QObject* receiver,
                      std::function<void(const Result<>&)> done);

/// The files that an import could not read, as CSV for spreadsheets: file and reason.
[[nodiscard]] Result<> saveFailures(const ImportSummary& summary, const QString& path);

} // namespace vigie
