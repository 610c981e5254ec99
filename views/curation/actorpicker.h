// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/curation/searchpicker.h"

namespace vigie {

/// Chooses one actor of the workspace.
class ActorPicker final : public SearchPicker
{
    Q_OBJECT

public:
    /// `explanation` says what will be done with the one chosen, `action` is on the button. `without` is not offered.
    ActorPicker(const QString& title, const QString& explanation, const QString& action, ActorId without,
                QWidget* parent = nullptr);

    void setRows(const QList<ActorRow>& rows);

    /// Offers a second button, for choosing none.
    void allowNone(const QString& text);

signals:
    void actorPicked(vigie::ActorId actor); ///< 0 = none

protected:
    void pick(qint64 id) override;

private:
    ActorId m_without;
};

} // namespace vigie
