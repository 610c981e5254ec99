// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/engine.h"

#include <cctype>
#include <string>

/// An engine for tests of importing: reads "<digits> emplois" as jobs, "<digits> MDH" as an investment in millions,
/// and "Tanger" as a place; the figures' subject is a company named by the first two words.
namespace vigie::test {

inline extraction::Extraction fakeExtract(std::string_view body, const extraction::Context&)
{
    using namespace extraction;
    Extraction found;
    found.lang = "fr";
    found.sectors = {Sector::Automotive};
    const std::size_t first = body.find(' ');
    const std::size_t second = first == std::string_view::npos ? first : body.find(' ', first + 1);
    if (second != std::string_view::npos) {
        ExtractedActor actor;
        actor.name = std::string(body.substr(0, second));
        actor.mentions = {{0, static_cast<std::uint32_t>(second)}};
        found.actors.push_back(actor);
    }
    if (const std::size_t at = body.find("Tanger"); at != std::string_view::npos) {
        ExtractedPlace place;
        place.name = "Tanger";
        place.key = "geonames:2530335";
        place.mentions = {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 6)}};
        found.places.push_back(place);
    }
    const auto figures = [&](std::string_view unit, MetricKind kind, std::int64_t factor, const char* code) {
        for (std::size_t at = body.find(unit); at != std::string_view::npos; at = body.find(unit, at + 1)) {
            std::size_t begin = at;
            while (begin > 0 && std::isdigit(static_cast<unsigned char>(body[begin - 1])) != 0)
                --begin;
            if (begin == at || at - begin > 9)
                continue;
            ExtractedFigure figure;
            figure.kind = kind;
            figure.value = Decimal::fromWhole(std::stoll(std::string(body.substr(begin, at - begin))) * factor);
            figure.unit = code;
            figure.subject = found.actors.empty() ? -1 : 0;
            figure.place = found.places.empty() ? -1 : 0;
            figure.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at + unit.size())};
            figure.rule = "test";
            figure.confidence = 0.5F;
            found.figures.push_back(figure);
        }
    };
    figures(" emplois", MetricKind::JobsCreated, 1, "jobs");
    figures(" MDH", MetricKind::Investment, 1'000'000, "MAD");
    return found;
}

inline Engine fakeEngine()
{
    auto places = std::make_shared<PlaceTree>();
    places->add("MA\tMaroc\tcountry\tMA\t\t0\t\ngeonames:2530335\tTanger\tcity\tMA\tMA\t688356\tTangier\n");
    return {fakeExtract, QStringLiteral("fake"), std::move(places)};
}

} // namespace vigie::test
