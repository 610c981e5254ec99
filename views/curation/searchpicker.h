// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace vigie {

class ProblemLabel;

/// Chooses one thing of the workspace by a part of its name: what ActorPicker, ArticlePicker and PlacePicker share.
/// Asks for rows while the user types. Until they come, the list is that of an earlier search and nothing in it is
/// chosen; who wants to choose by then is served by the answer where it is a single row, and else looks at it first.
/// The row chosen stays chosen when rows come.
class SearchPicker : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 60;

    struct Words
    {
        QString noun; ///< of the object names: "actor" gives actorSearchEdit, actorPickList, pickActorButton
        QString title;
        QString explanation; ///< what will be done with the one chosen
        QString action; ///< on the button
        QString search; ///< what the field asks for: its accessible name, shown in it while it is empty
        QString found; ///< accessible name of the list
        QString chooseOne; ///< said when nothing is chosen
    };

    explicit SearchPicker(const Words& words, QWidget* parent = nullptr);

    void setSearch(const QString& text); ///< asks for rows at once
    QString search() const;

    /// Another button, at the left of the one that picks; the dialog owns it.
    QPushButton* addButton(const QString& objectName, const QString& text);

    /// The search failed, and why: nothing is listed, and Enter asks again.
    void failSearch(const QString& why);

    /// Why it was not done.
    void showProblem(const QString& text);

signals:
    void searchRequested(const QString& text);

protected:
    struct Row
    {
        qint64 id = 0;
        QString text;
        QString toolTip;
    };
    void setLines(const QList<Row>& rows);

    /// Does it with the row chosen, at once or when the rows for what was typed are there; says so where there is
    /// none.
    void withChosen(std::function<void(qint64 id)> what);

    virtual void pick(qint64 id) = 0; ///< the user chose it

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void chooseNone();

    QString m_chooseOne;
    QLineEdit* m_search;
    QListWidget* m_list;
    ProblemLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QTimer m_typing;
    enum class State {
        Unasked, ///< of what was typed nobody has been asked, or the search failed
        Asked, ///< the list is still that of the search before
        Answered, ///< by the list
    };
    State m_state = State::Answered;
    std::function<void(qint64)> m_wish; ///< what to do when it is answered
};

/// Lists what a search found, or says why it failed.
template <class Picker, class Rows> void answerSearch(Picker* picker, const Result<Rows>& rows)
{
    if (rows)
        picker->setRows(*rows);
    else
        picker->failSearch(rows.error().text());
}

} // namespace vigie
