// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namerun.h"

#include "models/extraction/names/namestart.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLongestRun = 14;

/// How far a run reaches and what it is made of.
class RunReader
{
public:
    RunReader(const NameText& text, std::uint32_t at)
        : m_text(text)
        , m_first(at)
        , m_last(at)
    {
    }

    NameCandidate read()
    {
        NameCandidate run;
        run.civility = civility();
        const std::uint32_t stripped = m_first;
        if (!beginsName(m_first))
            return empty(std::max(m_first, stripped));
        m_last = knownEnd(m_text, m_first);
        if (m_last == m_first)
            m_last = part(m_first);
        extend();
        m_first = nameStart(m_text, m_first, m_last);
        if (m_first >= m_last)
            return empty(m_last);
        run.first = m_first;
        run.last = m_last;
        return run;
    }

private:
    NameCandidate empty(std::uint32_t at) const
    {
        NameCandidate none;
        none.first = none.last = at;
        return none;
    }

    bool same(std::uint32_t at) const
    {
        return m_text.sameSentence(m_first, at) && !m_text.document.tokens[at].lineBreakBefore;
    }

    /// "M. Mezzour", "Mme Binet": goes to the name behind the civility.
    std::int32_t civility()
    {
        const Mark* mark = m_text.mark(m_first, PhraseClass::Civility);
        if (mark == nullptr)
            return kUnknown;
        std::uint32_t next = mark->last;
        if (m_text.isPunct(next, "."))
            ++next;
        if (m_text.is(next, kLowerParticle) && !m_text.isCapital(next)) // "M. de Montessus", "Mme von der Leyen"
            next += m_text.is(next + 1, kLowerParticle) || m_text.isArticle(next + 1) ? 2 : 1;
        if (!m_text.isCapital(next) || m_text.isElided(next) || !same(next))
            return kUnknown;
        const auto at = static_cast<std::int32_t>(m_first);
        m_first = next;
        return at;
    }

    bool beginsName(std::uint32_t at) const
    {
        if (m_text.isNumber(at))
            return m_text.isCapital(at + 1) && m_text.isGlued(at + 1)
                && (isWordOfName(at + 1)
                    || (m_text.fold(at + 1).size() == 1 && m_text.fold(at + 1) != "d"
                        && m_text.fold(at + 1) != "g")); // 3M, but neither 3D nor 5G
        if (!m_text.isCapital(at))
            return false;
        if (knownEnd(m_text, at) > at)
            return true;
        if (m_text.isElided(at))
            return isClipped(at) || isPrintedArticle(at);
        // "A Fès", "Le groupe": a grammar word is part of a name only in the middle of a sentence, before another
        // capital.
        if (m_text.gram(at) != Gram::None && !m_text.isAllCaps(at))
            return !m_text.startsSentence(at) && m_text.isCapital(at + 1) && m_text.fold(at).size() > 1;
        return true;
    }

    /// "N'Golo", "M'Bengue", "O'Tacos": a letter that belongs to the name behind its apostrophe.
    bool isClipped(std::uint32_t at) const
    {
        return m_text.isIn(at, WordSet::Clipped) && m_text.isCapital(at + 1) && m_text.isGlued(at + 1)
            && !m_text.isAllCaps(at + 1);
    }

    /// "4Prima", but not "40MW": long enough for a word, and printed as one.
    bool isWordOfName(std::uint32_t at) const
    {
        return !m_text.isAllCaps(at) && m_text.fold(at).size() > 3 && !m_text.is(at, kAbbreviation);
    }

    /// "chez L'Orvanaise": in the middle of a sentence the article's capital is the name's.
    bool isPrintedArticle(std::uint32_t at) const
    {
        return m_text.gram(at) == Gram::L && m_text.isCapital(at + 1) && m_text.isGlued(at + 1)
            && !m_text.isAllCaps(at + 1) && !m_text.is(at + 1, kCommonWord) && !m_text.startsSentence(at);
    }

