// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace vigie {

/// What the program remembers of a user between two runs, in an INI file in the user's configuration folder. One
/// function a key, so that a name is written once. A damaged file counts as empty.
class Settings
{
public:
    Settings();
    explicit Settings(const QString& iniFile); ///< for tests

    QString language() const; ///< ISO 639-1, empty = the system's
    void setLanguage(const QString& code);

    QString currency() const; ///< ISO 4217 that amounts are shown in; MAD at first
    void setCurrency(const QString& code);

    QString author() const; ///< that corrections are signed with, empty = the system's user
    void setAuthor(const QString& name);

    QStringList recentFiles() const; ///< newest first, at most ten
    void addRecentFile(const QString& path);

    QString lastWorkspace() const;
    void setLastWorkspace(const QString& path);

    /// What was shown last of a workspace, as viewFromJson() reads it; empty where nothing is known. Kept for the
    /// recent files only.
    QByteArray view(const QString& workspace) const;
    void setView(const QString& workspace, const QByteArray& json);

    QByteArray windowShape() const;
    void setWindowShape(const QByteArray& shape);

private:
    QSettings m_settings;
};

/// The workspace opened without arguments the first time: in the user's data folder, filled with the sample
/// announcements.
QString defaultWorkspacePath();

} // namespace vigie
