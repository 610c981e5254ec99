// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namelexicon.h"

#include "models/extraction/text/lexer.h"
#include "models/extraction/text/tsv.h"

#include <algorithm>
#include <utility>

namespace vigie::extraction {

namespace {

constexpr std::pair<std::string_view, Gram> kGrams[]{
    {"de", Gram::De},       {"d'", Gram::D},      {"du", Gram::Du},         {"des", Gram::Des},
    {"le", Gram::Le},       {"la", Gram::La},     {"l'", Gram::L},          {"les", Gram::Les},
    {"et", Gram::Et},       {"a", Gram::A},       {"au", Gram::Au},         {"aux", Gram::Aux},
    {"en", Gram::En},       {"dans", Gram::Dans}, {"pour", Gram::Pour},     {"sur", Gram::Sur},
    {"par", Gram::Par},     {"avec", Gram::Avec}, {"chez", Gram::Chez},     {"entre", Gram::Entre},
    {"selon", Gram::Selon}, {"ex", Gram::Ex},     {"of", Gram::Of},         {"and", Gram::And},
    {"the", Gram::The},     {"for", Gram::For},   {"un", Gram::Un},         {"une", Gram::Une},
    {"qui", Gram::Qui},     {"que", Gram::Que},   {"qu'", Gram::Que},       {"dont", Gram::Dont},
    {"ou", Gram::Ou},       {"vers", Gram::Vers}, {"depuis", Gram::Depuis}, {"contre", Gram::Contre},
    {"est", Gram::Est},     {"ont", Gram::Ont},   {"va", Gram::Va},
};

struct ClassName
{
    std::string_view name;
    std::optional<PhraseClass> phrase; ///< a phrase of the trie …
    std::uint32_t flag = 0; ///< … or a flag of the word
    bool plural = false; ///< the regular plural is meant too
    std::uint32_t index = 0; ///< of the phrase
};

constexpr ClassName kClasses[]{
    {"civility", PhraseClass::Civility},
    {"honorific", PhraseClass::Honorific},
    {"royal", PhraseClass::Honorific},
    {"particle", std::nullopt, kParticle},
    {"lower", std::nullopt, kLowerParticle},
    {"head", PhraseClass::Function, 0, true},
    {"office", PhraseClass::Office, 0, true},
    {"word", PhraseClass::FunctionWord, 0, true},
    {"legalform", PhraseClass::LegalForm},
    {"part", PhraseClass::TriggerPart},
    {"noun", PhraseClass::TriggerNoun},
    {"of", PhraseClass::TriggerOf},
    {"bodyword", std::nullopt, kBodyWord},
    {"educationword", std::nullopt, kEducationWord},
    {"associationword", std::nullopt, kAssociationWord},
    {"companyword", std::nullopt, kCompanyWord},
    {"name", PhraseClass::StopName},
    {"stophead", PhraseClass::StopHead},
    {"brand", PhraseClass::StopHead, 0, false, kBrandHead},
    {"abbr", std::nullopt, kAbbreviation},
    {"admin", PhraseClass::AdminPlace},
    {"zone", PhraseClass::Zone, 0, true},
    {"land", PhraseClass::Land},
    {"plant", PhraseClass::Plant, 0, true},
    {"tail", std::nullopt, kPlaceTail},
    {"canton", std::nullopt, kCanton},
    {"say", std::nullopt, kSayVerb},
    {"act", std::nullopt, kActVerb},
};

/// The words of a phrase, cut up as texts are; glue and elided articles are dropped alike in texts.
std::vector<WordId> cut(std::string_view phrase, WordTable& words, bool pluralise)
{
    Document document;
    document.body = phrase;
    cutTokens(document);
    std::vector<WordId> ids;
    for (const Token& token : document.tokens) {
        const std::string_view folded = document.fold(token);
        if (token.kind == TokenKind::Punct && isPhraseGlue(folded))
            continue;
        std::string word(folded);
        if (pluralise && token.kind == TokenKind::Word && word.size() > 3 && !word.ends_with('s')
            && !word.ends_with('x'))
            word += 's';
        ids.push_back(words.add(word));
    }
    return ids;
}

/// Calls `use` for each part of "a|b|c" that is not empty.
template <class Use> void forEachPart(std::string_view list, char separator, Use use)
{
    while (!list.empty()) {
        const std::size_t end = list.find(separator);
        if (const std::string_view part = list.substr(0, end); !part.empty())
            use(part);
        if (end == std::string_view::npos)
            return;
        list.remove_prefix(end + 1);
    }
}

} // namespace

bool isPhraseGlue(std::string_view folded)
{
    return folded == "-" || folded == "." || folded == "\u2013";
}

WordId NameLexicon::addWord(std::string_view word, std::uint32_t flag)
{
    const WordId id = words.add(word);
    if (id >= flags.size())
        flags.resize(id + 1);
    flags[id] |= flag;
    return id;
}

void NameLexicon::addPhrase(std::string_view phrase, TokenTrie::Payload payload)
{
    phrases.add(cut(phrase, words, false), payload);
}

void NameLexicon::addTenses(std::string future)
{
    if (!future.ends_with("ra"))
        return;
    future.pop_back();
    addWord(future, kActVerb); // "supprimer"
    addWord(future + 'e', kActVerb); // "construire"
    for (const std::string_view ending : {"ont", "ait", "aient"})
        addWord(future + std::string(ending), kActVerb | kFiniteVerb);
}

bool NameLexicon::addClass(std::string_view form, std::string_view name)
{
    for (const ClassName& known : kClasses) {
        if (known.name != name)
            continue;
        if (known.flag != 0)
            addWord(foldWord(form), known.flag);
        if (known.flag == kActVerb)
            addTenses(foldWord(form));
        if (!known.phrase)
            return true;
        // What joins a trigger to its name ("filiale de", "filiale d'") is read by the grammar.
        for (const std::string_view tail : {" de", " du", " d'"}) {
            if (form.ends_with(tail))
                form.remove_suffix(tail.size());
        }
        addPhrase(form, {*known.phrase, known.index});
        if (known.plural)
            phrases.add(cut(form, words, true), {*known.phrase, known.index});
        return true;
    }
    return false;
}

bool NameLexicon::parseClasses(std::string_view tsv, std::string_view fallback, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        std::string_view name = reader.columns() > 1 ? reader.column(1) : fallback;
        if (fallback == "name" && name == "head")
            name = "stophead"; // "head" is a function in functions.tsv and a noun before schemes in stopnames.tsv
        if (reader.column(0).empty() || !addClass(reader.column(0), name))
            return reader.fail("unknown class", error);
    }
    return true;
}

