package rules.anonymity.no_basis_test

import data.rules.anonymity.no_basis

source := {
	"i": 0,
	"at": "src0",
	"mentions": ["src0.mentions.0"],
	"text": "clerks",
	"name": "clerks",
	"head": "clerk",
	"kind": "anonymous",
	"role": "",
	"named": false,
	"nationality": "",
	"outlet": "",
	"plural": true,
	"count": 0,
	"anonymity": "src0.anonymity",
	"access": null,
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"via": null,
	"parent": null,
	"sentence": 1,
	"confidence": 95,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"addressee": "",
	"modal": false,
	"negated": false,
	"question": false,
}

words := [
	{"text": "aides", "lemma": "aide", "class": "aide"},
	{"text": "strategists", "lemma": "strategist", "class": "aide"},
	{"text": "media", "lemma": "media", "class": "medium"},
]

found(changes) := report if {
	report := no_basis.report with input as {
		"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 3}],
		"sources": [object.union(source, changes)],
		"attributions": [said],
		"matches": {"officials": words, "confidants": [{"lemma": "dancer"}]},
	}
}

flagged := flagged_as("clerks")

flagged_as(text) := {{"at": "src0", "related": ["src0.mentions.0"], "args": {"source": text}}}

test_flags_people_who_asked_not_to_be_named if {
	found({}) == flagged
}

test_flags_people_who_are_familiar_with_the_matter if {
	found({"anonymity": null, "head": "people"}) == flagged
}

test_flags_aides_and_sources if {
	found({"kind": "named_org", "head": "aide"}) == flagged
	found({"kind": "unnamed_group", "role": "source"}) == flagged
}

test_flags_uncounted_officials_inside if {
	found({"kind": "named_org", "head": "official", "text": "Several officials at the Pentagon"}) == flagged_as("Several officials at the Pentagon")
	found({"kind": "named_org", "head": "official", "text": "Officials at the Pentagon"}) == set()
	found({"kind": "named_org", "head": "clerk", "text": "Several clerks at the Pentagon"}) == set()
}

test_allows_strategists if {
	found({"kind": "unnamed_group", "head": "strategist"}) == set()
}

test_allows_media_sources if {
	found({"kind": "unnamed_group", "role": "source", "name": "media sources"}) == set()
}

test_allows_who_speaks_openly if {
	found({"kind": "unnamed_group"}) == set()
	found({"anonymity": null}) == set()
	found({"kind": "unnamed_group", "head": "people"}) == set()
}

test_allows_somebody_with_a_name if {
	found({"named": true}) == set()
}

test_allows_a_number if {
	found({"count": 3}) == set()
}

test_allows_one if {
	found({"plural": false}) == set()
}

test_allows_access if {
	found({"access": "src0.access"}) == set()
}

inside := {"kind": "unnamed_group", "head": "dancer", "text": "Some dancers at the opera house"}

test_flags_some_who_belong_to_a_house if {
	report := found(inside)
	report == {{"at": "src0", "related": ["src0.mentions.0"], "args": {"source": "Some dancers at the opera house"}}}
}

test_allows_all_of_a_house if {
	found(object.union(inside, {"text": "Dancers at the opera house"})) == set()
}

test_allows_some_of_no_house if {
	found(object.union(inside, {"text": "Some dancers"})) == set()
}

test_allows_some_from_the_street if {
	found(object.union(inside, {"head": "shopper"})) == set()
}

test_allows_some_whose_kind_is_not_known if {
	found(object.union(inside, {"kind": "unknown"})) == set()
}

test_flags_people_close_to_it_whatever_they_are if {
	close := {"text": "bankers close to the yard", "anonymity": null, "head": "banker"}
	found(close) == flagged_as("bankers close to the yard")
	found(object.union(close, {"kind": "unnamed_group"})) == set()
	found(object.union(close, {"text": "bankers at the yard"})) == set()
}