    /// One word and what is glued to it: "Mohammed", "High-Tech", "J.M", "CCIS-TTA", "I2C", "FusionBPO".
    std::uint32_t part(std::uint32_t at) const
    {
        const bool joined = m_first > 0 && m_text.isIn(m_first - 1, WordSet::Joint); // "le groupement A-B"
        ++at;
        while (m_text.isGlued(at)) {
            if (m_text.isNumber(at) || (m_text.isWord(at) && !m_text.isElided(at - 1))) {
                ++at;
                continue;
            }
            const bool sign = m_text.isPunct(at, "-") || m_text.isPunct(at, ".") || m_text.isPunct(at, "/")
                || m_text.isPunct(at, "'");
            const bool behind = m_text.isGlued(at + 1) && (m_text.isWord(at + 1) || m_text.isNumber(at + 1));
            if (!sign || !behind || (joined && !m_text.isPunct(at, "'")))
                break;
            at += m_text.isElided(at + 1) ? 3 : 2;
        }
        at = std::min(at, m_text.size());
        if (m_text.isPunct(at, "+") && m_text.isGlued(at) && !m_text.isGlued(at + 1))
            return at + 1; // Zemra+
        // The stop behind the initials of "A.D.A.E.V." is theirs.
        return at;
    }

    void extend()
    {
        while (m_last < m_text.size() && m_last - m_first < kLongestRun && same(m_last)) {
            const std::uint32_t next = continuation();
            if (next == m_last)
                break;
            m_last = next;
        }
    }

    bool isInitial(std::uint32_t at) const { return m_text.isCapital(at) && m_text.fold(at).size() == 1; }

    /// "Jeune Afrique Meriem Belmokadem", "(le ministre du) Commerce Ryad Mezzour": another name ends where a first
    /// name begins.
    bool beginsPerson(std::uint32_t at) const
    {
        const bool isCompound = m_text.isPunct(at + 1, "-") && m_text.isGlued(at + 1); // "Castres Marie-Laure Dupont"
        if (!m_text.is(at, kGivenName | kWeakGivenName) || !m_text.isCapital(isCompound ? at + 2 : at + 1)
            || m_text.mark(at, PhraseClass::Actor) != nullptr)
            return false;
        if (knownEnd(m_text, m_first) == at) // "Sultan Ahmed Bin Sulayem" has two first names
            return at - m_first > 1 || !m_text.is(m_first, kGivenName | kWeakGivenName)
                || m_text.mark(m_first, PhraseClass::Place) != nullptr;
        const bool complement = m_first > 0 && (m_text.isOf(m_first - 1) || m_text.isArticle(m_first - 1));
        return complement && m_text.is(at, kGivenName) && m_text.is(at - 1, kNoun) && !m_text.is(m_first, kGivenName)
            && m_text.mark(m_first, PhraseClass::TriggerPart) == nullptr;
    }

    std::uint32_t continuation() const
    {
        const std::uint32_t at = m_last;
        if (m_text.isPunct(at, ".") && isInitial(at - 1) && m_text.isCapital(at + 1) && same(at + 1))
            return part(at + 1); // R. Mezzour
        if (m_text.isPunct(at, ".") && m_text.mark(at - 1, PhraseClass::LegalForm) != nullptr
            && m_text.mark(at + 1, PhraseClass::LegalForm) != nullptr && same(at + 1))
            return part(at + 1); // Co. Ltd
        if (m_text.isCapital(at) && !m_text.isElided(at)) {
            if (m_text.mark(at, PhraseClass::Civility) != nullptr)
                return at;
            return beginsPerson(at) ? at : std::max(knownEnd(m_text, at), part(at));
        }
        if (m_text.isElided(at) && m_text.isCapital(at) && m_text.isCapital(at + 1))
            return part(at + 1); // Kamouraska L'Islet
        if (m_text.isElided(at) && m_text.isCapital(at) && m_text.isGlued(at + 1) && m_text.isWord(at + 1)
            && m_text.is(m_first, kGivenName | kWeakGivenName) && m_text.gram(at) == Gram::D)
            return part(at + 1); // Peter D'hoore
        if (m_text.isNumber(at))
            return number(at);
        if ((m_text.isPunct(at, "&") || m_text.isPunct(at, "+")) && m_text.isCapital(at + 1))
            return part(at + 1);
        if (m_text.isGram(at, {Gram::Of, Gram::And, Gram::For, Gram::The}) && m_text.isCapital(at + 1))
            return part(at + 1);
        if (m_text.gram(at) == Gram::Et && m_text.is(at - 1, kCompanyWord) && m_text.is(at + 1, kCompanyWord)
            && m_text.isCapital(at + 1) && m_text.is(at - 1, kNoun) && knownEnd(m_text, m_first) < at)
            return part(at + 1); // Import et Export
        if (m_text.gram(at) == Gram::Et && isPartnership(at))
            return at + 2; // Vadrel et Fils
        if (isFirmTail(at) || isSmallForm(at))
            return at + 1; // Attijariwafa bank, Kruger inc.
        if (isCommunity(at))
            return at + 1; // Rennes métropole
        if (isEmblem(at))
            return part(at + 1); // (la société) Fleur d'Atlas
        return particle(at);
    }

