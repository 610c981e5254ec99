// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace vigie {

class ProblemLabel;

/// The yearly rates by which amounts are converted, one a currency and year, latest first, and a line in which one of
/// one's own is given. Not modal. Choosing a row fills the line; what is chosen stays chosen when rates come and go.
class RatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RatesDialog(QWidget* parent = nullptr);

    /// All rates, by currency and year, the workspace's own first (RateListQuery).
    void setRates(const QList<RateRow>& rates);

    void showCurrency(const QString& currency); ///< lists its rates only; all where it has none
    void setChangeable(bool on); ///< may this workspace be written?

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void setRequested(const vigie::RateRow& rate);
    void removeRequested(const QString& currency, int year);

private:
    /// A row of the table: the rate that is used, and the shipped one where one's own comes before it.
    struct InForce
    {
        RateRow rate;
        std::optional<qint64> shipped;
    };

    void makeTable();
    QWidget* makeLine();
    void listRates();
    void fillRow(int row);
    void fillLine();
    void set();
    void remove();
    const InForce* chosen() const;
    void showAbilities();

    QComboBox* m_shown;
    QTableWidget* m_table;
    QLineEdit* m_currency = nullptr;
    QSpinBox* m_year = nullptr;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_source = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_remove = nullptr;
    ProblemLabel* m_problem;
    QList<InForce> m_all;
    QList<InForce> m_listed;
    QString m_wanted; ///< currency to be shown as soon as it has rates
    std::optional<RateRow> m_awaited; ///< it was just set: to be chosen
    bool m_changeable = true;
};

} // namespace vigie
