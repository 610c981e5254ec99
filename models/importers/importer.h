// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie {

/// One text out of a file, not yet read by the engine.
struct Document
{
    QString title; ///< empty where the file has none: firstSentence() of the body is shown then
    QString body; ///< line ends as '\n', valid Unicode, no NUL; spans will count in it
    PartialDate date; ///< of publication; undated where the file does not say (never the file's own time)
    QString url; ///< http or https, or empty
    QString outlet; ///< the publisher, or empty

    friend bool operator==(const Document&, const Document&) = default;
};

/// Reads one format. Stateless; used from several threads at once.
class Importer
{
public:
    virtual ~Importer() = default;

    /// Does it read files of this name? `fileName` is without its folder.
    virtual bool accepts(const QString& fileName) const = 0;

    /// The documents of one file, in its order. `path` is for messages and relative matters; the bytes are the whole
    /// file, not empty, at most kMaxFileBytes. Error::Kind::BadInput with the reason, for people, in `message`.
    [[nodiscard]] virtual Result<QList<Document>> read(const QByteArray& bytes, const QString& path) const = 0;
};

inline constexpr qint64 kMaxFileBytes = 50'000'000;

/// The first importer that reads files of this name; null where there is none. Importers live as long as the program.
const Importer* importerFor(const QString& path);

} // namespace vigie
