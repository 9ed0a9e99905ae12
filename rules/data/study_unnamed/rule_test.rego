package rules.data.study_unnamed_test

import data.rules.data.study_unnamed

# A headline, and ten paragraphs of three sentences.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 10)],
	"sentences": [{"i": i, "block": floor(i / 3), "index": i % 3, "question": false, "quoted": false} | some i in numbers.range(0, 32)],
	"attributions": [],
	"sources": [trial, professor, carpenter, review, neighbour],
	"links": [],
	"times": [],
	"matches": {"studies": [frame], "citations": [], "evidence": [], "methods": []},
}

frame := {"at": "m0", "text": "a study finds", "lemma": "a study finds", "class": "one", "sentence": 19, "attribution": null}

trial := {"role": "study", "named": false, "head": "trial", "plural": false}

professor := {"role": "expert", "named": true, "head": "professor", "plural": false}

carpenter := {"role": "", "named": true, "head": "carpenter", "plural": false}

neighbour := {"role": "", "named": false, "head": "neighbour", "plural": false}

review := {"role": "study", "named": true, "head": "review", "plural": false}

# Sources know their index.
numbered(changed) := object.union(changed, {"sources": [object.union(source, {"i": i}) | some i, source in changed.sources]})

found(changes) := report if {
	report := study_unnamed.report with input as numbered(object.union(story, changes))
		with data.config.data.study_unnamed as {"identifiers": 1, "methods": 0}
}

# As the profile strict has it.
strictly(changes) := report if {
	report := study_unnamed.report with input as numbered(object.union(story, changes))
		with data.config.data.study_unnamed as {"identifiers": 2, "methods": 1}
}

framed(changes) := found({"matches": object.union(story.matches, {"studies": [object.union(frame, changes)]})})

cited(changes) := found({"matches": object.union(story.matches, {"citations": [object.union(citation, changes)]})})

citation := {"class": "author", "text": "led by", "sentence": 19}

# The frames of the list are all it looks for, but for the attributions given.
said(changes, source) := found({
	"matches": object.union(story.matches, {"studies": []}),
	"attributions": [object.union(saying, changes)],
	"sources": [object.union(trial, source), professor],
})

saying := {"source": 0, "source_text": "A trial of 300 mice", "source_span": "a0.source", "sentence": 19, "parent": null}

flagged := {{"at": "m0", "args": {"study": "a study finds", "question": "a reader cannot look it up. Which one is it"}}}

unexplained := {{"at": "m0", "args": {"study": "a study finds", "question": "the story does not say how it was done. On how many"}}}

test_flags_data_that_open_a_sentence if {
	framed({"lemma": "statistics show", "text": "Data show"}) == {{"at": "m0", "args": {"study": "Data show", "question": "a reader cannot look it up. Which one is it"}}}
	framed({"lemma": "statistics show", "text": "data show"}) == set()
}

test_flags_a_study if {
	framed({}) == flagged
}

# "Divided by income, other studies have shown."
others(text, at) := count(found({
	"attributions": [object.union(saying, {"source_text": text})],
	"sources": [object.union(trial, {"head": "study", "plural": true})],
	"matches": object.union(story.matches, {"studies": [], "citations": [object.union(citation, {"sentence": at})]}),
}))

