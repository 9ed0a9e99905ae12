package rules.expertise.former_title_test

import data.rules.expertise.former_title

source := {
	"i": 0,
	"at": "src0",
	"kind": "named_person",
	"text": "Former navy officer Tom Vance",
	"title": "Former navy officer",
	"sentence": 2,
	"block": 1,
}

said := {"source": 0, "sentence": 2, "class": "neutral", "source_text": "Former navy officer Tom Vance"}

story := {
	"blocks": [{"body": -1}, {"body": 2}],
	"sources": [source],
	"attributions": [said],
	"numbers": [],
	"matches": {"biographies": [], "offices": offices},
}

offices := [{"text": "officer"}, {"text": "Ex-minister"}, {"text": "judge"}, {"text": "engineer"}]

found(changes) := report if {
	report := former_title.report with input as object.union(story, changes)
		with data.config.expertise.former_title.sentences as 2
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

told(changes) := found({"attributions": [object.union(said, changes)]})

flagged := {{"at": "src0", "args": {"source": "Former navy officer Tom Vance"}}}

test_flags_an_old_title if {
	found({}) == flagged
}

test_flags_an_old_title_after_the_name if {
	told({"source_text": "Tom Vance, a former navy officer,"}) == flagged
	told({"source_text": "Tom Vance, a former navy officer who now runs a yard,"}) == set()
}

test_flags_an_ex_minister if {
	sourced({"title": "Ex-minister"}) == flagged
}

test_allows_a_present_title if {
	sourced({"title": "navy officer"}) == set()
}

test_allows_politicians_and_other_trades if {
	sourced({"title": "Former president"}) == set()
	sourced({"title": "Former prime minister"}) == set()
	sourced({"title": "Former baker"}) == set()
}

test_allows_a_second_title if {
	sourced({"title": "Former judge and navy officer"}) == set()
}

test_allows_an_unnamed_officer if {
	sourced({"kind": "unnamed_person"}) == set()
}

test_allows_a_headline if {
	sourced({"block": 0}) == set()
}

test_allows_somebody_who_attacks if {
	told({"class": "evaluative"}) == set()
}

test_allows_more_after_the_name if {
	told({"source_text": "Former navy officer Tom Vance, who runs a yard,"}) == set()
}

test_allows_somebody_who_speaks_elsewhere if {
	told({"sentence": 7}) == set()
	told({"source": 1}) == set()
}

career(changes) := found({"matches": {"offices": offices, "biographies": [object.union({"class": "career", "sentence": 4}, changes)]}})

test_allows_a_career if {
	career({}) == set()
}

test_flags_beside_other_words if {
	career({"sentence": 5}) == flagged
	career({"class": "house"}) == flagged
}

dated(changes) := found({"numbers": [object.union({"kind": "year", "sentence": 4}, changes)]})

test_allows_a_year if {
	dated({}) == set()
}

test_flags_beside_other_numbers if {
	dated({"sentence": 5}) == flagged
	dated({"kind": "money"}) == flagged
}

test_flags_an_office_with_its_house if {
	sourced({"title": "former engineer at the plant"}) == flagged
	sourced({"title": "former officer to the king"}) == flagged
}
