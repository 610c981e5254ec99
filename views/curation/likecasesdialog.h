// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;

namespace vigie {

class ProblemLabel;

/// An actor for which the same can be done as was just done for another.
struct LikeCase
{
    ActorId actor;
    QString name;
    ActorKind kind = ActorKind::Company;
    int articles = 0;
    QString why; ///< it is alike, in words; may be empty

    friend bool operator==(const LikeCase&, const LikeCase&) = default;
};

/// The like cases one by one, all ticked at first. Not modal.
class LikeCasesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` says what is done with those that are ticked, `action` is on the button.
    LikeCasesDialog(const QString& explanation, const QString& action, const QList<LikeCase>& cases,
                    QWidget* parent = nullptr);

    /// They were looked for again: those that were there keep their ticks, the others begin without.
    void setCases(const QList<LikeCase>& cases);

    QList<ActorId> ticked() const;

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void applyRequested(const QList<vigie::ActorId>& actors);

private:
    void fill(const QList<LikeCase>& cases, const QList<ActorId>& ticked);

    QListWidget* m_list;
    ProblemLabel* m_problem;
    QPushButton* m_apply;
};

} // namespace vigie
