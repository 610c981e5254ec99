// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace vigie {

/// A part of the entity panel that folds away to its heading.
class FacetSection final : public QWidget
{
    Q_OBJECT

public:
    /// `content` becomes the section's.
    FacetSection(const QString& title, QWidget* content, QWidget* parent = nullptr);

    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

private:
    void arrange(bool unfolded);

    QToolButton* m_heading;
    QWidget* m_content;
};

} // namespace vigie
