// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/filteroptions.h"

#include "app/commands/typed.h"
#include "app/workspacesession.h"
#include "models/domain/codelist.h"
#include "models/domain/period.h"
#include "models/domain/writtendate.h"
#include "models/query/namesquery.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QStringList toQt(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list.append(typed(word));
    return list;
}

// Reads each code with `read`; the first unknown one is the error. `also` is what the option takes besides `all`
// codes.
template <class All, class Read>
Result<QList<typename All::value_type>> readCodes(const char* option, const std::vector<std::string>& codes,
                                                  const All& all, Read read, const QString& also = {})
{
    QList<typename All::value_type> values;
    for (const std::string& code : codes) {
        const auto value = read(code);
        if (!value)
            return failure(Error::Kind::BadInput,
                           u"unknown value for %1: %2; there are: %3"_s.arg(QString::fromLatin1(option), typed(code),
                                                                            codeList(all) + also));
        values.append(*value);
    }
    return values;
}

Result<PartialDate> readDate(const char* option, const std::string& text)
{
    if (text.empty())
        return PartialDate{};
    const auto date = readWrittenDate(typed(text));
    if (!date)
        return failure(Error::Kind::BadInput,
                       u"%1 takes YYYY, YYYY-MM, YYYY-MM-DD or a date as people write it, from 1900 on"_s.arg(
                           QString::fromLatin1(option)),
                       typed(text));
    return *date;
}

QString describe(const UnknownName& unknown)
{
    return unknown.suggestions.isEmpty() ? unknown.name
                                         : u"%1 (is it %2?)"_s.arg(unknown.name, unknown.suggestions.join(u", "_s));
}

Result<> readNames(const FilterOptions& options, WorkspaceSession& session, Filter& filter)
{
    if (options.companies.empty() && options.actors.empty() && options.places.empty())
        return {};
    const auto names = session.ask(NamesQuery{toQt(options.companies), toQt(options.actors), toQt(options.places)});
    if (!names)
        return tl::unexpected(names.error());
    if (!names->unknown.isEmpty())
        return failure(Error::Kind::BadInput, u"the workspace has no such name"_s, describe(names->unknown.first()));
    filter.companies = names->companies;
    filter.actors = names->actors;
    filter.places = names->places;
    return {};
}

/// An empty answer would look as if there were no articles.
Result<> checkOrder(const Period& period)
{
    if (!period.isOrdered())
        return failure(Error::Kind::BadInput, u"the first day is later than the last"_s,
                       u"--from %1 --to %2"_s.arg(period.first.firstDay().toString(Qt::ISODate),
                                                  period.last.lastDay().toString(Qt::ISODate)));
    return {};
}

// Stores a Result's value, or returns its error.
template <class Value> Result<> take(Result<Value> from, Value& to)
{
    if (!from)
        return tl::unexpected(from.error());
    to = std::move(*from);
    return {};
}

} // namespace

void FilterOptions::addTo(CLI::App& command)
{
    const std::string group = kGroup;
    command.add_option("--text", text, "Articles with these words; \"phrases\", -not, word*")->group(group);
    command.add_option("--from", from, "First day: YYYY, YYYY-MM or YYYY-MM-DD")->group(group);
    command.add_option("--to", to, "Last day, included")->group(group);
    command.add_option("--company", companies, "Articles that name the company")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--actor", actors, "Articles that name the actor of any kind")
        ->group(group)
        ->allow_extra_args(false);
    command
        .add_option("--sector", sectors, "Articles of the sector (code), or with a figure of it; none = not stated")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--place", places, "Articles that name the place or one inside it")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--kind", kinds, "Figures of the kind: jobs_created, investment …")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--role", roles, "Figures of the role: headline, part, background")
        ->group(group)
        ->allow_extra_args(false);
    command.add_option("--review", reviews, "Figures in the state: auto, accepted, corrected, rejected, added")
        ->group(group)
        ->allow_extra_args(false);
    command.add_flag("--undated", undated, "Undated articles only")->group(group);
    command.add_flag("--reviewed-only", reviewedOnly, "Figures that a person has vouched for")->group(group);
}

Result<Filter> readFilter(const FilterOptions& options, WorkspaceSession& session)
{
    Filter filter;
    filter.text = typed(options.text);
    filter.undated = options.undated;
    filter.reviewedOnly = options.reviewedOnly;
    std::vector<std::string> sectors = options.sectors;
    filter.sectorNotStated = std::erase(sectors, "none") > 0;

    Period period;
    const auto all
        = take(readDate("--from", options.from), period.first)
              .and_then([&] { return take(readDate("--to", options.to), period.last); })
              .and_then([&] { return checkOrder(period); })
              .and_then([&] {
                  return take(readCodes("--sector", sectors, allSectors(), sectorFromCode, u", none"_s),
                              filter.sectors);
              })
              .and_then([&] {
                  return take(readCodes("--kind", options.kinds, kMetricKinds, metricKindFromCode), filter.kinds);
              })
              .and_then([&] { return take(readCodes("--role", options.roles, kRoles, roleFromCode), filter.roles); })
              .and_then([&] {
                  return take(readCodes("--review", options.reviews, kReviewStates, reviewStateFromCode),
                              filter.reviews);
              })
              .and_then([&] { return readNames(options, session, filter); });
    if (!all)
        return tl::unexpected(all.error());
    filter.dates = period.days();
    return filter;
}

} // namespace vigie
