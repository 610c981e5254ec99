// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <optional>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList>& nextNames()
{
    static std::optional<QStringList> names;
    return names;
}

QString& folder()
{
    static QString path;
    return path;
}

template <class Ask> QStringList choose(Ask ask)
{
    const QStringList names = nextNames() ? *std::exchange(nextNames(), std::nullopt) : ask();
    if (!names.isEmpty() && !names.first().isEmpty())
        folder() = QFileInfo(names.first()).absolutePath();
    return names;
}

QString withSuffix(const QString& name, const QString& filter)
{
    static const QRegularExpression suffix(uR"(\(\*\.(\w+))"_s);
    if (name.isEmpty() || !QFileInfo(name).suffix().isEmpty())
        return name;
    const auto match = suffix.match(filter);
    return match.hasMatch() ? QString(name + u'.' + match.captured(1)) : name;
}

} // namespace

QString FileDialogs::saveFileName(QWidget* parent, const QString& title, const QString& suggested,
                                  const QString& filters)
{
    QString chosenFilter = filters.section(u";;"_s, 0, 0);
    const QString start = QDir(lastFolder()).filePath(suggested);
    const QStringList names = choose(
        [&] { return QStringList{QFileDialog::getSaveFileName(parent, title, start, filters, &chosenFilter)}; });
    return withSuffix(names.value(0), chosenFilter);
}

QString FileDialogs::openFileName(QWidget* parent, const QString& title, const QString& filters)
{
    return choose([&] { return QStringList{QFileDialog::getOpenFileName(parent, title, lastFolder(), filters)}; })
        .value(0);
}

QStringList FileDialogs::openFileNames(QWidget* parent, const QString& title, const QString& filters)
{
    return choose([&] { return QFileDialog::getOpenFileNames(parent, title, lastFolder(), filters); });
}

QString FileDialogs::existingFolder(QWidget* parent, const QString& title)
{
    return choose([&] { return QStringList{QFileDialog::getExistingDirectory(parent, title, lastFolder())}; })
        .value(0);
}

void FileDialogs::setNextFileNames(const QStringList& names)
{
    nextNames() = names;
}

QString FileDialogs::lastFolder()
{
    return folder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder();
}

void FileDialogs::setLastFolder(const QString& path)
{
    folder() = path;
}

} // namespace vigie
