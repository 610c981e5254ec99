// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/folderindex.h"

#include "models/domain/writtendate.h"
#include "models/importers/csvtable.h"
#include "models/importers/textdecoder.h"
#include "models/importers/webaddress.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie {

FolderIndex FolderIndex::ofFolder(const QString& folder)
{
    QFile file(QDir(folder).filePath(kFolderIndexName));
    if (file.size() > kMaxFileBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const auto text = decodeText(file.readAll());
    return text ? parse(*text) : FolderIndex{};
}

FolderIndex FolderIndex::parse(const QString& csv)
{
    FolderIndex index;
    const QList<QStringList> rows = parseCsv(csv);
    if (rows.isEmpty())
        return index;
    QStringList columns;
    for (const QString& name : rows.first())
        columns.append(name.trimmed().toLower());
    for (const QStringList& row : rows.sliced(1)) {
        const auto cell = [&](const QString& column) {
            const qsizetype at = columns.indexOf(column);
            return at < 0 ? QString() : row.value(at).trimmed();
        };
        const QString file = cell(u"file"_s);
        if (file.isEmpty())
            continue;
        Document entry;
        entry.title = cell(u"title"_s).simplified();
        entry.date = readWrittenDate(cell(u"date"_s)).value_or(PartialDate{});
        entry.url = webAddress(cell(u"url"_s));
        entry.outlet = cell(u"outlet"_s);
        if (entry.outlet.isEmpty())
            entry.outlet = hostOf(entry.url);
        index.m_entries.insert(file, entry);
    }
    return index;
}

void FolderIndex::complete(QList<Document>& documents, const QString& fileName) const
{
    const auto entry = m_entries.constFind(fileName);
    if (entry == m_entries.constEnd())
        return;
    for (Document& document : documents) {
        if (document.title.isEmpty())
            document.title = entry->title;
        if (!document.date.isValid())
            document.date = entry->date;
        if (document.url.isEmpty())
            document.url = entry->url;
        if (document.outlet.isEmpty())
            document.outlet = entry->outlet;
    }
}

} // namespace vigie
