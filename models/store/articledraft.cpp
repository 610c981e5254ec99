// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articledraft.h"

#include "models/domain/figurecheck.h"
#include "models/domain/textindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype kSha256Bytes = 32;

tl::unexpected<Error> bad(const QString& what, const QString& context)
{
    return failure(Error::Kind::BadInput, what, context);
}

/// In English, as all words of errors: forms have their own.
QString words(FigureFault fault)
{
    switch (fault) {
    case FigureFault::Negative:
        return u"a figure cannot be negative"_s;
    case FigureFault::EndsBelowItsBeginning:
        return u"a range has to end above its beginning"_s;
    case FigureFault::UnknownCurrency:
        return u"no currency has this code (ISO 4217)"_s;
    case FigureFault::UnitOfAnotherKind:
        return u"not a unit of this kind of figure"_s;
    case FigureFault::NoDate:
        return u"the horizon has to be a year, a month or a span of years"_s;
    }
    return {};
}

Result<> checkEvidence(const TextIndex& index, Span span, const QString& quote)
{
    if (!index.valid(span))
        return bad(u"evidence outside the text"_s, quote);
    if (index.slice(span) != quote)
        return bad(u"evidence that is not what the text says there"_s, quote);
    return {};
}

Result<> checkMentions(const TextIndex& index, const QList<MentionDraft>& mentions)
{
    for (const MentionDraft& mention : mentions)
        if (auto sound = checkEvidence(index, mention.span, mention.surface); !sound)
            return sound;
    return {};
}

} // namespace

Result<> checkFields(const MetricFields& fields)
{
    if (const auto fault = faultIn(fields))
        return fieldFailure(code(fault->field), words(fault->fault), fieldText(fields, fault->field));
    return {};
}

Result<> checkDraft(const ArticleDraft& draft)
{
    const Article& article = draft.article;
    if (article.textSha256.size() != kSha256Bytes || article.sources.isEmpty()
        || std::ranges::any_of(article.sources, [](const auto& s) { return s.bytesSha256.size() != kSha256Bytes; }))
        return bad(u"an article without its hashes or its source"_s, article.title);
    const TextIndex index(article.body);
    for (const ActorDraft& actor : draft.actors) {
        if (actor.name.isEmpty() || actor.aliases.contains(QString()))
            return bad(u"an actor without a name"_s, article.title);
        if (auto sound = checkMentions(index, actor.mentions); !sound)
            return sound;
    }
    for (const PlaceDraft& place : draft.places) {
        if (place.name.isEmpty())
            return bad(u"a place without a name"_s, article.title);
        if (auto sound = checkMentions(index, place.mentions); !sound)
            return sound;
    }
    for (const MetricDraft& metric : draft.metrics) {
        if (metric.subject < -1 || metric.subject >= draft.actors.size() || metric.place < -1
            || metric.place >= draft.places.size())
            return bad(u"a figure about nobody the text names"_s, metric.quote);
        if (!(metric.confidence >= 0 && metric.confidence <= 1))
            return bad(u"a confidence outside 0 to 1"_s, metric.quote);
        if (auto sound = checkFields(metric.fields); !sound)
            return sound;
        if (auto sound = checkEvidence(index, metric.span, metric.quote); !sound)
            return sound;
    }
    return {};
}

} // namespace vigie
