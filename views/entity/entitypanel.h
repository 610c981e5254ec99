// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace vigie {

class ActorPageView;
class ActorsPane;
class FacetSection;
class PlaceFacetView;
class SectorFacetView;

/// The panel of sectors, places and actors, and in their place the page of one actor. It arranges its parts; the
/// controllers talk to them.
class EntityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntityPanel(QWidget* parent = nullptr);

    SectorFacetView* sectors() const { return m_sectors; }
    PlaceFacetView* places() const { return m_places; }
    ActorsPane* actors() const { return m_actors; }
    ActorPageView* page() const { return m_page; }

    bool isPageShown() const;
    void showPage();
    void showLists();

    QByteArray shape() const; ///< which sections are unfolded, for the settings
    void restoreShape(const QByteArray& shape);

signals:
    void listsShown(); ///< the user left the actor's page

private:
    QStackedWidget* m_pages;
    SectorFacetView* m_sectors;
    PlaceFacetView* m_places;
    ActorsPane* m_actors;
    ActorPageView* m_page;
    QList<FacetSection*> m_sections;
};

} // namespace vigie
