// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articleord.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelectLast = "SELECT coalesce(max(ord), ?1) FROM article WHERE ord >= ?1 AND ord < ?2";

} // namespace

Result<> OrdAllocator::prepare(const Connection& connection)
{
    return Statement::prepareAll(connection, {{&m_selectLast, kSelectLast}});
}

Result<ArticleOrd> OrdAllocator::next(const PartialDate& date)
{
    return nextOfDay(dayNumber(date));
}

Result<ArticleOrd> OrdAllocator::nextOfDay(int day)
{
    const ArticleOrd begin = static_cast<ArticleOrd>(day) << kOrdSequenceBits;
    const ArticleOrd end = begin + (ArticleOrd(1) << kOrdSequenceBits);
    auto last = m_last.find(day);
    if (last == m_last.end()) {
        const auto stored = m_selectLast.runForInteger(begin, end);
        if (!stored)
            return stored;
        last = m_last.insert(day, *stored);
    }
    if (*last + 1 >= end)
        return failure(Error::Kind::BadInput, u"too many articles of one day"_s,
                       dayOfNumber(day).toString(Qt::ISODate));
    return ++*last;
}

} // namespace vigie
