// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// As models word them.
[[maybe_unused]] constexpr const char* kMessages[] = {
    // of a file that is imported
    QT_TRANSLATE_NOOP("ErrorText", "the file is empty"),
    QT_TRANSLATE_NOOP("ErrorText", "the file is binary, not text"),
    QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read"),
    QT_TRANSLATE_NOOP("ErrorText", "the file is larger than 50 MB"),
    QT_TRANSLATE_NOOP("ErrorText", "the file has no text behind its header"),
    QT_TRANSLATE_NOOP("ErrorText", "the file is the workspace itself"),
    QT_TRANSLATE_NOOP("ErrorText", "there is no such file or folder"),
    QT_TRANSLATE_NOOP("ErrorText", "the page has no main text"),
    QT_TRANSLATE_NOOP("ErrorText", "the page is larger than 20 MB"),
    QT_TRANSLATE_NOOP("ErrorText", "the page is nested too deeply, or too malformed, to be read"),
    QT_TRANSLATE_NOOP("ErrorText", "only text files (.txt) and web pages (.html, .htm, .xhtml) are read"),
    QT_TRANSLATE_NOOP("ErrorText", "this is a pipe or a device, no file"),
    QT_TRANSLATE_NOOP("ErrorText", "the link leads nowhere"),
    QT_TRANSLATE_NOOP("ErrorText", "the folder cannot be read"),
    QT_TRANSLATE_NOOP("ErrorText", "the article was deleted while it was imported again; import it once more"),
    // of a workspace that is opened or made
    QT_TRANSLATE_NOOP("ErrorText", "there is no such file"),
    QT_TRANSLATE_NOOP("ErrorText", "there is no workspace"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "the workspace cannot be made there: its folder is missing, or cannot be written to"),
    QT_TRANSLATE_NOOP("ErrorText", "the workspace cannot be written"),
    QT_TRANSLATE_NOOP("ErrorText", "the workspace cannot be read"),
    QT_TRANSLATE_NOOP("ErrorText", "the workspace is damaged"),
    QT_TRANSLATE_NOOP("ErrorText", "the workspace was written by a newer version of the program"),
    QT_TRANSLATE_NOOP("ErrorText",
                      "the workspace was written by an older version and has to be opened for writing once"),
    QT_TRANSLATE_NOOP("ErrorText", "not a workspace: it is no file"),
    QT_TRANSLATE_NOOP("ErrorText", "not a workspace: an SQLite file of another program"),
    QT_TRANSLATE_NOOP("ErrorText", "not a workspace, or damaged: it does not begin like one"),
    QT_TRANSLATE_NOOP("ErrorText", "another program reads the workspace"),
    QT_TRANSLATE_NOOP("ErrorText", "other programs import into the workspace all the time"),
    // of a file that is read or written beside it
    QT_TRANSLATE_NOOP("ErrorText", "this is no view exported by Vigie"),
    QT_TRANSLATE_NOOP("ErrorText", "this view was exported by a newer Vigie"),
    QT_TRANSLATE_NOOP("ErrorText", "the exported view cannot be read"),
    QT_TRANSLATE_NOOP("ErrorText", "the file is too large to be a view"),
    QT_TRANSLATE_NOOP("ErrorText", "cannot write the file"),
    QT_TRANSLATE_NOOP("ErrorText", "cannot replace the file"),
    QT_TRANSLATE_NOOP("ErrorText", "the file could not be written whole; nothing was changed"),
    QT_TRANSLATE_NOOP("ErrorText", "the file cannot be put in place"),
};

QString joined(const QString& what, const QString& about)
{
    return Words::tr("%1: %2", "what went wrong: with what").arg(what, about);
}

/// With the detail that some messages end in: "… (Permission denied)", "…: its schema was changed".
QString translated(const QString& message)
{
    const auto words = [](const QString& part) { return Words::tr(part.toUtf8().constData()); };
    if (const QString whole = words(message); whole != message)
        return whole;
    if (const qsizetype at = message.indexOf(u" ("_s); at > 0)
        return words(message.first(at)) + message.sliced(at);
    if (const qsizetype at = message.indexOf(u": "_s); at > 0)
        if (const QString head = words(message.first(at)); head != message.first(at))
            return joined(head, message.sliced(at + 2));
    return message;
}

} // namespace

QString errorText(const Error& error)
{
    const QString words = translated(error.message);
    return error.context.isEmpty() ? words : joined(words, error.context);
}

} // namespace vigie
