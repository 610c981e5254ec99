// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "models/importers/importer.h"
#include "models/importers/placetree.h"
#include "models/store/articledraft.h"

#include <QByteArray>

namespace vigie {

/// The engine's result in the words of the store: bytes become code points, indexes stay, places get the tree above
/// them, and a missing title is derived. `utf8` is the document's body, from which `extraction` was read. Sources and
/// hashes are left to the caller. Pure; any thread.
ArticleDraft draftOf(const Document& document, const QByteArray& utf8, const extraction::Extraction& extraction,
                     const PlaceTree& places);

/// The figure's own fields; subject and place, which are indexes there, are left open.
MetricFields fieldsOf(const extraction::ExtractedFigure& figure);

/// The date as the engine takes it.
extraction::SourceDate sourceDate(const PartialDate& date);

} // namespace vigie
