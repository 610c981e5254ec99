// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/result.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace vigie {

class NoticeBar;
class QueryRunner;

inline constexpr int kManyReportFigures = 5'000; ///< a page of about 5 MB, written in a second or two

/// Writes reports while the window goes on: asks for the file, and first whether that many figures are meant where
/// there are very many; says what is being written and takes a cancel.
class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    /// `notice` is for this desk alone; its last button cancels. Asks where there are more than `many` figures.
    ReportDesk(NoticeBar* notice, QWidget* window, QObject* parent = nullptr, int many = kManyReportFigures);

    /// Nothing = no workspace is open; not owned. `workspace` is its file.
    void setRunner(QueryRunner* runner, const QString& workspace);

    void write(const Filter& filter, const QString& currency);

signals:
    void written(const QString& path);
    void failed(const vigie::Error& error);

private:
    void ask(int figures, const Filter& filter, const QString& currency);
    void chooseFile(const Filter& filter, const QString& currency);
    void forget(QObject* running);
    void cancel();
    void showRunning();

    NoticeBar* m_notice; ///< not mine
    QWidget* m_window;
    const int m_many;
    QPointer<QueryRunner> m_runner;
    QString m_workspace;
    QMap<QObject*, QString> m_running; ///< what stands for each report that is being written, and its file
    QTimer m_shown; ///< a report that is there at once needs no words before it
};

} // namespace vigie
