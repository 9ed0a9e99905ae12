package rules.provenance.relay_chain_test

import data.rules.provenance.relay_chain

saying(i, source, parent) := {
	"i": i,
	"source": source,
	"parent": parent,
	"via": null,
	"sentence": 0,
	"lemma": "say",
	"kind": "indirect",
	"frame": "verb",
	"confidence": 95,
	"modal": false,
	"negated": false,
	"question": false,
	"credit": sprintf("a%d.credit", [i]),
	"source_text": ["the Courier", "a clerk", "the vet", "a paper"][source],
}

outlet := {"kind": "named_org", "role": "outlet", "named": true, "outlet": "Courier"}

clerk := {"kind": "unnamed_person", "role": "", "named": false, "outlet": "", "text": "a clerk"}

vet := {"kind": "unnamed_person", "role": "expert", "named": false, "outlet": "", "text": "they"}

paper := {"kind": "document", "role": "", "named": false, "outlet": ""}

story := {"sources": [outlet, clerk, vet, paper], "matches": {"hearsay": []}}

found(changes) := report if {
	report := relay_chain.report with input as object.union(story, changes)
}

chain := [saying(0, 0, null), saying(1, 1, 0), saying(2, 2, 1)]

# The chain, one link of it changed.
linked(n, changes) := found({"attributions": [a |
	some link in chain
	a := object.union(link, {k: v | some k, v in changes; link.i == n})
]})

sourced(n, changes) := found({
	"attributions": chain,
	"sources": [s |
		some i, source in story.sources
		s := object.union(source, {k: v | some k, v in changes; i == n})
	],
})

third := {{"at": "a0.credit", "related": ["a1.credit", "a2.credit"], "args": {"teller": "the Courier"}}}

test_flags_three_hands if {
	found({"attributions": chain}) == third
}

test_allows_two if {
	found({"attributions": [saying(0, 0, null), saying(1, 1, 0)]}) == set()
}

test_allows_one_who_goes_on if {
	linked(1, {"source": 0}) == set()
	linked(2, {"source": 1}) == set()
	linked(2, {"source": 0}) == set()
}

test_allows_an_account_of_the_police if {
	sourced(0, {"role": "police"}) == set()
}

test_allows_a_pronoun_that_is_not_resolved if {
	sourced(2, {"kind": "unknown"}) == set()
}

test_flags_somebody_whom_the_parser_does_not_know if {
	sourced(2, {"kind": "unknown", "text": "one vice-president"}) == third
	sourced(2, {"kind": "unknown", "text": "One in three"}) == set()
}

test_allows_polls_and_studies if {
	sourced(0, {"role": "poll"}) == set()
	sourced(1, {"role": "study"}) == set()
}

test_allows_what_is_no_telling if {
	linked(0, {"lemma": "fear"}) == set()
	linked(1, {"lemma": "fear"}) == set()
	linked(2, {"lemma": "fear"}) == set()
}

test_allows_the_words_of_a_speaker if {
	linked(1, {"kind": "direct"}) == set()
	linked(0, {"kind": "direct"}) == set()
}

test_allows_what_was_not_said if {
	linked(1, {"modal": true}) == set()
	linked(1, {"negated": true}) == set()
	linked(1, {"question": true}) == set()
}

test_allows_other_frames if {
	linked(0, {"frame": "noun"}) == set()
}

test_allows_a_link_that_is_not_sure if {
	linked(2, {"confidence": 80}) == set()
}

# "A clerk told the Courier that the vet said".
through(changes) := found(object.union({"attributions": [object.union(saying(0, 1, null), {"via": 0}), saying(1, 2, 0)]}, changes))

test_flags_two_hands_in_one if {
	through({}) == {{"at": "a0.credit", "related": ["a1.credit"], "args": {"teller": "a clerk"}}}
}

test_allows_a_person_with_a_name if {
	through({"sources": [outlet, object.union(clerk, {"kind": "named_person"}), vet]}) == set()
}

test_allows_who_is_known_by_the_office if {
	through({"sources": [outlet, object.union(clerk, {"text": "The governor"}), vet]}) == set()
}

test_allows_a_spokesman if {
	through({"sources": [outlet, object.union(clerk, {"role": "spokesperson"}), vet]}) == set()
}

