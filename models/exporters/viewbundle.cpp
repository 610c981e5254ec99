// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/viewbundle.h"

#include "models/domain/chartaxes.h"
#include "models/exporters/tables.h"
#include "models/vocabulary/currency.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

const QString kFormat = u"vigie-view"_s;
constexpr int kVersion = 1;

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

template <class Values> QJsonArray codes(const Values& values)
{
    QJsonArray array;
    for (const auto value : values)
        array.append(text(code(value)));
    return array;
}

template <class AnyId> QJsonArray named(const QList<AnyId>& ids, const QHash<AnyId, QString>& names)
{
    QJsonArray array;
    for (const AnyId id : ids)
        array.append(QJsonObject{{u"id"_s, id.value}, {u"name"_s, names.value(id)}});
    return array;
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject filterToJson(const ViewBundle& view)
{
    const Filter& filter = view.filter;
    QJsonArray sectors = codes(filter.sectors);
    if (filter.sectorNotStated)
        sectors.append(u"none"_s);
    return {{u"text"_s, filter.text},
            {u"from"_s, day(filter.dates.from)},
            {u"before"_s, day(filter.dates.to)},
            {u"undated"_s, filter.undated},
            {u"companies"_s, named(filter.companies, view.actorNames)},
            {u"actors"_s, named(filter.actors, view.actorNames)},
            {u"places"_s, named(filter.places, view.placeNames)},
            {u"sectors"_s, sectors},
            {u"kinds"_s, codes(filter.kinds)},
            {u"roles"_s, codes(filter.roles)},
            {u"reviews"_s, codes(filter.reviews)},
            {u"reviewed_only"_s, filter.reviewedOnly}};
}

QJsonObject viewToJson(const ViewBundle& view)
{
    return {{u"measure"_s, code(view.measure)},
            {u"by"_s, code(view.axis)},
            {u"stacked_by"_s, view.stack ? QJsonValue(code(*view.stack)) : QJsonValue()},
            {u"top"_s, view.top},
            {u"currency"_s, view.currency},
            {u"filter"_s, filterToJson(view)}};
}

QJsonObject explanationToJson(const Breakdown& breakdown, const BundleNotes& notes)
{
    QJsonArray unconverted;
    for (const Unconverted& left : breakdown.unconverted)
        unconverted.append(QJsonObject{
            {u"currency"_s, left.currency}, {u"value"_s, jsonNumber(left.value)}, {u"figures"_s, left.figures}});
    return {{u"title"_s, notes.title},
            {u"filter"_s, notes.filter},
            {u"definitions"_s, QJsonArray::fromStringList(notes.definitions)},
            {u"rates"_s, QJsonArray::fromStringList(notes.rates)},
            {u"total"_s, jsonNumber(breakdown.total)},
            {u"unit"_s, breakdown.unit},
            {u"figures"_s, breakdown.figures},
            {u"approximate"_s, breakdown.approximate},
            {u"articles"_s, breakdown.articles},
            {u"articles_without"_s, breakdown.articlesWithout},
            {u"articles_retelling"_s, breakdown.articlesRetelling},
            {u"unconverted"_s, unconverted}};
}

/// Reads the fields of an object; the first that is wrong is remembered, the others are passed over then.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString string(const QString& key) { return value(key, QJsonValue::String).toString(); }
    bool flag(const QString& key) { return value(key, QJsonValue::Bool).toBool(); }

    int count(const QString& key)
    {
        const int number = value(key, QJsonValue::Double).toInt(-1);
        if (number < 0)
            fail(key);
        return number;
    }

    QDate date(const QString& key)
    {
        if (m_object.value(key).isNull())
            return {};
        const QDate read = QDate::fromString(string(key), Qt::ISODate);
        if (!read.isValid())
            fail(key);
        return read;
    }

    /// A code that `find` knows.
    template <class Find> auto coded(const QString& key, Find find)
    {
        const auto found = find(string(key));
        if (!found)
            fail(key);
        return found;
    }

    template <class Value, class Find> QList<Value> codedList(const QString& key, Find find)
    {
        QList<Value> list;
        for (const QJsonValue& item : value(key, QJsonValue::Array).toArray()) {
            const auto found = find(item.toString().toStdString());
            if (found)
                list.append(*found);
            else
                fail(key);
        }
        return list;
    }

    template <class AnyId> QList<AnyId> namedList(const QString& key, QHash<AnyId, QString>& names)
    {
        QList<AnyId> ids;
        for (const QJsonValue& item : value(key, QJsonValue::Array).toArray()) {
            const QJsonObject object = item.toObject();
            const AnyId id{object.value(u"id"_s).toInteger()};
            const QString name = object.value(u"name"_s).toString();
            if (!id || name.isEmpty())
                fail(key);
            ids.append(id);
            names.insert(id, name);
        }
        return ids;
    }

    bool takeNone(const QString& key)
    {
        QJsonArray array = m_object.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            if (array.at(i).toString() == u"none") {
                array.removeAt(i);
                m_object.insert(key, array);
                return true;
            }
        return false;
    }

    QJsonValue value(const QString& key, QJsonValue::Type type)
    {
        const QJsonValue found = m_object.value(key);
        if (found.type() != type)
            fail(key);
        return found;
    }

    const QString& wrong() const { return m_wrong; } ///< the key; empty where all was right

private:
    void fail(const QString& key) { m_wrong = m_wrong.isEmpty() ? key : m_wrong; }

    QJsonObject m_object;
    QString m_wrong;
};

