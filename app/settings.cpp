// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecentFiles = 10;

QString iniPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/vigie.ini"_L1;
}

} // namespace

Settings::Settings()
    : Settings(iniPath())
{
}

Settings::Settings(const QString& iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
{
}

QString Settings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue("language"_L1, code);
}

QString Settings::currency() const
{
    return m_settings.value("currency"_L1, u"MAD"_s).toString();
}

void Settings::setCurrency(const QString& code)
{
    m_settings.setValue("currency"_L1, code);
}

QString Settings::author() const
{
    return m_settings.value("author"_L1).toString();
}

void Settings::setAuthor(const QString& name)
{
    m_settings.setValue("author"_L1, name);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value("recent"_L1).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue("recent"_L1, QStringList(files.first(qMin(files.size(), kRecentFiles))));
}

QString Settings::lastWorkspace() const
{
    return m_settings.value("last"_L1).toString();
}

void Settings::setLastWorkspace(const QString& path)
{
    m_settings.setValue("last"_L1, QFileInfo(path).absoluteFilePath());
}

QByteArray Settings::view(const QString& workspace) const
{
    return m_settings.value("views"_L1).toMap().value(workspace).toByteArray();
}

void Settings::setView(const QString& workspace, const QByteArray& json)
{
    const QVariantMap before = m_settings.value("views"_L1).toMap();
    QVariantMap views;
    for (const QString& recent : recentFiles())
        if (before.contains(recent))
            views[recent] = before[recent];
    views[workspace] = json;
    m_settings.setValue("views"_L1, views);
}

QByteArray Settings::windowShape() const
{
    return m_settings.value("window"_L1).toByteArray();
}

void Settings::setWindowShape(const QByteArray& shape)
{
    m_settings.setValue("window"_L1, shape);
}

QString defaultWorkspacePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"announcements.vigie"_s);
}

} // namespace vigie