test_allows_what_no_outlet_was_told if {
	through({"sources": [paper, clerk, vet]}) == set()
}

test_allows_what_one_told_of_himself if {
	through({"attributions": [object.union(saying(0, 1, null), {"via": 0}), saying(1, 1, 0)]}) == set()
}

# "The Courier said a clerk had told the Globe".
globe := {"kind": "named_org", "role": "outlet", "named": true, "outlet": "Globe"}

across(sources, via) := found({
	"sources": sources,
	"attributions": [saying(0, 0, null), object.union(saying(1, 1, 0), {"via": via})],
})

test_flags_an_outlet_on_what_another_was_told if {
	across([outlet, clerk, globe], 2) == {{"at": "a0.credit", "related": ["a1.credit"], "args": {"teller": "the Courier"}}}
}

test_allows_what_the_outlet_was_told_itself if {
	across([outlet, clerk, globe], 0) == set()
}

test_allows_what_somebody_else_says_was_told if {
	across([paper, clerk, globe], 2) == set()
	across([outlet, clerk, vet], 2) == set()
}

# "The Courier reported, citing a paper, that the vet said".
citing(source, changes) := found({"attributions": [
	saying(0, 0, null),
	object.union(saying(1, source, null), object.union({"frame": "citing"}, changes)),
	saying(2, 2, 0),
]})

test_flags_an_outlet_on_another if {
	citing(3, {}) == {{"at": "a0.credit", "related": ["a2.credit"], "args": {"teller": "the Courier"}}}
}

test_allows_an_outlet_that_cites_one_who_was_there if {
	citing(2, {}) == set()
}

test_allows_another_frame if {
	citing(3, {"frame": "verb"}) == set()
}

test_allows_citing_elsewhere if {
	citing(3, {"sentence": 4}) == set()
}

# "The Courier said the vet had heard from a clerk".
hit := {"at": "m.hearsay.0", "attribution": 0, "class": ""}

hearsay(attribution) := found({"attributions": [attribution], "matches": {"hearsay": [hit]}})

test_flags_what_was_heard_from_another if {
	hearsay(saying(0, 0, null)) == {{"at": "a0.credit", "related": ["m.hearsay.0"], "args": {"teller": "the Courier"}}}
}

# "According to the paper, an agent had been told by the owner".
test_flags_what_the_paper_heard if {
	count(found({"sources": [object.union(outlet, {"role": "study", "outlet": ""}), clerk, vet, paper], "attributions": [saying(0, 0, null)], "matches": {"hearsay": [hit]}})) == 1
}

# "A reporter noted that local news reports said".
media(outer, inner, text) := found({
	"sources": [outlet, object.union(clerk, {"text": text}), vet, paper],
	"attributions": [object.union(saying(0, 0, null), outer), object.union(saying(1, 3, 0), object.union({"source_text": "local news reports"}, inner))],
})

test_flags_what_other_media_say if {
	media({}, {}, "a clerk") == {{"at": "a0.credit", "related": ["a1.credit"], "args": {"teller": "the Courier"}}}
	count(media({"source": 1}, {}, "an Echo reporter")) == 1
	media({"source": 1}, {}, "a clerk") == set()
	media({}, {"source_text": "a paper"}, "a clerk") == set()
	media({}, {"negated": true}, "a clerk") == set()
	media({"negated": true}, {}, "a clerk") == set()
	media({}, {"parent": null}, "a clerk") == set()
}

test_allows_what_a_speaker_heard if {
	hearsay(object.union(saying(0, 0, null), {"kind": "direct"})) == set()
}

# "The Courier said a clerk said a paper showed it": a paper can.
test_flags_what_a_paper_shows if {
	shown := object.union(saying(2, 3, 1), {"lemma": "show"})
	count(found({"attributions": [saying(0, 0, null), saying(1, 1, 0), shown]})) == 1
	found({"attributions": [saying(0, 0, null), saying(1, 1, 0), object.union(shown, {"source": 2})]}) == set()
	found({"attributions": [saying(0, 0, null), saying(1, 1, 0), object.union(shown, {"lemma": "feel"})]}) == set()
}

# "The Courier cites a clerk as saying that the vet had said".
as_saying := {"at": "m.hearsay.0", "attribution": null, "class": "quoted", "sentence": 0}

