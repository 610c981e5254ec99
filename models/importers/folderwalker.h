// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

struct FailedFile
{
    QString file;
    Error reason;

    friend bool operator==(const FailedFile&, const FailedFile&) = default;
};

/// What stands behind the paths that a user gave.
struct FoundFiles
{
    QStringList files; ///< to be imported, each once, in natural order within its folder ("a2" before "a10")
    QStringList skipped; ///< in folders: files that no importer reads
    QList<FailedFile> failed; ///< paths that are not there, that no importer reads though they were named, folders
                              ///< that cannot be read; in folders: links that lead nowhere, pipes and devices that
                              ///< are called like texts

    friend bool operator==(const FoundFiles&, const FoundFiles&) = default;
};

/// Looks for files to import: the named ones, and those in the named folders and theirs. Each folder is entered once,
/// wherever symbolic links lead. Hidden files and `index.csv` are left out, and so is the folder "name_files" (or
/// "name_fichiers") beside a page "name.html" that a browser saved: it holds the page's pictures and scripts. Paths
/// come out as they were given, absolute; resource paths (":/…") stay.
FoundFiles findFiles(const QStringList& paths);

/// "a2" before "a10", then by letters without case: the order in which people number files.
bool naturallyBefore(const QString& a, const QString& b);

} // namespace vigie
