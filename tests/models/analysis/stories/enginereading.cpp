// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/analysis/stories/enginereading.h"

#include "models/domain/partialdate.h"
#include "models/extraction/extraction.h"
#include "models/extraction/jsonline.h"

#include <QFile>
#include <QJsonDocument>

#include <deque>

using namespace Qt::StringLiterals;

namespace vigie {

std::shared_ptr<const extraction::Resources> loadEngine()
{
    std::deque<std::string> texts; // a deque, because the files point into them
    std::vector<extraction::ResourceFile> files;
    for (const std::string_view name : extraction::resourceNames()) {
        QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/")
                   + QString::fromUtf8(name.data(), qsizetype(name.size())));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        texts.push_back(file.readAll().toStdString());
        files.push_back({std::string(name), texts.back()});
    }
    std::string error;
    return extraction::Resources::load(files, &error);
}

QJsonObject engineReading(const extraction::Resources& engine, const QString& body, const QString& isoDate)
{
    const PartialDate date = PartialDate::fromIso(isoDate).value_or(PartialDate{});
    const std::string text = body.toStdString();
    const std::string iso = isoDate.toStdString();
    const extraction::Extraction read = extraction::extract(text, {{date.year, date.month, date.day}}, engine);
    const std::string line = extraction::jsonLine({"", iso, {}}, text, read);
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

} // namespace vigie
