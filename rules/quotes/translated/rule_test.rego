package rules.quotes.translated_test

import data.rules.quotes.translated

saying := {
	"source": 0,
	"source_text": "the banker",
	"via": null,
	"sentence": 1,
	"block": 1,
	"addressee": "Le Monde",
	"venue": "",
	"medium": "",
}

bank := {"i": 0, "role": "", "head": "", "nationality": "", "owner": "", "former": false, "title": ""}

quote := {"at": "q0", "words": 6, "attribution": 0}

long := {"at": "q1", "words": 9, "attribution": 0}

venue := {"class": "venue", "sentence": 1, "block": 1}

story := {
	"sources": [bank],
	"attributions": [saying],
	"quotes": [quote, long],
	"matches": {"languages": [venue]},
}

found(changes) := report if {
	report := translated.report with input as object.union(story, changes)
		with data.config.quotes.translated.words as 6
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

flagged := {{"at": "q0", "args": {"source": "the banker"}}}

test_flags_the_quotations_of_a_source_once if {
	found({"quotes": [long]}) == {{"at": "q1", "args": {"source": "the banker"}}}
	found({"quotes": [object.union(quote, {"attribution": null})]}) == set()
	two := {"sources": [bank, object.union(bank, {"i": 1})], "attributions": [saying, object.union(saying, {"source": 1})]}
	count(found(two)) == 1
	count(found(object.union(two, {"quotes": [quote, object.union(long, {"attribution": 1})]}))) == 2
}

test_flags_what_a_foreign_paper_was_told if {
	found({}) == flagged
}

test_flags_a_venue_or_a_medium if {
	said({"addressee": "", "venue": "in the Knesset"}) == flagged
	said({"addressee": "", "medium": "on state television"}) == flagged
}

test_allows_what_nobody_there_was_told if {
	said({"addressee": ""}) == set()
}

test_allows_a_venue_in_another_sentence if {
	said({"sentence": 2}) == set()
}

test_allows_another_word_of_the_list if {
	found({"matches": {"languages": [object.union(venue, {"class": "other"})]}}) == set()
}

test_flags_the_first_quotation_that_is_long_enough if {
	found({"quotes": [object.union(quote, {"words": 5}), long]}) == {{"at": "q1", "args": {"source": "the banker"}}}
}

test_allows_a_few_words if {
	found({"quotes": [object.union(quote, {"words": 5})]}) == set()
}

told(class, block) := found({"matches": {"languages": [venue, {"class": class, "sentence": 4, "block": block}]}})

test_allows_a_word_of_the_language if {
	told("told", 1) == set()
	told("english", 1) == set()
}

test_flags_a_word_of_the_language_elsewhere if {
	told("told", 2) == flagged
}

# The foreign ministry in Ankara.
power(changes, saying_changes) := found({
	"sources": [object.union(bank, object.union({"role": "government", "head": "ministry", "nationality": "Turkey"}, changes))],
	"attributions": [object.union(object.union(saying, {"addressee": ""}), saying_changes)],
	"matches": {"languages": []},
})

test_flags_a_power if {
	power({}, {}) == flagged
}

test_allows_a_power_that_speaks_english if {
	power({"nationality": "Ireland"}, {}) == set()
}

test_allows_a_lone_official if {
	power({"head": "official"}, {}) == set()
}

test_allows_somebody_of_no_office if {
	power({"role": "expert"}, {}) == set()
}

test_flags_an_office_at_home if {
	minister := {"role": "", "nationality": "", "owner": "Turkey", "title": "Turkish foreign minister"}
	power(minister, {}) == flagged
	power(object.union(minister, {"title": "Turkish ambassador"}), {}) == set()
	power(object.union(minister, {"former": true}), {}) == set()
	power(object.union(minister, {"owner": "Ireland"}), {}) == set()
}

test_allows_what_an_outlet_was_told if {
	power({}, {"via": 0}) == set()
}

test_flags_what_an_outlet_of_the_place_was_told if {
	said({"via": 0}) == flagged
}

test_allows_a_source_whose_language_is_told_elsewhere if {
	found({
		"attributions": [saying, object.union(saying, {"sentence": 5, "block": 3})],
		"matches": {"languages": [venue, {"class": "told", "sentence": 5, "block": 3}]},
	}) == set()
}
