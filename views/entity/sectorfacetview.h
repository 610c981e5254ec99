// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sectorlistmodel.h"
#include "views/entity/choice.h"

#include <QListView>

namespace vigie {

/// The sectors under all other conditions: bars with counts.
class SectorFacetView final : public QListView
{
    Q_OBJECT

public:
    explicit SectorFacetView(QWidget* parent = nullptr);

    void setRows(const QList<SectorRow>& rows);
    void setChosen(const Filter& filter);

signals:
    void sectorChosen(std::optional<vigie::Sector> sector, vigie::Choice choice); ///< nothing = not stated

protected:
    void changeEvent(QEvent* event) override;

private:
    void setWords();

    SectorListModel* m_model;
};

} // namespace vigie
