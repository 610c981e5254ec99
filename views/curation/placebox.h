// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QComboBox>
#include <QList>

#include <utility>

namespace vigie {

/// Where a figure is: one of the places that its article names, none, or another one, which the last line asks to be
/// looked for.
class PlaceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit PlaceBox(QWidget* parent);

    /// Replaces what is offered. `none` and `another` are the words of the first line and of the last.
    void offer(const QString& none, const QString& another, const QList<std::pair<PlaceId, QString>>& places);

    /// Chooses a place that is offered; none where it is not.
    void setPlace(PlaceId place);
    /// Offers a place, too, and chooses it.
    void addPlace(PlaceId place, const QString& name);
    /// Id 0 = none.
    PlaceId place() const;

signals:
    void anotherRequested(); ///< the last line was chosen in the open list; the place stays what it was

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void follow(int index);
    void setAnotherEnabled(bool enabled);

    int m_chosen = 0; ///< while the last line is
};

} // namespace vigie
