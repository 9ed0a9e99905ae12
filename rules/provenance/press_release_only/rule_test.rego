package rules.provenance.press_release_only_test

import data.rules.provenance.press_release_only

company := {"kind": "unnamed_group", "role": "", "name": "company", "text": "the company", "title": "", "organization": "", "head": "company"}

boss := {"kind": "named_person", "role": "official", "name": "Jo Fry", "text": "chief executive Jo Fry", "title": "chief executive", "organization": "", "head": ""}

saying(source, sentence) := {"source": source, "parent": null, "sentence": sentence, "block": 1, "class": "neutral", "kind": "direct", "lemma": "say"}

cue := {"i": 0, "at": "m.releases.0", "text": "in a statement", "lemma": "in a release", "class": "release", "sentence": 0, "block": 1, "quote": null}

posts := [
	{"i": 8, "text": "chief", "lemma": "chief", "class": "post", "sentence": 2, "block": 1, "quote": null},
	{"i": 9, "text": "companies", "lemma": "company", "class": "house", "sentence": 2, "block": 1, "quote": null},
	{"i": 10, "text": "Union", "lemma": "Union", "class": "outside", "sentence": 2, "block": 1, "quote": null},
]

story := {
	"doc": {"own_reporting": false},
	"blocks": [{"body": -1}, {"body": 0}],
	"sources": [company, boss],
	"attributions": [saying(0, 0), saying(1, 1)],
	"matches": {"releases": array.concat(posts, [cue])},
}

found(changes) := report if {
	report := press_release_only.report with input as object.union(story, changes)
}

flagged := {{"at": "m.releases.0", "related": [], "args": {"cue": "in a statement"}}}

# The story, with one more voice, far from the release.
beside(source) := found({
	"sources": [company, boss, object.union({"kind": "unknown", "role": "", "name": "", "text": "", "title": "", "organization": "", "head": ""}, source)],
	"attributions": [saying(0, 0), saying(1, 1), saying(2, 2)],
})

test_flags_a_release_and_nothing_else if {
	found({}) == flagged
}

test_relates_the_other_cues if {
	report := found({"matches": {"releases": array.concat(posts, [cue, object.union(cue, {"i": 1, "at": "m.releases.1"})])}})
	report == {{"at": "m.releases.0", "related": ["m.releases.1"], "args": {"cue": "in a statement"}}}
}

cued(changes) := found({"matches": {"releases": array.concat(posts, [object.union(cue, changes)])}})

test_allows_a_story_without_a_release if {
	found({"matches": {"releases": posts}}) == set()
}

test_allows_a_release_that_somebody_speaks_of if {
	cued({"quote": 0}) == set()
}

test_allows_a_release_in_a_caption if {
	cued({"block": 0}) == set()
}

test_allows_our_own_reporting if {
	found({"doc": {"own_reporting": true}}) == set()
}

test_flags_one_line if {
	found({"attributions": [saying(1, 0)]}) == flagged
}

# Of those who only do something.
test_passes_over_what_somebody_does if {
	union := object.union(ann, {"name": "Ray Poe"})
	doing := found({"sources": [company, boss, union], "attributions": [saying(0, 0), saying(1, 1), object.union(saying(2, 2), {"lemma": "endorse"})]})
	doing == flagged
	found({"attributions": [object.union(saying(1, 0), {"lemma": "endorse"})]}) == flagged
}

# Ann Roe, of no post, speaks in sentences.
speaks(first, second, hit) := found({
	"sources": [ann],
	"attributions": [first, second],
	"matches": {"releases": array.concat(posts, [object.union(cue, hit)])},
})

test_flags_who_speaks_in_the_release_and_below if {
	speaks(saying(0, 0), saying(0, 2), {}) == flagged
	speaks(object.union(saying(0, 0), {"class": "informative"}), saying(0, 2), {}) == set()
	speaks(saying(0, 1), saying(0, 2), {}) == set()
}

