// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include <algorithm>

namespace vigie {

ArticleListModel::ArticleListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ArticleListModel::setIds(Ids ids)
{
    ++m_generation;
    m_waiting = {};
    const bool same = (!ids && !m_ids) || (ids && m_ids && (ids == m_ids || *ids == *m_ids));
    if (same) {
        m_ids = std::move(ids);
        if (size() > 0)
            emit dataChanged(index(0), index(static_cast<int>(size()) - 1));
        return;
    }
    if (replaceMiddle(ids))
        return;
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

bool ArticleListModel::replaceMiddle(const Ids& ids)
{
    if (!ids || !m_ids || ids->empty() || m_ids->empty())
        return false;
    const std::vector<ArticleId>& before = *m_ids;
    const std::vector<ArticleId>& after = *ids;
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(before.size(), after.size()));
    const std::ptrdiff_t head
        = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const std::ptrdiff_t tail
        = std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first - before.rbegin();
    const auto removed = static_cast<int>(static_cast<std::ptrdiff_t>(before.size()) - head - tail);
    const auto inserted = static_cast<int>(static_cast<std::ptrdiff_t>(after.size()) - head - tail);
    const bool mostlyKept = head + tail >= static_cast<std::ptrdiff_t>(std::max(before.size(), after.size())) / 2;
    // Rows that are only added or only removed keep selection and scroll position; a mixture is cheaper as a reset.
    if (!mostlyKept || (removed > 0 && inserted > 0))
        return false;

    const int at = static_cast<int>(head);
    if (removed > 0) {
        beginRemoveRows({}, at, at + removed - 1);
        m_ids = ids;
        endRemoveRows();
    } else {
        beginInsertRows({}, at, at + inserted - 1);
        m_ids = ids;
        endInsertRows();
    }
    return true;
}

void ArticleListModel::refresh()
{
    ++m_generation;
    m_waiting = {};
    if (size() > 0)
        emit dataChanged(index(0), index(static_cast<int>(size()) - 1));
}

void ArticleListModel::want(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, static_cast<int>(size()) - 1);
    const auto fresh = [this](int row) {
        const Content* content = contentAt(row);
        return content && content->generation == m_generation;
    };
    while (first <= last && fresh(first))
        ++first;
    while (first <= last && fresh(last))
        --last;
    if (first > last)
        return;
    if (m_waiting.first <= first && last < m_waiting.first + m_waiting.count)
        return;
    const int begin = first - first % kPageRows;
    const int end = std::min(last - last % kPageRows + kPageRows, static_cast<int>(size()));
    m_waiting = {begin, end - begin};
    emit pageRequested(m_waiting.first, m_waiting.count);
}

void ArticleListModel::keep(ArticleId id, const Content& content)
{
    m_contents.insert(id.value, new Content(content)); // QCache owns what it holds
}

void ArticleListModel::setPage(int first, const QList<ArticleRow>& rows)
{
    // What was asked for before the list changed is shown, and asked for again.
    const bool awaited = m_waiting.count > 0 && first == m_waiting.first;
    for (const ArticleRow& row : rows)
        keep(row.id, {row, awaited ? m_generation : m_generation - 1});
    if (!awaited) {
        if (size() > 0)
            emit dataChanged(index(0), index(static_cast<int>(size()) - 1));
        return;
    }
    const int end = std::min(first + m_waiting.count, static_cast<int>(size()));
    m_waiting = {};
    for (int row = first; row < end; ++row) {
        const Content* content = contentAt(row);
        if (!content || content->generation != m_generation)
            keep(idAt(row), {{}, m_generation});
    }
    if (first < end)
        emit dataChanged(index(first), index(end - 1));
}

ArticleId ArticleListModel::idAt(int row) const
{
    return row >= 0 && row < size() ? (*m_ids)[static_cast<std::size_t>(row)] : ArticleId{};
}

int ArticleListModel::rowOf(ArticleId id) const
{
    if (!m_ids)
        return -1;
    const auto found = std::find(m_ids->begin(), m_ids->end(), id);
    return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
}

const ArticleListModel::Content* ArticleListModel::contentAt(int row) const
{
    const ArticleId id = idAt(row);
    return id ? m_contents.object(id.value) : nullptr;
}

const ArticleRow* ArticleListModel::rowAt(int row) const
{
    const Content* content = contentAt(row);
    return content && content->row.id ? &content->row : nullptr;
}

void ArticleListModel::setRowText(RowText text)
{
    m_text = std::move(text);
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    const Content* content = contentAt(index.row());
    if (role == FreshRole)
        return content && content->generation == m_generation;
    if (!content || !content->row.id)
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(content->row);
    case Qt::DisplayRole:
        return content->row.title;
    case Qt::AccessibleTextRole:
        return m_text ? m_text(content->row) : content->row.title;
    default:
        return {};
    }
}

} // namespace vigie
