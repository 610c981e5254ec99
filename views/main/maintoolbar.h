// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QComboBox;

namespace vigie {

struct MainActions;

/// The window's toolbar: importing, the ways back and forth, the filter bar, the display currency, exporting.
class MainToolBar final : public QToolBar
{
    Q_OBJECT

public:
    /// Takes the filter bar over.
    MainToolBar(const MainActions& actions, QWidget* filterBar, QWidget* parent = nullptr);

    /// ISO 4217 codes to choose from, and the chosen one.
    void setCurrencies(const QStringList& codes, const QString& current);

signals:
    void currencyChosen(const QString& code);

private:
    QComboBox* m_currency;
};

} // namespace vigie