bool NameLexicon::parsePlaces(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto people = reader.column(5).empty() ? 0 : reader.number<std::uint32_t>(5);
        if (!people)
            return reader.fail("a whole number of inhabitants is needed", error);
        KnownPlace place{std::string(reader.column(0)), PlaceKind::City, std::string(reader.column(3)), *people};
        if (!placeKindFromWord(reader.column(2), &place.kind))
            return reader.fail("unknown kind of place", error);
        const TokenTrie::Payload payload{PhraseClass::Place, static_cast<std::uint32_t>(gazetteer.places.size())};
        gazetteer.places.push_back(std::move(place));
        addPhrase(reader.column(1), payload);
        forEachPart(reader.column(6), '|', [&](std::string_view form) { addPhrase(form, payload); });
    }
    return true;
}

bool NameLexicon::parseActors(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto kind = actorKindFromCode(reader.column(1));
        if (!kind)
            return reader.fail("unknown kind of actor", error);
        const char initial = reader.column(0).empty() ? 'A' : reader.column(0).front();
        KnownActor actor{std::string(reader.column(0)), *kind, {}, false, initial >= 'a' && initial <= 'z'};
        bool known = true;
        forEachPart(reader.column(3), ',', [&](std::string_view word) {
            const auto sector = sectorFromCode(word);
            known = known && sector;
            if (sector)
                actor.sectors.push_back(*sector);
        });
        if (!known)
            return reader.fail("unknown sector", error);
        const TokenTrie::Payload payload{PhraseClass::Actor, static_cast<std::uint32_t>(gazetteer.actors.size())};
        gazetteer.actors.push_back(std::move(actor));
        addActorForm(reader.column(0), payload.index);
        forEachPart(reader.column(2), '|', [&](std::string_view form) { addActorForm(form, payload.index); });
    }
    return true;
}

