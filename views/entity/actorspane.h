// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/entity/choice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTabBar;

namespace vigie {

class ActorTableView;
class LoadingShade;

/// The actors of the articles under the filter: a tab a kind, a search field, the table. What it wants to show it
/// asks for by listRequested(): the list is cut to its first rows, so searching and sorting are the query's.
class ActorsPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 500; ///< to ask for at once

    explicit ActorsPane(QWidget* parent = nullptr);

    ActorKind kind() const;
    QString search() const;
    int sortColumn() const; ///< an ActorTableModel::Column

    /// Rows of kind(), at most kMostRows of them.
    void setRows(const QList<ActorRow>& rows);
    void setChosen(const Filter& filter);
    void setCurrency(const QString& currency);
    void setLoading(bool loading);

signals:
    void listRequested(); ///< kind, search or order changed
    void actorChosen(vigie::ActorId actor, vigie::ActorKind kind, vigie::Choice choice);
    void pageRequested(vigie::ActorId actor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setWords();
    void setTabWords();
    void showKind();

    QTabBar* m_tabs;
    QLineEdit* m_search;
    ActorTableView* m_table;
    QLabel* m_note;
    LoadingShade* m_shade;
    QTimer m_typing;
    Filter m_filter;
};

} // namespace vigie
