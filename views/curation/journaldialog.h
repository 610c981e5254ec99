// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/journalquery.h"

#include <QDialog>

class QTableWidget;

namespace vigie {

/// What persons have changed: when, who, what, old and new. To read, and to be exported.
class JournalDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit JournalDialog(QWidget* parent = nullptr);

    void setRows(const QList<JournalRow>& rows);

signals:
    void exportRequested();

private:
    QTableWidget* m_table;
};

} // namespace vigie
