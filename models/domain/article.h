// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/vocabulary/sector.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie {

/// Where a text came from. One article has several when the same text was imported from several places.
struct ArticleSource
{
    QString file; ///< path as imported; empty for pasted text
    QString url; ///< http or https, or empty
    QString outlet; ///< the publisher, or empty
    QByteArray bytesSha256; ///< 32 bytes: of the original file
    QDateTime importedAt; ///< UTC

    friend bool operator==(const ArticleSource&, const ArticleSource&) = default;
};

/// One text.
struct Article
{
    ArticleId id;
    QString title;
    bool titleDerived = false; ///< the title is the body's first sentence, cut at a word
    QString body; ///< as imported (decoded), without a ` date … ` header; spans count in it
    PartialDate date;
    QString lang; ///< ISO 639-1, "und" where unknown
    QByteArray textSha256; ///< 32 bytes: of the UTF-8 body
    QList<Sector> sectors; ///< main one first
    QList<ArticleSource> sources; ///< oldest first
    StoryId story; ///< 0 = tells no shared story

    friend bool operator==(const Article&, const Article&) = default;
};

} // namespace vigie
