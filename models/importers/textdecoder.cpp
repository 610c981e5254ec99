// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textdecoder.h"

#include <QSet>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// Bytes 0x80–0x9F of windows-1252 (WHATWG Encoding Standard: the five that mean nothing stay control characters).
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// One control character in so many is too many for a text.
constexpr qsizetype kControlShare = 50;

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = kWindows1252[static_cast<std::size_t>(c.unicode() - 0x80)];
    return text;
}

std::optional<QString> decodeWhole(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// In a text of another script than Latin at least one byte in so many is above ASCII; in French one in twenty.
constexpr qsizetype kOtherScriptShare = 5;

QByteArray detectedEncoding(const QByteArray& bytes)
{
    // Enough to tell by, and bounded for big files.
    constexpr qsizetype kSample = 200'000;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(),
                         static_cast<std::size_t>(std::min(bytes.size(), kSample)));
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

/// As the bytes say of themselves; nothing where that cannot be.
std::optional<QString> decodeAsDeclared(const QByteArray& bytes, const QByteArray& declared)
{
    const QByteArray name = declared.trimmed().toLower();
    static const QSet<QByteArray> western{"iso-8859-1",   "iso8859-1", "iso_8859-1", "latin1", "latin-1",
                                          "windows-1252", "cp1252",    "us-ascii",   "ascii"};
    if (western.contains(name))
        return fromWindows1252(bytes);
    if (name == "utf-8" || name == "utf8") {
        QString text = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless).decode(bytes);
        const auto isLetter = [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; };
        const bool rather = std::ranges::count_if(text, isLetter) > text.count(QChar(QChar::ReplacementCharacter));
        return rather ? std::optional(text) : std::nullopt;
    }
    // Of two bytes a letter the declaration itself would not have been read.
    if (name.isEmpty() || name.startsWith("utf"))
        return std::nullopt;
    return decodeWhole(QStringDecoder(name.constData()), bytes);
}

QString decodeWithoutMark(const QByteArray& bytes, const QByteArray& declared)
{
    if (const auto utf8 = decodeWhole(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless), bytes))
        return *utf8;
    if (const auto text = decodeAsDeclared(bytes, declared))
        return *text;
    // The detector takes short French texts for any Western or Central European set, of old DOS even. They differ in
    // what French uses; so it is asked about other scripts only, of which most letters are above ASCII.
    const auto high = std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (high * kOtherScriptShare < bytes.size())
        return fromWindows1252(bytes);
    return decodeWhole(QStringDecoder(detectedEncoding(bytes).constData()), bytes).value_or(fromWindows1252(bytes));
}

/// Halves of surrogate pairs cannot be stored as UTF-8.
void replaceHalfPairs(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

bool isBinary(const QString& text)
{
    const auto isStrange = [](QChar c) {
        return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f' && c != u'\v' && c != u'\x1a';
    };
    return text.contains(QChar(u'\0')) || std::ranges::count_if(text, isStrange) > text.size() / kControlShare;
}

} // namespace

Result<QString> decodeText(const QByteArray& bytes, const QByteArray& declared)
{
    const auto mark = QStringConverter::encodingForData(bytes);
    QString text = mark ? QString(QStringDecoder(*mark).decode(bytes)) : decodeWithoutMark(bytes, declared);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (isBinary(text))
        return failure(Error::Kind::BadInput, u"the file is binary, not text"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"the file is empty"_s);
    replaceHalfPairs(text);
    return text;
}

} // namespace vigie
