// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reextraction/rereadingwriter.h"

#include "models/store/articlecorrection.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/metriccells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using Kind = ReadingChange::Kind;
using What = ReadingChange::What;

const QString kMetric = u"metric"_s;
const QString kMention = u"mention"_s;

QString text(qint64 number)
{
    return QString::number(number);
}

template <class Code> QString codeText(Code value)
{
    return QString::fromUtf8(code(value));
}

QString listText(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString real(double value)
{
    return QString::number(value, 'g', 17);
}

} // namespace

RereadingWriter::RereadingWriter(Edit& edit, QString engine)
    : m_edit(&edit)
    , m_engine(std::move(engine))
{
}

Result<RereadingWriter> RereadingWriter::prepare(Edit& edit, const QString& engine)
{
    RereadingWriter writer(edit, engine);
    auto prepared = writer.m_actors.prepare(edit.connection());
    if (prepared)
        prepared = writer.m_places.prepare(edit.connection());
    if (!prepared)
        return tl::unexpected(prepared.error());
    return writer;
}

Result<> RereadingWriter::write(const StoredReading& stored, const ArticleDraft& draft,
                                const QList<ReadingChange>& changes, const HandEdits& edits)
{
    m_stored = &stored;
    m_draft = &draft;
    m_removed = edits.removedMentions.value(stored.article.id);
    m_names = resolveNames(stored, draft);
    for (const ReadingChange& change : changes) {
        auto done = change.what == What::Figure ? writeFigure(change)
            : change.what == What::Sectors      ? writeSectors()
                                                : writeNames(change);
        if (!done)
            return done;
    }
    return {};
}

Result<> RereadingWriter::note(const ReadingNote& note)
{
    const qint64 id = note.metric.value;
    const auto review = edittables::cell(m_edit->connection(), kMetric, id, u"review"_s);
    if (!review && review.error().kind != Error::Kind::NotFound)
        return tl::unexpected(review.error());
    if (!review || *review != codeText(ReviewState::Auto))
        return {};
    auto done = m_edit->set(kMetric, id, u"rule"_s, note.rule);
    if (done)
        done = m_edit->set(kMetric, id, u"cues"_s, listText(note.cues));
    if (done)
        done = m_edit->set(kMetric, id, u"confidence"_s, real(note.confidence));
    return done ? m_edit->set(kMetric, id, u"engine"_s, m_engine) : done;
}

Result<> RereadingWriter::noteMade(const RowList& made)
{
    for (const auto& [table, key] : made)
        if (auto noted = m_edit->adopt(table, key); !noted)
            return noted;
    return {};
}

Result<ActorId> RereadingWriter::actorOf(qsizetype draft)
{
    if (draft < 0)
        return ActorId{};
    if (!m_names.actors[draft]) {
        RowList made;
        m_actors.setObserver([&made](const QString& table, const RowText& key) { made.append({table, key}); });
        const auto found = m_actors.findOrCreate(m_draft->actors[draft]);
        m_actors.setObserver({});
        if (!found)
            return found;
        if (auto noted = noteMade(made); !noted)
            return tl::unexpected(noted.error());
        m_names.actors[draft] = *found;
    }
    return m_names.actors[draft];
}

Result<PlaceId> RereadingWriter::placeOf(qsizetype draft)
{
    if (draft < 0)
        return PlaceId{};
    if (!m_names.places[draft]) {
        RowList made;
        m_places.setObserver([&made](const QString& table, const RowText& key) { made.append({table, key}); });
        const auto found = m_places.findOrCreate(m_draft->places[draft]);
        m_places.setObserver({});
        if (!found)
            return found;
        if (auto noted = noteMade(made); !noted)
            return tl::unexpected(noted.error());
        m_names.places[draft] = *found;
    }
    return m_names.places[draft];
}

Result<RowText> RereadingWriter::figureRow(const MetricDraft& figure)
{
    const auto subject = actorOf(figure.subject);
    const auto place = placeOf(figure.place);
    if (!subject || !place)
        return tl::unexpected(subject ? place.error() : subject.error());
    MetricFields fields = figure.fields;
    fields.subject = *subject;
    fields.place = *place;
    RowText row = cellsOf(fields);
    row.insert(RowText{
        {u"span_begin"_s, text(figure.span.begin)},
        {u"span_end"_s, text(figure.span.end)},
        {u"quote"_s, figure.quote},
        {u"rule"_s, figure.rule},
        {u"cues"_s, listText(figure.cues)},
        {u"confidence"_s, real(figure.confidence)},
        {u"engine"_s, m_engine},
    });
    return row;
}

