// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuelabel.h"
#include "models/extraction/text/text.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// Cues: the words that tell what a figure is about. Every cue table of the figure stages is a data file of this
/// form.
namespace vigie::extraction {

/// Where a cue has to stand to speak for a figure.
enum class CueSide : std::uint8_t {
    Near, ///< before or after it
    Left, ///< before it
    Right, ///< after it
};

/// One line of a cue table.
struct Cue
{
    struct Word
    {
        std::string text; ///< folded
        bool prefix = false; ///< "investi*": any word that begins so
    };

    std::string pattern; ///< as in the file
    std::vector<Word> words; ///< empty for a signal
    std::uint32_t gap = 0; ///< index of the word that other words may stand before; 0 = none
    CueLabel label; ///< what it speaks for; the table's owner gives it a meaning
    std::string labelText; ///< the same, as in the file
    std::uint32_t group = 0; ///< the same for all cues of the table with this label and side
    std::optional<MetricKind> kind; ///< the same, where the label is the code of a kind
    float weight = 0;
    CueSide side = CueSide::Near;
    bool adjacent = false; ///< only where nothing but "de", an article or a modifier stands between it and the figure
};

inline constexpr std::uint32_t kLongestGap = 8; ///< words that "…" may stand for

/// A cue found in a text: tokens [first, last).
struct CueHit
{
    const Cue* cue = nullptr;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The hits of cues with one of these labels, in their order. For labels that speak for nothing by themselves, and
/// that a rule looks for: "fournira" (label "supplies").
std::vector<CueHit> labelled(const std::vector<CueHit>& hits, std::initializer_list<CueLabel> labels);

/// One thing that speaks for a label, and how much of its weight counts: cue->weight · value.
struct Evidence
{
    const Cue* cue = nullptr;
    float value = 0;

    float weight() const { return cue->weight * value; }
};

/// Which of the cues of one label and side stay, where several begin at the same token of a text.
enum class CueRivals : std::uint8_t {
    Longest, ///< what their weights are added up for: "chiffre d'affaires à l'export" says it once
    All, ///< what is asked for by where it ends: "dont | quelque 120", "dont quelque | 120"
};

/// A cue table as read from its file. Columns: pattern, label, weight, side (near, left, right; "left!" = adjacent),
/// source. A pattern is written as in the text ("chiffre d'affaires"); a star at a word's end stands for any ending,
/// one that stands alone for any word; "{de}" for de, d', du or des, "{à}" for à, au or aux: a cue each. "…" stands
/// for up to kLongestGap words of the clause, or for none: "attribué* … pour"; what two commas set off does not
/// count.
class CueTable
{
public:
    explicit CueTable(CueRivals rivals = CueRivals::Longest)
        : m_rivals(rivals)
    {
    }

    /// Adds the records of one file; false and "line 12: what" where one is malformed.
    bool parse(std::string_view tsv, std::string* error);

    /// The records of a signal: a pattern "@name" speaks of something that is no word, as a figure's place in the
    /// text. One a label; may be empty. No allocation.
    std::span<const Cue> signal(std::string_view name) const;

    const std::vector<Cue>& cues() const { return m_cues; }
    CueRivals rivals() const { return m_rivals; }

private:
    CueRivals m_rivals;
    std::vector<Cue> m_cues;
    std::vector<Cue> m_signals; ///< ascending by name
    std::map<std::tuple<std::string, CueSide, bool>, std::uint32_t> m_groups;
};

/// A table, and what of it stands in one text: ascending by first token; of two cues of one label and
/// side on the same first token only the longer one, unless the table keeps all (CueRivals).
struct TextCues
{
    const CueTable& table;
    std::vector<CueHit> hits;
};

} // namespace vigie::extraction
