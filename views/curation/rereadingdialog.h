// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rereadingmodel.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace vigie {

class ProblemLabel;

/// Reading all texts again: how far it is, then what it would change, line by line, to be taken or left. Not modal.
class RereadingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RereadingDialog(QWidget* parent = nullptr);

    void setProgress(int done, int all); ///< articles that were read
    void setLines(const QList<RereadingLine>& lines); ///< reading has ended
    void setApplying(); ///< what is ticked is being written
    void showEnd(const QString& text); ///< all is done, in words
    void showProblem(const QString& text); ///< why it was not done

    const QList<RereadingLine>& lines() const { return m_model->lines(); } ///< as they are ticked

signals:
    void cancelRequested(); ///< of reading; the dialog closes itself
    void applyRequested();

protected:
    void done(int result) override;

private:
    void showTicked();

    enum class Phase { Reading, Choosing, Applying, Ended };

    Phase m_phase = Phase::Reading;
    RereadingModel* m_model;
    QLabel* m_text;
    QProgressBar* m_bar;
    QTableView* m_table;
    ProblemLabel* m_problem;
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace vigie
