// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vigie {

/// A page of Markdown that ships with the program (help, about), to read and close. Links are shown, never followed.
class PageDialog final : public QDialog
{
    Q_OBJECT

public:
    PageDialog(const QString& title, const QString& markdown, QWidget* parent);
};

/// The help in the interface's language, English where there is none.
PageDialog* makeHelpDialog(QWidget* parent);

/// Version, licence, credits of data and libraries, and what a report of a problem needs.
PageDialog* makeAboutDialog(QWidget* parent);

} // namespace vigie
