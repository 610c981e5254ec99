// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/breakdown.h"

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enums.
const std::array kMeasures{u"articles"_s, u"jobs"_s,      u"jobs_indirect"_s, u"jobs_cut"_s, u"investment"_s,
                           u"funding"_s,  u"contracts"_s, u"revenue"_s,       u"exports"_s,  u"jobs_net"_s};
const std::array kAxes{u"sector"_s, u"year"_s, u"quarter"_s, u"month"_s, u"place"_s, u"company"_s, u"review"_s};
const std::array kReasons{QString(),     u"part"_s,    u"background"_s,  u"other telling"_s,
                          u"rejected"_s, u"no rate"_s, u"filtered out"_s};

template <class Enum, class Codes> std::optional<Enum> find(const Codes& codes, QStringView code)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (codes[i] == code)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

std::optional<MetricKind> kindOf(Measure measure)
{
    switch (measure) {
    case Measure::Articles:
    case Measure::JobsNet:
        return std::nullopt;
    case Measure::Jobs:
        return MetricKind::JobsCreated;
    case Measure::JobsIndirect:
        return MetricKind::JobsIndirect;
    case Measure::JobsCut:
        return MetricKind::JobsCut;
    case Measure::Investment:
        return MetricKind::Investment;
    case Measure::Funding:
        return MetricKind::Funding;
    case Measure::Contracts:
        return MetricKind::Contract;
    case Measure::Revenue:
        return MetricKind::Revenue;
    case Measure::Exports:
        return MetricKind::Exports;
    }
    return std::nullopt;
}

QList<MeasureTerm> termsOf(Measure measure)
{
    if (measure == Measure::JobsNet)
        return {{MetricKind::JobsCreated, 1}, {MetricKind::JobsCut, -1}};
    const auto kind = kindOf(measure);
    return kind ? QList<MeasureTerm>{{*kind, 1}} : QList<MeasureTerm>{};
}

bool isMoney(Measure measure)
{
    const auto kind = kindOf(measure);
    return kind && isMoney(*kind);
}

QString code(Measure measure)
{
    return kMeasures.at(static_cast<std::size_t>(measure));
}

std::optional<Measure> measureFromCode(QStringView code)
{
    return find<Measure>(kMeasures, code);
}

QString code(Axis axis)
{
    return kAxes.at(static_cast<std::size_t>(axis));
}

std::optional<Axis> axisFromCode(QStringView code)
{
    return find<Axis>(kAxes, code);
}

bool isTime(Axis axis)
{
    return axis == Axis::Year || axis == Axis::Quarter || axis == Axis::Month;
}

QString code(NotCounted why)
{
    return kReasons.at(static_cast<std::size_t>(why));
}

} // namespace vigie
