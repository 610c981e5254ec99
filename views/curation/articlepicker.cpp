// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/articlepicker.h"

#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QPushButton>

namespace vigie {

using namespace Qt::StringLiterals;

ArticlePicker::ArticlePicker(const QString& title, QWidget* parent)
    : SearchPicker({u"article"_s, tr("Add to the story"),
                    tr("Which article tells the same announcement as “%1”? The story counts once. Without words, "
                       "articles of about the same time are shown.")
                        .arg(title),
                    tr("The same"), tr("Words of the article"), tr("Articles found"),
                    tr("Choose an article of the list.")},
                   parent)
{
    resize(88 * kUnit, 52 * kUnit); // titles are long
    QPushButton* deny = addButton(u"denyArticleButton"_s, tr("Not the same"));
    deny->setToolTip(tr("They tell different things: never join or suggest them"));
    connect(deny, &QPushButton::clicked, this,
            [this] { withChosen([this](qint64 id) { emit denyRequested(ArticleId{id}); }); });
}

void ArticlePicker::setRows(const QList<ArticleRow>& rows)
{
    const LocaleFormat format(locale());
    QList<Row> lines;
    for (const ArticleRow& row : rows)
        lines.append({row.id.value, u"%1 · %2"_s.arg(format.shortDate(row.date), row.title), row.excerpt});
    setLines(lines);
}

void ArticlePicker::pick(qint64 id)
{
    emit joinRequested(ArticleId{id});
}

} // namespace vigie
