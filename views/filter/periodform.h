// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/period.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;

namespace vigie {

/// A period to be typed: from a date to a date, each as precise as one likes and either left empty. What cannot be a
/// period is said in words, and everything typed stays.
class PeriodForm final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the dates of `period`.
    explicit PeriodForm(const Period& period, QWidget* parent = nullptr);

signals:
    void periodChosen(const vigie::Period& period); ///< the form closes

private:
    QLineEdit* makeField(const QString& objectName, const QString& accessibleName, const PartialDate& date);
    void choose();
    std::optional<PartialDate> read(QLineEdit* field); ///< undated where it is empty; says what else cannot be read
    void showFault(QLineEdit* field, const QString& words);

    QLineEdit* m_first;
    QLineEdit* m_last;
    QLabel* m_fault;
};

} // namespace vigie
