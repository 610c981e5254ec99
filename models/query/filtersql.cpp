// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/filtersql.h"

#include "models/analysis/cube.h"
#include "models/domain/partialdate.h"
#include "models/query/searchquery.h"
#include "models/store/articleord.h"
#include "models/store/statement.h"

#include <QByteArrayList>

namespace vigie {
namespace {

static_assert(firstOrdOfDay(1) == ArticleOrd{1} << kOrdSequenceBits, "the cube and the store count alike");
constexpr qint64 kFirstDated = firstOrdOfDay(1);

const QByteArray kNamesActor = "EXISTS (SELECT 1 FROM mention n WHERE n.article_id = a.id AND n.actor_id IN ";
const QByteArray kNamesPlace = "EXISTS (SELECT 1 FROM mention n WHERE n.article_id = a.id AND n.place_id IN "
                               "(WITH RECURSIVE inside (id) AS (SELECT id FROM place WHERE id IN ";
const QByteArray kPlacesInside
    = " UNION SELECT p.id FROM place p JOIN inside i ON p.parent_id = i.id) SELECT id FROM inside))";
const QByteArray kHasSector = "EXISTS (SELECT 1 FROM article_sector s WHERE s.article_id = a.id AND s.sector IN ";
const QByteArray kHasFigureOfSector
    = "EXISTS (SELECT 1 FROM metric f WHERE f.article_id = a.id AND f.review <> 'rejected' AND f.sector IN ";
const QByteArray kWithoutSector
    = "(NOT EXISTS (SELECT 1 FROM article_sector s WHERE s.article_id = a.id) AND NOT EXISTS (SELECT 1 FROM metric f "
      "WHERE f.article_id = a.id AND f.review <> 'rejected' AND f.sector IS NOT NULL))";

/// Conditions of which all must hold.
class All
{
public:
    void add(const QByteArray& condition) { m_parts.append(condition); }
    void add(const QByteArray& condition, const SqlValue& value)
    {
        m_parts.append(condition);
        m_values.append(value);
    }
    void addList(const QByteArray& condition, const QList<SqlValue>& values)
    {
        m_parts.append(condition);
        m_values += values;
    }
    SqlCondition take() const { return {m_parts.isEmpty() ? QByteArray("1") : m_parts.join(" AND "), m_values}; }

private:
    QByteArrayList m_parts;
    QList<SqlValue> m_values;
};

template <class AnyId> QList<SqlValue> idValues(const QList<AnyId>& ids)
{
    QList<SqlValue> values;
    for (const AnyId id : ids)
        values.emplaceBack(id.value);
    return values;
}

template <class Enum> QList<SqlValue> codeValues(const QList<Enum>& list)
{
    QList<SqlValue> values;
    for (const Enum value : list) {
        const std::string_view text = code(value);
        values.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    return values;
}

void addText(const QString& typed, All& all)
{
    const SearchQuery search = readSearch(typed);
    if (search.isEmpty())
        return;
    const QByteArray in = search.inverted ? "NOT IN" : "IN";
    all.add("a.ord " + in + " (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)", search.match);
}

void addDates(const Filter& filter, All& all)
{
    if (!filter.dates.isOpen()) {
        const qint64 from = filter.dates.from.isValid() ? firstOrdOfDay(dayNumber(filter.dates.from)) : kFirstDated;
        all.add("a.ord >= ?", from);
        if (filter.dates.to.isValid())
            all.add("a.ord < ?", firstOrdOfDay(dayNumber(filter.dates.to)));
    }
    if (filter.undated)
        all.add("a.ord < ?", kFirstDated);
}

void addSectors(const Filter& filter, All& all)
{
    if (filter.sectors.isEmpty() && !filter.sectorNotStated)
        return;
    QByteArrayList any;
    QList<SqlValue> values;
    if (!filter.sectors.isEmpty()) {
        const QByteArray list = boundList(filter.sectors.size()) + ")";
        any = {kHasSector + list, kHasFigureOfSector + list};
        values = codeValues(filter.sectors) + codeValues(filter.sectors);
    }
    if (filter.sectorNotStated)
        any.append(kWithoutSector);
    all.addList("(" + any.join(" OR ") + ")", values);
}

} // namespace

QByteArray boundList(qsizetype count)
{
    return "(" + QByteArrayList(count, QByteArray("?")).join(',') + ")";
}

int SqlCondition::bindTo(Statement& statement, int firstIndex) const
{
    for (const SqlValue& value : values)
        std::visit([&](const auto& v) { statement.bindAt(firstIndex++, v); }, value);
    return firstIndex;
}

SqlCondition figureCondition(const Filter& filter)
{
    All all;
    if (!filter.kinds.isEmpty())
        all.addList("m.kind IN " + boundList(filter.kinds.size()), codeValues(filter.kinds));
    if (!filter.roles.isEmpty())
        all.addList("m.role IN " + boundList(filter.roles.size()), codeValues(filter.roles));
    if (!filter.reviews.isEmpty())
        all.addList("m.review IN " + boundList(filter.reviews.size()), codeValues(filter.reviews));
    if (filter.reviewedOnly)
        all.add("m.review IN ('accepted', 'corrected', 'added')");
    return all.take();
}

SqlCondition articleCondition(const Filter& filter)
{
    All all;
    all.add("a.id NOT IN (SELECT article_id FROM removed_article)");
    addText(filter.text, all);
    addDates(filter, all);
    for (const QList<ActorId>& actors : {filter.companies, filter.actors})
        if (!actors.isEmpty())
            all.addList(kNamesActor + boundList(actors.size()) + ")", idValues(actors));
    if (!filter.places.isEmpty())
        all.addList(kNamesPlace + boundList(filter.places.size()) + kPlacesInside, idValues(filter.places));
    addSectors(filter, all);
    if (filter.choosesFigures()) {
        const SqlCondition figures = figureCondition(filter);
        all.addList("EXISTS (SELECT 1 FROM metric m WHERE m.article_id = a.id AND " + figures.where + ")",
                    figures.values);
    }
    return all.take();
}

} // namespace vigie
