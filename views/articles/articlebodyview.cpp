// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlebodyview.h"

#include "models/domain/textindex.h"
#include "views/articles/articlewords.h"
#include "views/articles/bodytext.h"
#include "views/articles/evidencehighlighter.h"
#include "views/common/colours.h"
#include "views/common/spacing.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBlock>
#include <QToolTip>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlashMs = 900;
constexpr int kLongestLine = 96; // average characters: longer lines lose the reader's eye on the way back

bool movesCursor(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

/// Scripts without capitals may have no blanks either: there a whole clause is one run of letters.
bool isOfWord(QChar sign)
{
    switch (sign.category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Other: // "m²"
        return true;
    default:
        return sign.isMark();
    }
}

/// Does a word or a number, as "1.2" is one, go on there?
bool isWithinWord(const QString& text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar before = text.at(at - 1);
    const QChar behind = text.at(at);
    // Half a character, or one without its accent, is none.
    if (behind.isLowSurrogate() || (behind.isMark() && !before.isSpace()))
        return true;
    const auto isPoint = [](QChar sign) { return sign == u'.' || sign == u','; };
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    return (isOfWord(before) && isOfWord(behind)) || (isPoint(behind) && before.isDigit() && isDigit(at + 1))
        || (isPoint(before) && behind.isDigit() && isDigit(at - 2));
}

} // namespace

ArticleBodyView::ArticleBodyView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new EvidenceHighlighter(document()))
{
    setObjectName("ArticleBodyView"_L1);
    setAccessibleName(tr("Text of the article"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(1.5 * kUnit);
    QFont reading = font();
    reading.setPointSizeF(reading.pointSizeF() * 1.05);
    setFont(reading);
    m_highlighter->setPalette(palette());
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(kFlashMs);
    connect(&m_flash, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { drawChosen(value.toDouble()); });
}

void ArticleBodyView::setArticle(const ArticleDetail& detail)
{
    const BodyText body = bodyForView(detail.article.body);
    const bool sameText = detail.article.id == m_detail.article.id && body.text == m_shown;
    m_detail = detail;
    m_cut = body.cut;
    m_highlighter->setArticle(detail, Marks(detail, body.text.size()));
    m_detail.article.body.clear();
    if (sameText) {
        m_highlighter->rehighlight();
        drawChosen(0);
        return;
    }
    m_flash.stop();
    m_chosen = {};
    setExtraSelections({});
    m_shown = body.text;
    setPlainText(m_shown);
}

const Marks& ArticleBodyView::marks() const
{
    return m_highlighter->marks();
}

std::optional<SelectedText> ArticleBodyView::selectedText() const
{
    const QTextCursor cursor = textCursor();
    const QString& text = m_shown;
    qsizetype begin = cursor.selectionStart();
    qsizetype end = cursor.selectionEnd();
    // A sweep of the mouse takes the blanks around a word with it.
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (begin < end && text.at(end - 1).isSpace())
        --end;
    if (begin == end)
        return std::nullopt;
    // Half a word is no evidence: "1.2 billio" would prove nothing, and be read otherwise.
    while (isWithinWord(text, begin))
        --begin;
    while (isWithinWord(text, end))
        ++end;
    const TextIndex index(text);
    const Span span{index.codePointAt(begin), index.codePointAt(end)};
    return SelectedText{span, index.slice(span), text, viewport()->mapToGlobal(cursorRect(cursor).bottomLeft())};
}

bool ArticleBodyView::showFigure(MetricId id)
{
    m_flash.stop();
    m_chosen = {};
    for (qsizetype row = 0; row < m_detail.metrics.size(); ++row) {
        if (!id || m_detail.metrics[row].metric.id != id)
            continue;
        const std::optional<Mark> mark = marks().ofFigure(row);
        if (!mark)
            break;
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(mark->begin));
        setTextCursor(cursor);
        if (!viewport()->rect().contains(rectOf(*mark)))
            centerCursor();
        m_chosen = id;
        drawChosen(1.0); // the animation tells of changes only
        m_flash.start();
        return true;
    }
    setExtraSelections({});
    return false;
}

void ArticleBodyView::drawChosen(double flash)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark& mark : marks().all()) {
        if (mark.type != Mark::Type::Figure || !m_chosen || m_detail.metrics[mark.row].metric.id != m_chosen)
            continue;
        const QColor fill = colourOf(m_detail.metrics[mark.row].metric.fields.kind);
        const QColor light = palette().color(QPalette::Highlight);
        const auto blend = [flash](float from, float to) { return from + (to - from) * static_cast<float>(flash); };
        const QColor now = QColor::fromRgbF(blend(fill.redF(), light.redF()), blend(fill.greenF(), light.greenF()),
                                            blend(fill.blueF(), light.blueF()));
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.begin));
        selection.cursor.setPosition(static_cast<int>(mark.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(now);
        selection.format.setForeground(contrast(now, Qt::black) >= contrast(now, Qt::white) ? Qt::black : Qt::white);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

QRect ArticleBodyView::rectOf(const Mark& mark) const
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(mark.begin));
    QRect rect = cursorRect(cursor);
    cursor.setPosition(static_cast<int>(mark.end));
    const QRect last = cursorRect(cursor);
    // Evidence that goes on in the next line is taken for its first line up to the edge.
    if (last.top() == rect.top())
        return rect.united(last);
    rect.setRight(viewport()->rect().right());
    return rect;
}

