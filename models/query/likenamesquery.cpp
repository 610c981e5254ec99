// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/likenamesquery.h"

#include "models/query/namelikeness.h"
#include "models/query/rowreading.h"
#include "models/store/foldname.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace vigie {
namespace {

using Likeness = LikeNamesQuery::Likeness;

// A canonical name is among the actor's aliases. Names that only removed articles use are not told of.
constexpr auto kForms
    = "SELECT l.actor_id, l.form, l.folded, c.name FROM alias l JOIN actor c ON c.id = l.actor_id "
      "WHERE (l.actor_id, l.form) NOT IN (SELECT actor_id, form FROM gone_alias) ORDER BY l.actor_id, l.form";
constexpr auto kActor
    = "SELECT name, kind, (SELECT count(DISTINCT article_id) FROM mention WHERE actor_id = actor.id "
      "AND article_id NOT IN (SELECT article_id FROM removed_article)) "
      "FROM actor WHERE id = ?";

/// What the names in question fold to.
class Wanted
{
public:
    explicit Wanted(const QStringList& forms)
    {
        for (const QString& form : forms) {
            const QString folded = foldName(form);
            m_names.insert(folded);
            m_bare.insert(bareName(folded));
        }
    }

    bool has(const QString& folded) const { return m_names.contains(folded); }
    bool hasLike(const QString& folded) const { return has(folded) || m_bare.contains(bareName(folded)); }

private:
    QSet<QString> m_names;
    QSet<QString> m_bare;
};

} // namespace

Result<QList<LikeNamesQuery::Row>> LikeNamesQuery::operator()(QueryContext& context) const
{
    const Wanted wanted(forms);
    std::map<ActorId, Row> found;
    auto read = readRows(context, kForms, {}, [&](const Statement& row) {
        const auto actor = row.id<ActorId>(0);
        const QString folded = row.text(2);
        if (actor == except || !wanted.hasLike(folded))
            return;
        const bool isItsName = foldName(row.text(3)) == folded;
        const Likeness likeness = !isItsName ? Likeness::OtherName
            : wanted.has(folded)             ? Likeness::SameName
                                             : Likeness::OtherForm;
        const auto [at, isNew] = found.try_emplace(actor);
        if (!isNew && at->second.likeness <= likeness)
            return;
        at->second.actor = actor;
        at->second.likeness = likeness;
        at->second.form = row.text(1);
    });
    Rows rows;
    for (auto it = found.begin(); read && it != found.end(); ++it) {
        Row& one = it->second;
        read = readRows(context, kActor, {one.actor.value}, [&](const Statement& row) {
            one.name = row.text(0);
            one.kind = actorKindFromCode(row.utf8(1)).value_or(ActorKind::Company);
            one.articles = static_cast<int>(row.integer(2));
        });
        rows.append(one);
    }
    if (!read)
        return tl::unexpected(read.error());
    std::ranges::sort(rows, [](const Row& left, const Row& right) {
        return std::tuple(left.likeness, left.name, left.actor) < std::tuple(right.likeness, right.name, right.actor);
    });
    return rows;
}

} // namespace vigie
