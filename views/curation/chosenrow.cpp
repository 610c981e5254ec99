// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/chosenrow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace vigie {

int selectedRow(const QAbstractItemView* view)
{
    const QModelIndexList selected = view->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.first().row();
}

void selectRow(QAbstractItemView* view, int row)
{
    if (row < 0)
        view->selectionModel()->clear();
    else
        view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace vigie