test_flags_who_speaks_below_a_release_that_was_issued if {
	speaks(saying(0, 1), saying(0, 3), {"class": "issue"}) == flagged
	speaks(saying(0, 2), saying(0, 3), {"class": "issue"}) == set()
	issued := speaks(saying(0, 0), saying(0, 3), {"class": "issue", "text": "issued a statement"})
	issued == {{"at": "m.releases.0", "related": [], "args": {"cue": "issued a statement"}}}
}

test_knows_a_house_of_no_certain_kind if {
	beside({"head": "company"}) == flagged
}

# With a resident who speaks too.
resident(changes) := found({
	"sources": [company, boss, object.union(ann, {"kind": "unnamed_group", "head": "resident"})],
	"attributions": [saying(0, 0), saying(1, 1), object.union(saying(2, 2), changes)],
})

test_does_not_count_other_voices if {
	resident({}) == set()
	resident({"parent": 0}) == flagged
	resident({"block": 0}) == flagged
	resident({"class": "attitude"}) == flagged
	resident({"source": null}) == flagged
}

test_passes_over_words_that_lean_on_nobody if {
	found({"attributions": [saying(0, 0), saying(1, 1), saying(null, 2)]}) == flagged
}

test_allows_paraphrase_alone if {
	found({"attributions": [object.union(a, {"kind": "indirect"}) | some a in story.attributions]}) == set()
}

test_allows_somebody_else if {
	beside({"kind": "named_person", "name": "Ray Poe"}) == set()
	beside({"kind": "named_person", "name": "Ray Poe", "title": "Union chief"}) == set()
	beside({"kind": "document", "head": "audit"}) == set()
	beside({"kind": "unnamed_group", "head": "resident"}) == set()
	beside({"kind": "unknown", "text": "nobody"}) == set()
	beside({"kind": "document", "head": "company"}) == set()
}

test_flags_the_house_by_other_words if {
	beside({"kind": "unnamed_group", "head": "company"}) == flagged
	beside({"kind": "unknown", "text": "It"}) == flagged
	beside({"kind": "unnamed_person", "role": "spokesperson"}) == flagged
	beside({"kind": "named_org", "name": "Halden"}) == flagged
	beside({"kind": "named_person", "name": "Al Roe", "title": "Chief"}) == flagged
	beside({"kind": "named_person", "name": "Al Roe", "title": "Companies chemist"}) == flagged
	beside({"kind": "named_person", "name": "Al Roe", "title": "chemist at companies"}) == set()
}

test_allows_a_pronoun_for_somebody_known if {
	beside({"kind": "document", "text": "it"}) == set()
}

test_allows_police_and_outlets if {
	beside({"kind": "named_org", "role": "police", "name": "Halden police"}) == set()
	beside({"kind": "named_org", "role": "outlet", "name": "Halden Post"}) == set()
}

two_houses(name, organization) := found({
	"sources": [
		object.union(company, {"kind": "named_org", "name": name}),
		object.union(boss, {"organization": organization}),
	],
})

test_allows_two_houses if {
	two_houses("Halden", "Dorn Ltd") == set()
}

test_flags_one_house_under_two_names if {
	two_houses("Halden", "Halden Foods") == flagged
	two_houses("Halden", "") == flagged
}

# In the release itself.
strangers(sources) := found({
	"sources": sources,
	"attributions": [saying(0, 0), saying(1, 0)],
})

ann := {"kind": "named_person", "role": "", "name": "Ann Roe", "text": "Ann Roe", "title": "", "organization": "", "head": ""}

test_flags_one_person_of_no_post if {
	strangers([company, ann]) == flagged
}

test_allows_two_people_of_no_post if {
	strangers([ann, object.union(ann, {"name": "Tom Ash"})]) == set()
}

test_flags_two_bodies_of_no_post if {
	strangers([company, company]) == flagged
}
