// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace vigie {

/// A line of a facet: name, a bar of its share, its count of articles. What the filter asks for has a tick and stands
/// on a tint. The models say share and choice by the roles given at construction.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int share; ///< double in [0, 1]
        int chosen; ///< bool
    };

    /// What the model's row does not say in Qt::DisplayRole.
    struct Line
    {
        int articles = 0;
        int most = 0; ///< articles of any line: the counts' column is as wide
        QColor colour; ///< of the bar; a dot of it stands before the name where `dot`
        bool dot = false;
    };
    using LineOf = std::function<Line(const QModelIndex& index)>;

    FacetDelegate(Roles roles, LineOf lineOf, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    Roles m_roles;
    LineOf m_lineOf;
};

/// Behind a chosen row of any list of this panel: told by a tick as well, never by colour alone.
QColor chosenBackground(const QPalette& palette);

} // namespace vigie
