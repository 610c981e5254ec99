// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namejoin.h"

#include <functional>
#include <map>
#include <set>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kInitials = 3; ///< of a person whom they may stand for: fewer are too common

/// The surnames of the persons that the text names in full, and those that it gives to a firm too.
class Surnames
{
public:
    Surnames(const NameText& text, const std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys)
    {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const std::size_t space = keys[i].find(' ');
            if (candidates[i].kind == NameKind::Person && space != std::string::npos
                && text.is(candidates[i].first, kGivenName | kWeakGivenName))
                m_persons.insert(keys[i].substr(space + 1));
        }
        for (std::size_t i = 0; i < candidates.size() && !m_persons.empty(); ++i) {
            if (m_persons.contains(keys[i]) && isCalledFirm(text, candidates[i]))
                m_firms.insert(keys[i]);
        }
    }

    /// "Castaing" behind "Laurent Castaing": whom he is, unless a firm has the name too.
    bool isPerson(const NameCandidate& run, const std::string& key) const
    {
        return run.actor == kUnknown && run.place == kUnknown && m_persons.contains(key) && !m_firms.contains(key);
    }

private:
    std::set<std::string, std::less<>> m_persons;
    std::set<std::string, std::less<>> m_firms;
};

/// "Alvina" beside "Alvina Technologies", and nobody bears the name: the firm for short.
void joinShortFirms(std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys)
{
    std::set<std::string, std::less<>> firsts;
    std::set<std::string, std::less<>> borne;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::size_t space = keys[i].find(' ');
        if (space == std::string::npos)
            continue;
        if (candidates[i].kind == NameKind::Company)
            firsts.insert(keys[i].substr(0, space));
        else if (candidates[i].kind == NameKind::Person)
            borne.insert(keys[i].substr(space + 1));
    }
    for (std::size_t i = 0; i < candidates.size() && !firsts.empty(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.sure || run.kind != NameKind::Person || !firsts.contains(keys[i]) || borne.contains(keys[i]))
            continue;
        run.kind = NameKind::Company;
        run.rule = "name.firm.short";
    }
}

/// "MHE" behind "Moulay Hafid Elalamy": a person is called by the initials.
void joinInitials(const NameText& text, std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys)
{
    std::map<std::string, std::size_t, std::less<>> persons;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].kind != NameKind::Person || candidates[i].last - candidates[i].first < kInitials)
            continue;
        std::string initials;
        for (std::uint32_t at = candidates[i].first; at < candidates[i].last; ++at) {
            if (text.isWord(at))
                initials += text.fold(at).substr(0, 1);
        }
        persons.try_emplace(std::move(initials), i);
    }
    for (std::size_t i = 0; i < candidates.size() && !persons.empty(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.sure || run.actor != kUnknown || run.last - run.first != 1 || !text.isAllCaps(run.first))
            continue;
        const auto person = persons.find(keys[i]);
        if (person == persons.end())
            continue;
        run.kind = NameKind::Person;
        run.acronymOf = static_cast<std::int32_t>(person->second);
        run.rule = "name.initials";
    }
}

/// "Willy Borsus (MR)": the party of the person before the bracket.
void dropParties(const NameText& text, std::vector<NameCandidate>& candidates)
{
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (run.sure || run.actor != kUnknown || candidates[i - 1].kind != NameKind::Person
            || candidates[i - 1].last + 1 != run.first || !text.isAllCaps(run.first)
            || !text.isPunct(run.first - 1, "(") || !text.isPunct(run.last, ")"))
            continue;
        run.kind = NameKind::None;
        run.rule = "name.party";
    }
}

} // namespace

bool isCalledFirm(const NameText& text, const NameCandidate& run)
{
    return text.markBefore(run.first, PhraseClass::TriggerPart) != nullptr
        || text.markBefore(run.first, PhraseClass::TriggerNoun) != nullptr
        || text.mark(run.first, PhraseClass::TriggerPart) != nullptr
        || text.markBefore(run.last, PhraseClass::LegalForm) != nullptr || text.gram(run.first - 1) == Gram::Chez;
}

void joinForms(const NameText& text, std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys)
{
    joinInitials(text, candidates, keys);
    const Surnames surnames(text, candidates, keys);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        NameCandidate& run = candidates[i];
        if (!run.sure && run.kind != NameKind::Person && surnames.isPerson(run, keys[i])) {
            run.kind = NameKind::Person;
            run.rule = "name.surname.again";
        }
    }
    joinShortFirms(candidates, keys);
    dropParties(text, candidates);
}

} // namespace vigie::extraction
