// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace vigie {

/// Where something is to be saved: an empty path means that the user gave up.
struct SaveChoice
{
    QString path;
    qsizetype filter = 0; ///< index of the chosen one
};

/// The only way to a file chooser: one that opens none of the files it lists, so that the locks of the open workspace
/// hold. Tests answer in advance with setNextFileNames(): the next call returns that and
/// shows nothing. The folder of the last choice is offered first. An empty answer means that the user gave up.
class FileDialogs final
{
public:
    /// `filters` as in QFileDialog: "PNG picture (*.png);;SVG picture (*.svg)". A name without a suffix gets the one
    /// of the filter that was chosen.
    static QString saveFileName(QWidget* parent, const QString& title, const QString& suggested,
                                const QString& filters);

    /// The same where the filter that was chosen matters too.
    static SaveChoice saveFile(QWidget* parent, const QString& title, const QString& suggested,
                               const QStringList& filters);

    static QString openFileName(QWidget* parent, const QString& title, const QString& filters);
    static QStringList openFileNames(QWidget* parent, const QString& title, const QString& filters);
    static QString existingFolder(QWidget* parent, const QString& title);

    static void setNextFileNames(const QStringList& names);
    static void setNextFileName(const QString& name) { setNextFileNames({name}); }
    static void setNextChoice(const SaveChoice& choice); ///< of saveFile()

    static QString lastFolder(); ///< of the last choice; empty before the first
    static void setLastFolder(const QString& folder);
};

} // namespace vigie
