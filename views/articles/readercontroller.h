// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class QueryRunner;
class ReaderView;
class Selection;

/// Joins the reader to the selection and the workspace: the selected article, at the selected figure.
class ReaderController final : public QObject
{
    Q_OBJECT

public:
    ReaderController(Selection* selection, ReaderView* view, QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

    /// The display currency, ISO 4217: decides which figures count for lack of a rate.
    void setCurrency(const QString& currency);

public slots:
    void refresh(); ///< reads the article again

signals:
    /// The article that was to be read is no longer in the workspace; none is chosen now.
    void gone(vigie::ArticleId article);
    void failed(const vigie::Error& error);

private:
    void showFigure(MetricId id);

    Selection* m_selection;
    ReaderView* m_view;
    QPointer<QueryRunner> m_runner;
    QString m_currency;
};

} // namespace vigie
