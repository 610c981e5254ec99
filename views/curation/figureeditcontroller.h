// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"
#include "models/domain/result.h"
#include "models/editing/editoperation.h"
#include "views/curation/markedwords.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class EditRunner;
class FigureForm;
class ReaderView;
class Selection;

/// What can be done to the figure that is chosen, and to the text that is selected.
struct FigureAbilities
{
    bool review = false; ///< accept or reject it
    bool correct = false;
    bool revert = false; ///< a person has decided something about what the machine read
    bool remove = false; ///< it was added by hand
    bool add = false; ///< an article is open

    friend bool operator==(const FigureAbilities&, const FigureAbilities&) = default;
};

/// Joins the keys A R E M P and their like to the chosen figure and the thread that writes. The form is shown in the
/// reader, in place of the table.
class FigureEditController final : public QObject
{
    Q_OBJECT

public:
    FigureEditController(Selection* selection, ReaderView* reader, FigureForm* form, QObject* parent = nullptr);

    /// Who writes; nothing = the workspace cannot be changed. Not owned.
    void setEdits(EditRunner* edits);

    /// Who reads selected words for a first filling of a new figure. Without it only their digits are read.
    void setReader(ReadMarkedWords read) { m_read = std::move(read); }

    FigureAbilities abilities() const;

public slots:
    void accept();
    void reject();
    void correct(); ///< opens the form at the field of the table's column
    void revert(); ///< every decision at once; single fields in the form
    void remove();
    void addFigure(); ///< out of the selected text
    void addActor(); ///< likewise; asks for the kind

signals:
    void abilitiesChanged(const vigie::FigureAbilities& abilities);
    void refused(const QString& why); ///< in words: what was not done, and why

private:
    /// What was selected for a new figure.
    struct MarkedText
    {
        ArticleId article;
        Span span;
        QString quote;
    };

    void run(EditOperation operation);
    void save(const MetricFields& fields);
    void showOutcome(const Result<EditOutcome>& outcome, ArticleId madeIn);
    void openNew(const MarkedText& marked, const MetricFields& filling);
    void closeForm();
    void tellAbilities();

    Selection* m_selection;
    ReaderView* m_reader;
    FigureForm* m_form;
    QPointer<EditRunner> m_edits;
    ReadMarkedWords m_read;
    int m_asked = 0; ///< readings so far: an answer to another than the last comes too late
    int m_shown = 0; ///< what the form has shown so far: an answer to saving closes what was saved and nothing else
    MetricId m_edited; ///< by the form; 0 = a new one
    MarkedText m_marked; ///< for a new one
    FigureAbilities m_told;
};

} // namespace vigie
