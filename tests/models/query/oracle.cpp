// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include "models/query/filtersql.h"
#include "models/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

// Rule 4 in SQL: of a story, the article that a person chose, if it has headlines of the kind; else the one with the
// most; then the dated, then the earliest.
const QByteArray kAccounts = "WITH heads AS (SELECT t.story_id, a.id AS article_id, a.ord, count(*) AS n, "
                             "s.account_id IS a.id AS chosen FROM metric m"
                             "   JOIN article a ON a.id = m.article_id JOIN story_article t ON t.article_id = a.id "
                             "JOIN story s ON s.id = t.story_id"
                             "   WHERE m.kind = ? AND m.role = 'headline' AND m.review <> 'rejected' GROUP BY a.id),"
                             " ranked AS (SELECT article_id, row_number() OVER (PARTITION BY story_id"
                             "   ORDER BY chosen DESC, n DESC, ord < 16777216, ord) AS place FROM heads),"
                             " account AS (SELECT article_id FROM ranked WHERE place = 1) ";
const QByteArray kFigures
    = "SELECT m.id, m.article_id, m.span_begin, m.value_milli, m.unit, m.sector, m.subject_id, s.kind, m.place_id, "
      "a.date,"
      " m.review, m.modifier, m.rule FROM metric m JOIN article a ON a.id = m.article_id LEFT JOIN actor s ON s.id = "
      "m.subject_id"
      " WHERE m.kind = ? AND m.review <> 'rejected' AND m.role = ? AND (NOT EXISTS (SELECT 1 FROM story_article t"
      "   WHERE t.article_id = a.id) OR a.id IN (SELECT article_id FROM account)) AND ";
const QByteArray kInTextOrder = " ORDER BY a.ord, m.span_begin, m.id";

Statement prepare(Connection& connection, const QByteArray& sql)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().text()));
    return std::move(*statement);
}

bool next(Statement& statement)
{
    const auto row = statement.step();
    if (!row)
        qFatal("%s", qPrintable(row.error().text()));
    return *row;
}

} // namespace

QString keyText(BinKey key)
{
    return key.type == BinKey::Type::NotStated ? u"-"_s : QString::number(key.id);
}

QList<qint64> Oracle::integers(const QByteArray& sql, const Filter& filter)
{
    const SqlCondition articles = articleCondition(filter);
    const SqlCondition figures = figureCondition(filter);
    QByteArray text = sql;
    const bool usesFigures = text.contains("%2");
    text.replace("%1", articles.where).replace("%2", figures.where);
    Statement statement = prepare(m_connection, text);
    const int index = articles.bindTo(statement);
    if (usesFigures)
        figures.bindTo(statement, index);
    QList<qint64> list;
    while (next(statement))
        list.append(statement.integer(0));
    return list;
}

/// As readFigures(), remembered for the last filter.
QList<Oracle::Figure> Oracle::figures(const Filter& filter, const QString& kind, bool parts)
{
    if (m_filter != filter)
        m_figures.clear();
    m_filter = filter;
    const std::pair key{kind, parts};
    if (!m_figures.contains(key))
        m_figures.insert(key, readFigures(filter, kind, parts));
    return m_figures.value(key);
}

QList<Oracle::Figure> Oracle::readFigures(const Filter& filter, const QString& kind, bool parts)
{
    const SqlCondition articles = articleCondition(filter);
    const SqlCondition conditions = figureCondition(filter);
    Statement statement
        = prepare(m_connection, kAccounts + kFigures + articles.where + " AND " + conditions.where + kInTextOrder);
    statement.bindAt(1, kind);
    statement.bindAt(2, kind);
    statement.bindAt(3, parts ? u"part"_s : u"headline"_s);
    conditions.bindTo(statement, articles.bindTo(statement, 4));
    QList<Figure> list;
    while (next(statement)) {
        Figure f;
        f.id = statement.integer(0);
        f.article = statement.integer(1);
        f.begin = statement.integer(2);
        f.value = statement.integer(3);
        f.unit = statement.text(4);
        f.sector = statement.text(5);
        f.subject = statement.text(6);
        f.company = statement.text(7) == u"company"_s ? f.subject : QString();
        f.place = statement.text(8);
        f.date = statement.text(9);
        f.review = statement.text(10);
        f.approximate = statement.text(11) != u"exact"_s;
        f.nested = statement.text(12).contains(u"role.nested"_s);
        list.append(f);
    }
    return list;
}

