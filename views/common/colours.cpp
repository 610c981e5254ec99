// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colours.h"

#include <array>
#include <cmath>

namespace vigie {
namespace {

// In the order of the enum. The commonest sectors have the colours that lie farthest apart.
constexpr std::array<QRgb, kSectorCount> kSectorColours{
    0x009e73, // agriculture
    0xd55e00, // food
    0x8c7aef, // textile_leather
    0xab5b45, // wood_paper_packaging
    0xcc79a7, // chemicals
    0xaed2ba, // pharma_medical
    0xcda8ba, // plastics_rubber
    0xdcc771, // building_materials
    0x8f263d, // metals
    0xfbbc03, // electronics_electrical
    0x0f359b, // machinery
    0x0072b2, // automotive
    0x56b4e9, // aerospace
    0x749cc9, // rail_naval
    0x9c6b8f, // other_manufacturing
    0xe69f00, // energy
    0x67d9f5, // water_waste
    0xa33e23, // mining
    0x712712, // construction_real_estate
    0xee6b47, // retail
    0x64485d, // logistics
    0x98b681, // tourism
    0x1f48ae, // digital
    0x413579, // finance
    0x814b86, // offshoring
    0x8e60d2, // professional_services
    0xf0e442, // education_training
    0x8b504d, // health
    0xa34aac, // culture_sport
    0x652758, // public_administration
    0x707070, // multi_sector
};

constexpr std::array<QRgb, kMetricKinds.size()> kMetricKindColours{
    0x0072b2, // jobs_created
    0x56b4e9, // jobs_indirect
    0xd55e00, // jobs_cut
    0x8c7aef, // workforce
    0x009e73, // investment
    0xe69f00, // funding
    0xcc79a7, // contract
    0xa33e23, // revenue
    0x814b86, // exports
    0x64485d, // companies
    0xf0e442, // trainees
};

constexpr std::array<QRgb, kActorKinds.size()> kActorKindColours{
    0x0072b2, // company
    0xa33e23, // public_body
    0x8e60d2, // person
    0x009e73, // education
    0xcc79a7, // association
};

constexpr std::array<QRgb, kReviewStates.size()> kReviewColours{
    0x749cc9, // auto
    0x009e73, // accepted
    0xe69f00, // corrected
    0x8f263d, // rejected
    0x8c7aef, // added
};

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor& one, const QColor& other, double shareOfOther)
{
    const auto blend = [&](float a, float b) { return static_cast<float>(a + (b - a) * shareOfOther); };
    return QColor::fromRgbF(blend(one.redF(), other.redF()), blend(one.greenF(), other.greenF()),
                            blend(one.blueF(), other.blueF()));
}

} // namespace

QColor colourOf(Sector sector)
{
    return QColor(kSectorColours.at(static_cast<std::size_t>(sector)));
}

QColor colourOf(MetricKind kind)
{
    return QColor(kMetricKindColours.at(static_cast<std::size_t>(kind)));
}

QColor colourOf(ActorKind kind)
{
    return QColor(kActorKindColours.at(static_cast<std::size_t>(kind)));
}

QColor colourOf(ReviewState state)
{
    return QColor(kReviewColours.at(static_cast<std::size_t>(state)));
}

QColor placeColour()
{
    return QColor(0x712712);
}

QColor othersColour(const QPalette& palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
}

QColor notStatedColour(const QPalette& palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2);
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor withContrast(const QColor& colour, const QColor& background, double ratio)
{
    // Towards the end of the scale from which the background lies farther.
    const QColor target = contrast(background, Qt::black) > contrast(background, Qt::white) ? Qt::black : Qt::white;
    constexpr int kSteps = 40;
    for (int step = 0; step < kSteps; ++step)
        if (const QColor moved = mix(colour, target, static_cast<double>(step) / kSteps);
            contrast(moved, background) >= ratio)
            return moved;
    return target;
}

QColor outlineOf(const QColor& fill, const QPalette& palette)
{
    return withContrast(fill, palette.color(QPalette::Base), 3.0);
}

QColor tintOf(const QColor& colour, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const double wanted = std::max(4.5, std::min(7.0, 0.7 * contrast(base, text)));
    for (double share : {0.4, 0.34, 0.28, 0.22, 0.16, 0.1, 0.05})
        if (const QColor tint = mix(base, colour, share); contrast(tint, text) >= wanted)
            return tint;
    return base;
}

QColor mutedText(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    return withContrast(mix(palette.color(QPalette::Text), base, 0.4), base, 4.5);
}

} // namespace vigie
