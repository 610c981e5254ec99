// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importer.h"

#include "models/importers/htmlimporter.h"
#include "models/importers/textimporter.h"

#include <QFileInfo>

#include <array>

namespace vigie {

const Importer* importerFor(const QString& path)
{
    static const TextImporter text;
    static const HtmlImporter html;
    static const std::array<const Importer*, 2> importers{&text, &html};
    const QString name = QFileInfo(path).fileName();
    for (const Importer* importer : importers)
        if (importer->accepts(name))
            return importer;
    return nullptr;
}

} // namespace vigie
