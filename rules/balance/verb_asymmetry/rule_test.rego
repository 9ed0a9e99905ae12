package rules.balance.verb_asymmetry_test

import data.rules.balance.verb_asymmetry

source(i, name) := {"i": i, "kind": "named_org", "role": "", "name": name, "text": name, "organization": "", "owner": "", "block": 1}

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
	"blocks": [{"body": -1}, {"body": 0}],
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
