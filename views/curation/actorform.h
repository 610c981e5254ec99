// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ProblemLabel;

/// The name, kind and other names of an actor, to be corrected. A name that is replaced stays another name unless the
/// person unticks that: texts still use it.
class ActorForm final : public QDialog
{
    Q_OBJECT

public:
    explicit ActorForm(const Actor& actor, QWidget* parent = nullptr);

    /// The actor as the fields have it; the parent stays.
    Actor actor() const;

    /// Why it was not saved.
    void showProblem(const QString& text);

signals:
    void saveRequested(const vigie::Actor& actor);

private:
    void save();
    void offerOldName();

    Actor m_actor;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QPlainTextEdit* m_aliases;
    QCheckBox* m_keepOld;
    ProblemLabel* m_problem;
};

} // namespace vigie
