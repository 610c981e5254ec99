// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/folderwalker.h"

#include "models/importers/folderindex.h"
#include "models/importers/importer.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// The number at `at`, without leading zeros, and `at` behind it.
QStringView takeNumber(QStringView text, qsizetype& at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype begin = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return text.sliced(begin, at - begin);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool leadsNowhere(const QFileInfo& info)
{
    return info.isSymLink() && !info.exists();
}

/// The folders in which browsers put a saved page's pictures and scripts: "News_files" beside "News.html".
QSet<QString> foldersOfPages(const QFileInfoList& entries)
{
    QSet<QString> folders;
    for (const QFileInfo& entry : entries)
        if (!entry.isDir() && entry.suffix().contains(u"htm"_s, Qt::CaseInsensitive))
            for (const QString& ending :
                 {u"_files"_s, u"_fichiers"_s}) // as browsers call it in English and in French
                folders.insert(entry.completeBaseName() + ending);
    return folders;
}

// Pipes and devices have no content of their own, and reading one may wait for ever.
const Error kNoFile{Error::Kind::BadInput, u"this is a pipe or a device, no file"_s, {}};

class Walker
{
public:
    void named(const QString& path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            m_found.failed.append({path, {Error::Kind::NotFound, u"there is no such file or folder"_s, {}}});
        else if (info.isDir())
            folder(info.absoluteFilePath());
        else if (importerFor(info.fileName()) == nullptr)
            m_found.failed.append({info.absoluteFilePath(),
                                   {Error::Kind::BadInput,
                                    u"only text files (.txt) and web pages (.html, .htm, .xhtml) are read"_s,
                                    {}}});
        else
            file(info);
    }

    FoundFiles take() { return std::move(m_found); }

private:
    void file(const QFileInfo& info)
    {
        const QString path = info.absoluteFilePath();
        if (m_files.contains(path))
            return;
        m_files.insert(path);
        if (info.isFile())
            m_found.files.append(path);
        else
            m_found.failed.append({path, kNoFile});
    }

    void folder(const QString& path)
    {
        const QFileInfo info(path);
        // Resources have no canonical path, and no links either.
        const QString canonical = info.canonicalFilePath().isEmpty() ? path : info.canonicalFilePath();
        if (m_folders.contains(canonical))
            return;
        m_folders.insert(canonical);
        if (!path.startsWith(u':') && (!info.isReadable() || !info.isExecutable())) {
            m_found.failed.append({path, {Error::Kind::ReadOnly, u"the folder cannot be read"_s, {}}});
            return;
        }
        // With "system files", among which are links that lead nowhere: what is not read is named.
        QFileInfoList entries
            = QDir(path).entryInfoList(QDir::Files | QDir::System | QDir::Dirs | QDir::NoDotAndDotDot);
        std::ranges::sort(entries, [](const QFileInfo& a, const QFileInfo& b) {
            return naturallyBefore(a.fileName(), b.fileName());
        });
        const QSet<QString> partsOfPages = foldersOfPages(entries);
        for (const QFileInfo& entry : entries) {
            if (entry.isDir() && partsOfPages.contains(entry.fileName()))
                continue;
            if (entry.isDir())
                folder(entry.absoluteFilePath());
            else if (leadsNowhere(entry)) // it may have led to a folder: the name does not tell
                m_found.failed.append(
                    {entry.absoluteFilePath(), {Error::Kind::NotFound, u"the link leads nowhere"_s, {}}});
            else if (entry.fileName() == kFolderIndexName)
                continue;
            else if (importerFor(entry.fileName()) == nullptr)
                m_found.skipped.append(entry.absoluteFilePath());
            else
                file(entry);
        }
    }

    FoundFiles m_found;
    QSet<QString> m_files;
    QSet<QString> m_folders;
};

} // namespace

bool naturallyBefore(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView x = takeNumber(a, i);
            const QStringView y = takeNumber(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (const int order = x.compare(y); order != 0)
                return order < 0;
            continue;
        }
        const QChar x = a[i++].toCaseFolded();
        const QChar y = b[j++].toCaseFolded();
        if (x != y)
            return x < y;
    }
    // The rest decides, and between names of the same letters and numbers their code, so that the order is one.
    if ((a.size() - i) != (b.size() - j))
        return a.size() - i < b.size() - j;
    return a < b;
}

FoundFiles findFiles(const QStringList& paths)
{
    Walker walker;
    for (const QString& path : paths)
        walker.named(path);
    return walker.take();
}

} // namespace vigie
