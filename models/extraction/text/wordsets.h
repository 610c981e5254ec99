// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/wordtable.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// Sets of words that the grammars of figures and names ask for by name. What is in them is data:
/// lexicon/fr/wordsets.tsv, where each has its code and an example. A word may be in several.
enum class WordSet : std::uint8_t {
    // Of figures
    Amount, ///< "montant": an amount, never the thing that it pays for
    Carry, ///< "porter": to a level
    Carries, ///< "porte": the same, as what somebody does
    Cost, ///< "budget": what a thing costs, of which a loan pays a part
    Done, ///< "consacré": what money and people did, behind "a" or "ont"
    Each, ///< "chacun"
    Endowed, ///< "doté"
    EarlierPlan, ///< "devis", "version": "contre 3.900 dans le projet initial", of what was planned before
    Employs, ///< "compte": what it says of people is there already
    ExpectVerb, ///< "prévoit": what it says is told of another time than what stands before it
    FirmShare, ///< "capital", "parts": of a firm, before its name
    Fronting, ///< "malgré": opens what is told before the main clause
    HireVerb, ///< "recrutera": people on top of those before
    InAll, ///< "total": of an amount that was told before
    Indirect, ///< "induits": jobs at others
    LaterItem, ///< "second": one of several that share a noun
    NamedPlan, ///< "feuille" of "feuille de route": the label behind it is no label
    NoVerb, ///< "avec", "la": no sentence goes on with it behind a clause in commas
    OpensClause, ///< "qui", "destiné": goes on to tell of what stands before the comma
    OtherYear, ///< "dernière": no year to come
    Others, ///< "autres"
    OwnSite, ///< "usine": "L'usine de Laval" is a part of what is told of the whole
    PerTime, ///< "an", "promotion": so many at a time, behind "par"
    Period, ///< "exercice": of time, and no thing that money is for
    Price, ///< "coût": opens what was paid for it, behind "pour un"
    Prolongs, ///< "pour", "soit": goes on with such a clause behind a further comma
    Relative, ///< "qui", "dont": what stands before it is of another clause
    Scheme, ///< "dispositif": has means of its own
    StaffVerb, ///< "comptera": with a year, what it says of people is a level
    Sum, ///< "montant": opens a sentence that tells what the thing before it costs
    Tag, ///< "prix": an amount that tells what something is worth
    TimeNoun, ///< "semaine": "la semaine dernière" is the last of no list
    Years, ///< "ans": what was done over them, behind "en deux"
    // Of names
    Auxiliary, ///< "avait", "sera": as "a" and "est"
    BeforeNoun, ///< "grand": an adjective, a noun too, that stands before its noun
    BodyAct, ///< "recevra": done by somebody, so that "la région" before it is an institution
    CalledFirm, ///< "groupe": the person's name behind it is a firm's
    Capital, ///< "Rabat": stands for those who decide there
    ChargedHead, ///< "ministère": may be "chargé de"
    Clitic, ///< "en", "y", "se": stands between a subject and its verb
    Clipped, ///< "n'": begins a name ("N'Golo")
    Collectivity, ///< "région": an institution or only its land
    CollectivityKind, ///< "urbaine": of a commune
    CollectivityOffice, ///< "mairie": such an institution, and no land
    Community, ///< "métropole": what towns form together
    Decision, ///< "aval": of a capital that decides
    DescribingHead, ///< "office": behind a name and a comma says what it is
    EventNoun, ///< "salon": the name behind it is nobody's
    FirmLeader, ///< "président": of the firm of the name behind it
    FirmTail, ///< "bank": ends a firm's name in small letters
    FirmTailFrench, ///< "développement": the same, where no phrase goes on
    FirmsOwnHead, ///< "direction": a firm has it too
    FirmsSite, ///< "usine": a firm's, in a town
    Former, ///< "anciennement"
    GenericName, ///< "groupe": no word by which names are told apart
    Group, ///< "groupe": printed with a capital a part of the name
    Having, ///< "avait": makes a perfect of the participle behind it
    HeadNamedAfter, ///< "fondation": bears a person's name
    HeadOfRegion, ///< "préfecture": may be "de la région X"
    HeadTakingIn, ///< "formation": takes "en"
    HeadTakingTo, ///< "commissariat": takes "à" behind its adjectives
    HeadWithoutFor, ///< "cour": takes no "pour"
    Institute, ///< "institut": a well-known acronym behind its name tells its kind
    JoiningParticiple, ///< "unifiée": stands between a head and its complement
    Joint, ///< "groupement": a hyphen joins two firms' names behind it
    Leads, ///< "président": of an institution, not of land
    Line, ///< "autoroute": between two towns
    Ministry, ///< "ministère": speaks for others, and has no plants or sales of its own
    NamedSite, ///< "aéroport": a place that bears a name
    Naming, ///< "baptisée": stands between a noun and its name
    Near, ///< "près": of a town
    Numeral, ///< "ii": ends the name of a fund or site
    Owned, ///< "détenue": has its owners behind "par"
    Partners, ///< "fils": share a firm with the one whose name stands before "et"
    PhraseOfTo, ///< "cours": makes a phrase of "à"
    PlacesNoun, ///< "sites": names behind it and a comma are places
    PluralHead, ///< "ministères": of several institutions
    Quarter, ///< "quartier": the name behind it alone is the place
    Reach, ///< "rejoindre": a cable or road does, and a place stands behind it
    SaidOfFirm, ///< "détenue": behind a firm's name
    Saint, ///< "Saint": begins the names of towns
    Street, ///< "boulevard": the name behind it is nobody's
    Subsidiary, ///< "filiale"
    SuchAs, ///< "lesquels", "dont": stands between a noun in the plural and some of its kind
    TakesAny, ///< "mise": takes "à", "au", "en"
    TakesOwn, ///< "lutte": takes "contre"; "audiences": takes "sur"
    TakesTo, ///< "soutien": takes "à"
    That, ///< "celle": what was named before
    TownOffice, ///< "maire": of the town behind its "de"
    TownSaint, ///< "Moulay": begins the names of towns and of persons
    TradeBranch, ///< "filière": a noun without an article tells which
    Transfer, ///< "cédé": has an owner or a receiver behind its "à"
    Undergone, ///< "connu": happens to a town
    Union, ///< "syndicat": before a union's name
    Count
};

/// The words of the sets. Read when the lexicons are loaded; every token of a text knows then which it is in.
class WordSets
{
public:
    using Bits = std::bitset<static_cast<std::size_t>(WordSet::Count)>; ///< one for each set

    static Bits bitOf(WordSet set) { return Bits().set(static_cast<std::size_t>(set)); }

    /// Adds the records "word<TAB>code of the set"; false and "line 12: what" where one is malformed.
    bool parse(std::string_view tsv, std::string* error);

    /// The sets that the folded word is in, of which `head` is headOf().
    Bits of(std::string_view folded, std::uint64_t head) const { return m_bits[m_words.find(folded, head)]; }

private:
    WordTable m_words;
    std::vector<Bits> m_bits{Bits()}; ///< by word id; of words that are in no set
};

} // namespace vigie::extraction