    /// Words of firms' names that are no French ones, printed in small letters.
    bool isFirmTail(std::uint32_t at) const
    {
        if (!m_text.isCapital(at - 1) || m_text.isGlued(at) || m_text.isCapital(at))
            return false;
        return m_text.isIn(at, WordSet::FirmTail)
            || (m_text.isIn(at, WordSet::FirmTailFrench) && !m_text.startsSentence(m_first)
                && m_text.mark(m_first, PhraseClass::Place) == nullptr && !m_text.is(at - 1, kAbbreviation)
                && (m_text.isPunct(at + 1, ",") || m_text.isPunct(at + 1, "(")));
    }

    /// "Kruger inc.", "Zemmour Plast sarl": a legal form in small letters that is no word.
    bool isSmallForm(std::uint32_t at) const
    {
        const Mark* form = m_text.mark(at, PhraseClass::LegalForm);
        return form != nullptr && form->last == at + 1 && !m_text.is(at, kCommonWord) && m_text.fold(at).size() > 2
            && m_text.isCapital(at - 1) && !m_text.isGlued(at);
    }

    /// Behind a town, right before anything but its own name: what towns form together.
    bool isCommunity(std::uint32_t at) const
    {
        return m_text.isIn(at, WordSet::Community) && m_text.mark(m_first, PhraseClass::BodyHead) == nullptr
            && !m_text.isCapital(at + 1) && m_first > 0
            && (m_text.markBefore(at, PhraseClass::Place) != nullptr || m_text.isPunct(at - 2, "-"))
            && !m_text.isOf(at + 1);
    }

    /// Behind a word for a firm, a common noun with its complement is the firm's name: "la banque camerounaise Crédit
    /// du Wouri".
    bool isEmblem(std::uint32_t of) const
    {
        return m_text.isOf(of) && m_first > 0 && m_text.isCapital(of + 1) && of - m_first == 1
            && m_text.is(m_first, kNoun) && m_text.mark(m_first, PhraseClass::Actor) == nullptr
            && !m_text.is(of + 1, kGivenName)
            && (isBehind(PhraseClass::TriggerPart)
                || (isBehind(PhraseClass::TriggerNoun) && m_text.mark(of + 1, PhraseClass::Place) == nullptr));
    }

    /// Does the run stand behind such words, or behind them and an adjective: "la banque camerounaise | Crédit …"?
    bool isBehind(PhraseClass words) const
    {
        const bool described
            = m_first > 1 && m_text.is(m_first - 1, kAdjective | kDemonym) && !m_text.isCapital(m_first - 1);
        return m_text.markBefore(m_first, words) != nullptr
            || (described && m_text.markBefore(m_first - 1, words) != nullptr);
    }

    /// A surname and those who share the firm with its bearer: "Vadrel et Fils".
    bool isPartnership(std::uint32_t et) const
    {
        return m_text.isCapital(et - 1) && m_text.isIn(et + 1, WordSet::Partners) && same(et + 1);
    }

