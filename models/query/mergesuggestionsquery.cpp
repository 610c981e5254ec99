// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/mergesuggestionsquery.h"

#include "models/query/namelikeness.h"
#include "models/query/rowreading.h"
#include "models/store/foldname.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace vigie {
namespace {

using Reason = MergeSuggestion::Reason;

constexpr auto kActors
    = "SELECT c.id, c.name, c.kind, c.parent_id, (SELECT count(DISTINCT m.article_id) FROM mention m "
      "WHERE m.actor_id = c.id AND m.article_id NOT IN (SELECT article_id FROM removed_article)) FROM actor c "
      "WHERE c.id NOT IN (SELECT id FROM gone_actor) ORDER BY c.id";
constexpr auto kForms = "SELECT actor_id, folded FROM alias "
                        "WHERE (actor_id, form) NOT IN (SELECT actor_id, form FROM gone_alias) "
                        "ORDER BY actor_id, form";
constexpr auto kDenied = "SELECT actor_a, actor_b FROM actor_pair WHERE state = 'denied'";
constexpr auto kTogether = "SELECT count(*) FROM (SELECT article_id FROM mention WHERE actor_id = ? "
                           "INTERSECT SELECT article_id FROM mention WHERE actor_id = ? "
                           "EXCEPT SELECT article_id FROM removed_article)";

/// Names that so many actors bear lead nowhere.
constexpr qsizetype kCommonName = 12;
constexpr double kLeast = 0.5;
constexpr qsizetype kCompared = 3000; ///< pairs whose common articles are counted
constexpr qsizetype kBetweenLooks = 1024; ///< actors until the next look whether anybody still wants to know

struct Candidate
{
    ActorId id;
    QString name;
    QString folded;
    ActorKind kind = ActorKind::Company;
    ActorId parent;
    int articles = 0;
};

double weightOf(Reason reason)
{
    switch (reason) {
    case Reason::SameName:
        return 0.9;
    case Reason::SameCore:
        return 0.85;
    case Reason::SharedName:
        return 0.75;
    case Reason::Acronym:
        return 0.65;
    case Reason::Spelling:
        return 0.6;
    case Reason::Country:
        return kLeast;
    case Reason::SameArticles:
        break;
    }
    return 0;
}

/// Collects pairs by what two actors have in common.
class Finder
{
public:
    Finder(QList<Candidate> actors, ActorId of)
        : m_actors(std::move(actors))
        , m_of(of)
    {
        for (qsizetype i = 0; i < m_actors.size(); ++i)
            m_positions.insert(m_actors[i].id, i);
    }

    /// Each key with those that have it.
    using Keys = QHash<QString, QList<qsizetype>>;

    Result<> find(const QueryContext& context, const QList<std::pair<ActorId, QString>>& forms)
    {
        const auto own = m_positions.constFind(m_of);
        if (m_of && own == m_positions.constEnd())
            return {};
        const Candidate* only = m_of ? &m_actors[*own] : nullptr;
        Keys names;
        Keys cores;
        Keys spellings;
        if (only != nullptr) {
            want(names, initialsOfName(only->folded) + QStringList{only->folded, withoutCountry(only->folded)});
            want(cores, {coreOfName(only->folded)});
            if (allowedDistance(only->folded) > 0)
                want(spellings, withoutALetter(only->folded));
        }
        for (qsizetype i = 0; i < m_actors.size(); ++i) {
            if (i % kBetweenLooks == 0)
                if (auto go = context.proceed(); !go)
                    return go;
            const QString& name = m_actors[i].folded;
            file(names, name, i);
            file(cores, coreOfName(name), i);
            // Names that share a key are a letter longer or shorter at most.
            if (allowedDistance(name) > 0 && (only == nullptr || std::abs(name.size() - only->folded.size()) <= 1))
                for (const QString& key : withoutALetter(name))
                    file(spellings, key, i);
        }
        pairUp(names, Reason::SameName, true);
        pairUp(cores, Reason::SameCore, false);
        if (auto go = context.proceed(); !go)
            return go;
        pairUp(spellings, Reason::Spelling, false);
        if (auto go = context.proceed(); !go)
            return go;
        findBearers(forms);
        findBranches(names);
        return findAcronyms(context, names);
    }

