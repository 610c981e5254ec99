// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace vigie {

/// A database id that cannot be mistaken for another table's. 0 = none.
template <class Tag> struct Id
{
    qint64 value = 0;

    constexpr explicit operator bool() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using ActorId = Id<struct ActorTag>;
using PlaceId = Id<struct PlaceTag>;
using MetricId = Id<struct MetricTag>;
using MentionId = Id<struct MentionTag>;
using StoryId = Id<struct StoryTag>;
using SavedViewId = Id<struct SavedViewTag>;

/// Position of an article in the order of dates: day number × 2^24 + sequence, unique in a workspace; also the row id
/// of its search index entry. Undated articles have day number 0. Moves when a date is corrected, so nothing but the
/// store keeps it for long.
using ArticleOrd = qint64;

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ArticleId)
Q_DECLARE_METATYPE(vigie::ActorId)
Q_DECLARE_METATYPE(vigie::PlaceId)
Q_DECLARE_METATYPE(vigie::MetricId)
