// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/actoredits.h"

#include "app/commandline.h"
#include "app/commands/editingcommand.h"
#include "app/commands/namedids.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/domain/codelist.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/store/actorcorrection.h"
#include "models/store/actorsplit.h"
#include "models/store/editaction.h"
#include "models/store/namecorrection.h"
#include "models/store/watchcorrection.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ActorCommand : EditingCommand
{
    std::string actor; ///< name or id
    std::vector<std::string> others;
    std::string value;
    std::string from;
    bool removing = false;
    OutputOptions output;
};

/// Does something with the actor that was named first.
template <class Do> EditingCommand::Change withActor(const std::shared_ptr<ActorCommand>& command, Do change)
{
    return [command, change](Edit& edit) -> Result<QString> {
        const Result<ActorId> actor = actorOf(edit.connection(), typed(command->actor));
        if (!actor)
            return tl::unexpected(actor.error());
        return change(edit, *actor).map([] { return QString(); });
    };
}

/// The others, in the order in which they were named.
Result<QList<ActorId>> othersOf(Edit& edit, const ActorCommand& command)
{
    QList<ActorId> others;
    for (const std::string& other : command.others) {
        const Result<ActorId> found = actorOf(edit.connection(), typed(other));
        if (!found)
            return tl::unexpected(found.error());
        others.append(*found);
    }
    return others;
}

Result<> mergeAll(Edit& edit, ActorId into, const ActorCommand& command)
{
    const Result<QList<ActorId>> others = othersOf(edit, command);
    return others ? mergeAndFollow(edit, into, *others) : tl::unexpected(others.error());
}

Result<> denyAll(Edit& edit, ActorId actor, const ActorCommand& command)
{
    const Result<QList<ActorId>> others = othersOf(edit, command);
    if (!others)
        return tl::unexpected(others.error());
    for (const ActorId other : *others)
        if (Result<> done = denyMerge(edit, actor, other); !done)
            return done;
    return {};
}

// The last merge, or that of the name or id that was asked for.
Result<> split(Edit& edit, ActorId actor, const QString& from)
{
    const Result<QList<ActorMerge>> merges = mergesInto(edit.connection(), actor);
    if (!merges)
        return tl::unexpected(merges.error());
    if (merges->isEmpty())
        return failure(Error::Kind::BadInput, u"nothing was merged into this actor"_s);
    const TypedId number = TypedId::read(from);
    const auto called = std::ranges::find_if(
        *merges, [&](const ActorMerge& merge) { return from.isEmpty() || (!number.certain && merge.name == from); });
    const auto numbered
        = std::ranges::find_if(*merges, [&](const ActorMerge& merge) { return merge.from.value == number.id; });
    if (called == merges->end() && numbered == merges->end()) {
        QStringList names;
        for (const ActorMerge& merge : *merges)
            names.append(merge.name);
        return failure(Error::Kind::BadInput, u"merged into this actor were: %1"_s.arg(names.join(u", "_s)), from);
    }
    if (called != merges->end() && numbered != merges->end() && called != numbered)
        return failure(
            Error::Kind::BadInput, u"this is a name and an id: give the id that is meant"_s,
            u"%1 (%2, %3)"_s.arg(from, TypedId::write(called->from.value), TypedId::write(numbered->from.value)));
    return splitActor(edit, called != merges->end() ? *called : *numbered);
}

Result<> setKind(Edit& edit, ActorId actor, const std::string& word)
{
    const auto kind = actorKindFromCode(word);
    if (!kind)
        return fieldFailure(u"kind"_s, u"unknown value %1; there are: %2"_s.arg(typed(word), codeList(kActorKinds)));
    return setKindAndFollow(edit, actor, *kind);
}

Result<> setParent(Edit& edit, ActorId actor, const QString& name)
{
    if (name == u"none"_s)
        return setActorParent(edit, actor, {});
    const Result<ActorId> parent = actorOf(edit.connection(), name);
    return parent ? setActorParent(edit, actor, *parent) : tl::unexpected(parent.error());
}

Result<> changeAliases(Edit& edit, ActorId actor, const ActorCommand& command, bool adding)
{
    for (const std::string& form : command.others)
        if (Result<> done = adding ? addAlias(edit, actor, typed(form)) : removeAlias(edit, actor, typed(form));
            !done)
            return done;
    return {};
}

const char* codeOf(MergeSuggestion::Reason reason)
{
    switch (reason) {
    case MergeSuggestion::Reason::SameName:
        return "same_name";
    case MergeSuggestion::Reason::SameCore:
        return "same_core";
    case MergeSuggestion::Reason::SharedName:
        return "shared_name";
    case MergeSuggestion::Reason::Acronym:
        return "acronym";
    case MergeSuggestion::Reason::Spelling:
        return "spelling";
    case MergeSuggestion::Reason::Country:
        return "country";
    case MergeSuggestion::Reason::SameArticles:
        break;
    }
    return "same_articles";
}

constexpr int kScoreSteps = 100; ///< two digits behind the point: it orders, and is no probability