test_flags_other_studies_than_those_before if {
	others("Other studies", 18) == 1
	others("Other studies", 19) == 0
	others("Other studies", 20) == 0
	others("Some studies", 18) == 0
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_what_somebody_says_that_studies_show if {
	framed({"attribution": 0}) == set()
}

test_allows_a_headline if {
	framed({"sentence": 1}) == set()
}

test_allows_an_author if {
	cited({}) == set()
	cited({"sentence": 18}) == set()
	cited({"sentence": 21}) == set()
}

test_flags_an_author_too_far if {
	cited({"sentence": 17}) == flagged
	cited({"sentence": 22}) == flagged
}

crowd(changes) := found({"matches": object.union(story.matches, {
	"studies": [object.union(frame, {"class": "many", "sentence": 20})],
	"citations": [object.union(citation, changes)],
})})

test_takes_no_house_of_the_next_paragraph_for_that_of_many if {
	crowd({"sentence": 18}) == set()
	crowd({"sentence": 21}) == flagged
	crowd({"class": "institution", "text": "Academy", "sentence": 21}) == flagged
	crowd({"class": "team", "sentence": 21}) == set()
	crowd({"class": "team", "sentence": 23}) == flagged
}

test_takes_the_work_of_the_next_paragraph if {
	report := found({"matches": object.union(story.matches, {
		"studies": [object.union(frame, {"class": "many", "sentence": 20})],
		"citations": [object.union(citation, {"class": "institution", "text": "Academy", "sentence": 21}), object.union(citation, {"class": "publication", "sentence": 22})],
	})})
	report == set()
	far := found({"matches": object.union(story.matches, {
		"studies": [object.union(frame, {"class": "many", "sentence": 20})],
		"citations": [object.union(citation, {"class": "institution", "text": "Academy", "sentence": 21}), object.union(citation, {"class": "publication", "sentence": 26})],
	})})
	far == flagged
	apart := found({"links": [{"sentence": 21}], "matches": object.union(story.matches, {"studies": [object.union(frame, {"class": "many", "sentence": 20})]})})
	apart == flagged
}

test_allows_a_name_but_no_common_noun if {
	cited({"class": "institution", "text": "University"}) == set()
	cited({"class": "journal", "text": "Lancet"}) == set()
	cited({"class": "institution", "text": "hospital"}) == flagged
	cited({"class": "journal", "text": "nature"}) == flagged
}

test_keeps_citations_apart if {
	report := found({"matches": object.union(story.matches, {"citations": [
		object.union(citation, {"sentence": 3}),
		object.union(citation, {"class": "institution", "text": "hospital"}),
	]})})
	report == flagged
}

identified(citations, changes) := strictly(object.union(
	{"matches": object.union(story.matches, {
		"citations": [object.union(citation, c) | some c in citations],
		"methods": [{"text": "300 mice"}],
	})},
	changes,
))

test_counts_kinds_of_identifiers if {
	identified([{}, {"sentence": 20}], {}) == flagged
	identified([{}, {"class": "date"}], {}) == set()
	identified([{"class": "journal", "text": "Lancet"}, {"class": "publication"}], {}) == flagged
	identified([{"class": "institution", "text": "University"}, {"class": "team", "text": "Researchers at"}], {}) == flagged
	identified([{"class": "publication"}, {"class": "team"}], {}) == set()
	identified([{}, {"class": "institution", "text": "hospital"}], {}) == flagged
	identified([{}], {"links": [{"sentence": 20}]}) == set()
	identified([{}], {"attributions": [object.union(saying, {"source": 1})]}) == flagged
}

test_counts_the_day_it_came_out if {
	identified([{"class": "publication"}], {"times": [{"sentence": 19}]}) == set()
	identified([{"class": "publication"}], {"times": [{"sentence": 20}]}) == flagged
}

test_asks_how_it_was_done if {
	strictly({"matches": object.union(story.matches, {"citations": [citation, object.union(citation, {"class": "date"})]})}) == unexplained
}

test_allows_a_researcher_with_a_name if {
	spoken(1, 19) == set()
	spoken(1, 21) == set()
	spoken(3, 21) == set()
}

test_flags_beside_somebody_else if {
	spoken(2, 18) == flagged
	spoken(4, 18) == flagged
}

test_flags_many_studies_beside_a_researcher if {
	report := found({
		"attributions": [object.union(saying, {"source": 1})],
		"matches": object.union(story.matches, {"studies": [object.union(frame, {"class": "many"})]}),
	})
	report == flagged
}

spoken(source, sentence) := found({"attributions": [object.union(saying, {"source": source, "sentence": sentence})]})

test_allows_a_link if {
	found({"links": [{"sentence": 20}]}) == set()
}

test_flags_a_link_elsewhere if {
	found({"links": [{"sentence": 3}]}) == flagged
}

elsewhere(class, near, study) := found({"matches": {
	"studies": [object.union(frame, {"class": study})],
	"evidence": [{"class": class, "sentence": near}],
	"citations": [object.union(citation, {"sentence": 6})],
}})

test_allows_a_study_that_is_named_elsewhere if {
	elsewhere("study", 6, "one") == set()
}

test_flags_a_study_beside_other_names if {
	elsewhere("poll", 6, "one") == flagged
	elsewhere("study", 9, "one") == flagged
	elsewhere("study", 6, "many") == flagged
}

test_flags_a_study_that_is_described if {
	said({}, {}) == {{"at": "a0.source", "args": {"study": "A trial of 300 mice", "question": "a reader cannot look it up. Which one is it"}}}
}

test_allows_what_somebody_reports_of_it if {
	said({"parent": 0}, {}) == set()
}

test_allows_other_sources if {
	said({}, {"role": "poll"}) == set()
	said({}, {"head": "review"}) == set()
}

test_allows_a_description_that_names if {
	said({"source_text": "A trial of 300 Finns"}, {}) == set()
	said({"source_text": "The trial"}, {}) == set()
}

test_counts_a_name_in_the_description_once if {
	named := {"methods": [{"text": "300 mice"}], "studies": [], "citations": [citation], "evidence": []}
	strictly({"matches": named, "attributions": [object.union(saying, {"source_text": "A trial by Trelleborg"})]}) != set()
	strictly({"matches": object.union(named, {"citations": [object.union(citation, {"class": "date"})]}), "attributions": [object.union(saying, {"source_text": "A trial by Trelleborg"})]}) == set()
}

test_allows_what_nobody_else_can_read if {
	kept("A Post analysis", "analysis") == set()
	kept("An analysis", "analysis") != set()
	kept("An odd white paper", "paper") == set()
}

kept(text, head) := strictly({
	"matches": object.union(story.matches, {"studies": []}),
	"attributions": [object.union(saying, {"source_text": text})],
	"sources": [object.union(trial, {"head": head}), professor],
})

described(source) := found({
	"matches": {
		"studies": [],
		"evidence": [{"class": "study", "sentence": 6}],
		"citations": [object.union(citation, {"sentence": 6})],
	},
	"attributions": [saying],
	"sources": [object.union(trial, source), professor],
})

test_allows_one_that_is_named_elsewhere if {
	described({}) == set()
}

test_flags_many_beside_one_that_is_named if {
	described({"plural": true}) == {{"at": "a0.source", "args": {"study": "A trial of 300 mice", "question": "a reader cannot look it up. Which one is it"}}}
}

# What researchers have found, in one paragraph, and a journal in a sentence of another.
lead(from, named, class) := count(found({"matches": object.union(story.matches, {
	"studies": [object.union(frame, {"class": "many", "sentence": from})],
	"citations": [object.union(citation, {"class": class, "sentence": named})],
})}))

test_allows_a_lead_whose_study_is_named_below if {
	lead(3, 8, "team") == 0
	lead(3, 11, "publication") == 0
	lead(3, 29, "publication") == 0
	lead(3, 11, "author") == 1
	lead(6, 11, "publication") == 1
}
