// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/fileread.h"

#include "models/importers/extractionadapter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qint64 kPieceBytes = 65'536;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Is it the workspace that is written to, or what SQLite keeps beside it? To open and close one of them would drop
/// this process's locks on it.
bool isOfWorkspace(const QString& path, const QString& workspace)
{
    const QFileInfo info(path);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        if (info == QFileInfo(workspace + suffix))
            return true;
    return false;
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, u"the file cannot be read"_s, file.errorString());
    if (file.size() > kMaxFileBytes)
        return failure(Error::Kind::BadInput, u"the file is larger than 50 MB"_s);
    // In pieces, as read() takes all the memory that it may need at once, and a file may grow or not know its size.
    QByteArray bytes;
    while (bytes.size() <= kMaxFileBytes) {
        const QByteArray piece = file.read(kPieceBytes);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFile::NoError)
        return failure(Error::Kind::BadInput, u"the file cannot be read"_s, file.errorString());
    if (bytes.size() > kMaxFileBytes)
        return failure(Error::Kind::BadInput, u"the file is larger than 50 MB"_s);
    if (bytes.isEmpty())
        return failure(Error::Kind::BadInput, u"the file is empty"_s);
    return bytes;
}

} // namespace

void FolderIndexes::complete(QList<Document>& documents, const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.path();
    const std::lock_guard lock(m_mutex);
    auto index = m_indexes.constFind(folder);
    if (index == m_indexes.constEnd())
        index = m_indexes.insert(folder, FolderIndex::ofFolder(folder));
    index->complete(documents, info.fileName());
}

Result<FileReader> FileReader::open(const QString& workspace, const Engine& engine, FolderIndexes& indexes,
                                    const QDateTime& importedAt)
{
    auto connection = Connection::open(workspace, Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    FileReader reader(std::move(*connection), engine, indexes, importedAt);
    if (auto prepared = reader.m_known.prepare(reader.m_connection); !prepared)
        return tl::unexpected(prepared.error());
    return reader;
}

FileReader::FileReader(Connection connection, const Engine& engine, FolderIndexes& indexes, QDateTime importedAt)
    : m_connection(std::move(connection))
    , m_engine(&engine)
    , m_indexes(&indexes)
    , m_importedAt(std::move(importedAt))
{
}

Result<QList<Document>> FileReader::documentsOf(const QString& path, QByteArray& bytes)
{
    if (isOfWorkspace(path, m_connection.path()))
        return failure(Error::Kind::BadInput, u"the file is the workspace itself"_s);
    auto read = bytesOf(path);
    if (!read)
        return tl::unexpected(read.error());
    bytes = *read;
    auto documents = importerFor(path)->read(bytes, path);
    if (documents)
        m_indexes->complete(*documents, path);
    return documents;
}

FileRead FileReader::read(const QString& path)
{
    FileRead result{path, {}, std::nullopt};
    QByteArray bytes;
    const auto documents = documentsOf(path, bytes);
    if (!documents) {
        result.failure = documents.error();
        return result;
    }
    ArticleSource source{path, QString(), QString(), sha256(bytes), m_importedAt};
    for (const Document& document : *documents) {
        source.url = document.url;
        source.outlet = document.outlet;
        auto one = draft(document, source, documents->size());
        if (one)
            result.drafts.append(std::move(*one));
        else
            result.failure = one.error();
    }
    return result;
}

Result<ArticleDraft> FileReader::draft(const Document& document, const ArticleSource& source, qsizetype documents)
{
    const QByteArray utf8 = document.body.toUtf8();
    const QByteArray hash = sha256(utf8);
    const auto known = m_known.find(hash, source.bytesSha256, documents);
    if (!known)
        return tl::unexpected(known.error());
    ArticleDraft draft;
    if (known->isEmpty()) {
        const std::string_view body(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        draft = draftOf(document, utf8, m_engine->extract(body, {sourceDate(document.date)}), *m_engine->places);
        draft.engine = m_engine->version;
    }
    draft.article.textSha256 = known->isEmpty() ? hash : *known;
    draft.article.sources = {source};
    if (auto sound = checkDraft(draft); !sound)
        return tl::unexpected(sound.error());
    return draft;
}

} // namespace vigie