Table suggestionsTable(const QList<MergeSuggestion>& suggestions)
{
    Table table;
    table.columns = {u"actor"_s,      u"name"_s,           u"kind"_s,     u"articles"_s, u"other"_s,  u"other_name"_s,
                     u"other_kind"_s, u"other_articles"_s, u"together"_s, u"score"_s,    u"reasons"_s};
    const auto kindText = [](ActorKind kind) { return QString::fromUtf8(code(kind)); };
    for (const MergeSuggestion& one : suggestions) {
        QStringList reasons;
        for (const MergeSuggestion::Reason reason : one.reasons)
            reasons.append(QString::fromLatin1(codeOf(reason)));
        table.rows.append({one.a.value, one.nameA, kindText(one.kindA), qint64(one.articlesA), one.b.value, one.nameB,
                           kindText(one.kindB), qint64(one.articlesB), qint64(one.together),
                           Sum{std::llround(one.score * kScoreSteps) * (1000 / kScoreSteps)}, reasons});
    }
    return table;
}

ExitStatus listSuggestions(const std::string& workspace, const OutputOptions& output)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(workspace));
    if (!session)
        return complain(session.error());
    const Result<QList<MergeSuggestion>> suggestions = session->ask(MergeSuggestionsQuery{});
    if (!suggestions)
        return complain(suggestions.error());
    print(suggestionsTable(*suggestions), output);
    return ExitStatus::Done;
}

} // namespace

void addActorEdits(CLI::App& actors, CommandLine& line, const std::function<std::string()>& workspace)
{
    auto command = std::make_shared<ActorCommand>();
    const auto add = [&](const char* name, const char* words) {
        CLI::App* subcommand = actors.add_subcommand(name, words);
        subcommand->add_option("actor", command->actor, "Name or id (id:42 is never a name)")->required();
        return subcommand;
    };
    const auto finish = [&](CLI::App& subcommand, const QString& action, const EditingCommand::Change& change) {
        command->addAuthor(subcommand);
        // By then the listing's own options have been read.
        subcommand.callback([&line, command, workspace, action, change] {
            command->workspace = workspace();
            line.run = [command, action, change] { return command->run(action, change); };
        });
    };
    CLI::App* merging
        = add("merge", "Merges other actors into the first: their mentions, figures and names become its own");
    merging->add_option("others", command->others, "Names or ids")->required();
    finish(*merging, editaction::kActorMerge,
           withActor(command, [command](Edit& edit, ActorId actor) { return mergeAll(edit, actor, *command); }));
    CLI::App* denying = add("deny", "\"Not the same\": the actors are never suggested for merging again");
    denying->add_option("others", command->others, "Names or ids")->required();
    finish(*denying, editaction::kActorDenyMerge,
           withActor(command, [command](Edit& edit, ActorId actor) { return denyAll(edit, actor, *command); }));
    CLI::App* suggesting
        = actors.add_subcommand("suggestions", "Lists pairs of actors that may be the same, with the reasons");
    command->output.addTo(*suggesting);
    suggesting->callback([&line, command, workspace] {
        line.run = [command, path = workspace()] { return listSuggestions(path, command->output); };
    });
    CLI::App* splitting = add("split", "Takes a merge back: every mention and figure returns");
    splitting->add_option("--from", command->from,
                          "Name or id of the actor that was merged into it; default the last");
    finish(*splitting, editaction::kActorSplit, withActor(command, [command](Edit& edit, ActorId actor) {
        return split(edit, actor, typed(command->from));
    }));
    CLI::App* renaming = add("rename", "Gives the actor another name; the old one stays an alias");
    renaming->add_option("name", command->value, "The new name")->required();
    finish(*renaming, editaction::kActorRename, withActor(command, [command](Edit& edit, ActorId actor) {
        return renameAndFollow(edit, actor, typed(command->value));
    }));
    CLI::App* kind = add("kind", "Says what the actor is");
    kind->add_option("kind", command->value, "company, public_body, person, education or association")->required();
    finish(*kind, editaction::kActorKind,
           withActor(command, [command](Edit& edit, ActorId actor) { return setKind(edit, actor, command->value); }));
    CLI::App* parent = add("parent", "Says whom the actor belongs to");
    parent->add_option("parent", command->value, "Name or id; none = nobody")->required();
    finish(*parent, editaction::kActorParent, withActor(command, [command](Edit& edit, ActorId actor) {
        return setParent(edit, actor, typed(command->value));
    }));
    CLI::App* alias = add("alias", "Adds names by which importing finds the actor, or removes them");
    alias->add_option("forms", command->others, "Names")->required();
    alias->add_flag("--remove", command->removing, "Take the names from the actor");
    finish(*alias, editaction::kActorAlias, withActor(command, [command](Edit& edit, ActorId actor) {
        return changeAliases(edit, actor, *command, !command->removing);
    }));
    CLI::App* rejecting
        = add("reject", "\"That is no name\": takes the actor out and never reads its names as one again");
    finish(*rejecting, editaction::kNameReject, withActor(command, rejectActor));
}

} // namespace vigie
