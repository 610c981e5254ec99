// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/curation/searchpicker.h"

namespace vigie {

/// Chooses another article that tells the same as the one that is read, or does not.
class ArticlePicker final : public SearchPicker
{
    Q_OBJECT

public:
    /// `title` is that of the article that is read.
    explicit ArticlePicker(const QString& title, QWidget* parent = nullptr);

    void setRows(const QList<ArticleRow>& rows);

signals:
    void joinRequested(vigie::ArticleId other);
    void denyRequested(vigie::ArticleId other);

protected:
    void pick(qint64 id) override;
};

} // namespace vigie
