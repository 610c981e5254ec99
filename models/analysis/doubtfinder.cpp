// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/doubtfinder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Reason = Doubt::Reason;

// Between the digits of one number, beside ASCII blanks.
constexpr std::array<std::string_view, 7> kGroupSigns{".", ",", "'", "\u2019", "\u00A0", "\u202F", "\u2009"};
constexpr std::array<std::string_view, 6> kMagnitudes{"mill", "M", "mrd", "Md", "k", "bn"};
constexpr double kSure = 0.8; // confidence from which nothing is said: eight of ten such readings are right or better
constexpr double kHorizonWeight = 0.6;
constexpr double kSlipWeight = 0.8;
constexpr double kBelowShare = 0.5; // of the weight of an amount too large: what is too small hardly moves a total
constexpr double kPartsExceedWeight = 0.5;
constexpr double kPartsShortWeight = 0.3;
constexpr double kJobsWeight = 0.4;
// Investment a job in US dollars. fDi Markets' projects of 2003–2023 lie between some thousands (call centres) and
// some millions (energy); a hundred times less or more is a slip or a figure that belongs to something else.
constexpr double kCheapestJob = 500;
constexpr double kDearestJob = 20e6;

/// How many bytes at the head of a text part the digits of a number; 0 where none does.
std::size_t groupSignAt(std::string_view text)
{
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r'))
        return 1;
    const auto sign = std::ranges::find_if(kGroupSigns, [&](std::string_view any) { return text.starts_with(any); });
    return sign == kGroupSigns.end() ? 0 : sign->size();
}

/// The digits of a quote as one number, "1.630" → 1630; nothing where it holds none or a word of magnitude.
std::optional<double> writtenNumber(std::string_view quote)
{
    constexpr int kMostDigits = 15; // that a double holds exactly
    double number = 0;
    int digits = 0;
    for (std::string_view rest = quote; !rest.empty();) {
        const char c = rest.front();
        std::size_t length = 1;
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
            ++digits;
        } else if (digits > 0 && (length = groupSignAt(rest)) == 0)
            break;
        rest.remove_prefix(length);
    }
    if (digits == 0 || digits > kMostDigits || std::ranges::any_of(kMagnitudes, [&](std::string_view word) {
            return quote.find(word) != std::string_view::npos;
        }))
        return std::nullopt;
    return number;
}

bool isCount(MetricKind kind)
{
    return !isMoney(kind);
}

/// A point or a blank of "1.630" read the wrong way round.
bool isThousandSlip(double value, const FigureReading& reading)
{
    const auto written = writtenNumber(reading.quote);
    if (!written || *written <= 0)
        return false;
    return std::abs(value * 1000 - *written) < 0.5 || std::abs(value - *written * 1000) < 0.5;
}

/// The last month of a horizon as 12 × year + month; 0 where there is none.
int lastMonthOf(std::string_view horizon)
{
    const std::string_view last = horizon.size() == 9 ? horizon.substr(5) : horizon;
    const auto number = [&](std::size_t begin, std::size_t length) {
        int value = 0;
        if (begin < last.size())
            std::from_chars(last.data() + begin, last.data() + std::min(last.size(), begin + length), value);
        return value;
    };
    const int year = number(0, 4);
    if (year == 0)
        return 0;
    return last.size() == 7 ? 12 * year + number(5, 2) - 1 : 12 * year + 11;
}

double powerOf(std::int64_t thousandths)
{
    return std::log10(static_cast<double>(thousandths) / 1000.0);
}

} // namespace

double doubtScore(const QList<Doubt>& doubts)
{
    double sure = 1;
    for (const Doubt& doubt : doubts)
        sure *= 1 - std::clamp(doubt.weight, 0.0, 1.0);
    return 1 - sure;
}

DoubtFinder::DoubtFinder(const Cube& cube, QString currency)
    : m_cube(&cube)
    , m_currency(std::move(currency))
    , m_usual(cube, m_currency)
    , m_dollars(cube.values(MetricKind::Investment, u"USD"_s))
{
    for (const MetricKind kind : kMetricKinds)
        m_values[static_cast<std::size_t>(kind)] = cube.values(kind, m_currency);
}

QString DoubtFinder::unitOf(MetricKind kind) const
{
    return isMoney(kind) ? m_currency : QString::fromUtf8(countUnit(kind));
}

QList<Doubt> DoubtFinder::doubts(MetricKind kind, FigureRow row, const FigureReading& reading) const
{
    QList<Doubt> found;
    if (reading.confidence < kSure)
        found.append({Reason::Unsure, 1 - reading.confidence, {}, {}});
    const FigureBlock& block = m_cube->block(kind);
    const std::int32_t written = m_cube->months[block.article[row]];
    const int due = lastMonthOf(reading.horizon);
    if (due > 0 && written > 0 && due < written)
        found.append({Reason::HorizonPassed, kHorizonWeight, {}, {}});
    judgeAmount(kind, row, reading, found);
    judgeJobs(kind, row, found);
    judgeParts(kind, row, found);
    std::stable_sort(found.begin(), found.end(), [](const Doubt& a, const Doubt& b) { return a.weight > b.weight; });
    return found;
}

