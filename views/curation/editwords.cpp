// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/editwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

} // namespace

namespace {

// The store's refusals, as it words them: what a person can bring about in the window.
[[maybe_unused]] constexpr const char* kReasons[] = {
    QT_TRANSLATE_NOOP("EditWords", "nothing can be a part of itself"),
    QT_TRANSLATE_NOOP("EditWords", "an actor needs a name"),
    QT_TRANSLATE_NOOP("EditWords", "a name cannot be empty"),
    QT_TRANSLATE_NOOP("EditWords", "a place needs a name"),
    QT_TRANSLATE_NOOP("EditWords", "a title cannot be empty"),
    QT_TRANSLATE_NOOP("EditWords", "a watched name cannot be empty"),
    QT_TRANSLATE_NOOP("EditWords", "this is the actor's own name; rename it first"),
    QT_TRANSLATE_NOOP("EditWords", "an actor cannot be merged with itself"),
    QT_TRANSLATE_NOOP("EditWords", "this actor has been split already"),
    QT_TRANSLATE_NOOP("EditWords", "there is no name in the span"),
    QT_TRANSLATE_NOOP("EditWords", "the actor is named there already"),
    QT_TRANSLATE_NOOP("EditWords", "the figure is there already"),
    QT_TRANSLATE_NOOP("EditWords", "the stories hold two articles that are not the same"),
    QT_TRANSLATE_NOOP("EditWords", "the articles are in one story: split it"),
    QT_TRANSLATE_NOOP("EditWords", "nobody watches this name"),
    QT_TRANSLATE_NOOP("EditWords", "the value was changed otherwise since"),
    QT_TRANSLATE_NOOP("EditWords", "a figure added by hand has no reading to go back to"),
    QT_TRANSLATE_NOOP("EditWords", "a figure added by hand is deleted, not rejected"),
    QT_TRANSLATE_NOOP("EditWords", "a figure that the engine read is rejected, not deleted"),
    QT_TRANSLATE_NOOP("EditWords", "a name that is never read cannot be empty"),
    QT_TRANSLATE_NOOP("EditWords", "a sector is named twice"),
    QT_TRANSLATE_NOOP("EditWords", "a story needs two articles"),
    QT_TRANSLATE_NOOP("EditWords", "dates begin with the year 1900"),
    QT_TRANSLATE_NOOP("EditWords", "the article is not in the story"),
    QT_TRANSLATE_NOOP("EditWords", "the pair was not denied"),
    QT_TRANSLATE_NOOP("EditWords", "the span lies outside the text"),
    QT_TRANSLATE_NOOP("EditWords", "there is no such article"),
    QT_TRANSLATE_NOOP("EditWords", "there is no such row"),
    QT_TRANSLATE_NOOP("EditWords", "there is no such story"),
    QT_TRANSLATE_NOOP("EditWords", "there is nothing to undo"),
    QT_TRANSLATE_NOOP("EditWords", "there is nothing to redo"),
};

QString reasonText(const Error& error)
{
    const QString words = Words::tr(error.message.toUtf8().constData());
    // Of what is gone the context is a table's name or a number, which says nothing to people.
    return error.context.isEmpty() || error.kind == Error::Kind::NotFound ? words
                                                                          : u"%1: %2"_s.arg(words, error.context);
}

} // namespace

