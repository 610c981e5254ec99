// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importjob.h"
#include "models/reextraction/reextraction.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/corrections.h"

#include <QFile>

#include <functional>

/// A workspace of announcements, and engines that read them otherwise than the one that has read it.
namespace vigie::test {

using extraction::ExtractedFigure;
using extraction::Extraction;
/// What another engine finds otherwise.
using Twist = std::function<void(Extraction&, std::string_view)>;

/// The tests' engine in another version, that finds something else.
inline Engine engineThat(const Twist& twist, const QString& version = QStringLiteral("newer"))
{
    Engine engine = fakeEngine();
    engine.version = version;
    engine.extract = [twist](std::string_view body, const extraction::Context& context) {
        Extraction found = fakeExtract(body, context);
        twist(found, body);
        return found;
    };
    return engine;
}

inline void otherValues(Extraction& found, std::string_view)
{
    for (ExtractedFigure& figure : found.figures) {
        figure.value = Decimal::fromWhole(figure.value.thousandths / 1000 + 7);
        figure.role = Role::Part;
        figure.subject = -1;
    }
    found.sectors = {Sector::Aerospace};
}

inline void shiftedSpans(Extraction& found, std::string_view body)
{
    for (ExtractedFigure& figure : found.figures) {
        // Without its first digit, and with what stands behind the unit.
        figure.span.begin += 1;
        figure.span.end = std::min<std::uint32_t>(figure.span.end + 1, static_cast<std::uint32_t>(body.size()));
    }
    for (auto& actor : found.actors)
        for (auto& mention : actor.mentions)
            mention.begin += 1;
}

inline void missingFigures(Extraction& found, std::string_view)
{
    if (!found.figures.empty())
        found.figures.erase(found.figures.begin());
    found.places.clear();
    for (ExtractedFigure& figure : found.figures)
        figure.place = -1;
}

/// "Sidi" is a place now, and "Tanger" a firm beside.
inline void moreNames(Extraction& found, std::string_view body)
{
    const auto at = [&](std::string_view word) {
        const auto begin = static_cast<std::uint32_t>(body.find(word));
        return extraction::ByteSpan{begin, begin + static_cast<std::uint32_t>(word.size())};
    };
    found.actors.push_back({"Tanger", ActorKind::Company, {"La Tangéroise"}, false, {at("Tanger")}, "more"});
    found.places.push_back({"Sidi", "", {at("Sidi")}, "more"});
    if (!found.figures.empty())
        found.figures.front().subject = static_cast<std::int32_t>(found.actors.size()) - 1;
}

inline void nothingElse(Extraction&, std::string_view) { }

/// A workspace of so many announcements: each has an investment and jobs, an actor, and a place.
struct Announcements : TemporaryWorkspace
{
    explicit Announcements(int count)
    {
        QTemporaryDir texts;
        for (int i = 1; i <= count; ++i) {
            QFile file(texts.filePath(QStringLiteral("a%1.txt").arg(i)));
            const QString text
                = QStringLiteral(" date 20%1-05 Firme%2 Sidi investit %3 MDH à Tanger, avec %4 emplois.\n")
                      .arg(10 + i % 20)
                      .arg(i)
                      .arg(100 + i)
                      .arg(20 + i);
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
                qFatal("cannot write a test file");
        }
        if (!connection.execute("PRAGMA synchronous = OFF")
            || !runImport(connection, fakeEngine(), {texts.path()}, {}))
            qFatal("cannot import");
    }

    QByteArray rows(const QByteArray& sql)
    {
        QByteArray text;
        auto select = Statement::prepare(connection, sql);
        while (select && select->step().value_or(false))
            text += select->text(0).toUtf8() + '\n';
        return text;
    }

    /// All that persons have decided.
    QByteArray decisions()
    {
        return rows("SELECT id || ' ' || article_id || ' ' || kind || ' ' || value_milli || ' ' || "
                    "ifnull(value_max_milli, '') "
                    "|| ' ' || unit || ' ' || modifier || ' ' || role || ' ' || horizon || ' ' || ifnull(sector, '') "
                    "|| ' ' "
                    "|| ifnull(subject_id, '') || ' ' || ifnull(place_id, '') || ' ' || span_begin || ' ' || "
                    "span_end || ' ' "
                    "|| quote || ' ' || review FROM metric WHERE review <> 'auto' ORDER BY id")
            + rows("SELECT metric_id || ' ' || kind || ' ' || value_milli || ' ' || role FROM metric_reading ORDER "
                   "BY metric_id")
            + rows("SELECT article_id || ' ' || actor_id || ' ' || surface FROM mention WHERE origin = 'user' ORDER "
                   "BY id")
            + rows("SELECT actor_id || ' ' || form FROM alias WHERE origin = 'user' ORDER BY actor_id, form")
            + rows("SELECT id || ' ' || name || ' ' || kind || ' ' || ifnull(parent_id, '') FROM actor ORDER BY id")
            + rows("SELECT id || ' ' || ifnull(date, '') || ' ' || title FROM article ORDER BY id");
    }
};

inline RereadingOutcome applied(Connection& connection, const Rereading& rereading)
{
    const auto outcome = applyRereading(connection, rereading, editInfo());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
    return *outcome;
}

} // namespace vigie::test
