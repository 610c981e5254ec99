// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importing/importsummary.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace vigie {

/// What came of an import: how many articles are new, how many were there already, and which files failed, each with
/// its reason, to be copied and saved. Articles that were joined into stories are led to one by one. Not modal: open
/// it with show().
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(QWidget* parent = nullptr);

    void setSummary(const ImportSummary& summary);
    const ImportSummary& summary() const { return m_summary; }

    /// The answer to saveRequested(): where the list went, or why it could not be saved.
    void showNote(const QString& text);

signals:
    void saveRequested(const QString& path); ///< the list of failures as CSV; the user has chosen the path
    void storiesRequested(vigie::ArticleId article); ///< a joined one; 0 = the pairs that wait

private:
    void fillTable();
    void copyList() const;
    void save();
    void showNextJoined();

    ImportSummary m_summary;
    QLabel* m_headline;
    QLabel* m_details;
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_stories;
    qsizetype m_nextJoined = 0;
};

} // namespace vigie
