// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importer.h"

namespace vigie {

/// Plain text, one document a file: *.txt and no other kind, for a folder of texts may hold programs and notes, too.
/// Encodings as in decodeText(), title and date as in layOut().
class TextImporter final : public Importer
{
public:
    bool accepts(const QString& fileName) const override;
    [[nodiscard]] Result<QList<Document>> read(const QByteArray& bytes, const QString& path) const override;
};

} // namespace vigie
