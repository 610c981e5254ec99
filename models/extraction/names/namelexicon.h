// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/gazetteer.h"
#include "models/extraction/text/tokentrie.h"
#include "models/extraction/text/wordtable.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie::extraction {

/// What a single word may be; a word is often several of these.
enum WordFlag : std::uint32_t {
    kNoun = 1U << 0U,
    kAdjective = 1U << 1U,
    kPastParticiple = 1U << 2U,
    kPresentParticiple = 1U << 3U,
    kInfinitive = 1U << 4U,
    kFiniteVerb = 1U << 5U, ///< third person of present or future
    kOtherWord = 1U << 6U, ///< adverbs, pronouns, prepositions …
    kGivenName = 1U << 7U,
    kWeakGivenName = 1U << 8U, ///< a first name that is a word or a place too
    kCompanyWord = 1U << 9U, ///< "Holding", "Motors": tells a firm inside a run of capitals
    kAbbreviation = 1U << 10U, ///< "PME": capitals that are no name
    kDemonym = 1U << 11U,
    kSayVerb = 1U << 12U,
    kActVerb = 1U << 13U,
    kParticle = 1U << 14U, ///< "El", "Ben": inside a person's name
    kLowerParticle = 1U << 15U, ///< "de", "van": the same, in lower case
    kBodyWord = 1U << 16U, ///< "Board", "Agency": the same of public bodies
    kEducationWord = 1U << 17U,
    kAssociationWord = 1U << 18U,
    kPlaceTail = 1U << 19U, ///< "Park": with a town before it the name of a site there
    kCanton = 1U << 20U, ///< "VD": in brackets behind a town in Switzerland
    kCommonWord = kNoun | kAdjective | kPastParticiple | kPresentParticiple | kInfinitive | kFiniteVerb | kOtherWord,
};

/// The words that the grammar of names is made of.
enum class Gram : std::uint8_t {
    None,
    De,
    D,
    Du,
    Des,
    Le,
    La,
    L,
    Les,
    Et,
    A,
    Au,
    Aux,
    En,
    Dans,
    Pour,
    Sur,
    Par,
    Avec,
    Chez,
    Entre,
    Selon,
    Ex,
    Of,
    And,
    The,
    For,
    Un,
    Une,
    Qui,
    Que,
    Dont,
    Ou,
    Vers,
    Depuis,
    Contre,
    Est,
    Ont,
    Va
};

/// Index of a StopHead behind which even a well-known name is no actor ("la marque Puget", "la loi Renault").
constexpr std::uint32_t kBrandHead = 1;

/// How the head noun of an institution behaves.
struct BodyHead
{
    std::optional<ActorKind> kind; ///< nothing: looks like an institution and is none ("conseil d'administration")
    bool lower = false; ///< begins a name in lower case too
    bool naming = false; ///< with a capital it is a name in itself ("Assemblée nationale")
    bool open
        = false; ///< one of many, however long ("tribunal de commerce"): nothing but a name of its own makes it one
    bool many = false; ///< the same in small letters alone: "la chambre de commerce", but "la Chambre de commerce"
};

/// Everything that is known about names. Filled by parse…(), then build(), then only read.
struct NameLexicon
{
    WordTable words;
    std::vector<std::uint32_t> flags; ///< WordFlags by word id
    std::vector<Gram> grams; ///< by word id
    TokenTrie phrases;
    Gazetteer gazetteer;
    std::vector<BodyHead> heads;

    bool parsePlaces(std::string_view tsv, std::string* error); ///< gazetteer/places.tsv and sites.tsv
    bool parseActors(std::string_view tsv, std::string* error); ///< gazetteer/actors.tsv
    bool parseCommonWords(std::string_view tsv, std::string* error);
    bool parseGivenNames(std::string_view tsv, std::string* error);
    bool parseBodyHeads(std::string_view tsv, std::string* error);
    /// Files of "form<TAB>class", where `fallback` is the class of lines without one.
    bool parseClasses(std::string_view tsv, std::string_view fallback, std::string* error);
    bool parseDemonyms(std::string_view tsv, std::string* error);

    /// Adds a name of the watch-list; build() has to follow.
    void watch(const WatchedName& name);
    /// Marks a name as never an actor.
    void stop(std::string_view form);
    /// Packs the phrases. Call after the last parse…(), watch() or stop().
    void build();

    /// The well-known actor of this name or alias, however printed; nullptr where there is none.
    const KnownActor* actorOf(std::string_view form) const;

    std::uint32_t flagsOf(WordId id) const { return id < flags.size() ? flags[id] : 0; }
    Gram gramOf(WordId id) const { return id < grams.size() ? grams[id] : Gram::None; }

private:
    WordId addWord(std::string_view word, std::uint32_t flag);
    void addPhrase(std::string_view phrase, TokenTrie::Payload payload);
    bool addClass(std::string_view form, std::string_view name);
    /// "supprimera" of a table stands for "supprimer", "supprimeront" and "supprimerait", too.
    void addTenses(std::string future);
    void addActorForm(std::string_view form, std::uint32_t index);

    std::vector<std::pair<std::string, std::uint32_t>> m_actorForms; ///< folded form and actor, ascending once built
};

/// Is the token one that phrases ignore ("-" and "." without space around, in "Fès-Meknès", "S.A.")?
bool isPhraseGlue(std::string_view folded);

} // namespace vigie::extraction
