// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/placesearchquery.h"
#include "views/curation/searchpicker.h"

namespace vigie {

/// Chooses one place of the workspace: the one that another lies in, or one that nobody knows the way to.
class PlacePicker final : public SearchPicker
{
    Q_OBJECT

public:
    PlacePicker(const QString& title, const QString& explanation, const QString& action, QWidget* parent = nullptr);

    void setRows(const QList<PlaceHit>& rows);
    QString nameOf(PlaceId place) const; ///< of one of the rows

    void allowTop(); ///< offers the top of the tree
    void allowNew(const QString& toolTip); ///< offers a new place below the one chosen, and asks for its name

signals:
    void placePicked(vigie::PlaceId place); ///< 0 = the top
    void newPlaceRequested(const QString& name, vigie::PlaceId above);

protected:
    void pick(qint64 id) override;

private:
    void askName(PlaceId above);

    QList<PlaceHit> m_rows;
};

} // namespace vigie
