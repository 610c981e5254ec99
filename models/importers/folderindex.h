// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importer.h"

#include <QHash>
#include <QString>

namespace vigie {

/// What a folder's `index.csv` says about the texts beside it: dates, titles and sources that the texts themselves do
/// not tell. Made with any spreadsheet: a header row with the column `file` and any of `date`, `title`, `url` and
/// `outlet`, then a row a file.
///
///     file,date,title,url,outlet
///     dev-001.txt,2022-07,,https://journaleco.ma/article,journaleco.ma
///
/// What the text itself says comes first for the date and the title. An outlet that is not given is the host of the
/// url. Dates may be written as in readWrittenDate(). Values that are no date or no web address are left out.
class FolderIndex
{
public:
    /// Of the folder's index.csv; empty where there is none or it has no `file` column.
    static FolderIndex ofFolder(const QString& folder);
    static FolderIndex parse(const QString& csv);

    /// Completes the documents of one file.
    void complete(QList<Document>& documents, const QString& fileName) const;

    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    QHash<QString, Document> m_entries; ///< by file name; without body
};

inline const QString kFolderIndexName = QStringLiteral("index.csv");

} // namespace vigie
