// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/articleedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace vigie {

class ProblemLabel;

/// An article's title, date and sectors, to be corrected.
class ArticleForm final : public QDialog
{
    Q_OBJECT

public:
    explicit ArticleForm(const ArticleFields& fields, QWidget* parent = nullptr);

    /// Why it was not saved.
    void showProblem(const QString& text);

signals:
    void saveRequested(const vigie::ArticleFields& fields);

private:
    void save();
    QList<Sector> sectors() const;

    ArticleFields m_before;
    QLineEdit* m_title;
    QLineEdit* m_date;
    QLabel* m_dateFault;
    QComboBox* m_mainSector;
    QListWidget* m_otherSectors;
    ProblemLabel* m_problem;
};

} // namespace vigie