    /// Whoever is called as the one actor was until now, or nearly so.
    void findByFormerName(const QString& folded)
    {
        const auto own = m_positions.constFind(m_of);
        if (own == m_positions.constEnd())
            return;
        Candidate former = m_actors[*own];
        former.folded = folded;
        for (qsizetype i = 0; i < m_actors.size(); ++i)
            if (m_actors[i].kind == former.kind
                && (m_actors[i].folded == folded || coreOfName(m_actors[i].folded) == coreOfName(folded)
                    || nearlySpelled(former, m_actors[i])))
                note(*own, i, Reason::SharedName);
    }

    void drop(ActorId a, ActorId b)
    {
        m_pairs.erase(std::minmax(m_positions.value(a, -1), m_positions.value(b, -1)));
    }

    QList<MergeSuggestion> suggestions() const
    {
        QList<MergeSuggestion> list;
        for (const auto& [pair, reasons] : m_pairs) {
            const Candidate* a = &m_actors[pair.first];
            const Candidate* b = &m_actors[pair.second];
            if (a->parent == b->id || b->parent == a->id)
                continue;
            if (b->articles > a->articles)
                std::swap(a, b);
            MergeSuggestion one{a->id,       b->id,       a->name, b->name, a->kind, b->kind,
                                a->articles, b->articles, 0,       0,       reasons};
            std::ranges::sort(one.reasons);
            one.score = weightOf(one.reasons.first());
            // "Renault" stands for "Renault Maroc" in many a text, and is another firm.
            if (one.reasons.first() == Reason::SharedName && (isPartOf(*a, *b) || isPartOf(*b, *a)))
                one.score = kLeast;
            list.append(one);
        }
        return list;
    }

private:
    static bool isPartOf(const Candidate& shorter, const Candidate& longer)
    {
        const QStringList words = longer.folded.split(u' ');
        return std::ranges::all_of(shorter.folded.split(u' '),
                                   [&](const QString& word) { return words.contains(word); });
    }

