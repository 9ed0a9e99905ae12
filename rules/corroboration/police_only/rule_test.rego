package rules.corroboration.police_only_test

import data.rules.corroboration.police_only

police := {
	"i": 0,
	"kind": "unnamed_group",
	"role": "police",
	"name": "police",
	"title": "",
	"text": "police",
	"head": "police",
	"organization": "",
	"nationality": "",
	"owner": "",
	"block": 1,
}

said(i, source) := {
	"i": i,
	"credit": sprintf("a%d", [i]),
	"source": source,
	"parent": null,
	"block": 1,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
}

words := {"force": [{"i": 0}, {"i": 1}], "answers": [], "occasions": [], "witnesses": []}

story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [{"block": 1, "question": false, "quoted": false} | some _ in numbers.range(1, 5)],
	"sources": [police],
	"attributions": [said(0, 0), said(1, 0), said(2, 0)],
	"matches": words,
}

found(changes) := report if {
	report := police_only.report with input as object.union(story, changes)
		with data.config as {"corroboration": {"police_only": {"sentences": 5, "statements": 3}}}
}

matching(changes) := found({"matches": object.union(words, changes)})

# One more who says something.
beside(changes) := found({
	"sources": [police, object.union(object.union(police, {"i": 1, "role": "", "name": "Jo Hall", "text": "Jo Hall", "head": ""}), changes)],
	"attributions": [said(0, 0), said(1, 0), said(2, 1)],
})

flagged := {{"at": "a0", "related": ["a1", "a2"], "args": {"source": "police"}}}

test_flags_police_alone if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview", "own_reporting": false}}) == set()
}

test_allows_reporting_of_our_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_a_road_that_is_closed if {
	matching({"force": []}) == set()
}

test_allows_a_brief if {
	found({"sentences": [{"block": 1, "question": false, "quoted": false}]}) == set()
}

test_does_not_count_the_headline if {
	found({"sentences": [{"block": 0, "question": false, "quoted": false} | some _ in numbers.range(1, 5)]}) == set()
}

test_allows_two_statements if {
	found({"attributions": [said(0, 0), said(1, 0)]}) == set()
}

test_allows_a_sister if {
	beside({}) == set()
}

test_flags_a_sheriff if {
	beside({"title": "Sheriff"}) == flagged
}

test_flags_the_department if {
	beside({"head": "department"}) == flagged
}

test_allows_a_spokesman_of_something_else if {
	beside({"head": "spokesman", "organization": "Hull Hospital"}) == set()
}

test_allows_officials_of_a_country if {
	beside({"head": "official", "nationality": "Peru"}) == set()
}

test_allows_officials_alone if {
	found({"sources": [object.union(police, {"role": "", "name": "officials", "text": "officials", "head": "official"})]}) == set()
}

test_allows_a_refusal_to_comment if {
	matching({"answers": [{"class": "comment"}]}) == set()
}

test_flags_beside_a_confession if {
	matching({"answers": [{"class": "confession"}]}) == flagged
}

test_allows_records if {
	matching({"occasions": [{"class": "paper"}]}) == set()
}

test_flags_a_news_conference if {
	matching({"occasions": [{"class": "public"}]}) == flagged
}

test_allows_a_witness if {
	matching({"witnesses": [{"i": 0}]}) == set()
}
