package rules.balance.verb_asymmetry_test

import data.rules.balance.verb_asymmetry

source(i, name) := {"i": i, "kind": "named_org", "role": "", "name": name, "text": name, "organization": "", "owner": "", "plural": false, "block": 1}

said(i, who, class, lemma) := {
	"i": i,
	"cue": sprintf("a%d", [i]),
	"source": who,
	"source_text": "The union",
	"cue_text": lemma,
	"parent": null,
	"block": 1,
	"sentence": i,
	"frame": "verb",
	"class": class,
	"lemma": lemma,
}

claimed(i) := said(i, 0, "loaded_doubt", "claim")

insisted(i) := said(i, 0, "loaded_insist", "insist")

plain(i) := said(i, 1, "neutral", "say")

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}],
	"sentences": [],
	"sources": [source(0, "union"), source(1, "company")],
	"attributions": [claimed(0), plain(1), insisted(2), plain(3)],
	"matches": {"answers": []},
}

found(changes) := report if {
	report := verb_asymmetry.report with input as object.union(story, changes)
}

hearing(attributions) := found({"attributions": attributions})

flagged := {{"at": "a0", "related": ["a2"], "args": {"side": "The union", "cue": "claim", "n": "2"}}}

test_flags_one_side_that_claims if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_one_claim if {
	hearing([claimed(0), plain(1), plain(3)]) == set()
}

test_allows_a_side_that_mostly_says if {
	saying := [said(i, 0, "neutral", "say") | some i in numbers.range(4, 6)]
	hearing(array.concat([claimed(0), plain(1), insisted(2), plain(3)], saying)) == set()
}

test_does_not_count_the_words_of_the_other if {
	hearing(array.concat([claimed(0), plain(1), insisted(2), plain(3)], [plain(i) | some i in numbers.range(4, 6)])) == flagged
}

test_allows_one_word_of_the_other if {
	hearing([claimed(0), plain(1), insisted(2)]) == set()
}

test_allows_verbs_of_doubt_for_both if {
	hearing([claimed(0), plain(1), insisted(2), said(3, 1, "loaded_insist", "stress")]) == set()
}

test_allows_two_who_claim_once if {
	hearing([claimed(0), plain(1), said(2, 1, "loaded_doubt", "claim"), plain(3)]) == set()
}

test_allows_two_who_claim_once_among_many_who_say if {
	hearing(array.concat([claimed(0), said(2, 1, "loaded_doubt", "claim")], [plain(i) | some i in numbers.range(4, 30)])) == set()
}

test_allows_a_noun if {
	hearing([object.union(claimed(0), {"frame": "noun"}), plain(1), insisted(2), plain(3)]) == set()
}

test_allows_another_verb if {
	hearing([claimed(0), plain(1), said(2, 0, "loaded_insist", "stress"), plain(3)]) == set()
}

test_allows_who_claims_responsibility if {
	found({"matches": {"answers": [{"class": "confession", "sentence": 0}]}}) == set()
}

test_flags_beside_a_denial if {
	found({"matches": {"answers": [{"class": "denial", "sentence": 0}]}}) == flagged
}

# Each line a change to the story of one side that claims; the second doubt is
# what "they" insisted.
they(changes) := found({
	"sources": [object.union(source(0, "tenants"), {"plural": true}), source(1, "company"), object.union(source(2, "They"), {"kind": "unknown"})],
	"attributions": [claimed(0), object.union(insisted(1), object.union({"source": 2, "source_text": "They"}, changes)), plain(2), plain(3)],
})

test_flags_whom_they_goes_on_with if {
	they({}) == {{"at": "a0", "related": ["a1"], "args": {"side": "The union", "cue": "claim", "n": "2"}}}
}

test_allows_they_of_another_paragraph if {
	they({"block": 2}) == set()
}

test_allows_another_pronoun if {
	they({"source_text": "We"}) == set()
}

test_allows_it_that_is_not_the_many if {
	they({"source_text": "It"}) == set()
}

test_flags_it_that_says_more if {
	report := found({
		"sources": [source(0, "union"), source(1, "company"), object.union(source(2, "It"), {"kind": "unknown"})],
		"attributions": [claimed(0), insisted(1), plain(2), object.union(plain(3), {"source": 2, "source_text": "It"})],
	})
	count(report) == 1
}

test_goes_on_with_the_last_only if {
	found({
		"sources": [source(0, "union"), source(1, "company"), object.union(source(2, "It"), {"kind": "unknown"})],
		"attributions": [claimed(0), plain(1), object.union(insisted(2), {"source": 2, "source_text": "It"}), plain(3)],
	}) == set()
}
