// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "tests/support/engineresources.h"

#include <QString>
#include <QStringList>

/// Names of one sentence as lines to compare: "company Aptiv", "person Ryad Mezzour = M. Mezzour", "place Oujda".
namespace vigie {

using testing::engineResources;

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QString line(const extraction::ExtractedActor& actor)
{
    QString line = text(code(actor.kind)) + u' ' + text(actor.name);
    for (const std::string& alias : actor.aliases)
        line += QStringLiteral(" = ") + text(alias);
    return line;
}

/// Every actor, in order of first mention.
inline QStringList actorsOf(const QString& body, const extraction::Resources& resources = engineResources())
{
    const QByteArray utf8 = body.toUtf8();
    const extraction::Document document
        = extraction::readText(std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), resources);
    QStringList lines;
    for (const extraction::ExtractedActor& actor : extraction::findNames(document, resources).actors)
        lines << line(actor);
    return lines;
}

/// Every place, in order of first mention.
inline QStringList placesOf(const QString& body)
{
    const QByteArray utf8 = body.toUtf8();
    const extraction::Document document = extraction::readText(
        std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size())), engineResources());
    QStringList names;
    for (const extraction::ExtractedPlace& place : extraction::findNames(document, engineResources()).places)
        names << text(place.name);
    return names;
}

} // namespace vigie
