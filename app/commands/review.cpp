// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/editingcommand.h"
#include "app/commands/namedids.h"
#include "app/commands/typed.h"
#include "models/domain/metricfield.h"
#include "models/store/editaction.h"
#include "models/store/metriccorrection.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ReviewCommand : EditingCommand
{
    IdNumbers metrics;
    std::vector<std::string> settings; ///< "FIELD=VALUE"
    std::vector<std::string> reverted; ///< fields; none = all
    qint64 article = 0;
    qint64 start = 0;
    qint64 end = 0;
    std::string kind;
    std::string value;
    std::map<std::string, std::string> others; ///< by option, of a figure that is added
};

// A name of an actor or place is as good as its id.
Result<> setTyped(Edit& edit, MetricFields& fields, MetricField field, const QString& typed)
{
    if (typed.trimmed().isEmpty() || (field != MetricField::Subject && field != MetricField::Place))
        return setField(fields, field, typed);
    const auto id = field == MetricField::Subject
        ? actorOf(edit.connection(), typed).map([](ActorId actor) { return actor.value; })
        : placeOf(edit.connection(), typed).map([](PlaceId place) { return place.value; });
    if (id)
        return setField(fields, field, QString::number(*id));
    Error error = id.error();
    error.field = code(field);
    return tl::unexpected(error);
}

Result<> apply(Edit& edit, MetricFields& fields, const std::string& setting)
{
    const QString text = typed(setting);
    const qsizetype sign = text.indexOf(u'=');
    const auto field = metricFieldFromCode(sign < 0 ? text : text.first(sign));
    if (sign < 0 || !field) {
        QStringList codes;
        for (const MetricField known : kMetricFields)
            codes.append(code(known));
        return failure(Error::Kind::BadInput, u"--set takes FIELD=VALUE, with one of %1"_s.arg(codes.join(u", "_s)),
                       text);
    }
    return setTyped(edit, fields, *field, text.sliced(sign + 1));
}

template <class Change> EditingCommand::Change forEachMetric(std::shared_ptr<ReviewCommand> command, Change change)
{
    return [command, change](Edit& edit) -> Result<QString> {
        for (const MetricId metric : idsOf<MetricId>(command->metrics))
            if (Result<> done = change(edit, metric); !done) {
                Error error = done.error();
                if (error.kind == Error::Kind::NotFound) {
                    error.message = u"there is no such figure"_s;
                    error.context.clear();
                }
                error.context += (error.context.isEmpty() ? u"metric %1"_s : u" (metric %1)"_s).arg(metric.value);
                return tl::unexpected(error);
            }
        return QString();
    };
}

Result<> correct(Edit& edit, MetricId metric, const ReviewCommand& command)
{
    Result<MetricFields> fields = metricFields(edit.connection(), metric);
    if (!fields)
        return tl::unexpected(fields.error());
    for (const std::string& setting : command.settings)
        if (Result<> set = apply(edit, *fields, setting); !set)
            return set;
    return correctMetric(edit, metric, *fields);
}

Result<> revert(Edit& edit, MetricId metric, const ReviewCommand& command)
{
    if (command.reverted.empty())
        return revertMetric(edit, metric);
    Result<MetricFields> fields = metricFields(edit.connection(), metric);
    const Result<MetricFields> reading = metricReading(edit.connection(), metric);
    if (!fields || !reading)
        return tl::unexpected(fields ? reading.error() : fields.error());
    for (const std::string& name : command.reverted) {
        const auto field = metricFieldFromCode(typed(name));
        if (!field)
            return failure(Error::Kind::BadInput, u"there is no such field"_s, typed(name));
        if (Result<> set = setField(*fields, *field, fieldText(*reading, *field)); !set)
            return set;
    }
    return correctMetric(edit, metric, *fields);
}

Result<QString> add(Edit& edit, const ReviewCommand& command)
{
    MetricFields fields;
    Result<> set = setField(fields, MetricField::Kind, typed(command.kind));
    if (set)
        set = setField(fields, MetricField::Value, typed(command.value));
    fields.unit = QString::fromUtf8(countUnit(fields.kind));
    for (const auto& [name, value] : command.others) {
        const auto field = metricFieldFromCode(typed(name));
        if (set && field && !value.empty())
            set = setTyped(edit, fields, *field, typed(value));
    }
    if (!set)
        return tl::unexpected(set.error());
    return addMetric(edit, {command.article}, {command.start, command.end}, fields).map([](MetricId metric) {
        return QString::number(metric.value);
    });
}

void addAddition(CLI::App& review, CommandLine& line, const std::shared_ptr<ReviewCommand>& command)
{
    CLI::App* addition
        = review.add_subcommand("add", "Adds a figure by the place of its evidence in the text; prints its id");
    addition->add_option("--article", command->article, "Article that states it")->required();
    addition->add_option("--start", command->start, "First code point of the evidence in the body")->required();
    addition->add_option("--end", command->end, "Code point behind the last")->required();
    addition->add_option("--kind", command->kind, "jobs_created, investment …")->required();
    addition->add_option("--value", command->value, "Plain number: 30000000")->required();
    for (const MetricField field : kMetricFields) {
        const std::string name = code(field).toStdString();
        if (field == MetricField::Kind || field == MetricField::Value)
            continue;
        std::string option = "--" + name;
        std::replace(option.begin(), option.end(), '_', '-');
        addition->add_option(option, command->others[name],
                             field == MetricField::Unit ? "Currency (ISO 4217) of an amount" : "As in --set");
    }
    EditingCommand::addTo(*addition, line, command, editaction::kMetricAdd,
                          [command](Edit& edit) { return add(edit, *command); });
}

} // namespace

void addReviewCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReviewCommand>();
    CLI::App* review
        = app.add_subcommand("review", "Accepts, rejects, corrects and adds figures; each call can be undone");
    review->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    review->require_subcommand(1);
    const auto addChange = [&](const char* name, const char* words, const QString& action, auto change) {
        CLI::App* subcommand = review->add_subcommand(name, words);
        subcommand->add_option("--metric", command->metrics, "Ids of figures, see vigie metrics --format json")
            ->required();
        EditingCommand::addTo(*subcommand, line, command, action, forEachMetric(command, change));
        return subcommand;
    };
    addChange("accept", "\"That is right\"", editaction::kMetricAccept, acceptMetric);
    addChange("reject", "\"That is no figure of this article\": it never counts again", editaction::kMetricReject,
              rejectMetric);
    addChange("delete", "Deletes figures that were added by hand", editaction::kMetricDelete, deleteMetric);
    CLI::App* correction
        = addChange("correct", "Sets fields; what was read stays beside them", editaction::kMetricCorrect,
                    [command](Edit& edit, MetricId metric) { return correct(edit, metric, *command); });
    correction
        ->add_option(
            "--set", command->settings,
            "FIELD=VALUE: kind, value, value_max, unit, modifier, role, horizon, sector, subject, place; an empty "
            "value = none")
        ->required();
    CLI::App* reversion
        = addChange("revert", "Takes decisions back: the figures say again what was read", editaction::kMetricRevert,
                    [command](Edit& edit, MetricId metric) { return revert(edit, metric, *command); });
    reversion->add_option("--field", command->reverted, "Only these fields");
    addAddition(*review, line, command);
}

} // namespace vigie
