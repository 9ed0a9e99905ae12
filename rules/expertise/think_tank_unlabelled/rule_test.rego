package rules.expertise.think_tank_unlabelled_test

import data.rules.expertise.think_tank_unlabelled

source := {
	"i": 0,
	"at": "src0",
	"kind": "named_org",
	"role": "",
	"text": "the Larkin Institute",
	"name": "Larkin Institute",
	"sentence": 2,
	"block": 1,
}

said := {"source": 0, "sentence": 2, "lemma": "say"}

story := {
	"blocks": [{"body": -1}, {"body": 2}],
	"sources": [source],
	"attributions": [said],
	"matches": {"thinktanks": []},
}

found(changes) := report if {
	report := think_tank_unlabelled.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

told(changes) := found({"attributions": [object.union(said, changes)]})

beside(class, sentence) := found({"matches": {"thinktanks": [{"class": class, "sentence": sentence, "text": "a conservative group"}]}})

flagged := {{"at": "src0", "args": {"source": "the Larkin Institute"}}}

test_flags_an_institute if {
	found({}) == flagged
	sourced({"kind": "document", "role": "study"}) == flagged
}

test_flags_an_institute_of_a_house if {
	sourced({"organization": "Garde Ltd"}) == flagged
}

test_allows_what_a_state_runs if {
	sourced({"text": "Larkin Space Institute"}) == set()
}

test_allows_other_bodies if {
	sourced({"text": "Larkin Brewery"}) == set()
}

listed(changes, name) := found({
	"sources": [object.union(source, {"text": name})],
	"matches": {"thinktanks": [object.union({"class": "name", "sentence": 2, "text": "Onward"}, changes)]},
})

test_flags_a_name_that_is_listed if {
	listed({}, "Onward") == {{"at": "src0", "args": {"source": "Onward"}}}
}

test_allows_the_names_of_others if {
	listed({}, "Backward") == set()
	listed({"sentence": 5}, "Onward") == set()
	listed({"class": "clause"}, "Onward") == set()
	listed({"class": "other"}, "Onward") == set()
}

test_allows_other_sources if {
	sourced({"kind": "anonymous"}) == set()
	sourced({"role": "spokesperson"}) == set()
	sourced({"kind": "document", "role": "poll"}) == set()
}

test_allows_a_headline if {
	sourced({"block": 0}) == set()
}

test_allows_what_it_does_itself if {
	told({"lemma": "announce"}) == set()
}

test_allows_what_it_says_elsewhere if {
	told({"sentence": 7}) == set()
	told({"source": 1}) == set()
}

test_allows_a_label if {
	beside("label", 0) == set()
	beside("label", 3) == set()
}

test_allows_a_leaning_word_in_the_sentence if {
	beside("leaning", 2) == set()
}

test_flags_beside_other_leaning_words if {
	beside("leaning", 1) == flagged
}

test_flags_before_a_label if {
	beside("label", 4) == flagged
	beside("name", 2) == flagged
}

test_allows_a_clause if {
	beside("clause", 2) == set()
	beside("clause", 3) == set()
}

test_flags_beside_the_clauses_of_others if {
	beside("clause", 1) == flagged
}

test_flags_somebody_of_an_institute if {
	fellow := {"kind": "named_person", "text": "Ann Koe", "organization": "Larkin Institute"}
	sourced(fellow) == {{"at": "src0", "args": {"source": "Larkin Institute"}}}
	sourced(object.union(fellow, {"text": "the Larkin Institute", "organization": ""})) == set()
}