QString editLabel(const QString& action)
{
    static const QHash<QString, const char*> labels{
        {u"metric.accept"_s, QT_TRANSLATE_NOOP("EditWords", "Accept figures")},
        {u"metric.reject"_s, QT_TRANSLATE_NOOP("EditWords", "Reject figures")},
        {u"metric.correct"_s, QT_TRANSLATE_NOOP("EditWords", "Correct a figure")},
        {u"metric.revert"_s, QT_TRANSLATE_NOOP("EditWords", "Put back what was read")},
        {u"metric.add"_s, QT_TRANSLATE_NOOP("EditWords", "Add a figure")},
        {u"metric.delete"_s, QT_TRANSLATE_NOOP("EditWords", "Delete a figure")},
        {u"name.add"_s, QT_TRANSLATE_NOOP("EditWords", "Mark an actor")},
        {u"name.remove"_s, QT_TRANSLATE_NOOP("EditWords", "Take a name out of a text")},
        {u"name.reject"_s, QT_TRANSLATE_NOOP("EditWords", "Reject a name")},
        {u"name.watch"_s, QT_TRANSLATE_NOOP("EditWords", "Watch a name")},
        {u"name.unwatch"_s, QT_TRANSLATE_NOOP("EditWords", "Watch a name no longer")},
        {u"name.stop"_s, QT_TRANSLATE_NOOP("EditWords", "Never read a name")},
        {u"name.allow"_s, QT_TRANSLATE_NOOP("EditWords", "Read a name again")},
        {u"actor.merge"_s, QT_TRANSLATE_NOOP("EditWords", "Merge actors")},
        {u"actor.deny_merge"_s, QT_TRANSLATE_NOOP("EditWords", "Keep actors apart")},
        {u"actor.split"_s, QT_TRANSLATE_NOOP("EditWords", "Split an actor")},
        {u"actor.rename"_s, QT_TRANSLATE_NOOP("EditWords", "Rename an actor")},
        {u"actor.kind"_s, QT_TRANSLATE_NOOP("EditWords", "Change an actor's kind")},
        {u"actor.parent"_s, QT_TRANSLATE_NOOP("EditWords", "Change an actor's parent")},
        {u"actor.alias"_s, QT_TRANSLATE_NOOP("EditWords", "Change an actor's names")},
        {u"place.add"_s, QT_TRANSLATE_NOOP("EditWords", "Add a place")},
        {u"place.parent"_s, QT_TRANSLATE_NOOP("EditWords", "Move a place")},
        {u"article.date"_s, QT_TRANSLATE_NOOP("EditWords", "Change an article's date")},
        {u"article.title"_s, QT_TRANSLATE_NOOP("EditWords", "Change an article's title")},
        {u"article.sectors"_s, QT_TRANSLATE_NOOP("EditWords", "Change an article's sectors")},
        {u"article.remove"_s, QT_TRANSLATE_NOOP("EditWords", "Remove articles")},
        {u"article.return"_s, QT_TRANSLATE_NOOP("EditWords", "Bring removed articles back")},
        {u"story.join"_s, QT_TRANSLATE_NOOP("EditWords", "Join articles to a story")},
        {u"story.split"_s, QT_TRANSLATE_NOOP("EditWords", "Split a story")},
        {u"story.deny"_s, QT_TRANSLATE_NOOP("EditWords", "Say that articles tell different things")},
        {u"story.account"_s, QT_TRANSLATE_NOOP("EditWords", "Choose the account of a story")},
        {u"engine.reextract"_s, QT_TRANSLATE_NOOP("EditWords", "Read the texts again")},
    };
    const auto found = labels.constFind(action);
    return found == labels.constEnd() ? action : Words::tr(*found);
}

QString label(MetricField field)
{
    switch (field) {
    case MetricField::Kind:
        return Words::tr("Figure");
    case MetricField::Value:
        return Words::tr("Value");
    case MetricField::ValueMax:
        return Words::tr("Up to");
    case MetricField::Unit:
        return Words::tr("Unit");
    case MetricField::Modifier:
        return Words::tr("Precision");
    case MetricField::Role:
        return Words::tr("Role");
    case MetricField::Horizon:
        return Words::tr("Due");
    case MetricField::Sector:
        return Words::tr("Sector");
    case MetricField::Subject:
        return Words::tr("Subject");
    case MetricField::Place:
        return Words::tr("Place");
    }
    return {};
}

QString label(FigureFault fault)
{
    switch (fault) {
    case FigureFault::Negative:
        return Words::tr("Cannot be negative");
    case FigureFault::EndsBelowItsBeginning:
        return Words::tr("Has to be more than the value");
    case FigureFault::UnknownCurrency:
        return Words::tr("No currency has this code");
    case FigureFault::UnitOfAnotherKind:
        return Words::tr("Not a unit of this kind of figure");
    case FigureFault::NoDate:
        return Words::tr("A year (2027), a month (March 2027, 2027-03) or years (2023-2026)");
    }
    return {};
}

QString refusalText(const Error& error)
{
    // As the store names the program that holds the workspace, where the system tells.
    static const QRegularExpression holder(u"^.+ \\(process \\d+\\)$"_s);
    switch (error.kind) {
    case Error::Kind::Busy:
        if (holder.match(error.context).hasMatch())
            return Words::tr("%1 is writing to this workspace. Nothing was changed; try again in a moment.")
                .arg(error.context);
        return Words::tr("Another program is writing to this workspace. Nothing was changed; try again in a moment.");
    case Error::Kind::ReadOnly:
        return Words::tr("This workspace can only be read. Nothing was changed.");
    case Error::Kind::DiskFull:
        return Words::tr("The disk is full. Nothing was changed.");
    default:
        return Words::tr("Nothing was changed: %1").arg(reasonText(error));
    }
}

} // namespace vigie
