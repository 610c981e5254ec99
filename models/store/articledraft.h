// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/metric.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// An article with all that was read out of it, before it has ids: what importing hands to the store.
namespace vigie {

struct MentionDraft
{
    Span span;
    QString surface; ///< the body's text in the span

    friend bool operator==(const MentionDraft&, const MentionDraft&) = default;
};

struct ActorDraft
{
    QString name; ///< the fullest form in the text
    ActorKind kind = ActorKind::Company;
    QStringList aliases; ///< other forms in the text
    bool investor = false;
    QList<MentionDraft> mentions;

    friend bool operator==(const ActorDraft&, const ActorDraft&) = default;
};

/// A step of the places tree above a place.
struct PlaceAncestor
{
    QString name;
    QString key; ///< gazetteer key, never empty

    friend bool operator==(const PlaceAncestor&, const PlaceAncestor&) = default;
};

struct PlaceDraft
{
    QString name; ///< the gazetteer's name, or for an unknown site the form in the text
    QString key; ///< gazetteer key; empty for an unknown site
    QList<PlaceAncestor> ancestors; ///< nearest first
    QList<MentionDraft> mentions;

    friend bool operator==(const PlaceDraft&, const PlaceDraft&) = default;
};

struct MetricDraft
{
    MetricFields fields; ///< without subject and place
    qsizetype subject = -1; ///< index into ArticleDraft::actors, -1 = none
    qsizetype place = -1; ///< index into ArticleDraft::places, -1 = none
    Span span;
    QString quote; ///< the body's text in the span
    QString rule;
    QStringList cues;
    double confidence = 0; ///< in [0, 1]

    friend bool operator==(const MetricDraft&, const MetricDraft&) = default;
};

struct ArticleDraft
{
    Article article; ///< without id and story; one source or more
    QList<ActorDraft> actors;
    QList<PlaceDraft> places;
    QList<MetricDraft> metrics;
    QString engine; ///< version that read it; empty where the text was not read, because the workspace has it already

    friend bool operator==(const ArticleDraft&, const ArticleDraft&) = default;
};

/// The rule of evidence, and the bounds of every value: each span cuts its surface or quote out of the body, values
/// are not negative, a range ends above its beginning, the unit is one of the kind's, subject and place exist.
/// Error::Kind::BadInput names the first that breaks it.
[[nodiscard]] Result<> checkDraft(const ArticleDraft& draft);

/// The bounds of what a figure says, without its evidence. Error::Kind::BadInput says what is wrong, in which field.
[[nodiscard]] Result<> checkFields(const MetricFields& fields);

} // namespace vigie