    /// "Pharma 5", "Noor PV 1", but neither "Lear 500 emplois" nor "France 2030".
    std::uint32_t number(std::uint32_t at) const
    {
        const Mark* place = m_text.mark(m_first, PhraseClass::Place);
        if (place != nullptr && place->last == at)
            return at; // "Rabat-Salé-Kénitra 30, Marrakech-Safi 21"
        if (isGapped())
            return at;
        const bool shortNumber = m_text.text(at).size() <= 2;
        const bool alone = at + 1 >= m_text.size() || m_text.gram(at + 1) != Gram::None
            || m_text.is(at + 1, kOtherWord)
            || (m_text.is(at + 1, kFiniteVerb) && !m_text.is(at + 1, kNoun) && !isBehindArticle())
            || (m_text.document.tokens[at + 1].kind == TokenKind::Punct && !m_text.isPunct(at + 1, "%")
                && !m_text.isGlued(at + 2));
        return shortNumber && alone ? at + 1 : at;
    }

    /// "la Clio 6 sera …": a model, where firms have no article.
    bool isBehindArticle() const { return m_first > 0 && m_text.isArticle(m_first - 1); }

    /// "Veltrix créera 120 emplois et Sodarel 80": the number is of what was counted before.
    bool isGapped() const
    {
        constexpr std::uint32_t kReach = 12;
        if (m_first < 2 || m_text.gram(m_first - 1) != Gram::Et)
            return false;
        for (std::uint32_t at = m_first - 1; at > 0 && at + kReach > m_first && same(at - 1); --at) {
            if (m_text.isNumber(at - 1))
                return true;
        }
        return false;
    }

    /// "Luca de Meo", "Ahmed el Bouari": only behind a first name.
    std::uint32_t particle(std::uint32_t at) const
    {
        if (!m_text.is(at, kLowerParticle) || !m_text.is(m_first, kGivenName | kWeakGivenName))
            return at;
        std::uint32_t next = at + 1;
        if (m_text.isGram(next, {Gram::La, Gram::L})
            || (m_text.is(next, kLowerParticle) && !m_text.isCapital(next))) // "Ursula von der Leyen"
            ++next;
        if (!m_text.isCapital(next) || !same(next))
            return at;
        if (m_text.isOf(at)) {
            if ((m_last - m_first > 1 && !isTitled(next)) || m_text.mark(next, PhraseClass::Actor) != nullptr
                || m_text.mark(next, PhraseClass::Place) != nullptr)
                return at;
        }
        return part(next);
    }

    /// "Antoine Sallé de Chou, chef du bureau": behind a first name and a surname, a noble one where an office
    /// follows.
    bool isTitled(std::uint32_t at) const
    {
        const std::uint32_t office = at + 2 + (m_text.isArticle(at + 2) ? 1 : 0);
        return m_last - m_first == 2 && m_text.is(m_first, kGivenName) && !m_text.isAllCaps(at)
            && m_text.isPunct(at + 1, ",") && !m_text.isCapital(office)
            && m_text.mark(office, PhraseClass::Function) != nullptr;
    }

    const NameText& m_text;
    std::uint32_t m_first;
    std::uint32_t m_last;
};

} // namespace

NameCandidate readRun(const NameText& text, std::uint32_t at)
{
    NameCandidate run = RunReader(text, at).read();
    if (run.first == run.last) {
        run.first = run.last = std::max(run.last, at + 1);
        return run;
    }
    for (const Mark& mark : text.marksAt(run.first)) {
        if (mark.last != run.last)
            continue;
        if (mark.phraseClass == PhraseClass::Actor)
            run.actor = static_cast<std::int32_t>(mark.index);
        if (mark.phraseClass == PhraseClass::Place)
            run.place = static_cast<std::int32_t>(mark.index);
    }
    // "Groupe Safran" is as well known as Safran.
    if (run.actor == kUnknown && text.mark(run.first, PhraseClass::TriggerPart) != nullptr) {
        const Mark* inner = text.mark(run.first + 1, PhraseClass::Actor);
        if (inner != nullptr && inner->last == run.last)
            run.actor = static_cast<std::int32_t>(inner->index);
    }
    return run;
}

} // namespace vigie::extraction