    static QStringList withoutALetter(const QString& name)
    {
        QStringList keys{name};
        for (qsizetype i = 0; i < name.size(); ++i) {
            QString key = name;
            key.remove(i, 1);
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    /// Of one actor, only the keys that it has are filed, but then all who share them.
    static void want(Keys& keys, const QStringList& wanted)
    {
        for (const QString& key : wanted)
            keys.insert(key, {});
    }

    void file(Keys& keys, const QString& key, qsizetype position) const
    {
        if (!m_of)
            keys[key].append(position);
        else if (const auto wanted = keys.find(key); wanted != keys.end())
            wanted->append(position);
    }

    void pairUp(const Keys& keys, Reason reason, bool acrossKinds)
    {
        for (const QList<qsizetype>& bearers : keys) {
            if (bearers.size() < 2 || bearers.size() > kCommonName)
                continue;
            for (qsizetype i = 0; i < bearers.size(); ++i)
                for (qsizetype k = 0; k < i; ++k)
                    if (acrossKinds || m_actors[bearers[i]].kind == m_actors[bearers[k]].kind)
                        note(bearers[k], bearers[i], reason);
        }
    }

    void findBearers(const QList<std::pair<ActorId, QString>>& forms)
    {
        Keys bearers;
        for (const auto& [actor, folded] : forms)
            if (m_of && actor == m_of)
                want(bearers, {folded});
        for (const auto& [actor, folded] : forms) {
            const auto at = m_positions.constFind(actor);
            if (at == m_positions.constEnd())
                continue;
            const auto list = bearers.constFind(folded);
            if (list == bearers.constEnd() || list->isEmpty() || list->last() != *at)
                file(bearers, folded, *at);
        }
        // A form that is the canonical name of one of them says more than one that is short for all ("Renault").
        for (auto it = bearers.begin(); it != bearers.end(); ++it)
            if (std::ranges::none_of(*it, [&](qsizetype i) { return m_actors[i].folded == it.key(); }))
                it->clear();
        pairUp(bearers, Reason::SharedName, false);
    }

    void findBranches(const Keys& names)
    {
        for (qsizetype i = 0; i < m_actors.size(); ++i)
            if (const QString firm = withoutCountry(m_actors[i].folded); firm != m_actors[i].folded)
                for (const qsizetype k : names.value(firm))
                    if (m_actors[k].kind == m_actors[i].kind && m_actors[k].kind != ActorKind::Person)
                        note(i, k, Reason::Country);
    }

    Result<> findAcronyms(const QueryContext& context, const Keys& names)
    {
        for (qsizetype i = 0; i < m_actors.size(); ++i) {
            if (i % kBetweenLooks == 0)
                if (auto go = context.proceed(); !go)
                    return go;
            for (const QString& initials : initialsOfName(m_actors[i].folded))
                for (const qsizetype k : names.value(initials))
                    if (m_actors[k].kind == m_actors[i].kind && m_actors[k].kind != ActorKind::Person)
                        note(i, k, Reason::Acronym);
        }
        return {};
    }

    void note(qsizetype i, qsizetype k, Reason reason)
    {
        if (i == k || (m_of && m_actors[i].id != m_of && m_actors[k].id != m_of))
            return;
        if (reason == Reason::Spelling && !nearlySpelled(m_actors[i], m_actors[k]))
            return;
        QList<Reason>& reasons = m_pairs[std::minmax(i, k)];
        if (!reasons.contains(reason))
            reasons.append(reason);
    }

    /// Two people with names a letter apart are two people; so are figures ("Zone 1", "Zone 2").
    static bool nearlySpelled(const Candidate& a, const Candidate& b)
    {
        const int most = std::min(allowedDistance(a.folded), allowedDistance(b.folded));
        const auto digits = [](const QString& name) {
            QString kept;
            std::ranges::copy_if(name, std::back_inserter(kept), [](QChar c) { return c.isDigit(); });
            return kept;
        };
        return a.folded != b.folded && digits(a.folded) == digits(b.folded)
            && spellingDistance(a.folded, b.folded, a.kind == ActorKind::Person ? 1 : most)
            <= (a.kind == ActorKind::Person ? 1 : most);
    }

    QList<Candidate> m_actors;
    ActorId m_of;
    QHash<ActorId, qsizetype> m_positions;
    std::map<std::pair<qsizetype, qsizetype>, QList<Reason>> m_pairs;
};

void byScore(QList<MergeSuggestion>& list)
{
    std::ranges::stable_sort(list, [](const MergeSuggestion& left, const MergeSuggestion& right) {
        return std::tuple(-left.score, -left.articlesA - left.articlesB, left.a, left.b)
            < std::tuple(-right.score, -right.articlesA - right.articlesB, right.a, right.b);
    });
}

/// An acronym in the same article is likely the name's; two like spellings in one article are likely two names.
Result<> weighArticles(QueryContext& context, QList<MergeSuggestion>& list)
{
    constexpr double kBesideAcronym = 0.2;
    constexpr double kBesideSpelling = -0.15;
    for (MergeSuggestion& one : list) {
        const auto read = readRows(context, kTogether, {one.a.value, one.b.value},
                                   [&](const Statement& row) { one.together = static_cast<int>(row.integer(0)); });
        if (!read)
            return read;
        if (one.together == 0)
            continue;
        const Reason first = one.reasons.first();
        one.score += first == Reason::Acronym ? kBesideAcronym : first == Reason::Spelling ? kBesideSpelling : 0;
        one.reasons.append(Reason::SameArticles);
    }
    return {};
}

} // namespace

Result<QList<MergeSuggestion>> MergeSuggestionsQuery::operator()(QueryContext& context) const
{
    QList<Candidate> actors;
    QList<std::pair<ActorId, QString>> forms;
    auto read = readRows(context, kActors, {}, [&](const Statement& row) {
        actors.append({row.id<ActorId>(0), row.text(1), foldName(row.text(1)),
                       actorKindFromCode(row.utf8(2)).value_or(ActorKind::Company), row.id<ActorId>(3),
                       static_cast<int>(row.integer(4))});
    });
    if (read)
        read = readRows(context, kForms, {}, [&](const Statement& row) {
            forms.append({row.id<ActorId>(0), row.text(1)});
        });
    if (!read)
        return tl::unexpected(read.error());
    Finder finder(std::move(actors), of);
    if (auto found = finder.find(context, forms); !found)
        return tl::unexpected(found.error());
    if (of && !formerName.isEmpty())
        finder.findByFormerName(foldName(formerName));
    read = readRows(context, kDenied, {},
                    [&](const Statement& row) { finder.drop(row.id<ActorId>(0), row.id<ActorId>(1)); });
    if (!read)
        return tl::unexpected(read.error());
    QList<MergeSuggestion> list = finder.suggestions();
    byScore(list);
    list.resize(std::min(list.size(), kCompared));
    if (auto weighed = weighArticles(context, list); !weighed)
        return tl::unexpected(weighed.error());
    list.removeIf([](const MergeSuggestion& one) { return one.score < kLeast; });
    byScore(list);
    if (limit > 0)
        list.resize(std::min<qsizetype>(list.size(), limit));
    return list;
}

} // namespace vigie
