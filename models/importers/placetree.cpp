// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/placetree.h"

#include "models/store/foldname.h"

#include <QByteArray>

namespace vigie {
namespace {

enum Column { Key, Name, Kind, Country, Parent, Population, Forms };

constexpr qsizetype kMaxDepth = 10; ///< a table that leads in a circle ends here

} // namespace

void PlaceTree::add(QByteArrayView tsv)
{
    // fromRawData: the tables are half a megabyte, compiled in.
    for (const QByteArray& line : QByteArray::fromRawData(tsv.data(), tsv.size()).split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() <= Parent || cells[Kind] == "none")
            continue;
        const QString key = QString::fromUtf8(cells[Key]);
        const QString name = QString::fromUtf8(cells[Name]);
        const QString parent = QString::fromUtf8(cells[Parent].isEmpty() ? cells[Country] : cells[Parent]);
        if (!key.isEmpty()) {
            // A second line of the same key only adds forms to it.
            if (!m_byKey.contains(key))
                m_byKey.insert(key, {name, parent == key ? QString() : parent});
            continue;
        }
        addSite(name, {name, parent});
        if (cells.size() > Forms)
            for (const QByteArray& form : cells[Forms].split('|'))
                if (!form.trimmed().isEmpty())
                    addSite(QString::fromUtf8(form), {name, parent});
    }
}

void PlaceTree::addSite(const QString& form, const Node& site)
{
    // A name of its own comes before another site's other form.
    const QString folded = foldName(form);
    if (form == site.name || !m_sites.contains(folded))
        m_sites.insert(folded, site);
}

QList<PlaceAncestor> PlaceTree::ancestorsOf(const QString& parent) const
{
    QList<PlaceAncestor> ancestors;
    QString key = parent;
    while (ancestors.size() < kMaxDepth) {
        const auto node = m_byKey.constFind(key);
        if (node == m_byKey.constEnd())
            break;
        ancestors.append({node->name, key});
        key = node->parent;
    }
    return ancestors;
}

PlaceDraft PlaceTree::place(const QString& name, const QString& key) const
{
    const auto node = key.isEmpty() ? m_byKey.constEnd() : m_byKey.constFind(key);
    if (node != m_byKey.constEnd())
        return {node->name, key, ancestorsOf(node->parent), {}};
    const auto site = key.isEmpty() ? m_sites.constFind(foldName(name)) : m_sites.constEnd();
    if (site != m_sites.constEnd())
        return {site->name, key, ancestorsOf(site->parent), {}};
    return {name, key, {}, {}};
}

} // namespace vigie
