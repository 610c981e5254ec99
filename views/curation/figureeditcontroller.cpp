// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/figureeditcontroller.h"

#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "models/editing/mentionedits.h"
#include "models/items/metrictablemodel.h"
#include "models/session/selection.h"
#include "views/articles/readerview.h"
#include "views/common/labels.h"
#include "views/curation/editwords.h"
#include "views/curation/figureform.h"
#include "views/curation/valueinput.h"

#include <QMenu>
#include <QRegularExpression>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

MetricField fieldOfColumn(MetricTableModel::Column column)
{
    using Column = MetricTableModel::Column;
    switch (column) {
    case Column::Kind:
        return MetricField::Kind;
    case Column::Modifier:
        return MetricField::Modifier;
    case Column::Role:
        return MetricField::Role;
    case Column::Horizon:
        return MetricField::Horizon;
    case Column::Subject:
        return MetricField::Subject;
    case Column::Sector:
        return MetricField::Sector;
    case Column::Place:
        return MetricField::Place;
    default:
        return MetricField::Value;
    }
}

/// A first filling of a new figure in which the engine reads nothing: the digits in the text, as jobs. In a text in
/// another language than French not even those: "1.2" of a "billion" is no value.
MetricFields byDigits(const QString& quote, const QString& language, const QLocale& locale)
{
    static const QRegularExpression number(u"\\d[\\d\\s.,\\x{00A0}\\x{202F}]*\\d|\\d"_s);
    MetricFields fields;
    fields.kind = MetricKind::JobsCreated;
    fields.unit = u"jobs"_s;
    const bool isRead = language.isEmpty() || language == "fr"_L1 || language == "und"_L1;
    const auto match = number.match(quote);
    if (isRead && match.hasMatch())
        fields.value = readValue(match.captured(), locale).value_or(Decimal{});
    return fields;
}

} // namespace

FigureEditController::FigureEditController(Selection* selection, ReaderView* reader, FigureForm* form,
                                           QObject* parent)
    : QObject(parent)
    , m_selection(selection)
    , m_reader(reader)
    , m_form(form)
{
    reader->setForm(form);
    connect(selection, &Selection::articleChanged, this, &FigureEditController::closeForm);
    connect(selection, &Selection::figureChanged, this, &FigureEditController::tellAbilities);
    connect(reader, &ReaderView::articleShown, this, &FigureEditController::tellAbilities);
    connect(form, &FigureForm::saveRequested, this, &FigureEditController::save);
    connect(form, &FigureForm::cancelled, this, &FigureEditController::closeForm);
}

void FigureEditController::setEdits(EditRunner* edits)
{
    m_edits = edits;
    closeForm();
    tellAbilities();
}

FigureAbilities FigureEditController::abilities() const
{
    FigureAbilities can;
    if (!m_edits)
        return can;
    can.review = static_cast<bool>(m_selection->figure());
    can.add = static_cast<bool>(m_reader->article());
    if (const MetricRow* row = m_reader->figure(m_selection->figure())) {
        can.correct = true;
        can.revert = row->metric.review != ReviewState::Auto && row->metric.review != ReviewState::Added;
        can.remove = row->metric.review == ReviewState::Added;
    }
    return can;
}

void FigureEditController::tellAbilities()
{
    const FigureAbilities now = abilities();
    if (now == m_told)
        return;
    m_told = now;
    emit abilitiesChanged(now);
}

void FigureEditController::run(EditOperation operation)
{
    m_edits->run(std::move(operation), this, [this](const Result<EditOutcome>& outcome) {
        if (!outcome)
            emit refused(refusalText(outcome.error()));
    });
}

void FigureEditController::accept()
{
    if (abilities().review)
        run(acceptFigures({m_selection->figure()}));
}

void FigureEditController::reject()
{
    if (abilities().review)
        run(rejectFigures({m_selection->figure()}));
}

void FigureEditController::revert()
{
    if (abilities().revert)
        run(revertFigure(m_selection->figure()));
}

void FigureEditController::remove()
{
    if (abilities().remove)
        run(deleteFigure(m_selection->figure()));
}

void FigureEditController::correct()
{
    const MetricRow* row = m_reader->figure(m_selection->figure());
    if (!m_edits || !row)
        return;
    ++m_asked;
    ++m_shown;
    m_edited = row->metric.id;
    m_reader->showForm(true);
    m_form->setFigure(*row, choicesOf(m_reader->detail()), fieldOfColumn(m_reader->currentColumn()));
}

void FigureEditController::addFigure()
{
    const auto selected = m_reader->selectedText();
    if (!m_edits || !selected) {
        emit refused(tr("Select the number with its unit in the text first."));
        return;
    }
    ++m_asked;
    const Article& article = m_reader->detail().article;
    const MarkedText marked{article.id, selected->span, selected->text};
    if (!m_read) {
        openNew(marked, byDigits(marked.quote, article.lang, m_form->locale()));
        return;
    }
    m_read({selected->body, marked.span, article.date}, this,
           [this, asked = m_asked, marked, language = article.lang](const std::optional<MetricFields>& fields) {
               if (asked == m_asked && m_edits)
                   openNew(marked, fields ? *fields : byDigits(marked.quote, language, m_form->locale()));
           });
}

void FigureEditController::openNew(const MarkedText& marked, const MetricFields& filling)
{
    // Not before: until now the form may have been open on another figure, and may have been saved.
    ++m_shown;
    m_edited = {};
    m_marked = marked;
    m_reader->showForm(true);
    m_form->setNew(marked.quote, filling, choicesOf(m_reader->detail()));
}

void FigureEditController::addActor()
{
    const auto selected = m_reader->selectedText();
    if (!m_edits || !selected) {
        emit refused(tr("Select the name in the text first."));
        return;
    }
    auto* menu = new QMenu(m_reader);
    menu->setObjectName("actorKindMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("“%1” is a…").arg(selected->text.simplified()));
    for (const ActorKind kind : kActorKinds) {
        const QAction* action = menu->addAction(label(kind));
        connect(action, &QAction::triggered, this, [this, kind, article = m_reader->article(), selected = *selected] {
            run(markActor(article, selected.span, selected.text, kind));
        });
    }
    menu->setActiveAction(menu->actions().value(1));
    menu->popup(selected->below);
}

void FigureEditController::save(const MetricFields& fields)
{
    if (!m_edits)
        return;
    const ArticleId madeIn = m_edited ? ArticleId{} : m_marked.article;
    m_form->setSaving(true);
    m_edits->run(m_edited ? correctFigure(m_edited, fields) : vigie::addFigure(madeIn, m_marked.span, fields), this,
                 [this, shown = m_shown, madeIn](const Result<EditOutcome>& outcome) {
                     if (shown == m_shown)
                         showOutcome(outcome, madeIn);
                     else if (!outcome) // the form has been closed, or shows another figure
                         emit refused(refusalText(outcome.error()));
                 });
}

void FigureEditController::showOutcome(const Result<EditOutcome>& outcome, ArticleId madeIn)
{
    m_form->setSaving(false);
    if (!outcome) {
        m_form->showProblem(refusalText(outcome.error()));
        return;
    }
    // A figure that is being read meanwhile still opens.
    ++m_shown;
    m_reader->showForm(false);
    if (madeIn && madeIn == m_selection->article())
        m_selection->setFigure(madeIn, MetricId{outcome->made});
}

void FigureEditController::closeForm()
{
    ++m_asked;
    ++m_shown;
    m_reader->showForm(false);
}

} // namespace vigie
