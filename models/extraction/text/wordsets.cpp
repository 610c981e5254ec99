// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/wordsets.h"

#include "models/extraction/text/text.h"
#include "models/extraction/text/tsv.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigie::extraction {

namespace {

constexpr std::pair<std::string_view, WordSet> kCodes[]{
    {"amount", WordSet::Amount},
    {"carries", WordSet::Carries},
    {"carry", WordSet::Carry},
    {"cost", WordSet::Cost},
    {"done", WordSet::Done},
    {"each", WordSet::Each},
    {"earlier-plan", WordSet::EarlierPlan},
    {"employs", WordSet::Employs},
    {"endowed", WordSet::Endowed},
    {"expect", WordSet::ExpectVerb},
    {"firm-share", WordSet::FirmShare},
    {"fronting", WordSet::Fronting},
    {"hire", WordSet::HireVerb},
    {"in-all", WordSet::InAll},
    {"indirect", WordSet::Indirect},
    {"later-item", WordSet::LaterItem},
    {"named-plan", WordSet::NamedPlan},
    {"no-verb", WordSet::NoVerb},
    {"opens-clause", WordSet::OpensClause},
    {"other-year", WordSet::OtherYear},
    {"others", WordSet::Others},
    {"own-site", WordSet::OwnSite},
    {"per-time", WordSet::PerTime},
    {"period", WordSet::Period},
    {"price", WordSet::Price},
    {"prolongs", WordSet::Prolongs},
    {"relative", WordSet::Relative},
    {"scheme", WordSet::Scheme},
    {"staff-verb", WordSet::StaffVerb},
    {"sum", WordSet::Sum},
    {"tag", WordSet::Tag},
    {"time-noun", WordSet::TimeNoun},
    {"years", WordSet::Years},
    {"auxiliary", WordSet::Auxiliary},
    {"before-noun", WordSet::BeforeNoun},
    {"body-act", WordSet::BodyAct},
    {"called-firm", WordSet::CalledFirm},
    {"capital", WordSet::Capital},
    {"clitic", WordSet::Clitic},
    {"clipped", WordSet::Clipped},
    {"collectivity", WordSet::Collectivity},
    {"collectivity-kind", WordSet::CollectivityKind},
    {"collectivity-office", WordSet::CollectivityOffice},
    {"community", WordSet::Community},
    {"decision", WordSet::Decision},
    {"describing-head", WordSet::DescribingHead},
    {"event", WordSet::EventNoun},
    {"firm-leader", WordSet::FirmLeader},
    {"firm-tail", WordSet::FirmTail},
    {"firm-tail-french", WordSet::FirmTailFrench},
    {"firms-site", WordSet::FirmsSite},
    {"former", WordSet::Former},
    {"generic-name", WordSet::GenericName},
    {"group", WordSet::Group},
    {"having", WordSet::Having},
    {"head-alone", WordSet::FirmsOwnHead},
    {"head-charged", WordSet::ChargedHead},
    {"ministry", WordSet::Ministry},
    {"head-en", WordSet::HeadTakingIn},
    {"head-of-region", WordSet::HeadOfRegion},
    {"head-person", WordSet::HeadNamedAfter},
    {"head-plural", WordSet::PluralHead},
    {"head-to", WordSet::HeadTakingTo},
    {"head-without-pour", WordSet::HeadWithoutFor},
    {"institute", WordSet::Institute},
    {"joining", WordSet::JoiningParticiple},
    {"joint", WordSet::Joint},
    {"leads", WordSet::Leads},
    {"line", WordSet::Line},
    {"named-site", WordSet::NamedSite},
    {"naming", WordSet::Naming},
    {"near", WordSet::Near},
    {"numeral", WordSet::Numeral},
    {"owned", WordSet::Owned},
    {"partners", WordSet::Partners},
    {"phrase-to", WordSet::PhraseOfTo},
    {"places-noun", WordSet::PlacesNoun},
    {"quarter", WordSet::Quarter},
    {"reach", WordSet::Reach},
    {"said-of-firm", WordSet::SaidOfFirm},
    {"saint", WordSet::Saint},
    {"street", WordSet::Street},
    {"subsidiary", WordSet::Subsidiary},
    {"such-as", WordSet::SuchAs},
    {"takes-mise", WordSet::TakesAny},
    {"takes-own", WordSet::TakesOwn},
    {"takes-to", WordSet::TakesTo},
    {"that", WordSet::That},
    {"town-office", WordSet::TownOffice},
    {"town-saint", WordSet::TownSaint},
    {"trade-branch", WordSet::TradeBranch},
    {"transfer", WordSet::Transfer},
    {"undergone", WordSet::Undergone},
    {"union", WordSet::Union},
};
static_assert(std::size(kCodes) == static_cast<std::size_t>(WordSet::Count));

} // namespace

bool WordSets::parse(std::string_view tsv, std::string* error)
{
    for (TsvReader reader(tsv); reader.next();) {
        const auto known = std::ranges::find(kCodes, reader.column(1), &std::pair<std::string_view, WordSet>::first);
        if (reader.column(0).empty() || known == std::end(kCodes))
            return reader.fail("unknown set of words", error);
        const WordId id = m_words.add(foldWord(reader.column(0)));
        if (id >= m_bits.size())
            m_bits.resize(id + 1);
        m_bits[id] |= bitOf(known->second);
    }
    return true;
}

} // namespace vigie::extraction
