// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class EditRunner;
class ReaderView;

/// Joins the correction of an article's title, date and sectors to the reader and the thread that writes.
class ArticleEditController final : public QObject
{
    Q_OBJECT

public:
    /// `action` opens the form; not owned.
    ArticleEditController(QAction* action, ReaderView* reader, QObject* parent = nullptr);

    /// Who writes; nothing = the workspace cannot be changed. Not owned.
    void setEdits(EditRunner* edits);

private:
    void correct();
    void tellAbility();

    QAction* m_action;
    ReaderView* m_reader;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
