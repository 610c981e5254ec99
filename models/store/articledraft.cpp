// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articledraft.h"

#include "models/domain/partialdate.h"
#include "models/domain/textindex.h"
#include "models/vocabulary/currency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype kSha256Bytes = 32;

tl::unexpected<Error> bad(const QString& what, const QString& context)
{
    return failure(Error::Kind::BadInput, what, context);
}

/// "2027", "2027-03" or "2023-2026", ascending.
bool isHorizon(const QString& text)
{
    if (PartialDate::fromIso(text))
        return text.size() <= 7;
    const auto from = PartialDate::fromIso(text.first(std::min<qsizetype>(4, text.size())));
    return from && text.size() == 9 && text[4] == u'-' && PartialDate::fromIso(text.sliced(5))
        && text.first(4) < text.sliced(5);
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
    if (fields.value < Decimal{})
        return fieldFailure(u"value"_s, u"a figure cannot be negative"_s,
                            QString::fromStdString(fields.value.toString()));
    if (fields.valueMax && *fields.valueMax <= fields.value)
        return fieldFailure(u"value_max"_s, u"a range has to end above its beginning"_s,
                            QString::fromStdString(fields.valueMax->toString()));
    const std::string unit = fields.unit.toStdString();
    if (isMoney(fields.kind) ? !isCurrencyCode(unit) : unit != countUnit(fields.kind))
        return fieldFailure(u"unit"_s, u"not a unit of this kind of figure"_s, fields.unit);
    if (!fields.horizon.isEmpty() && !isHorizon(fields.horizon))
        return fieldFailure(u"horizon"_s, u"the horizon has to be a year, a month or a span of years"_s,
                            fields.horizon);
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