std::optional<Int128> Oracle::rate(const QString& currency, int year)
{
    if (currency == u"USD"_s)
        return 1'000'000;
    const std::pair key{currency, year};
    if (m_rates.contains(key))
        return m_rates.value(key);
    Statement statement = prepare(m_connection,
                                  "SELECT micro_per_usd FROM rate WHERE currency = ? AND year = ? "
                                  "ORDER BY origin = 'user' DESC LIMIT 1");
    statement.bindAt(1, currency);
    statement.bindAt(2, year);
    m_rates.insert(key, next(statement) ? std::optional<Int128>(statement.integer(0)) : std::nullopt);
    return m_rates.value(key);
}

std::optional<int> Oracle::commonYear(const QString& from, const QString& to, const QString& date)
{
    const int until = date.isEmpty() ? 9999 : date.left(4).toInt();
    const std::tuple key{from, to, until};
    if (m_commonYears.contains(key))
        return m_commonYears.value(key);
    Statement statement
        = prepare(m_connection,
                  "SELECT max(year) FROM rate AS f WHERE year <= ?3 AND ?1 IN ('USD', currency) "
                  "AND (?2 = 'USD' OR EXISTS (SELECT 1 FROM rate WHERE currency = ?2 AND year = f.year))");
    statement.bindAt(1, from);
    statement.bindAt(2, to);
    statement.bindAt(3, until);
    const bool isKnown = next(statement) && !statement.isNull(0);
    m_commonYears.insert(key, isKnown ? std::optional(static_cast<int>(statement.integer(0))) : std::nullopt);
    return m_commonYears.value(key);
}

