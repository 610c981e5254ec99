// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/storytable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr double kScoreSteps = 1000;
constexpr qsizetype kColumnsOnTerminal = 7; // up to "titles"

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

double rounded(double score)
{
    return std::round(score * kScoreSteps) / kScoreSteps;
}

QJsonArray reasonsOf(const StoryLink& link)
{
    return QJsonDocument::fromJson(link.reasons.toUtf8()).array();
}

QString amount(const QJsonObject& figure)
{
    return QString::number(figure[u"value"_s].toDouble(), 'f', QLocale::FloatingPointShortest) + u' '
        + figure[u"unit"_s].toString();
}

/// Two sides of one thing: once where they are the same.
void addSides(const QString& a, const QString& b, QString* text)
{
    if (!a.isEmpty())
        *text += u' ' + a;
    if (!b.isEmpty() && b != a)
        *text += u" / "_s + b;
}

QString shortForm(const QJsonObject& reason)
{
    QString text = reason[u"kind"_s].toString();
    addSides(reason[u"name_a"_s].toString(), reason[u"name_b"_s].toString(), &text);
    if (reason.contains(u"figure_a"_s))
        addSides(amount(reason[u"figure_a"_s].toObject()), amount(reason[u"figure_b"_s].toObject()), &text);
    if (reason.contains(u"days"_s))
        text += u' ' + QString::number(reason[u"days"_s].toInt());
    if (reason.contains(u"share"_s))
        text += u' ' + QString::number(reason[u"share"_s].toDouble());
    return text;
}

QJsonObject toJson(const StoryTelling& telling)
{
    return {{u"id"_s, telling.article.value},
            {u"file"_s, textOrNull(telling.file)},
            {u"date"_s, textOrNull(telling.date.toIso())},
            {u"title"_s, telling.title}};
}

QJsonObject toJson(const StoryRow& row)
{
    QJsonArray articles;
    for (const StoryTelling& telling : row.articles)
        articles.append(toJson(telling));
    QJsonArray reasons;
    for (const StoryLink& link : row.links)
        for (const QJsonValue& value : reasonsOf(link)) {
            QJsonObject reason = value.toObject();
            reason.insert(u"articles"_s, QJsonArray{link.a.value, link.b.value});
            reasons.append(reason);
        }
    return {{u"id"_s, row.id ? QJsonValue(row.id.value) : QJsonValue(storyName(row))},
            {u"state"_s, code(row.state)},
            {u"score"_s, row.links.isEmpty() ? QJsonValue() : QJsonValue(rounded(row.score))},
            {u"account"_s, row.account ? QJsonValue(row.account.value) : QJsonValue()},
            {u"articles"_s, articles},
            {u"reasons"_s, reasons}};
}

} // namespace

QString code(StoryRow::State state)
{
    switch (state) {
    case StoryRow::State::Automatic:
        return u"automatic"_s;
    case StoryRow::State::Suggested:
        return u"suggested"_s;
    case StoryRow::State::ByHand:
        break;
    }
    return u"by_hand"_s;
}

QString storyName(const StoryRow& row)
{
    if (row.id)
        return QString::number(row.id.value);
    QList<qint64> ids;
    for (const StoryTelling& telling : row.articles)
        ids.append(telling.article.value);
    std::ranges::sort(ids);
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u'-');
}

Table storiesTable(const QList<StoryRow>& rows)
{
    Table table;
    table.columns = {u"id"_s,    u"state"_s,  u"score"_s, u"account"_s, u"articles"_s,
                     u"dates"_s, u"titles"_s, u"files"_s, u"reasons"_s};
    table.shownColumns = kColumnsOnTerminal;
    for (const StoryRow& row : rows) {
        QStringList articles;
        QStringList dates;
        QStringList titles;
        QStringList files;
        for (const StoryTelling& telling : row.articles) {
            articles.append(QString::number(telling.article.value));
            dates.append(telling.date.isValid() ? telling.date.toIso() : u"undated"_s);
            titles.append(telling.title);
            files.append(telling.file);
        }
        QStringList reasons;
        for (const StoryLink& link : row.links)
            for (const QJsonValue& reason : reasonsOf(link))
                if (const QString text = shortForm(reason.toObject()); !reasons.contains(text))
                    reasons.append(text);
        const Cell score = row.links.isEmpty() ? Cell() : Cell(QString::number(rounded(row.score)));
        table.rows.append({storyName(row), code(row.state), score, row.account ? Cell(row.account.value) : Cell(),
                           articles, dates, titles, files, reasons});
    }
    return table;
}

QByteArray storiesToJson(const QList<StoryRow>& rows)
{
    QJsonArray array;
    for (const StoryRow& row : rows)
        array.append(toJson(row));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace vigie
