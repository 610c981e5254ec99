// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubebuilder.h"
#include "models/query/querycontext.h"

#include <QByteArrayView>
#include <QList>

#include <string>
#include <vector>

namespace vigie {

class Connection;
class Statement;

/// Hands rows of the workspace to a builder: all of a table, or those of some articles or actors (500 at most, by
/// id). Errors: Cancelled soon after `cancel` is set, Corrupt where a code in the file is none of the vocabulary's,
/// and those of SQLite. Two threads may read into one builder as CubeBuilder has it, each by its own CubeRows.
class CubeRows
{
public:
    static constexpr qsizetype kPortion = 500;

    /// No longer than the connection and the builder.
    CubeRows(Connection& connection, const CancelFlag& cancel, CubeBuilder& builder);

    // Without ids: all there are.
    [[nodiscard]] Result<> articles(const QList<qint64>& ids = {});
    [[nodiscard]] Result<> actors(const QList<qint64>& ids = {});
    [[nodiscard]] Result<> places();
    [[nodiscard]] Result<> sectors(const QList<qint64>& articles = {});
    [[nodiscard]] Result<> stories(const QList<qint64>& articles = {});
    [[nodiscard]] Result<> mentions(const QList<qint64>& articles = {});
    [[nodiscard]] Result<> figures(const QList<qint64>& articles = {});
    [[nodiscard]] Result<> rates();

private:
    template <class Visit> Result<> read(const QByteArray& sql, const QList<qint64>& ids, Visit visit);
    bool addFigure(const Statement& row);
    std::uint16_t unitNumber(std::string_view unit);

    Connection& m_connection;
    const CancelFlag& m_cancel;
    CubeBuilder& m_builder;
    std::vector<std::pair<std::string, std::uint16_t>> m_units; ///< few and repeated: no QString is made of each
};

} // namespace vigie
