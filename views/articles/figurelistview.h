// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/figurelistquery.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;

namespace vigie {

class LoadingShade;
class MetricTableView;

/// The figures behind a bar or a total: each with what it counts, its value, quote and article, and, where asked for,
/// those that are left out with the reason. Choosing one opens its article at the evidence.
class FigureListView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureListView(QWidget* parent = nullptr);

    /// What the figures make up: "Jobs · Automotive".
    void setSubject(const QString& text);

    /// The figures, and the number that the counted ones make up.
    void setFigures(const FigureList& figures);

    /// What can be done to the chosen figure, with its keys.
    void setFigureActions(const QList<QAction*>& actions);

    void setLoading(bool loading);
    void showError(const QString& explanation);

    bool withLeftOut() const;

signals:
    void figureRequested(vigie::ArticleId article, vigie::MetricId figure);
    void withLeftOutChanged(bool shown);

private:
    void request(MetricId id);

    QLabel* m_subject;
    QLabel* m_total;
    QCheckBox* m_leftOut;
    MetricTableView* m_table;
    LoadingShade* m_shade;
};

} // namespace vigie
