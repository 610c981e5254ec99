// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/store/connection.h"

#include <QRandomGenerator>
#include <QString>

namespace vigie::test {

/// A workspace of nonsense with all that the rules must cope with: stories, parts of every kind, undated articles,
/// currencies with and without rates, rejected figures, trees of places. Deterministic for a seed.
class RandomWorkspace
{
public:
    /// Writes straight into the tables of an empty workspace.
    RandomWorkspace(Connection& connection, quint32 seed, int articles);

    /// A filter with some of the conditions set; about one in eight chooses nothing.
    Filter filter();

    /// One more, as by an import.
    void addArticle(Connection& connection);

    QRandomGenerator& random() { return m_random; }

private:
    void write(Connection& connection, const QByteArray& sql, const QList<QVariant>& values);
    void writeNames(Connection& connection);
    void writeRates(Connection& connection);
    void writeArticle(Connection& connection, int number);
    void writeFigures(Connection& connection, int article);
    QString pick(const QStringList& list);
    bool chance(double probability) { return m_random.generateDouble() < probability; }

    QRandomGenerator m_random;
    int m_articles;
};

} // namespace vigie::test