void DoubtFinder::judgeAmount(MetricKind kind, FigureRow row, const FigureReading& reading, QList<Doubt>& found) const
{
    const FigureBlock& block = m_cube->block(kind);
    const std::int64_t value = (*m_values[static_cast<std::size_t>(kind)])[row];
    if (isCount(kind)
        && (block.value[row] % 1000 != 0 || isThousandSlip(static_cast<double>(block.value[row]) / 1000.0, reading)))
        found.append({Reason::ThousandSlip, kSlipWeight, {}, {}});
    if (block.state[row].role() != Role::Headline || value == kNoRate || value <= 0)
        return;
    const auto usual = m_usual.rangeFor(kind, block.subject[row], block.sector[row]);
    const double outside = usual ? usual->outside(powerOf(value)) : 0;
    if (outside == 0)
        return;
    const double weight = std::min(0.7, 0.25 + 0.15 * std::abs(outside)) * (outside > 0 ? 1 : kBelowShare);
    const Sum median{static_cast<Int128>(std::llround(std::pow(10.0, usual->median))) * 1000};
    found.append({outside > 0 ? Reason::AboveUsual : Reason::BelowUsual, weight, median, unitOf(kind)});
}

/// The sum of an article's headline figures of a kind; nothing where it has none, or one that cannot be converted.
std::optional<std::int64_t> DoubtFinder::headlineOf(MetricKind kind, ArticleIndex article,
                                                    const ValueColumn& values) const
{
    const FigureBlock& block = m_cube->block(kind);
    const auto [begin, end] = Cube::rows(block, article, std::size_t{article} + 1);
    std::optional<std::int64_t> sum;
    for (FigureRow row = begin; row < end; ++row) {
        const FigureState state = block.state[row];
        if (state.role() != Role::Headline || state.review() == ReviewState::Rejected)
            continue;
        if (values[row] == kNoRate)
            return std::nullopt;
        sum = sum.value_or(0) + values[row];
    }
    return sum;
}

void DoubtFinder::judgeJobs(MetricKind kind, FigureRow row, QList<Doubt>& found) const
{
    if ((kind != MetricKind::Investment && kind != MetricKind::JobsCreated)
        || m_cube->block(kind).state[row].role() != Role::Headline)
        return;
    const ArticleIndex article = m_cube->block(kind).article[row];
    const auto of = [this](MetricKind any) -> const ValueColumn& { return *m_values[static_cast<std::size_t>(any)]; };
    const auto jobs = headlineOf(MetricKind::JobsCreated, article, of(MetricKind::JobsCreated));
    const auto dollars = headlineOf(MetricKind::Investment, article, *m_dollars);
    const auto amount = headlineOf(MetricKind::Investment, article, of(MetricKind::Investment));
    if (!jobs || !dollars || !amount || *jobs <= 0 || *dollars <= 0)
        return;
    const double each = static_cast<double>(*dollars) / static_cast<double>(*jobs);
    if (each >= kCheapestJob && each <= kDearestJob)
        return;
    const double told = static_cast<double>(*amount) / static_cast<double>(*jobs);
    found.append({each < kCheapestJob ? Reason::CheapJobs : Reason::CostlyJobs, kJobsWeight,
                  Sum{static_cast<Int128>(std::llround(told)) * 1000}, m_currency});
}

void DoubtFinder::judgeParts(MetricKind kind, FigureRow row, QList<Doubt>& found) const
{
    const FigureBlock& block = m_cube->block(kind);
    const ValueColumn& values = *m_values[static_cast<std::size_t>(kind)];
    if (block.state[row].role() == Role::Background)
        return;
    const auto total = headlineOf(kind, block.article[row], values);
    const auto [begin, end] = Cube::rows(block, block.article[row], std::size_t{block.article[row]} + 1);
    std::int64_t sum = 0;
    int parts = 0;
    for (FigureRow other = begin; other < end; ++other) {
        const FigureState state = block.state[other];
        if (state.role() != Role::Part || state.nested() || state.review() == ReviewState::Rejected)
            continue;
        if (values[other] == kNoRate)
            return;
        sum += values[other];
        ++parts;
    }
    if (!total || *total <= 0 || parts == 0)
        return;
    const double share = static_cast<double>(sum) / static_cast<double>(*total);
    // Splits of one total along several axes add up to it once each.
    const double times = std::round(share);
    if (times >= 1 && std::abs(share - times) < 0.005)
        return;
    if (share > 1)
        found.append({Reason::PartsExceed, kPartsExceedWeight, Sum{sum}, unitOf(kind)});
    else if (parts > 1 && share > 0.9)
        found.append({Reason::PartsFallShort, kPartsShortWeight, Sum{sum}, unitOf(kind)});
}

} // namespace vigie
