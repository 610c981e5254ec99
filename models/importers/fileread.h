// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/importers/engine.h"
#include "models/importers/folderindex.h"
#include "models/store/articledraft.h"
#include "models/store/articlestore.h"
#include "models/store/connection.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>
#include <optional>

namespace vigie {

/// One file, read and extracted, before it is stored.
struct FileRead
{
    QString file;
    QList<ArticleDraft> drafts; ///< all sound by checkDraft(); with an empty engine where the workspace has the text
    std::optional<Error> failure; ///< why the file, or a part of it, could not be read
};

/// The folders' index.csv files, each read once. Thread-safe.
class FolderIndexes
{
public:
    void complete(QList<Document>& documents, const QString& path);

private:
    std::mutex m_mutex;
    QHash<QString, FolderIndex> m_indexes; ///< by folder
};

/// Turns files into drafts, one worker thread's. Has its own connection, to ask whether a text is known.
class FileReader
{
public:
    [[nodiscard]] static Result<FileReader> open(const QString& workspace, const Engine& engine,
                                                 FolderIndexes& indexes, const QDateTime& importedAt);

    FileRead read(const QString& path);

private:
    FileReader(Connection connection, const Engine& engine, FolderIndexes& indexes, QDateTime importedAt);
    Result<QList<Document>> documentsOf(const QString& path, QByteArray& bytes);
    Result<ArticleDraft> draft(const Document& document, const ArticleSource& source, qsizetype documents);

    Connection m_connection;
    KnownTexts m_known;
    const Engine* m_engine; ///< not mine
    FolderIndexes* m_indexes; ///< not mine
    QDateTime m_importedAt;
};

} // namespace vigie
