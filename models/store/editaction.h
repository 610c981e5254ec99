// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a step of the journal was, in one place for window and command line: the codes of EditInfo::action.
namespace vigie::editaction {

inline const QString kMetricAccept = QStringLiteral("metric.accept");
inline const QString kMetricReject = QStringLiteral("metric.reject");
inline const QString kMetricCorrect = QStringLiteral("metric.correct");
inline const QString kMetricRevert = QStringLiteral("metric.revert");
inline const QString kMetricAdd = QStringLiteral("metric.add");
inline const QString kMetricDelete = QStringLiteral("metric.delete");

inline const QString kNameAdd = QStringLiteral("name.add"); ///< a person marked it in the text
inline const QString kNameRemove = QStringLiteral("name.remove"); ///< at one place of one text
inline const QString kNameWatch = QStringLiteral("name.watch"); ///< imports find it anywhere
inline const QString kNameUnwatch = QStringLiteral("name.unwatch");
inline const QString kNameStop = QStringLiteral("name.stop"); ///< imports find it nowhere
inline const QString kNameAllow = QStringLiteral("name.allow"); ///< no longer so
inline const QString kNameReject = QStringLiteral("name.reject"); ///< it is none, anywhere

inline const QString kActorMerge = QStringLiteral("actor.merge");
inline const QString kActorDenyMerge = QStringLiteral("actor.deny_merge");
inline const QString kActorSplit = QStringLiteral("actor.split");
inline const QString kActorRename = QStringLiteral("actor.rename");
inline const QString kActorKind = QStringLiteral("actor.kind");
inline const QString kActorParent = QStringLiteral("actor.parent");
inline const QString kActorAlias = QStringLiteral("actor.alias");
inline const QString kPlaceAdd = QStringLiteral("place.add");
inline const QString kPlaceParent = QStringLiteral("place.parent");

inline const QString kArticleDate = QStringLiteral("article.date");
inline const QString kArticleTitle = QStringLiteral("article.title");
inline const QString kArticleSectors = QStringLiteral("article.sectors");

inline const QString kArticleRemove = QStringLiteral("article.remove"); ///< out of the workspace
inline const QString kArticleReturn = QStringLiteral("article.return"); ///< its text was imported again

inline const QString kStoryJoin = QStringLiteral("story.join");
inline const QString kStorySplit = QStringLiteral("story.split");
inline const QString kStoryDeny = QStringLiteral("story.deny");
inline const QString kStoryAccount = QStringLiteral("story.account");

inline const QString kReextract = QStringLiteral("engine.reextract"); ///< no decision about single values

} // namespace vigie::editaction
