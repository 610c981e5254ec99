// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/articledraft.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace vigie {

/// The gazetteer as a tree: which place lies in which. Made from the same tables as the engine's own
/// (resources/gazetteer: key, name, kind, country, parent, population, other forms); the engine gives keys, this
/// gives the names and the places above. Immutable after loading, shared between threads.
class PlaceTree
{
public:
    /// Adds the lines of one table. A line without key is a site, known by its folded name. Lines that are too short
    /// are left out: the engine has refused a malformed table already.
    void add(QByteArrayView tsv);

    /// The place as the workspace shall have it: with the gazetteer's name where it has the key or knows the form
    /// ("Cité Tanger Tech" is Tanger Tech), and the places above. `name` is the form in the text.
    PlaceDraft place(const QString& name, const QString& key) const;

private:
    struct Node
    {
        QString name;
        QString parent; ///< key, or empty
    };

    void addSite(const QString& form, const Node& site);

    QList<PlaceAncestor> ancestorsOf(const QString& parent) const;

    QHash<QString, Node> m_byKey;
    QHash<QString, Node> m_sites; ///< by folded form
};

} // namespace vigie
