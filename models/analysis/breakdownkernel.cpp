// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/breakdownkernel.h"

#include "models/analysis/axisbins.h"
#include "models/analysis/sharescan.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

struct Cell
{
    Int128 value = 0;
    int figures = 0;
    int approximate = 0;

    bool isEmpty() const { return figures == 0 && value == 0; }
};

/// Sums by bin, or by bin and segment. An array where that is small, else a table of what occurs.
class Cells
{
public:
    Cells(std::size_t rows, std::size_t columns)
        : m_columns(columns)
    {
        constexpr std::size_t kLargestArray = 1U << 20U;
        if (rows <= kLargestArray / columns)
            m_array.resize(rows * columns);
    }

    Cell& at(std::size_t row, std::size_t column)
    {
        const std::size_t key = row * m_columns + column;
        return m_array.empty() ? m_table[key] : m_array[key];
    }

    /// Calls `visit(row, column, cell)` for cells with something in them, in no order.
    template <class Visit> void forEach(Visit visit) const
    {
        for (std::size_t key = 0; key < m_array.size(); ++key)
            if (!m_array[key].isEmpty())
                visit(key / m_columns, key % m_columns, m_array[key]);
        for (const auto& [key, cell] : m_table)
            if (!cell.isEmpty())
                visit(key / m_columns, key % m_columns, cell);
    }

private:
    std::size_t m_columns;
    std::vector<Cell> m_array;
    std::unordered_map<std::size_t, Cell> m_table;
};

struct Counted
{
    Breakdown result; ///< all but the bins
    Cells cells;
};

void addArticles(const Cube& cube, const CubeSelection& selection, const BreakdownRequest& request, Counted& counted)
{
    const AxisBins bins(cube, request.axis);
    const std::optional<AxisBins> stack
        = request.stack ? std::optional<AxisBins>({cube, *request.stack}) : std::nullopt;
    selection.articles.forEach([&](ArticleIndex article) {
        Cell& cell = counted.cells.at(bins.ofArticle(article), stack ? stack->ofArticle(article) : 0);
        cell.value += 1000;
        ++cell.figures;
    });
    counted.result.figures = counted.result.articles;
    counted.result.total.thousandths = Int128{counted.result.articles} * 1000;
}

/// A bin of a share on an axis that the figure may or may not have been divided along.
std::uint32_t binOf(const AxisBins& bins, Axis axis, const FigureBlock& block, const Share& share, bool isFirstAxis)
{
    const std::optional<SplitAxis> split = splitAxis(axis);
    if (!split || !share.along)
        return bins.ofFigure(block, share.headline);
    if (share.along == split)
        return bins.ofFigure(block, share.evidence);
    // Divided along the other axis: the main axis must show what it shows unstacked, a segment follows the part.
    return bins.ofFigure(block,
                         !isFirstAxis && statesKey(block, *split, share.evidence) ? share.evidence : share.headline);
}

void addUnconverted(const Cube& cube, const FigureBlock& block, FigureRow row, Breakdown& result)
{
    const QString& currency = cube.units[block.unit[row]];
    const auto found = std::find_if(result.unconverted.begin(), result.unconverted.end(),
                                    [&](const Unconverted& u) { return u.currency == currency; });
    Unconverted& entry
        = found == result.unconverted.end() ? result.unconverted.emplaceBack(Unconverted{currency, {}, 0}) : *found;
    entry.value += Decimal{block.value[row]};
    ++entry.figures;
}

/// Adds the figures of one kind, `sign` times. `visit(share)` gets every converted piece. Marks the articles that
/// have a counted figure.
template <class Visit>
void addFigures(const Cube& cube, const ShareScan& scan, int sign, Breakdown& result, ArticleBitmap& articlesWith,
                Visit visit)
{
    const FigureBlock& block = scan.block();
    scan.run([&](const Share& share) {
        articlesWith.set(block.article[share.headline]);
        if (share.value == kNoRate) {
            addUnconverted(cube, block, share.headline, result);
            return;
        }
        result.total += Decimal{sign * share.value};
        if (share.counts) {
            ++result.figures;
            result.approximate += block.state[share.headline].approximate() ? 1 : 0;
        }
        visit(share);
    });
}

