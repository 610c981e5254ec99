// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The extraction engine: the body of one announcement in, what a careful analyst reads out of it as values.
/// Standard C++20 without Qt, files or locale; the same bytes give the same result on any thread. The stages stand in
/// pipeline.cpp, in order.
namespace vigie::extraction {

/// Bytes of the body's UTF-8, half-open [begin, end), always on code point borders. (Everything outside the engine
/// counts code points.)
struct ByteSpan
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const ByteSpan&, const ByteSpan&) = default;
};

/// A date with the precision of its source: month or day 0 = not known. year 0 = no date at all.
struct SourceDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    friend bool operator==(const SourceDate&, const SourceDate&) = default;
};

/// A company, public body, person, school or association named in the text.
struct ExtractedActor
{
    std::string name; ///< the fullest form in the text, as printed
    ActorKind kind = ActorKind::Company;
    std::vector<std::string> aliases; ///< other forms in the text, each once, in order of appearance
    bool investor = false; ///< puts the money in
    std::vector<ByteSpan> mentions; ///< ascending, disjoint, never empty
    std::string rule; ///< id of the rule that read it, as "name.body.head"

    friend bool operator==(const ExtractedActor&, const ExtractedActor&) = default;
};

struct ExtractedPlace
{
    std::string name; ///< the form of the first mention
    std::string key; ///< gazetteer key ("MA-RSK", "MA", "FR-13", "geonames:2538475"); empty for a site the gazetteer
                     ///< does not know
    std::vector<ByteSpan> mentions; ///< ascending, disjoint, never empty
    std::string rule;

    friend bool operator==(const ExtractedPlace&, const ExtractedPlace&) = default;
};

/// A figure with its evidence.
struct ExtractedFigure
{
    MetricKind kind = MetricKind::Investment;
    Decimal value; ///< plain number in base units; the low end of a range
    std::optional<Decimal> valueMax; ///< the high end of a range; greater than value
    std::string unit; ///< ISO 4217 code, "jobs", "companies" or "people"
    Modifier modifier = Modifier::Exact;
    Role role = Role::Headline;
    std::string horizon; ///< "2027", "2027-03", "2023-2026" or empty
    std::optional<Sector> sector;
    std::int32_t subject = -1; ///< index into Extraction::actors, -1 = none
    std::int32_t place = -1; ///< index into Extraction::places, -1 = none
    ByteSpan span; ///< number, unit and modifier
    std::string rule; ///< ids of the rules that decided value, kind, role and horizon, separated by blanks
    std::vector<std::string> cues; ///< the words that decided, as printed; for the tooltip
    float confidence = 0; ///< in [0, 1]

    friend bool operator==(const ExtractedFigure&, const ExtractedFigure&) = default;
};

/// What one text says.
struct Extraction
{
    std::string lang; ///< ISO 639-1 code of the text; "und" where it cannot be told
    std::vector<Sector> sectors; ///< main one first; 1 to 3, empty for an empty text
    std::vector<ExtractedActor> actors; ///< in order of first mention
    std::vector<ExtractedPlace> places; ///< in order of first mention
    std::vector<ExtractedFigure> figures; ///< ascending by span, disjoint

    friend bool operator==(const Extraction&, const Extraction&) = default;
};

/// What is known beside the text itself.
struct Context
{
    SourceDate date; ///< of publication; resolves "cette année"
};

/// One name an analyst follows, from the workspace's watch-list: the engine recognises it anywhere.
struct WatchedName
{
    std::string form; ///< a name or an alias
    std::string name; ///< the canonical name of the actor
    ActorKind kind = ActorKind::Company;
};

/// The text of the engine's data files, by file name ("lexicon/fr/kinds.tsv" …). The caller reads them, so that the
/// engine touches no files.
struct ResourceFile
{
    std::string name;
    std::string_view text; ///< must outlive the call of load()
};

/// Lexicons, gazetteer and weights, ready to use. Immutable and shared between threads.
class Resources
{
public:
    /// Reads the data files. A missing or malformed file is named in `error` and gives nullptr.
    static std::shared_ptr<const Resources> load(const std::vector<ResourceFile>& files, std::string* error);

    /// The same with the names of a workspace's watch-list and stop-list added. Names on the stop-list are never read
    /// as actors.
    std::shared_ptr<const Resources> with(const std::vector<WatchedName>& watched,
                                          const std::vector<std::string>& stopped) const;

    ~Resources();
    Resources(const Resources&) = delete;
    Resources& operator=(const Resources&) = delete;

    struct Data; ///< the stages' own view, in resources.h
    const Data& data() const { return *m_data; }

private:
    explicit Resources(std::unique_ptr<const Data> data);

    std::unique_ptr<const Data> m_data;
};

/// Changes whenever the same text may be read differently: stored beside every value, asked for by re-extraction.
std::string_view engineVersion();

/// Reads one text. `body` is UTF-8 without the ` date … ` header; invalid bytes are read as U+FFFD and never end in a
/// span's middle. Never throws on any input (but for lack of memory); linear in the length of the body. Thread-safe.
Extraction extract(std::string_view body, const Context& context, const Resources& resources);

} // namespace vigie::extraction