QString readFilter(Reader& reader, ViewBundle& view)
{
    Filter& filter = view.filter;
    filter.text = reader.string(u"text"_s);
    filter.dates = {reader.date(u"from"_s), reader.date(u"before"_s)};
    filter.undated = reader.flag(u"undated"_s);
    filter.companies = reader.namedList(u"companies"_s, view.actorNames);
    filter.actors = reader.namedList(u"actors"_s, view.actorNames);
    filter.places = reader.namedList(u"places"_s, view.placeNames);
    filter.sectorNotStated = reader.takeNone(u"sectors"_s);
    filter.sectors = reader.codedList<Sector>(u"sectors"_s, sectorFromCode);
    filter.kinds = reader.codedList<MetricKind>(u"kinds"_s, metricKindFromCode);
    filter.roles = reader.codedList<Role>(u"roles"_s, roleFromCode);
    filter.reviews = reader.codedList<ReviewState>(u"reviews"_s, reviewStateFromCode);
    filter.reviewedOnly = reader.flag(u"reviewed_only"_s);
    return reader.wrong();
}

std::optional<Axis> stackFromCode(QStringView code)
{
    const auto axis = axisFromCode(code);
    const bool isOffered = axis && std::find(kChartStacks.begin(), kChartStacks.end(), *axis) != kChartStacks.end();
    return isOffered ? axis : std::nullopt;
}

} // namespace

QByteArray bundleToJson(const ViewBundle& view, const Breakdown& breakdown, const BundleNotes& notes)
{
    const QJsonObject bundle{{u"format"_s, kFormat},
                             {u"version"_s, kVersion},
                             {u"program"_s, notes.program},
                             {u"date"_s, day(notes.date)},
                             {u"view"_s, viewToJson(view)},
                             {u"explanation"_s, explanationToJson(breakdown, notes)},
                             {u"rows"_s, toJsonArray(breakdownTable(breakdown, view.stack))}};
    return QJsonDocument(bundle).toJson(QJsonDocument::Indented);
}

Result<ViewBundle> viewFromJson(const QByteArray& json)
{
    QJsonParseError syntax;
    const QJsonObject bundle = QJsonDocument::fromJson(json, &syntax).object();
    if (bundle.value(u"format"_s).toString() != kFormat)
        return failure(Error::Kind::BadInput, u"this is no view exported by Vigie"_s,
                       syntax.error == QJsonParseError::NoError ? QString() : syntax.errorString());
    if (bundle.value(u"version"_s).toInt() > kVersion)
        return failure(Error::Kind::BadInput, u"this view was exported by a newer Vigie"_s,
                       bundle.value(u"program"_s).toString());
    ViewBundle view;
    Reader reader(bundle.value(u"view"_s).toObject());
    const auto measure = reader.coded(u"measure"_s, measureFromCode);
    const auto axis = reader.coded(u"by"_s, axisFromCode);
    const QJsonValue stack = bundle.value(u"view"_s).toObject().value(u"stacked_by"_s);
    if (!stack.isNull())
        view.stack = reader.coded(u"stacked_by"_s, stackFromCode);
    view.top = reader.count(u"top"_s);
    view.currency = reader.string(u"currency"_s);
    Reader filter(reader.value(u"filter"_s, QJsonValue::Object).toObject());
    const QString wrong = reader.wrong().isEmpty() ? readFilter(filter, view) : reader.wrong();
    if (!wrong.isEmpty())
        return failure(Error::Kind::BadInput, u"the exported view cannot be read"_s, wrong);
    if (!isCurrencyCode(view.currency.toStdString()) || view.stack == axis)
        return failure(Error::Kind::BadInput, u"the exported view cannot be read"_s,
                       view.stack == axis ? u"stacked_by"_s : u"currency"_s);
    view.measure = *measure;
    view.axis = *axis;
    return view;
}

} // namespace vigie