Result<> RereadingWriter::writeFigure(const ReadingChange& change)
{
    if (change.kind == Kind::Gone)
        return m_edit->remove(kMetric, {{u"id"_s, text(change.metric.value)}});
    auto row = figureRow(m_draft->metrics[change.draft]);
    if (!row)
        return tl::unexpected(row.error());
    if (change.kind == Kind::New) {
        row->insert(u"article_id"_s, text(m_stored->article.id.value));
        row->insert(u"review"_s, codeText(ReviewState::Auto));
        return m_edit->insert(kMetric, *row).map([](qint64) {});
    }
    // The end of a span first where it moves on, so that it never lies before its beginning.
    const Span before = std::ranges::find(m_stored->metrics, change.metric, &Metric::id)->span;
    const bool endFirst = m_draft->metrics[change.draft].span.begin >= before.end;
    QStringList order{u"span_begin"_s, u"span_end"_s};
    if (endFirst)
        order.swapItemsAt(0, 1);
    // Likewise a range's end, which has to lie above its beginning.
    order += {u"value_max_milli"_s};
    if (auto done = m_edit->set(kMetric, change.metric.value, u"value_max_milli"_s, std::nullopt); !done)
        return done;
    order.insert(2, u"value_milli"_s);
    for (const QString& column : std::as_const(order))
        if (auto done = m_edit->set(kMetric, change.metric.value, column, row->take(column)); !done)
            return done;
    for (auto it = row->cbegin(); it != row->cend(); ++it)
        if (auto done = m_edit->set(kMetric, change.metric.value, it.key(), it.value()); !done)
            return done;
    return {};
}

Result<> RereadingWriter::writeNames(const ReadingChange& change)
{
    const bool isActor = change.what == What::Actor;
    qint64 id = isActor ? change.actor.value : change.place.value;
    if (id == 0) {
        const auto made = isActor ? actorOf(change.draft).map([](ActorId actor) { return actor.value; })
                                  : placeOf(change.draft).map([](PlaceId place) { return place.value; });
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
    }
    struct Wanted
    {
        MentionDraft mention;
        bool investor;
    };
    QList<Wanted> wanted;
    const auto want = [&](const QList<MentionDraft>& mentions, bool investor) {
        for (const MentionDraft& mention : mentions)
            if (std::ranges::none_of(m_removed, [&](Span span) { return span.overlaps(mention.span); }))
                wanted.append({mention, investor});
    };
    for (qsizetype i = 0; isActor && i < m_draft->actors.size(); ++i)
        if (change.kind != Kind::Gone && m_names.actors[i].value == id)
            want(m_draft->actors[i].mentions, m_draft->actors[i].investor);
    for (qsizetype i = 0; !isActor && i < m_draft->places.size(); ++i)
        if (change.kind != Kind::Gone && m_names.places[i].value == id)
            want(m_draft->places[i].mentions, false);
    for (const StoredMention& known : m_stored->mentions) {
        const Mention& mention = known.mention;
        if ((isActor ? mention.actor.value : mention.place.value) != id)
            continue;
        const auto same = std::ranges::find_if(wanted, [&](const Wanted& one) {
            return one.mention.span == mention.span && (known.byHand || one.investor == mention.investor);
        });
        if (same != wanted.end())
            wanted.erase(same);
        else if (!known.byHand)
            if (auto done = m_edit->remove(kMention, {{u"id"_s, text(mention.id.value)}}); !done)
                return done;
    }
    for (const Wanted& one : wanted) {
        const RowText row{{u"article_id"_s, text(m_stored->article.id.value)},
                          {isActor ? u"actor_id"_s : u"place_id"_s, text(id)},
                          {u"span_begin"_s, text(one.mention.span.begin)},
                          {u"span_end"_s, text(one.mention.span.end)},
                          {u"surface"_s, one.mention.surface},
                          {u"investor"_s, one.investor ? u"1"_s : u"0"_s}};
        if (const auto done = m_edit->insert(kMention, row); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> RereadingWriter::writeSectors()
{
    return setArticleSectors(*m_edit, m_stored->article.id, m_draft->article.sectors);
}

} // namespace vigie
