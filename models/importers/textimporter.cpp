// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textimporter.h"

#include "models/importers/textdecoder.h"
#include "models/importers/textlayout.h"

using namespace Qt::StringLiterals;

namespace vigie {

bool TextImporter::accepts(const QString& fileName) const
{
    return fileName.endsWith(u".txt"_s, Qt::CaseInsensitive);
}

Result<QList<Document>> TextImporter::read(const QByteArray& bytes, const QString&) const
{
    const auto text = decodeText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const Document document = layOut(*text);
    if (document.body.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"the file has no text behind its header"_s);
    return QList<Document>{document};
}

} // namespace vigie