std::optional<Int128> Oracle::convert(Int128 thousandths, const QString& from, const QString& to, const QString& date)
{
    if (from == to)
        return thousandths;
    const auto cfa = [](const QString& c) { return c == u"XOF"_s || c == u"XAF"_s; };
    Int128 numerator = 1;
    Int128 denominator = 1;
    if (cfa(from) && cfa(to)) {
        return thousandths;
    } else if (cfa(from) && to == u"EUR"_s) {
        numerator = 1000;
        denominator = 655'957;
    } else if (from == u"EUR"_s && cfa(to)) {
        numerator = 655'957;
        denominator = 1000;
    } else {
        const auto year = commonYear(from, to, date);
        if (!year)
            return std::nullopt;
        const auto rateFrom = rate(from, *year);
        const auto rateTo = rate(to, *year);
        numerator = *rateTo;
        denominator = *rateFrom;
    }
    // Amounts are not negative: floor, then up where more than half, or half and odd, is left.
    Int128 result = thousandths * numerator / denominator;
    const Int128 rest = thousandths * numerator - result * denominator;
    if (rest + rest > denominator || (rest + rest == denominator && (result & 1) == 1))
        ++result;
    if (result > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return result;
}

namespace {

bool isSplit(Axis axis)
{
    return axis == Axis::Sector || axis == Axis::Company || axis == Axis::Place;
}

} // namespace

QList<Oracle::Figure> Oracle::partsAlong(Axis axis, const Figure& headline, const QList<Figure>& headlines,
                                         const QList<Figure>& parts) const
{
    QList<std::pair<qint64, Figure>> assigned; // the headline's id, and what of the part is its own
    for (const Figure& part : parts) {
        const QString& key = axis == Axis::Sector ? part.sector : axis == Axis::Company ? part.subject : part.place;
        if (part.article != headline.article || key.isEmpty())
            continue;
        // Of a part of a part: the nearest one before it that can hold it.
        const auto holder = std::find_if(assigned.rbegin(), assigned.rend(), [&](const auto& any) {
            return !any.second.nested && any.second.unit == part.unit && any.second.value >= part.value;
        });
        if (part.nested && holder != assigned.rend()) {
            holder->second.value -= part.value;
            assigned.append({holder->first, part});
            continue;
        }
        // The best headline for this part: agreement first, then nearness before it, then behind it.
        const Figure* best = nullptr;
        const auto rank = [&](const Figure& h) {
            const auto same = [](const QString& a, const QString& b) { return !a.isEmpty() && a == b ? 1 : 0; };
            const auto position = [](const Figure& f) { return std::pair(f.begin, f.id); };
            const int agreement
                = same(h.sector, part.sector) + same(h.subject, part.subject) + same(h.place, part.place);
            const bool isBefore = position(h) < position(part);
            return std::tuple(agreement, isBefore, isBefore ? h.begin : -h.begin, isBefore ? h.id : -h.id);
        };
        for (const Figure& h : headlines)
            if (h.article == part.article && h.unit == part.unit && h.value >= part.value
                && (best == nullptr || rank(h) > rank(*best)))
                best = &h;
        if (best != nullptr)
            assigned.append({best->id, part});
    }
    QList<Figure> mine;
    Int128 sum = 0;
    for (const auto& [owner, part] : std::as_const(assigned)) {
        if (owner != headline.id)
            continue;
        sum += part.value;
        if (part.value > 0)
            mine.append(part);
    }
    return sum > 0 && sum <= headline.value ? mine : QList<Figure>();
}

Oracle::Answer Oracle::breakdown(const Filter& filter, Measure measure, Axis axis, std::optional<Axis> stack,
                                 const QString& currency)
{
    const std::string_view kindCode = code(*kindOf(measure));
    const QString kind = QString::fromUtf8(kindCode.data(), static_cast<qsizetype>(kindCode.size()));
    const QList<Figure> headlines = figures(filter, kind, false);
    const QList<Figure> parts = figures(filter, kind, true);
    const auto ownKey = [](Axis a, const Figure& f) -> QString {
        const int year = f.date.left(4).toInt();
        const int month = f.date.size() >= 7 ? f.date.mid(5, 2).toInt() - 1 : 0;
        switch (a) {
        case Axis::Sector: {
            const auto sector = sectorFromCode(f.sector.toStdString());
            return sector ? QString::number(static_cast<int>(*sector)) : u"-"_s;
        }
        case Axis::Year:
            return year == 0 ? u"-"_s : QString::number(year);
        case Axis::Quarter:
            return year == 0 ? u"-"_s : QString::number(4 * year + month / 3);
        case Axis::Month:
            return year == 0 ? u"-"_s : QString::number(12 * year + month);
        case Axis::Place:
            return f.place.isEmpty() ? u"-"_s : f.place;
        case Axis::Company:
            return f.company.isEmpty() ? u"-"_s : f.company;
        case Axis::Review:
            return QString::number(static_cast<int>(*reviewStateFromCode(f.review.toStdString())));
        }
        return {};
    };
    const auto states = [](Axis a, const Figure& f) {
        return !(a == Axis::Sector ? f.sector : a == Axis::Company ? f.subject : f.place).isEmpty();
    };
    Answer answer;
    for (const Figure& headline : headlines) {
        const auto amount = [&](Int128 value) -> std::optional<Int128> {
            return isMoney(measure) ? convert(value, headline.unit, currency, headline.date) : std::optional(value);
        };
        const auto whole = amount(headline.value);
        if (!whole) {
            answer.unconverted[headline.unit] += headline.value;
            continue;
        }
        answer.total += *whole;
        ++answer.figures;
        answer.approximate += headline.approximate ? 1 : 0;
        std::optional<Axis> along;
        if (isSplit(axis))
            along = axis;
        QList<Figure> pieces = along ? partsAlong(axis, headline, headlines, parts) : QList<Figure>();
        if (pieces.isEmpty() && stack && isSplit(*stack)) {
            along = stack;
            pieces = partsAlong(*stack, headline, headlines, parts);
        }
        Int128 running = 0;
        Int128 given = 0;
        struct Piece
        {
            QString bin;
            QString segment;
            Int128 value;
        };
        QList<Piece> shares;
        for (const Figure& part : pieces) {
            running += part.value;
            const Int128 upTo = *amount(running);
            const QString bin = ownKey(axis, along == axis ? part : headline);
            QString segment;
            if (stack)
                segment
                    = ownKey(*stack, isSplit(*stack) && (along == stack || states(*stack, part)) ? part : headline);
            shares.append({bin, segment, upTo - given});
            given = upTo;
        }
        if (running < headline.value || pieces.isEmpty())
            shares.append({ownKey(axis, headline), stack ? ownKey(*stack, headline) : QString(), *whole - given});
        const auto greatest = std::max_element(shares.begin(), shares.end(),
                                               [](const Piece& a, const Piece& b) { return a.value < b.value; });
        for (const Piece& share : shares) {
            Bin& bin = answer.bins[share.bin];
            bin.value += share.value;
            if (stack)
                bin.segments[share.segment] += share.value;
        }
        ++answer.bins[greatest->bin].figures;
        answer.bins[greatest->bin].approximate += headline.approximate ? 1 : 0;
    }
    return answer;
}

} // namespace vigie::test
