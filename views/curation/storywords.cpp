// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/storywords.h"

#include "views/articles/articlewords.h"
#include "views/common/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

QString figure(const std::optional<ReasonFigure>& said, const LocaleFormat& format)
{
    if (!said)
        return {};
    return quantity(Sum{static_cast<Int128>(std::llround(said->value * 1000))}, said->unit, format);
}

QString percent(double share, const LocaleFormat& format)
{
    return format.percent(Sum{static_cast<Int128>(std::llround(share * 1000))}, Sum{1000});
}

QString both(const QString& a, const QString& b)
{
    return a == b || b.isEmpty() ? a : a + u" / "_s + b;
}

} // namespace

QString reasonText(const StoryReason& reason, const LocaleFormat& format)
{
    using Kind = StoryReason::Kind;
    const QString a = figure(reason.figureA, format);
    const QString b = figure(reason.figureB, format);
    switch (reason.kind) {
    case Kind::SameText:
        return Words::tr("the same text");
    case Kind::SimilarText:
        return Words::tr("%1 of the text alike").arg(percent(reason.share, format));
    case Kind::ContainedText:
        return Words::tr("%1 of the shorter text stand in the longer one").arg(percent(reason.share, format));
    case Kind::SameLead:
        return Words::tr("both about %1").arg(both(reason.nameA, reason.nameB));
    case Kind::KinLead:
        return Words::tr("about kindred firms: %1").arg(both(reason.nameA, reason.nameB));
    case Kind::SameName:
        return Words::tr("both name %1").arg(both(reason.nameA, reason.nameB));
    case Kind::EqualFigure:
        return Words::tr("%1 in both").arg(a);
    case Kind::RoundedFigure:
        return Words::tr("%1, rounded %2").arg(a, b);
    case Kind::ConvertedFigure:
        return Words::tr("%1, converted %2").arg(a, b);
    case Kind::SummedFigure:
        return Words::tr("%1 and %2 are part and sum").arg(a, b);
    case Kind::LooseFigure:
        return Words::tr("%1 fits %2").arg(a, b);
    case Kind::OtherFigure:
        return Words::tr("but %1 against %2").arg(a, b);
    case Kind::MoreNews:
        return Words::tr("but one announces more");
    case Kind::Days:
        if (reason.days == 0)
            return Words::tr("the same day");
        return reason.days == 1 ? Words::tr("1 day apart")
                                : Words::tr("%1 days apart").arg(format.count(reason.days));
    case Kind::Undated:
        return Words::tr("one date is not known");
    case Kind::SharedPlace:
        return Words::tr("both in %1").arg(reason.nameA);
    case Kind::SharedWords:
        return Words::tr("%1 of the words in common").arg(percent(reason.share, format));
    }
    return {};
}

QString reasonsText(const std::vector<StoryReason>& reasons, const LocaleFormat& format)
{
    QStringList words;
    for (const StoryReason& reason : reasons)
        words.append(reasonText(reason, format));
    return words.join(u" · "_s);
}

QString headlinesText(const ArticleTelling& telling, const LocaleFormat& format)
{
    const QStringList amounts = headlineTexts(telling.article.headlines, format);
    return amounts.isEmpty() ? u"–"_s : amounts.join(u", "_s);
}

QString tellingText(const ArticleTelling& telling, const LocaleFormat& format)
{
    QStringList parts;
    for (const QString& part : {format.shortDate(telling.article.date), telling.source, telling.article.title})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u" · "_s);
}

} // namespace vigie
