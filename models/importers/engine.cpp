// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/engine.h"

#include "models/extraction/markedfigure.h"
#include "models/extraction/resources.h"
#include "models/store/nameliststore.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using extraction::Resources;

const QString kPrefix = u":/engine/"_s;

QByteArray resourceText(const QString& name)
{
    return QResource(kPrefix + name).uncompressedData();
}

std::string_view view(const QByteArray& text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

Result<std::shared_ptr<const Resources>> loadResources()
{
    std::vector<QByteArray> texts;
    std::vector<extraction::ResourceFile> files;
    for (const std::string_view name : extraction::resourceNames()) {
        texts.push_back(resourceText(QString::fromUtf8(name)));
        files.push_back({std::string(name), view(texts.back())}); // the bytes stay where they are
    }
    std::string error;
    auto resources = Resources::load(files, &error);
    if (resources == nullptr)
        return failure(Error::Kind::Internal, u"a data file of the engine cannot be used"_s,
                       QString::fromStdString(error));
    return resources;
}

Engine engineWith(const std::shared_ptr<const Resources>& resources)
{
    auto places = std::make_shared<PlaceTree>();
    for (const QString& name : {u"gazetteer/places.tsv"_s, u"gazetteer/sites.tsv"_s})
        places->add(resourceText(name));
    Extractor extract = [resources](std::string_view body, const extraction::Context& context) {
        return extraction::extract(body, context, *resources);
    };
    MarkedReader readMarked
        = [resources](std::string_view body, extraction::ByteSpan words, const extraction::Context& context) {
              return extraction::readMarkedFigure(body, words, context, *resources);
          };
    return {std::move(extract), QString::fromUtf8(extraction::engineVersion()), std::move(places),
            std::move(readMarked)};
}

} // namespace

Result<Engine> loadEngine()
{
    return loadResources().map(engineWith);
}

Result<Engine> loadEngine(Connection& workspace)
{
    const auto resources = loadResources();
    if (!resources)
        return tl::unexpected(resources.error());
    const auto lists = nameLists(workspace);
    if (!lists)
        return tl::unexpected(lists.error());
    if (lists->watched.isEmpty() && lists->stopped.isEmpty())
        return engineWith(*resources);
    std::vector<extraction::WatchedName> watched;
    for (const WatchedName& name : lists->watched)
        watched.push_back({name.form.toStdString(), name.name.toStdString(), name.kind});
    std::vector<std::string> stopped;
    for (const QString& form : lists->stopped)
        stopped.push_back(form.toStdString());
    return engineWith((*resources)->with(watched, stopped));
}

} // namespace vigie