/// Does the article tell a figure that another one of its story counts?
bool retells(const FigureBlock& block, const FigureCondition& condition, ArticleIndex article)
{
    const auto [first, last] = Cube::rows(block, article, article + std::size_t{1});
    for (FigureRow row = first; row < last; ++row)
        if (block.why[row] == NotCounted::OtherTelling && condition.passes(block.state[row]))
            return true;
    return false;
}

void closeFigures(const Cube& cube, const CubeSelection& selection, const QList<MeasureTerm>& terms,
                  const ArticleBitmap& articlesWith, Breakdown& result)
{
    result.articlesWithout = result.articles - static_cast<int>(articlesWith.count());
    ArticleBitmap retelling(cube.size());
    for (const MeasureTerm& term : terms) {
        const FigureBlock& block = cube.block(term.kind);
        for (const auto& [article, account] : block.accounts)
            if (selection.articles.test(article) && !articlesWith.test(article)
                && retells(block, selection.figures, article))
                retelling.set(article);
    }
    result.articlesRetelling = static_cast<int>(retelling.count());
    std::sort(result.unconverted.begin(), result.unconverted.end(),
              [](const Unconverted& a, const Unconverted& b) { return a.currency < b.currency; });
}

void addShares(const Cube& cube, const CubeSelection& selection, const BreakdownRequest& request,
               const QList<MeasureTerm>& terms, Counted& counted)
{
    const AxisBins bins(cube, request.axis);
    const std::optional<AxisBins> stack
        = request.stack ? std::optional<AxisBins>({cube, *request.stack}) : std::nullopt;
    ArticleBitmap articlesWith(cube.size());
    for (const MeasureTerm& term : terms) {
        const ShareScan scan(cube, selection, term.kind, request.currency, splitAxis(request.axis),
                             request.stack ? splitAxis(*request.stack) : std::nullopt);
        const FigureBlock& block = scan.block();
        addFigures(cube, scan, term.sign, counted.result, articlesWith, [&](const Share& share) {
            const std::uint32_t segment = stack ? binOf(*stack, *request.stack, block, share, false) : 0;
            Cell& cell = counted.cells.at(binOf(bins, request.axis, block, share, true), segment);
            cell.value += term.sign * share.value;
            if (share.counts) {
                ++cell.figures;
                cell.approximate += block.state[share.headline].approximate() ? 1 : 0;
            }
        });
    }
    closeFigures(cube, selection, terms, articlesWith, counted.result);
}

