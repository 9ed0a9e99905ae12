package rules.provenance.residue_test

import data.rules.provenance.residue

hit := {
	"at": "m.residue.0",
	"text": "TK",
	"class": "mark",
	"sentence": 1,
	"opens": false,
	"closes": false,
	"quote": null,
	"attribution": null,
}

found(changes) := report if {
	report := residue.report with input as {
		"sentences": [{"at": "s0"}, {"at": "s1"}],
		"links": [],
		"matches": {"residue": [object.union(hit, changes)]},
	}
}

at(place) := {{"at": place, "args": {"hit": "TK"}}}

left := weighing(false)

grave := weighing(true)

weighing(graver) := {{"at": "m.residue.0", "graver": graver, "args": {"hit": "TK"}}}

test_flags_a_mark if {
	found({}) == left
}

test_flags_all_of_a_field if {
	found({"class": "field", "opens": true}) == at("s1")
	found({"class": "field", "opens": true, "closes": true}) == at("s1")
}

test_allows_a_field_within_a_line if {
	found({"class": "field"}) == set()
}

test_flags_an_end if {
	found({"class": "end", "opens": true, "closes": true}) == left
}

test_allows_an_end_within_a_line if {
	found({"class": "end", "opens": true}) == set()
	found({"class": "end", "closes": true}) == set()
}

test_flags_a_label if {
	found({"class": "release", "opens": true}) == grave
}

test_allows_a_label_within_a_line if {
	found({"class": "release"}) == set()
}

test_flags_terms if {
	found({"class": "terms"}) == grave
}

test_allows_terms_that_somebody_speaks_of if {
	found({"class": "terms", "quote": 0}) == set()
}

test_flags_a_machine if {
	found({"class": "machine"}) == grave
}

test_allows_a_machine_that_is_quoted if {
	found({"class": "machine", "quote": 0}) == set()
	found({"class": "machine", "attribution": 0}) == set()
}

linked(url) := report if {
	report := residue.report with input as {"sentences": [], "links": [{"at": "link0", "url": url}], "matches": {"residue": []}}
}

test_flags_an_address if {
	linked("https://dam.example/?utm_source=chatgpt.com") == {{"at": "link0", "args": {"hit": "utm_source=chatgpt.com"}}}
}

test_allows_an_address if {
	linked("https://dam.example/") == set()
}

test_flags_a_run_of_markup_once if {
	report := residue.report with input as {
		"sentences": [{"at": "s0"}, {"at": "s1"}],
		"links": [],
		"matches": {"residue": [object.union(hit, {"i": 0, "class": "run"}), object.union(hit, {"i": 1, "at": "m.residue.1", "class": "run"})]},
	}
	report == {{"at": "m.residue.0", "related": ["m.residue.1"], "args": {"hit": "TK"}}}
}

# Labels of a database, on lines of their own, and markup that comes in dozens.
run(changes) := report if {
	report := residue.report with input as {
		"sentences": [{"at": "s0"}, {"at": "s1"}],
		"links": [],
		"matches": {"residue": [object.union(object.union(hit, {"i": i, "at": sprintf("m%d", [i])}), change) | some i, change in changes]},
	}
}

label := {"class": "label", "opens": true, "closes": true}

test_flags_labels_as_one if {
	run([label, label]) == {{"at": "m0", "related": ["m1"], "args": {"hit": "TK"}}}
}

test_allows_a_label_in_a_sentence if {
	run([{"class": "label", "opens": true}]) == set()
	run([{"class": "label", "closes": true}]) == set()
}

test_flags_a_template_within_a_line if {
	run([{"class": "template"}]) == {{"at": "m0", "related": [], "args": {"hit": "TK"}}}
}

test_flags_each_kind_of_run if {
	count(run([{"class": "template"}, {"class": "run"}])) == 2
}

test_allows_a_speaker if {
	run([{"class": "template", "opens": true}]) == set()
	run([{"class": "template", "opens": true, "closes": true}]) == set()
}

asking := {"class": "speaker", "opens": true}

asked := {{"at": "m0", "related": ["m1"], "args": {"hit": "TK"}}}

test_flags_who_asks_when_nobody_answers if {
	run([asking, asking]) == asked
	run([asking, asking, {"class": "speaker", "text": "LR"}]) == asked
	run([asking, asking, {"class": "label", "opens": true, "text": "LR"}]) == asked
}

test_allows_who_asks_once if {
	run([asking]) == set()
}

test_allows_who_asks_and_who_answers if {
	run([asking, asking, {"class": "speaker", "opens": true, "text": "LR"}]) == set()
	run([asking, asking, {"class": "template", "opens": true, "text": "LR"}]) == set()
}

test_flags_a_run_wherever_it_is if {
	run([{"class": "run"}]) == {{"at": "m0", "related": [], "args": {"hit": "TK"}}}
}
