// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/horizons/due.h"

/// What the words between a date and a figure say: whether the one is of the other.
namespace vigie::extraction {

/// One text's words around its dues. Token ranges are half-open and lie in one sentence.
class DueClause
{
public:
    /// `cues` are the text's hits of horizons.tsv, `date` its day. The first three must outlive this.
    DueClause(const Document& document, const std::vector<Quantity>& quantities, const std::vector<CueHit>& cues,
              SourceDate date);

    /// "Au 31 décembre, la société déclarait | 8 000 salariés": a verb in the imperfect between these tokens.
    bool tellsPast(std::uint32_t first, std::uint32_t last) const;
    /// "en 2027 : | 800 millions", "600 emplois, auxquels s'ajoutent | 500 indirects": a colon, a semicolon or such a
    /// pronoun stands between the token and the figure.
    bool isBehindStop(const Figure& figure, std::uint32_t first) const;
    /// The token behind the date, and behind a colon that it leads to: "confiant pour 2024 : | l'agence vise".
    std::uint32_t endOf(const Due& due) const;
    /// "… son usine, où travaillent | 250 personnes": who is there already, said of the noun alone.
    bool isInRelative(const Figure& figure, std::uint32_t first) const;
    /// "60 postes au démarrage et 500": the first of two with words of its own is no half of a pair.
    bool isPair(const Figure& first, const Figure& second) const;
    /// "de mobiliser 90 millions et de créer 500 emplois": what one verb aims at is due at one time.
    bool isOneAim(const Figure& first, const Figure& second) const;
    /// "600 emplois et un chiffre d'affaires de | 15 millions": two objects of one verb.
    bool isSecondObject(const Figure& first, const Figure& second) const;
    /// "3 000 emplois directs d'ici 2030, et | 12 000 indirects": the other half of what is dated.
    bool isOtherHalf(const Figure& figure, const Due& due) const;
    /// "… et de créer": goes on with another thing to be done.
    bool opensVerb(std::uint32_t at) const;
    /// "créer 500 postes d'ici 2027 | et réaliser des ventes de", "d'ici 2027, | qui comprend la création de": goes
    /// on with what is to be reached by the same date.
    bool goesOn(std::uint32_t at) const;
    /// The first token that the date can be of: "10 MDH ; | d'ici 2027, le site".
    std::uint32_t clauseOf(const Due& due) const;
    /// "… et recrutera 900 personnes": a verb of its own, and not "d'eau et d'électricité".
    bool opensNewVerb(std::uint32_t first, std::uint32_t last) const;
    /// "7,5 milliards aujourd'hui", "45 millions en 2023", "contre 300 emplois": where things stand, or stood.
    bool isOfToday(const Figure& figure) const;
    /// ", en 2026 également,": said aside, of what follows.
    bool isBetweenCommas(const Due& due) const;
    /// "La convention court jusqu'en 2030 et …": the date is the plan's, and so of all that it brings.
    bool isOfRun(const Due& due) const;
    /// "… qui seront engagés dès 2026": the verb that the date stands with tells what becomes of the figure.
    bool isDateOfDoing(const Due& due) const;
    /// "la feuille de route | 2023-2026", "le plan, signé pour la période | 2023-2026": the years are those of a
    /// plan.
    bool isOfPlan(const Due& due) const;
    /// Does the word stand, or is a cue of the label found, between these tokens?
    bool holdsWord(std::string_view word, std::uint32_t first, std::uint32_t last) const;
    bool hasCue(CueLabel label, std::uint32_t first, std::uint32_t last) const;
    /// Is something opened or delivered between these tokens? The date is that event's then.
    bool tellsEvent(std::uint32_t first, std::uint32_t last) const;
    bool tellsEventAround(const Due& due) const;
    /// "80 597 emplois, soit 90% de l'objectif à horizon 2020", "300 emplois. L'usine, qui ouvrira d'ici 2027".
    bool isOfOther(const Figure& figure, const Due& due) const;
    /// "à l'horizon 2027, la création de 500 emplois": a comma, and nothing counted, between the date and what
    /// follows.
    bool opensClause(const Due& due) const;
    /// "la création à l'horizon 2027 de 500 emplois": the phrase goes on behind the date.
    bool leadsOn(const Due& due) const;
    /// Is the date what the sentence begins with, or what follows a semicolon in it?
    bool opensSentence(const Due& due) const;

private:
    /// "à Tanger, Agadir et *Salé notamment*, moyennant": the last name of a list.
    bool closesNames(std::uint32_t first, std::uint32_t last) const;
    /// "500 salariés | en 2032": the year right behind; null where there is none.
    const Quantity* yearBehind(const Figure& figure) const;
    /// "45 millions | en 2023", of a text of 2024: what its own year is past of.
    bool isOfPastYear(const Figure& figure) const;
    /// "Le site | de 600 salariés fermera fin 2026", "compte | 65 salariés et devrait …": people at work already.
    bool isThere(const Figure& figure) const;
    /// "Le site, où travaillent | 400 personnes, fermera d'ici 2027": of what the clause between the commas stands
    /// in.
    bool isAside(const Figure& figure, const Due& due) const;
    /// "45 M€ pour *doubler* sa capacité d'ici 2027": what is paid for is due then, whenever it is paid.
    bool isOfPurpose(const Figure& figure, const Due& due) const;
    /// "1.800 postes, dont 600 avant fin 2026", "200 emplois et 40 % d'ici 2030": a number that is no figure stands
    /// nearer.
    bool isOfQuantity(const Figure& figure, const Due& due) const;
    bool areAlike(std::uint32_t first, std::uint32_t second) const;
    /// "de créer", "à investir", "d'atteindre"
    bool isInfinitive(std::uint32_t at) const;
    bool startsWith(std::uint32_t at, std::initializer_list<std::string_view> words) const;
    std::uint32_t sentenceOf(const Due& due) const;
    std::string_view word(std::uint32_t at) const;

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    const std::vector<CueHit>& m_hits;
    SourceDate m_date;
};

} // namespace vigie::extraction
