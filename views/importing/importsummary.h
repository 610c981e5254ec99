// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

/// A file that was not imported.
struct ImportFailure
{
    QString file;
    QString reason;

    friend bool operator==(const ImportFailure&, const ImportFailure&) = default;
};

/// What came of an import.
struct ImportSummary
{
    int imported = 0; ///< new articles
    int alreadyThere = 0; ///< texts that the workspace had already: nothing changed
    int returned = 0; ///< articles that had been removed from the workspace: they are back, with their corrections
    QList<ImportFailure> failures; ///< in the order of the files
    QStringList skipped; ///< files of kinds that are not read, found in folders
    QList<ArticleId> joined; ///< new articles that tell what another article tells: each story counts once
    int pairsToDecide
        = 0; ///< new pairs of articles that may tell one announcement: each counts until somebody decides
    bool cancelled = false;

    friend bool operator==(const ImportSummary&, const ImportSummary&) = default;
};

QString notReadReason(); ///< why files are passed over

/// The failures and skipped files as lines of file, tab, reason: for the clipboard.
QString failureLines(const ImportSummary& summary);

} // namespace vigie
