// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;
class QObject;

namespace vigie {

/// What a drop or a paste brings to import.
struct ImportInput
{
    QStringList paths; ///< local files and folders, each once
    QString text; ///< an article as text; read only where there are no paths

    bool isEmpty() const { return paths.isEmpty() && text.isEmpty(); }
    friend bool operator==(const ImportInput&, const ImportInput&) = default;
};

/// Reads a drop or the clipboard: files and folders first, else plain text. Addresses on the web are no files and
/// their text no article: they give nothing.
ImportInput importInput(const QMimeData& data);

/// Would importInput() give something, and is it new? What is dragged from within the program (`draggedFrom`), as
/// words of an article are, is no text to import. Cheap: for drag-enter events.
bool canImport(const QMimeData& data, const QObject* draggedFrom = nullptr);

} // namespace vigie
