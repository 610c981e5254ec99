// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importer.h"

namespace vigie {

/// Saved web pages, one document a file: *.html, *.htm, *.xhtml. The body is the article's text (mainText()), without
/// what layOut() takes off above it; title, date, address and publisher are what the page tells (headOf()), else what
/// its text begins with. A byte order mark, valid UTF-8, `<meta charset>` and then decodeText() decide the encoding.
class HtmlImporter final : public Importer
{
public:
    bool accepts(const QString& fileName) const override;
    [[nodiscard]] Result<QList<Document>> read(const QByteArray& bytes, const QString& path) const override;
};

/// The encoding that a page names in its first kilobyte: `<meta charset="…">`, `<meta http-equiv … charset=…>` or
/// `<?xml … encoding="…"?>`; empty where it names none.
QByteArray declaredCharset(const QByteArray& bytes);

} // namespace vigie
