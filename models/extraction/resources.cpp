// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/resources.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace vigie::extraction {

namespace {

/// One data file and the lexicon that reads it.
struct Slot
{
    std::string_view name;
    bool (*parse)(Resources::Data& data, std::string_view tsv, std::string* error);
};

constexpr std::array kSlots{
    Slot{"lexicon/fr/abbreviations.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.sentences.parse(tsv, error);
         }},
    Slot{"lexicon/fr/wordsets.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.wordSets.parse(tsv, error);
         }},
    Slot{"lexicon/fr/months.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.months.parse(tsv, error);
         }},
    Slot{"lexicon/languages.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.languages.parse(tsv, error);
         }},
    Slot{"lexicon/fr/numberwords.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseNumberWords(tsv, error);
         }},
    Slot{"lexicon/fr/grammarwords.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseGrammarWords(tsv, error);
         }},
    Slot{"lexicon/fr/calendar.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseCalendar(tsv, error);
         }},
    Slot{"lexicon/fr/magnitudes.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseMagnitudes(tsv, error);
         }},
    Slot{"lexicon/fr/currencies.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseCurrencies(tsv, error);
         }},
    Slot{"lexicon/fr/countnouns.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseCountNouns(tsv, error);
         }},
    Slot{"lexicon/fr/modifiers.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseModifiers(tsv, error);
         }},
    Slot{"lexicon/fr/units.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseUnits(tsv, error);
         }},
    Slot{"lexicon/fr/countries.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.quantities.parseCountries(tsv, error);
         }},
    Slot{"lexicon/fr/attach.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.attach.parse(tsv, error);
         }},
    Slot{"lexicon/fr/kinds.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.kinds.parse(tsv, error);
         }},
    Slot{"lexicon/fr/roles.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.roles.parse(tsv, error);
         }},
    Slot{"lexicon/fr/horizons.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.horizons.parse(tsv, error);
         }},
    Slot{"lexicon/fr/subjects.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.subjects.parse(tsv, error);
         }},
    Slot{"lexicon/fr/figureplaces.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.places.parse(tsv, error);
         }},
    Slot{"lexicon/fr/investors.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.figures.investors.parse(tsv, error);
         }},
    Slot{"lexicon/fr/commonwords.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseCommonWords(tsv, error);
         }},
    Slot{"lexicon/fr/givennames.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseGivenNames(tsv, error);
         }},
    Slot{"lexicon/fr/demonyms.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseDemonyms(tsv, error);
         }},
    Slot{"lexicon/fr/bodyheads.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseBodyHeads(tsv, error);
         }},
    Slot{"lexicon/fr/titles.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "", error);
         }},
    Slot{"lexicon/fr/functions.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "", error);
         }},
    Slot{"lexicon/fr/legalforms.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "legalform", error);
         }},
    Slot{"lexicon/fr/companytriggers.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "", error);
         }},
    Slot{"lexicon/fr/companywords.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "companyword", error);
         }},
    Slot{"lexicon/fr/placewords.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "", error);
         }},
    Slot{"lexicon/fr/stopnames.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "name", error);
         }},
    Slot{"lexicon/fr/sayverbs.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseClasses(tsv, "", error);
         }},
    Slot{"gazetteer/sites.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parsePlaces(tsv, error) && data.sentences.parseTowns(tsv, error);
         }},
    Slot{"gazetteer/places.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parsePlaces(tsv, error) && data.sentences.parseTowns(tsv, error);
         }},
    Slot{"gazetteer/actors.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.names.parseActors(tsv, error);
         }},
    Slot{"lexicon/fr/nameweights.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.nameWeights.parse(tsv, error);
         }},
    Slot{"lexicon/fr/sectors.tsv",
         [](Resources::Data& data, std::string_view tsv, std::string* error) {
             return data.sectors.parse(tsv, error);
         }},
};

constexpr auto slotNames()
{
    std::array<std::string_view, kSlots.size()> names{};
    for (std::size_t i = 0; i < kSlots.size(); ++i)
        names[i] = kSlots[i].name;
    return names;
}

constexpr auto kNames = slotNames();

} // namespace

std::span<const std::string_view> resourceNames()
{
    return kNames;
}

Resources::Resources(std::unique_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Resources::~Resources() = default;

std::shared_ptr<const Resources> Resources::load(const std::vector<ResourceFile>& files, std::string* error)
{
    auto data = std::make_unique<Data>();
    for (const Slot& slot : kSlots) {
        const auto file = std::ranges::find(files, slot.name, &ResourceFile::name);
        std::string why = "missing";
        if (file == files.end() || !slot.parse(*data, file->text, &why)) {
            if (error != nullptr)
                *error = std::string(slot.name) + ": " + why;
            return nullptr;
        }
    }
    data->names.build();
    data->figures.build();
    data->sectors.build();
    return std::shared_ptr<const Resources>(new Resources(std::move(data)));
}

std::shared_ptr<const Resources> Resources::with(const std::vector<WatchedName>& watched,
                                                 const std::vector<std::string>& stopped) const
{
    auto data = std::make_unique<Data>(*m_data);
    // The forms of one actor side by side.
    std::vector<WatchedName> sorted = watched;
    std::ranges::stable_sort(
        sorted, [](const auto& a, const auto& b) { return std::tie(a.name, a.kind) < std::tie(b.name, b.kind); });
    for (const WatchedName& name : sorted)
        data->names.watch(name);
    for (const std::string& form : stopped)
        data->names.stop(form);
    data->names.build();
    data->figures.build();
    return std::shared_ptr<const Resources>(new Resources(std::move(data)));
}

} // namespace vigie::extraction
