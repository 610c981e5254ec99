// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QAbstractListModel>
#include <QCache>

#include <memory>
#include <vector>

namespace vigie {

/// The article list, of any length: it holds the ids of all rows and the contents of those that were on screen
/// lately.
///
/// The view says which rows it shows (want()); the model asks for what it lacks (pageRequested()) and gets it by
/// setPage(). Only the last request is waited for, as in a lane of the QueryRunner; one that is never answered (the
/// workspace cannot be read) is not repeated before refresh() or setIds(). A row without content yet has a null
/// RowRole. Content is kept by id, so that a row stays readable while the filter changes around it. GUI thread.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Ids = std::shared_ptr<const std::vector<ArticleId>>;

    enum Role {
        RowRole = Qt::UserRole + 1, ///< ArticleRow, or null while it is on its way
        IdRole, ///< ArticleId
        FreshRole, ///< bool: the content is of the present ids and search, not of earlier ones
    };

    static constexpr int kPageRows = 50; ///< requests begin and end at multiples of it
    static constexpr int kKeptRows = 4000; ///< contents kept, the rows seen last

    explicit ArticleListModel(QObject* parent = nullptr);

    /// Shows these rows, in this order. Contents known by id stay but are asked for again when they are seen. Where
    /// old and new list share most of their rows at both ends (an import added a few), the rows between are inserted
    /// or removed; else the model is reset. Null = no rows.
    void setIds(Ids ids);

    /// Asks for contents again when they are seen (the data or the search words changed); rows and selection stay.
    void refresh();

    /// The rows [first, last] are on screen. Asks for their pages unless they are here or on their way.
    void want(int first, int last);

    /// The answer to pageRequested(first, …), in order. An article that it leaves out is gone: its row stays empty
    /// and is not asked for again until the list is. An answer to an older request is kept by id only.
    void setPage(int first, const QList<ArticleRow>& rows);

    ArticleId idAt(int row) const; ///< none outside the rows
    int rowOf(ArticleId id) const; ///< -1 where it is not in the list; linear
    const ArticleRow* rowAt(int row) const; ///< null while it is on its way; valid until the next call that changes

    /// Plain text of a row for screen readers, like CellText (a list has one column).
    using RowText = std::function<QString(const ArticleRow& row)>;
    void setRowText(RowText text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

signals:
    void pageRequested(int first, int count);

private:
    struct Content
    {
        ArticleRow row;
        int generation = 0;
    };
    struct Range
    {
        int first = 0;
        int count = 0;
    };

    qsizetype size() const { return m_ids ? static_cast<qsizetype>(m_ids->size()) : 0; }
    const Content* contentAt(int row) const;
    void keep(ArticleId id, const Content& content);
    bool replaceMiddle(const Ids& ids);

    Ids m_ids;
    QCache<qint64, Content> m_contents{kKeptRows};
    Range m_waiting; ///< what was asked for last; count 0 = nothing
    int m_generation = 0;
    RowText m_text;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ArticleRow)