/// Greatest first, then by name, then by key; Others and NotStated at the end.
template <class Named> bool before(const Named& a, const Named& b, const QString& nameA, const QString& nameB)
{
    const auto rank = [](BinKey key) {
        return key.type == BinKey::Type::Value ? 0 : key.type == BinKey::Type::Others ? 1 : 2;
    };
    if (rank(a.key) != rank(b.key))
        return rank(a.key) < rank(b.key);
    if (a.value != b.value)
        return a.value > b.value;
    if (const int order = nameA.compare(nameB, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.key < b.key;
}

bool beforeInTime(BinKey a, BinKey b)
{
    return a.type != b.type ? a.type == BinKey::Type::Value : a.id < b.id;
}

void sortBins(QList<Bin>& bins, Axis axis)
{
    std::sort(bins.begin(), bins.end(), [&](const Bin& a, const Bin& b) {
        return isTime(axis) ? beforeInTime(a.key, b.key) : before(a, b, a.name, b.name);
    });
}

void sortSegments(QList<Segment>& segments, const AxisBins& bins, Axis axis)
{
    const auto name = [&](BinKey key) { return bins.name(bins.binOf(key).value_or(0)); };
    std::sort(segments.begin(), segments.end(), [&](const Segment& a, const Segment& b) {
        return isTime(axis) ? beforeInTime(a.key, b.key) : before(a, b, name(a.key), name(b.key));
    });
}

void addTo(Bin& bin, const Bin& other)
{
    bin.value += other.value;
    bin.figures += other.figures;
    bin.approximate += other.approximate;
    for (const Segment& segment : other.segments) {
        const auto found = std::find_if(bin.segments.begin(), bin.segments.end(),
                                        [&](const Segment& s) { return s.key == segment.key; });
        if (found == bin.segments.end()) {
            bin.segments.append(segment);
        } else {
            found->value += segment.value;
            found->figures += segment.figures;
        }
    }
}

/// Keeps the first `top` bins of the sorted list and adds the rest up as Others.
void mergeOthers(QList<Bin>& bins, int top)
{
    const auto stated = std::count_if(bins.cbegin(), bins.cend(),
                                      [](const Bin& bin) { return bin.key.type == BinKey::Type::Value; });
    if (top <= 0 || stated <= top)
        return;
    Bin others;
    others.key = {BinKey::Type::Others, 0};
    for (auto bin = bins.cbegin() + top; bin != bins.cbegin() + stated; ++bin)
        addTo(others, *bin);
    bins.erase(bins.cbegin() + top, bins.cbegin() + stated);
    bins.insert(top, others);
}

QList<Bin> collect(const Cube& cube, const BreakdownRequest& request, const Cells& cells)
{
    const AxisBins axis(cube, request.axis);
    const AxisBins stack(cube, request.stack.value_or(request.axis));
    std::vector<qsizetype> positions(axis.size(), -1);
    QList<Bin> bins;
    cells.forEach([&](std::size_t row, std::size_t column, const Cell& cell) {
        const auto number = static_cast<std::uint32_t>(row);
        if (positions[row] < 0) {
            positions[row] = bins.size();
            bins.append(Bin{axis.key(number), axis.name(number), {}, 0, 0, {}});
        }
        Bin& bin = bins[positions[row]];
        bin.value += Sum{cell.value};
        bin.figures += cell.figures;
        bin.approximate += cell.approximate;
        if (request.stack)
            bin.segments.append(
                Segment{stack.key(static_cast<std::uint32_t>(column)), Sum{cell.value}, cell.figures});
    });
    sortBins(bins, request.axis);
    if (!isTime(request.axis))
        mergeOthers(bins, request.top);
    if (request.stack)
        for (Bin& bin : bins)
            sortSegments(bin.segments, stack, *request.stack);
    return bins;
}

} // namespace

QString unitOf(Measure measure, const QString& currency)
{
    if (measure == Measure::Articles)
        return u"articles"_s;
    return isMoney(measure) ? currency : u"jobs"_s;
}

Breakdown breakDown(const Cube& cube, const CubeSelection& selection, const BreakdownRequest& request)
{
    const std::size_t rows = AxisBins(cube, request.axis).size();
    const std::size_t columns = request.stack ? AxisBins(cube, *request.stack).size() : 1;
    Counted counted{{}, Cells(rows, columns)};
    Breakdown& result = counted.result;
    result.measure = request.measure;
    result.axis = request.axis;
    result.unit = unitOf(request.measure, request.currency);
    result.articles = static_cast<int>(selection.articles.count());
    if (request.measure == Measure::Articles)
        addArticles(cube, selection, request, counted);
    else
        addShares(cube, selection, request, termsOf(request.measure), counted);
    result.bins = collect(cube, request, counted.cells);
    return std::move(counted.result);
}

Breakdown total(const Cube& cube, const CubeSelection& selection, Measure measure, const QString& currency)
{
    Breakdown result;
    result.measure = measure;
    result.unit = unitOf(measure, currency);
    result.articles = static_cast<int>(selection.articles.count());
    if (measure == Measure::Articles) {
        result.figures = result.articles;
        result.total.thousandths = Int128{result.articles} * 1000;
        return result;
    }
    ArticleBitmap articlesWith(cube.size());
    for (const MeasureTerm& term : termsOf(measure))
        addFigures(cube, ShareScan(cube, selection, term.kind, currency), term.sign, result, articlesWith,
                   [](const Share&) {});
    closeFigures(cube, selection, termsOf(measure), articlesWith, result);
    return result;
}

} // namespace vigie