void NameLexicon::addActorForm(std::string_view form, std::uint32_t index)
{
    addPhrase(form, {PhraseClass::Actor, index});
    m_actorForms.emplace_back(foldWord(form), index);
}

const KnownActor* NameLexicon::actorOf(std::string_view form) const
{
    std::string folded = foldWord(form);
    for (const std::string_view generic : {"groupe ", "societe "}) {
        if (folded.starts_with(generic))
            folded.erase(0, generic.size());
    }
    const auto at = std::ranges::lower_bound(m_actorForms, folded, {}, &std::pair<std::string, std::uint32_t>::first);
    return at != m_actorForms.end() && at->first == folded ? &gazetteer.actors[at->second] : nullptr;
}

bool NameLexicon::parseCommonWords(std::string_view tsv, std::string* error)
{
    static constexpr std::pair<char, std::uint32_t> kLetters[]{
        {'n', kNoun},       {'a', kAdjective},  {'p', kPastParticiple}, {'g', kPresentParticiple},
        {'i', kInfinitive}, {'f', kFiniteVerb}, {'o', kOtherWord}};
    for (TsvReader reader(tsv); reader.next();) {
        std::uint32_t flag = 0;
        for (const auto& [letter, value] : kLetters)
            flag |= reader.column(1).find(letter) != std::string_view::npos ? value : 0;
        if (flag == 0)
            return reader.fail("no class of words", error);
        addWord(reader.column(0), flag);
    }
    return true;
}

bool NameLexicon::parseGivenNames(std::string_view tsv, std::string* /*error*/)
{
    for (TsvReader reader(tsv); reader.next();)
        addWord(reader.column(0), reader.column(1) == "s" ? kWeakGivenName : kGivenName);
    return true;
}

bool NameLexicon::parseDemonyms(std::string_view tsv, std::string* /*error*/)
{
    for (TsvReader reader(tsv); reader.next();)
        addWord(foldWord(reader.column(0)), kDemonym);
    return true;
}

bool NameLexicon::parseBodyHeads(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const bool naming = reader.column(2) == "name";
        const bool open = reader.column(2) == "open";
        const bool many = reader.column(2) == "many";
        const bool lower = open || many || reader.column(2) == "low";
        BodyHead head{actorKindFromCode(reader.column(1)), lower, naming, open, many};
        if (!head.kind && reader.column(1) != "-")
            return reader.fail("unknown kind of actor", error);
        addPhrase(reader.column(0), {PhraseClass::BodyHead, static_cast<std::uint32_t>(heads.size())});
        heads.push_back(head);
    }
    return true;
}

void NameLexicon::watch(const WatchedName& name)
{
    const bool same = !gazetteer.actors.empty() && gazetteer.actors.back().watched
        && gazetteer.actors.back().name == name.name && gazetteer.actors.back().kind == name.kind;
    if (!same) {
        const KnownActor* known = actorOf(name.name);
        std::vector<Sector> sectors = known != nullptr ? known->sectors : std::vector<Sector>();
        gazetteer.actors.push_back({name.name, name.kind, std::move(sectors), true, false});
    }
    addPhrase(name.form, {PhraseClass::Actor, static_cast<std::uint32_t>(gazetteer.actors.size() - 1)});
}

void NameLexicon::stop(std::string_view form)
{
    addPhrase(form, {PhraseClass::StopName, 1});
}

void NameLexicon::build()
{
    for (const auto& [word, gram] : kGrams) {
        const WordId id = words.add(word);
        if (id >= grams.size())
            grams.resize(id + 1);
        grams[id] = gram;
    }
    flags.resize(words.size());
    std::ranges::stable_sort(m_actorForms, {}, &std::pair<std::string, std::uint32_t>::first);
    phrases.build();
}

} // namespace vigie::extraction