cites(hit_, source, more) := found({
	"sources": [outlet, object.union(clerk, source), vet, paper],
	"attributions": [object.union(saying(0, 1, null), {"sentence": 0}), object.union(saying(1, 2, 0), more)],
	"matches": {"hearsay": [object.union(as_saying, hit_)]},
})

test_flags_whom_somebody_cites_as_saying if {
	cites({}, {}, {}) == {{"at": "a0.credit", "related": ["a1.credit"], "args": {"teller": "a clerk"}}}
	cites({"class": "learned"}, {}, {}) == set()
	cites({"sentence": 1}, {}, {}) == set()
	count(cites({}, {"kind": "named_person"}, {})) == 1
	cites({}, {}, {"source": 1}) == set()
}

test_does_not_take_as_saying_for_hearsay if {
	found({"attributions": [saying(0, 0, null)], "matches": {"hearsay": [object.union(hit, {"class": "quoted", "sentence": 0})]}}) == set()
}

# "A source said that the vet had told her."
heard(n, changes, source) := found({
	"attributions": [a |
		some link in [saying(0, 1, null), object.union(saying(1, 2, 0), {"tense": "pluperfect"})]
		a := object.union(link, {k: v | some k, v in changes; link.i == n})
	],
	"sources": [outlet, object.union(clerk, source), vet, paper],
})

test_flags_what_one_in_confidence_was_told if {
	heard(0, {}, {"kind": "anonymous"}) == {{"at": "a0.credit", "related": ["a1.credit"], "args": {"teller": "a clerk"}}}
	heard(0, {}, {}) == set()
	heard(1, {"tense": "past"}, {"kind": "anonymous"}) == set()
	heard(1, {"source": 1}, {"kind": "anonymous"}) == set()
}

# The third hand is somebody whom the parser cannot place.
striker(changes) := found({
	"sources": array.concat(story.sources, [{"kind": "unknown", "role": "", "named": false, "outlet": "", "text": "the striker"}]),
	"attributions": [
		chain[0],
		chain[1],
		object.union(object.union(chain[2], {"source": 4, "source_text": "the striker", "addressee": "team-mates"}), changes),
	],
})

test_flags_whoever_told_somebody if {
	striker({}) == third
	striker({"addressee": ""}) == set()
	striker({"source_text": "he"}) == set()
}

# "The physio let on to a scout, who passed it to Sky."
chained(class) := found({"attributions": [], "matches": {"hearsay": [{"at": "m.hearsay.0", "text": "who passed it to", "class": class, "sentence": 0, "attribution": null}]}})

test_flags_a_chain_that_does_not_nest if {
	chained("chain") == {{"at": "m.hearsay.0", "args": {"teller": "who passed it to"}}}
	chained("quoted") == set()
}

# "Sky hears from a friend that an agent told him."
hears(changes, told) := found({
	"attributions": [object.union(saying(0, 1, null), told)],
	"matches": {"hearsay": [object.union({"at": "m.hearsay.0", "text": "hears from", "class": "heard", "sentence": 0, "attribution": null}, changes)]},
})

test_flags_what_an_outlet_hears_from_another if {
	hears({}, {}) == {{"at": "m.hearsay.0", "related": ["a0.credit"], "args": {"teller": "hears from"}}}
	hears({"class": "quoted"}, {}) == set()
	hears({"sentence": 1}, {}) == set()
	hears({}, {"lemma": "fear"}) == set()
	hears({"attribution": 0}, {}) == {{"at": "a0.credit", "related": ["m.hearsay.0"], "args": {"teller": "a clerk"}}}
}

# "Told by the prince."
test_flags_who_told_it if {
	prince := object.union(saying(2, 2, 1), {"source_text": "the prince", "addressee": ""})
	handed(prince) == set()
	count(handed(object.union(prince, {"frame": "passive"}))) == 1
	handed(object.union(prince, {"frame": "passive", "source_text": "they"})) == set()
}

handed(told) := found({
	"sources": [outlet, clerk, object.union(vet, {"kind": "unknown"}), paper],
	"attributions": [saying(0, 0, null), saying(1, 1, 0), told],
})

# "Told by email" is how, and not by whom.
test_allows_a_letter_that_tells if {
	linked(2, {"source_text": "email"}) == set()
}
