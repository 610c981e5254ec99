// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// What speaks for or against a run of capitals being a person, a firm, a place: yes-or-no features, weighed by
/// NameWeights.
namespace vigie::extraction {

// It never settles on such a list.
// clang-format off
#define VIGIE_NAME_FEATURES(X)                                                                                      \
    /* its own words */                                                                                             \
    X(bias) X(one_word) X(two_words) X(three_words) X(many_words) X(all_caps) X(short_caps) X(some_caps)            \
    X(inner_capital) X(digit) X(ampersand) X(legal_form) X(company_word_first) X(company_word_last)                 \
    X(company_word_inside) X(given_first) X(given_weak_first) X(given_inside) X(particle) X(hyphen) X(saint)        \
    X(initials) X(upper_surname) X(body_word) X(education_word) X(association_word) X(initial_surname)              \
    X(person_shape) X(person_shape_weak) X(unknown_pair) X(lower_article_noun) X(all_common) X(some_common)         \
    X(first_common) X(no_common) X(stop_name) X(abbreviation) X(demonym_word) X(unknown_triple)                     \
    X(particle_first)                                                                                               \
    /* what the gazetteer knows of it */                                                                            \
    X(place_hyphens) X(actor_company) X(actor_body) X(actor_association) X(actor_education) X(actor_common)         \
    X(prefix_company) X(prefix_body) X(prefix_association) X(actor_suffix) X(place_country) X(place_region)         \
    X(place_city) X(place_small) X(place_zone) X(place_none) X(place_common) X(place_several) X(actor_several)      \
    X(place_prefix) X(place_suffix)                                                                                 \
    /* where it stands */                                                                                           \
    X(bracket_common) X(after_number) X(bracket_after_place) X(whole_bracket) X(digit_behind_hyphen)                \
    X(sentence_start) X(start_common) X(quoted) X(bracketed)                                                        \
    /* words before and behind that tell what it is */                                                              \
    X(civility) X(honorific) X(function_before) X(function_far) X(function_after) X(function_comma)                 \
    X(say_before) X(say_after) X(act_after) X(aux_after) X(group_before) X(group_inside) X(company_noun_before)     \
    X(company_noun_far) X(function_chain) X(company_of_before) X(demonym_before) X(stop_head_before)                \
    X(body_before) X(admin_before) X(admin_of_before) X(zone_before) X(land_before) X(plant_before)                 \
    X(that_of_before) X(caps_behind_noun) X(bracket_behind_noun) X(company_apposition) X(union_before)              \
    X(given_to)                                                                                                     \
    /* what stands right before it */                                                                               \
    X(prev_a) X(prev_de) X(prev_d) X(prev_du) X(prev_des) X(prev_en) X(prev_au) X(prev_par) X(prev_avec)            \
    X(prev_chez) X(prev_sur) X(prev_pour) X(prev_le) X(prev_la) X(prev_l) X(prev_les) X(prev_de_article)            \
    X(prev_a_article) X(prev_entre) X(prev_selon) X(prev_et) X(prev_comma) X(prev_vers) X(prev_verb)                \
    X(prev_noun) X(prev_un) X(prev_participle_a)                                                                    \
    /* what stands behind it */                                                                                     \
    X(next_bracket_caps) X(next_bracket_place) X(next_bracket) X(next_comma) X(next_de) X(next_et) X(next_verb)     \
    X(next_rel) X(next_adjective) X(next_noun) X(next_comma_place) X(next_ou) X(next_verb_or_noun)                  \
    X(next_a_place) X(next_bracket_share)                                                                           \
    /* what the text says of its other mentions */                                                                  \
    X(link_company) X(link_person) X(link_place) X(link_body) X(link_none)
// clang-format on

enum class NameFeature : std::uint8_t {
#define X(name) name,
    VIGIE_NAME_FEATURES(X)
#undef X
};

inline constexpr std::string_view kNameFeatureNames[]{
#define X(name) #name,
    VIGIE_NAME_FEATURES(X)
#undef X
};
inline constexpr std::size_t kNameFeatureCount = std::size(kNameFeatureNames);

/// Those that hold for a run, by what stands in and around it, into `out` (emptied first), ascending.
void nameFeatures(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out);

/// Does the run go on a list ("X, Y et Z") that `before` is in?
bool isListed(const NameText& text, const NameCandidate& before, const NameCandidate& run);

} // namespace vigie::extraction
