// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
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

qsizetype& nextFilter()
{
    static qsizetype filter = 0;
    return filter;
}

QString& folder()
{
    static QString path;
    return path;
}

/// Where a chooser begins: an absolute folder that is there. The desktop's settings may name one that is not, and a
/// chooser makes a relative name of what is suggested in such a folder.
QString startFolder()
{
    const QStringList wanted{FileDialogs::lastFolder(),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()};
    for (const QString& path : wanted)
        if (!path.isEmpty() && QFileInfo(path).isDir())
            return QFileInfo(path).absoluteFilePath();
    return QDir::currentPath();
}

/// Tells files by their names alone. Other choosers, Qt's own and those of desktops, open each file that they list
/// and read what kind it is; closing it again drops the locks of this process on it (POSIX). Were it the open
/// workspace, another program could take itself for the only one there, and what is written then is lost.
class NamesOnlyIcons final : public QFileIconProvider
{
public:
    // Asked on the thread that lists folders, so that all is ready before.
    QIcon icon(const QFileInfo& info) const override { return info.isDir() ? m_folder : m_file; }
    QString type(const QFileInfo& info) const override
    {
        return info.isDir() ? QFileIconProvider::type(info)
                            : m_types.mimeTypeForFile(info.fileName(), QMimeDatabase::MatchExtension).comment();
    }

private:
    const QIcon m_folder = QFileIconProvider::icon(QFileIconProvider::Folder);
    const QIcon m_file = QFileIconProvider::icon(QFileIconProvider::File);
    QMimeDatabase m_types;
};

/// Outlives the dialog, which asks it until its very end.
struct IconsOfDialog
{
    NamesOnlyIcons icons;
};

class Dialog final : IconsOfDialog, public QFileDialog
{
public:
    Dialog(QWidget* parent, const QString& title, const QString& filters)
        : QFileDialog(parent, title)
    {
        setOption(QFileDialog::DontUseNativeDialog);
        setIconProvider(&icons);
        setDirectory(startFolder());
        if (!filters.isEmpty())
            setNameFilters(filters.split(u";;"_s));
    }

    /// What was chosen; nothing where the user gave up.
    QStringList ask() { return exec() == QDialog::Accepted ? selectedFiles() : QStringList(); }
};

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
    return saveFile(parent, title, suggested, filters.split(u";;"_s)).path;
}

SaveChoice FileDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggested,
                                 const QStringList& filters)
{
    qsizetype filter = std::exchange(nextFilter(), 0);
    const QStringList names = choose([&] {
        Dialog dialog(parent, title, filters.join(u";;"_s));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.selectFile(QDir(startFolder()).filePath(suggested));
        const QStringList chosen = dialog.ask();
        filter = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
        return chosen;
    });
    return {withSuffix(names.value(0), filters.value(filter)), filter};
}

QString FileDialogs::openFileName(QWidget* parent, const QString& title, const QString& filters)
{
    return choose([&] {
               Dialog dialog(parent, title, filters);
               dialog.setFileMode(QFileDialog::ExistingFile);
               return dialog.ask();
           })
        .value(0);
}

QStringList FileDialogs::openFileNames(QWidget* parent, const QString& title, const QString& filters)
{
    return choose([&] {
        Dialog dialog(parent, title, filters);
        dialog.setFileMode(QFileDialog::ExistingFiles);
        return dialog.ask();
    });
}

QString FileDialogs::existingFolder(QWidget* parent, const QString& title)
{
    return choose([&] {
               Dialog dialog(parent, title, {});
               dialog.setFileMode(QFileDialog::Directory);
               dialog.setOption(QFileDialog::ShowDirsOnly);
               return dialog.ask();
           })
        .value(0);
}

void FileDialogs::setNextChoice(const SaveChoice& choice)
{
    setNextFileName(choice.path);
    nextFilter() = choice.filter;
}

void FileDialogs::setNextFileNames(const QStringList& names)
{
    nextNames() = names;
}

QString FileDialogs::lastFolder()
{
    return folder();
}

void FileDialogs::setLastFolder(const QString& path)
{
    folder() = path;
}

} // namespace vigie
