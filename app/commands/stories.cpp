// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/editingcommand.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/exporters/storytable.h"
#include "models/query/storylistquery.h"
#include "models/store/editaction.h"
#include "models/store/storycorrection.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct StoriesCommand : EditingCommand
{
    FilterOptions filter;
    OutputOptions output;
    std::string state;
    IdNumbers articles;
    qint64 story = 0;
    std::vector<std::string> suggestion; ///< "57-103", or the two ids
    std::string account;
};

ExitStatus list(const StoriesCommand& command)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    const Result<Filter> filter = readFilter(command.filter, *session);
    if (!filter)
        return complain(filter.error());
    StoryListQuery query;
    query.filter = *filter;
    query.withStories = command.state != "suggested";
    query.withSuggestions = command.state.empty() || command.state == "suggested";
    Result<QList<StoryRow>> rows = session->ask(query);
    if (!rows)
        return complain(rows.error());
    if (!command.state.empty())
        rows->removeIf([&](const StoryRow& row) { return code(row.state).toStdString() != command.state; });
    if (command.output.format == "json")
        print(storiesToJson(*rows));
    else
        print(storiesTable(*rows), command.output);
    return ExitStatus::Done;
}

// The two articles of a suggestion.
Result<QList<ArticleId>> pairOf(const StoriesCommand& command)
{
    QStringList numbers;
    for (const std::string& word : command.suggestion)
        numbers += typed(word).split(u'-');
    QList<ArticleId> ids;
    for (const QString& word : numbers)
        if (const qint64 id = word.toLongLong(); id > 0)
            ids.append(ArticleId{id});
    if (ids.size() != 2 || numbers.size() != 2)
        return failure(Error::Kind::BadInput, u"a suggestion is named by two articles, as 57-103"_s,
                       numbers.join(u' '));
    return ids;
}

Result<QString> join(Edit& edit, const QList<ArticleId>& articles)
{
    return joinStory(edit, articles).map([](StoryId story) { return QString::number(story.value); });
}

QString nothing()
{
    return {};
}

void addDecisions(CLI::App& stories, CommandLine& line, const std::shared_ptr<StoriesCommand>& command)
{
    CLI::App* joining
        = stories.add_subcommand("join", "Makes articles, with the stories they are in, one story; prints its id");
    joining->add_option("articles", command->articles, "Ids of articles")->required()->expected(2, -1);
    EditingCommand::addTo(*joining, line, command, editaction::kStoryJoin,
                          [command](Edit& edit) { return join(edit, idsOf<ArticleId>(command->articles)); });
    CLI::App* splitting = stories.add_subcommand(
        "split", "Takes articles out of a story (without articles: all), for ever; they stay together if several");
    splitting->add_option("story", command->story, "Id of the story")->required();
    splitting->add_option("articles", command->articles, "Ids of articles");
    EditingCommand::addTo(*splitting, line, command, editaction::kStorySplit, [command](Edit& edit) {
        return splitStory(edit, {command->story}, idsOf<ArticleId>(command->articles)).map(nothing);
    });
    CLI::App* accepting
        = stories.add_subcommand("accept", "Joins the two articles of a suggestion; prints the story's id");
    accepting->add_option("suggestion", command->suggestion, "As listed: 57-103")->required()->expected(1, 2);
    EditingCommand::addTo(*accepting, line, command, editaction::kStoryJoin, [command](Edit& edit) {
        return pairOf(*command).and_then([&](const QList<ArticleId>& pair) { return join(edit, pair); });
    });
    CLI::App* denying
        = stories.add_subcommand("deny", "\"Not the same\": the pair is never joined or suggested again");
    denying->add_option("suggestion", command->suggestion, "As listed: 57-103")->required()->expected(1, 2);
    EditingCommand::addTo(*denying, line, command, editaction::kStoryDeny, [command](Edit& edit) {
        return pairOf(*command).and_then(
            [&](const QList<ArticleId>& pair) { return denyStory(edit, pair[0], pair[1]).map(nothing); });
    });
    CLI::App* account = stories.add_subcommand("account", "Chooses the article whose figures count for a story");
    account->add_option("story", command->story, "Id of the story")->required();
    account->add_option("article", command->account, "Id of the article; auto = the one with most headline figures")
        ->required();
    EditingCommand::addTo(
        *account, line, command, editaction::kStoryAccount, [command](Edit& edit) -> Result<QString> {
            const QString word = typed(command->account);
            const ArticleId article{word.toLongLong()};
            if (!article && word != u"auto"_s)
                return failure(Error::Kind::BadInput, u"the account is an article's id, or auto"_s, word);
            return setStoryAccount(edit, {command->story}, article).map(nothing);
        });
}

} // namespace

void addStoriesCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<StoriesCommand>();
    CLI::App* stories = app.add_subcommand(
        "stories", "Lists and decides which articles tell the same announcement, which counts once");
    stories->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    stories->require_subcommand(1);
    CLI::App* listing
        = stories->add_subcommand("list", "Stories, then the suggestions that wait, with their reasons");
    command->filter.addTo(*listing);
    command->output.addTo(*listing);
    listing->add_option("--state", command->state, "automatic, by_hand or suggested")
        ->check(CLI::IsMember({"automatic", "by_hand", "suggested"}));
    listing->callback([&line, command] { line.run = [command] { return list(*command); }; });
    addDecisions(*stories, line, command);
}

} // namespace vigie
