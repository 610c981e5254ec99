// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/sector.h"

namespace vigie {
namespace {

struct Line
{
    std::string_view code;
    std::string_view isic;
};

// In the order of the enum.
constexpr std::array<Line, kSectorCount> kLines{{
    {"agriculture", "A01-A03"},
    {"food", "C10-C12"},
    {"textile_leather", "C13-C15"},
    {"wood_paper_packaging", "C16-C18"},
    {"chemicals", "C19-C20"},
    {"pharma_medical", "C21, C325"},
    {"plastics_rubber", "C22"},
    {"building_materials", "C23"},
    {"metals", "C24-C25"},
    {"electronics_electrical", "C26-C27"},
    {"machinery", "C28, C33"},
    {"automotive", "C29"},
    {"aerospace", "C303"},
    {"rail_naval", "C301-C302"},
    {"other_manufacturing", "C31-C32, C304, C309"},
    {"energy", "D35, B05-B06"},
    {"water_waste", "E36-E39"},
    {"mining", "B07-B09"},
    {"construction_real_estate", "F41-F43, L68"},
    {"retail", "G45-G47"},
    {"logistics", "H49-H53"},
    {"tourism", "I55-I56, N79"},
    {"digital", "J58-J63"},
    {"finance", "K64-K66"},
    {"offshoring", "N82, J62, M70-M71"},
    {"professional_services", "M69-M75, N77-N82"},
    {"education_training", "P85"},
    {"health", "Q86-Q88"},
    {"culture_sport", "R90-R93"},
    {"public_administration", "O84"},
    {"multi_sector", ""},
}};

} // namespace

std::string_view code(Sector sector)
{
    return kLines.at(static_cast<std::size_t>(sector)).code;
}

std::optional<Sector> sectorFromCode(std::string_view code)
{
    for (std::size_t i = 0; i < kSectorCount; ++i)
        if (kLines[i].code == code)
            return static_cast<Sector>(i);
    return std::nullopt;
}

std::string_view isicDivisions(Sector sector)
{
    return kLines.at(static_cast<std::size_t>(sector)).isic;
}

} // namespace vigie
