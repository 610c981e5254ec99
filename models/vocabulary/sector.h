// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vigie {

/// A line of the sector list of the annotation guide. The order is the list's own and never changes: the number is
/// stored in memory only, files hold the code.
enum class Sector : std::uint8_t {
    Agriculture,
    Food,
    TextileLeather,
    WoodPaperPackaging,
    Chemicals,
    PharmaMedical,
    PlasticsRubber,
    BuildingMaterials,
    Metals,
    ElectronicsElectrical,
    Machinery,
    Automotive,
    Aerospace,
    RailNaval,
    OtherManufacturing,
    Energy,
    WaterWaste,
    Mining,
    ConstructionRealEstate,
    Retail,
    Logistics,
    Tourism,
    Digital,
    Finance,
    Offshoring,
    ProfessionalServices,
    EducationTraining,
    Health,
    CultureSport,
    PublicAdministration,
    MultiSector, ///< only where the article names no sector or more than three
};
inline constexpr std::size_t kSectorCount = 31;

/// Every sector, in order.
constexpr std::array<Sector, kSectorCount> allSectors()
{
    std::array<Sector, kSectorCount> all{};
    for (std::size_t i = 0; i < kSectorCount; ++i)
        all[i] = static_cast<Sector>(i);
    return all;
}

/// "textile_leather", "multi_sector" …
std::string_view code(Sector sector);

/// The sector of a code; nothing where the code is unknown.
std::optional<Sector> sectorFromCode(std::string_view code);

/// The divisions of ISIC Rev. 4 (United Nations, 2008) that the sector covers, as section letter and division
/// numbers: "C13-C15". Offshoring spans several service divisions and multi_sector none (empty).
std::string_view isicDivisions(Sector sector);

} // namespace vigie
