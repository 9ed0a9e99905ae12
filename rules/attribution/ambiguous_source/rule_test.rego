package rules.attribution.ambiguous_source_test

import data.rules.attribution.ambiguous_source

noted := {"i": 2, "at": "a2", "credit": "a2.credit", "source": 0, "source_text": "The report", "source_span": "a2.source_span", "sentence": 2, "block": 2}

indicate := {"i": 3, "at": "a3", "credit": "a3.credit", "source": 1, "source_text": "intelligence reports", "source_span": "a3.source_span", "sentence": 2, "block": 2}

report := {"name": "New York Post", "head": "post", "role": "outlet", "named": true}

intelligence := {"name": "intelligence reports", "head": "report", "role": "", "named": false}

story := {
	"doc": {"kind": "news"},
	"sentences": [{"question": false, "quoted": false}],
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}],
	"sources": [report, intelligence, {"name": "Reuters", "head": "", "role": "outlet", "named": true}, {"name": "newspaper", "head": "newspaper", "role": "outlet", "named": false}],
	"attributions": [noted, indicate],
	"matches": {"works": [], "mastheads": []},
}

found(changes) := r if {
	r := ambiguous_source.report with input as object.union(story, changes)
}

beside(changes) := found({"attributions": [noted, object.union(indicate, changes)]})

flagged := {{"at": "a2.credit", "related": ["a3.source_span"], "args": {"hit": "The report", "other": "intelligence reports"}}}

test_flags_a_report_beside_a_report if {
	found({}) == flagged
}

# "Smith sued Jones. He said …"
pronoun := {"i": 2, "credit": "a2.credit", "source": 0, "source_text": "He", "source_span": "a2.source_span", "rival": "a2.rival", "rival_text": "Jones", "sentence": 2, "block": 2}

two(doc, changes) := found({"doc": doc, "sources": [{"name": "Smith", "kind": "named_person", "head": "", "role": "", "named": true}], "attributions": [object.union(pronoun, changes)]})

test_flags_a_pronoun_for_either_of_two if {
	two({"kind": "news"}, {}) == {{"at": "a2.source_span", "related": ["a2.rival"], "args": {"hit": "Smith", "other": "Jones"}}}
}

test_allows_a_pronoun_for_one if {
	two({"kind": "news"}, {"rival": null}) == set()
	two({"kind": "interview"}, {}) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_another_sentence if {
	beside({"sentence": 3}) == set()
}

test_allows_the_same_source if {
	found({"attributions": [object.union(noted, {"source": 1}), indicate]}) == set()
}

test_allows_another_noun if {
	found({"sources": [report, object.union(intelligence, {"head": "file"})]}) == set()
}

test_allows_what_is_taken_up if {
	beside({"source_text": "its reports"}) == set()
}

test_allows_a_longer_name if {
	found({"attributions": [object.union(noted, {"source_text": "The report of the Post"}), indicate]}) == set()
}

test_allows_a_source_without_a_cue if {
	found({"attributions": [object.union(noted, {"credit": null}), indicate]}) == set()
}

test_allows_a_headline if {
	found({"attributions": [object.union(noted, {"block": 0}), indicate]}) == set()
}

post := object.union(noted, {"i": 0, "source_text": "The New York Post", "sentence": 0, "block": 1})

reuters := object.union(post, {"i": 1, "source": 2, "source_text": "Reuters", "sentence": 1})

newspaper := object.union(noted, {"source": 3, "source_text": "The newspaper"})

told(first, second, last) := found({"attributions": [object.union(post, first), object.union(reuters, second), object.union(newspaper, last)]})

papers := {{"at": "a2.credit", "args": {"hit": "New York Post", "other": "Reuters"}}}

test_flags_a_newspaper_after_two if {
	told({}, {}, {}) == papers
}

test_flags_a_newspaper_beside_two if {
	told({"block": 2}, {}, {}) == papers
}

test_allows_a_newspaper_after_one if {
	told({}, {"source": 0}, {}) == set()
}

test_allows_a_newspaper_that_is_known if {
	told({}, {}, {"source": 0}) == set()
}

test_allows_a_minister_after_two if {
	told({}, {}, {"source_text": "The minister"}) == set()
}

test_allows_a_newspaper_before_two if {
	told({"i": 5}, {}, {}) == set()
}

test_allows_a_newspaper_long_after if {
	told({"block": 0}, {}, {}) == set()
}

test_allows_a_newspaper_after_an_office if {
	sources := [report, intelligence, object.union(story.sources[2], {"role": "police"}), story.sources[3]]
	found({"sources": sources, "attributions": [post, reuters, newspaper]}) == set()
}

test_allows_a_newspaper_after_the_media if {
	sources := [report, intelligence, object.union(story.sources[2], {"named": false}), story.sources[3]]
	found({"sources": sources, "attributions": [post, reuters, newspaper]}) == set()
}

several := {"at": "m.works.0", "text": "reports", "lemma": "report", "class": "several", "sentence": 1, "block": 2}

# "Both published reports", and then the report.
after(changes) := found({"attributions": [noted], "matches": {"works": [object.union(several, changes)], "mastheads": []}})

test_flags_a_report_after_two if {
	after({}) == {{"at": "a2.credit", "related": ["m.works.0"], "args": {"hit": "The report", "other": "reports"}}}
}

test_allows_a_report_after_another_work if {
	after({"class": "work"}) == set()
	after({"lemma": "study"}) == set()
}

test_allows_a_report_long_after_two if {
	after({"sentence": 0}) == set()
	after({"block": 1}) == set()
}

mast(i, changes) := object.union({"at": sprintf("m.mastheads.%d", [i]), "text": ["the Post", "the Globe", "the Sun"][i], "sentence": 1, "block": 2}, changes)

# "The Post and the Globe both reported", and then the newspaper.
mentioned(last, changes) := found({
	"attributions": [object.union(newspaper, last)],
	"matches": {"works": [], "mastheads": [mast(0, {}), mast(1, changes)]},
})

test_flags_a_newspaper_after_two_that_are_mentioned if {
	mentioned({}, {}) == {{"at": "a2.credit", "related": ["m.mastheads.0", "m.mastheads.1"], "args": {"hit": "the Post", "other": "the Globe"}}}
}

test_allows_a_newspaper_after_one_that_is_mentioned if {
	mentioned({}, {"sentence": 0}) == set()
	mentioned({}, {"block": 1}) == set()
}

test_allows_a_newspaper_that_is_known_after_two_that_are_mentioned if {
	mentioned({"source": 0}, {}) == set()
}

test_allows_a_council_after_two_that_are_mentioned if {
	mentioned({"source_text": "The council"}, {}) == set()
}

# "Airbus overtook Boeing. The company said."
test_flags_a_noun_for_either_of_two if {
	report := found({
		"sources": [{"name": "company", "kind": "unnamed_group", "head": "company", "role": "", "named": false}],
		"attributions": [object.union(pronoun, {"source_text": "The company", "credit": "a2.credit"})],
	})
	report == {{"at": "a2.credit", "related": ["a2.rival"], "args": {"hit": "The company", "other": "Jones"}}}
}
