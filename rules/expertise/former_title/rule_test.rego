package rules.expertise.former_title_test

import data.rules.expertise.former_title

source := {
	"i": 0,
	"at": "src0",
	"kind": "named_person",
	"name": "Tom Vance",
	"text": "Former navy officer Tom Vance",
	"title": "Former navy officer",
	"sentence": 2,
	"block": 1,
}

said := {"source": 0, "sentence": 2, "class": "neutral", "source_text": "Former navy officer Tom Vance"}

story := {
	"blocks": [{"body": -1}, {"body": 2}],
	"sentences": [{"block": 1} | some _ in numbers.range(0, 5)],
	"sources": [source],
	"attributions": [said],
	"numbers": [],
	"matches": {"biographies": [], "offices": offices},
}

offices := [
	{"text": "officer", "sentence": 2},
	{"text": "Ex-minister", "sentence": 2},
	{"text": "judge", "sentence": 2},
	{"text": "engineer", "sentence": 2},
]

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
	told({"source_text": "Tom Vance, a former navy officer who was at sea,"}) == flagged
	told({"source_text": "Tom Vance, a former navy officer who now runs a yard,"}) == set()
	told({"source_text": "Tom Vance, a former navy officer who has joined the union,"}) == set()
}

# How he is called and where he speaks.
called(title) := found({
	"sources": [object.union(source, {"title": title})],
	"attributions": [object.union(said, {"source_text": sprintf("%s Tom Vance", [title])})],
})

test_flags_an_ex_minister if {
	called("Ex-minister") == flagged
}

# "She said": the title stood where she was met.
test_allows_somebody_the_story_has_met if {
	sourced({"text": "She"}) == set()
}

test_allows_a_title_that_comes_from_elsewhere if {
	told({"source_text": "the sailor Tom Vance"}) == set()
	other := object.union(said, {"source": 1})
	found({"attributions": [object.union(said, {"source_text": "the sailor Tom Vance"}), other]}) == set()
}

formerly(changes, title) := found({
	"sources": [object.union(source, {"title": title})],
	"matches": {
		"offices": offices,
		"biographies": [object.union({"class": "formerly", "sentence": 2, "text": "Tom Vance, formerly the officer of"}, changes)],
	},
})

test_flags_what_somebody_was_formerly if {
	formerly({}, "Dr.") == flagged
	formerly({"class": "house"}, "Dr.") == set()
	formerly({"sentence": 3}, "Dr.") == set()
	formerly({"text": "Ada Moe, formerly the officer of"}, "Dr.") == set()
}

test_allows_what_is_no_office if {
	report := found({
		"sources": [object.union(source, {"title": "Dr."})],
		"matches": {
			"offices": [{"text": "officer", "sentence": 4}],
			"biographies": [{"class": "formerly", "sentence": 2, "text": "Tom Vance, formerly a baker of"}],
		},
	})
	report == set()
}

test_allows_a_present_title if {
	sourced({"title": "navy officer"}) == set()
}

test_allows_politicians_and_other_trades if {
	called("Former president") == set()
	called("Former prime minister") == set()
	called("Former baker") == set()
}

test_allows_a_second_title if {
	called("Former judge and navy officer") == set()
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
	told({"source_text": "Former navy officer Tom Vance, a friend of the owner,"}) == set()
}

test_allows_somebody_who_speaks_elsewhere if {
	told({"sentence": 7}) == set()
	told({"source": 1}) == set()
	found({"attributions": [object.union(said, {"sentence": 7}), object.union(said, {"source": 1})]}) == set()
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
	report := found({
		"sentences": [{"block": block} | some block in [1, 1, 1, 1, 2, 2]],
		"numbers": [{"kind": "year", "sentence": 4}],
	})
	report == flagged
}

test_flags_an_office_with_its_house if {
	called("former engineer at the plant") == flagged
	called("former officer to the king") == flagged
	called("former engineer for the city") == flagged
}