std::optional<Mark> ArticleBodyView::markUnder(QPoint position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    // The nearest gap between characters may lie on either side of the character pointed at.
    for (const int at : {cursor.position(), cursor.position() - 1}) {
        const std::optional<Mark> mark = at >= 0 ? marks().at(at) : std::nullopt;
        if (!mark)
            continue;
        QTextCursor edge(document());
        edge.setPosition(at);
        const QRect before = cursorRect(edge);
        edge.setPosition(at + 1);
        const QRect character = before.united(cursorRect(edge));
        if (character.adjusted(-1, 0, 1, 0).contains(position))
            return mark;
    }
    return std::nullopt;
}

QString ArticleBodyView::toolTipOf(const Mark& mark) const
{
    return mark.type == Mark::Type::Figure ? figureToolTip(m_detail.metrics.at(mark.row), LocaleFormat(locale()))
                                           : mentionToolTip(m_detail.mentions.at(mark.row));
}

bool ArticleBodyView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<Mark> mark = markUnder(help->pos());
    QToolTip::showText(help->globalPos(), mark ? toolTipOf(*mark) : QString(), viewport());
    return true;
}

void ArticleBodyView::chooseAt(const std::optional<Mark>& mark)
{
    if (!mark || mark->type != Mark::Type::Figure)
        return;
    const MetricId id = m_detail.metrics.at(mark->row).metric.id;
    if (id == m_chosen)
        return;
    m_flash.stop();
    m_chosen = id;
    drawChosen(0);
    emit figureChosen(id);
}

void ArticleBodyView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        chooseAt(markUnder(event->pos()));
}

void ArticleBodyView::keyReleaseEvent(QKeyEvent* event)
{
    QPlainTextEdit::keyReleaseEvent(event);
    if (movesCursor(event->key()) && !textCursor().hasSelection())
        chooseAt(marks().at(textCursor().position()));
}

void ArticleBodyView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const std::optional<Mark> mark = event->buttons() == Qt::NoButton ? markUnder(event->pos()) : std::nullopt;
    const bool onFigure = mark && mark->type == Mark::Type::Figure;
    viewport()->setCursor(onFigure ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleBodyView::contextMenuEvent(QContextMenuEvent* event)
{
    chooseAt(markUnder(event->pos()));
    auto* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(m_actions);
    menu->popup(event->globalPos());
}

void ArticleBodyView::resizeEvent(QResizeEvent* event)
{
    limitLineLength();
    QPlainTextEdit::resizeEvent(event);
}

void ArticleBodyView::limitLineLength()
{
    const int longest = fontMetrics().averageCharWidth() * kLongestLine + 4 * kUnit;
    const int spare = std::max(0, width() - longest);
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? spare : 0, 0, mirrored ? 0 : spare, 0);
}

void ArticleBodyView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        drawChosen(0);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        limitLineLength();
    }
}

} // namespace vigie
