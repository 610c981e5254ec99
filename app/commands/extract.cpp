// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/extraction/jsonline.h"
#include "models/importers/engine.h"
#include "models/importers/extractionadapter.h"
#include "models/importers/folderwalker.h"
#include "models/importers/importer.h"

#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Document>> documentsOf(const QString& path)
{
    const Importer* importer = importerFor(path);
    if (!importer)
        return failure(Error::Kind::BadInput, u"no reader for this kind of file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, file.errorString());
    if (file.size() > kMaxFileBytes)
        return failure(Error::Kind::BadInput, u"larger than 50 MB"_s);
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(Error::Kind::BadInput, u"the file is empty"_s);
    return importer->read(bytes, path);
}

void printDocument(const Document& document, const QString& path, const Engine& engine)
{
    const QByteArray body = document.body.toUtf8();
    const QByteArray date = document.date.toIso().toLatin1();
    const QByteArray title = document.title.toUtf8();
    const QByteArray file = QFileInfo(path).fileName().toUtf8();
    const extraction::Extraction read
        = engine.extract({body.constData(), static_cast<std::size_t>(body.size())}, {sourceDate(document.date)});
    const std::string line
        = extraction::jsonLine({file.constData(), date.constData(), title.constData()}, body.constData(), read);
    print(QByteArray::fromStdString(line) + '\n');
}

ExitStatus extractPaths(const std::vector<std::string>& words)
{
    const Result<Engine> engine = loadEngine();
    if (!engine)
        return complain(engine.error());
    QStringList paths;
    for (const std::string& word : words)
        paths.append(typed(word));
    const FoundFiles found = findFiles(paths);
    auto status = ExitStatus::Done;
    const auto fail = [&](const QString& file, const QString& reason) {
        complain(u"%1: %2"_s.arg(file, reason));
        status = ExitStatus::DoneInPart;
    };
    for (const FailedFile& failed : found.failed)
        fail(failed.file, failed.reason.text());
    for (const QString& path : found.files) {
        const Result<QList<Document>> documents = documentsOf(path);
        if (!documents) {
            fail(path, documents.error().message);
            continue;
        }
        for (const Document& document : *documents)
            printDocument(document, path, *engine);
    }
    return status;
}

} // namespace

void addExtractCommand(CLI::App& app, CommandLine& line)
{
    auto paths = std::make_shared<std::vector<std::string>>();
    CLI::App* extract = app.add_subcommand(
        "extract", "Prints what is read out of texts, one JSON object a text; touches no workspace");
    extract->add_option("paths", *paths, "Texts (*.txt), web pages (*.html, *.htm, *.xhtml) and folders of them")
        ->required();
    extract->callback([&line, paths] { line.run = [paths] { return extractPaths(*paths); }; });
}

} // namespace vigie
