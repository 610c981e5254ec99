// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStringList>
#include <QSvgRenderer>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

/// Draws an SVG whose only colour is "currentColor".
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(const QString& name, const QByteArray& svg)
        : m_name(name)
        , m_svg(svg)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
            : mode == QIcon::Selected                 ? palette.color(QPalette::HighlightedText)
                                                      : palette.color(QPalette::ButtonText);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (!isMirrored()) {
            renderer.render(painter, rect);
            return;
        }
        painter->save();
        painter->translate(2 * rect.x() + rect.width(), 0);
        painter->scale(-1, 1);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SymbolicIconEngine(*this); } // taken over by QIcon
    QString key() const override { return u"vigie-symbolic"_s; }
    QString iconName() override { return m_name; }

private:
    // What points along the reading direction turns with it.
    bool isMirrored() const
    {
        static const QStringList directed{u"back"_s, u"forward"_s, u"undo"_s, u"redo"_s, u"next"_s, u"previous"_s};
        return QGuiApplication::isRightToLeft() && directed.contains(m_name);
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolicIconEngine(name, file.readAll())); // owned by the icon
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/vigie.svg"_s);
}

} // namespace vigie
