package rules.quotes.translated_test

import data.rules.quotes.translated

saying := {
	"source": 0,
	"source_text": "he",
	"via": null,
	"sentence": 1,
	"block": 1,
	"kind": "direct",
	"addressee": "Le Monde",
	"venue": "",
	"medium": "",
	"quotes": [0],
}

venue := {"class": "venue", "sentence": 1, "block": 1}

story := {
	"sources": [{"role": "", "head": "", "nationality": ""}],
	"attributions": [saying],
	"quotes": [{"at": "q0", "words": 6}, {"at": "q1", "words": 9}],
	"matches": {"languages": [venue]},
}

found(changes) := report if {
	report := translated.report with input as object.union(story, changes)
		with data.config.quotes.translated.words as 6
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

flagged := {{"at": "q0", "args": {"source": "he"}}}

test_flags_its_own_quotation if {
	said({"quotes": [1]}) == {{"at": "q1", "args": {"source": "he"}}}
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

test_allows_paraphrase if {
	said({"kind": "indirect"}) == set()
}

test_flags_the_first_quotation_that_is_long_enough if {
	found({"attributions": [object.union(saying, {"quotes": [0, 1]})], "quotes": [{"at": "q0", "words": 5}, {"at": "q1", "words": 9}]}) == {{"at": "q1", "args": {"source": "he"}}}
}

test_allows_a_few_words if {
	found({"quotes": [{"at": "q0", "words": 5}]}) == set()
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
	"sources": [object.union({"role": "government", "head": "ministry", "nationality": "Turkey"}, changes)],
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

test_allows_what_an_outlet_was_told if {
	power({}, {"via": 0}) == set()
}
