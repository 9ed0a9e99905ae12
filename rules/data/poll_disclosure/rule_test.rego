package rules.data.poll_disclosure_test

import data.rules.data.poll_disclosure

# A headline, and ten paragraphs of two sentences.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 10)],
	"sentences": [{"i": i, "block": floor(i / 2), "index": i % 2, "question": false, "quoted": false} | some i in numbers.range(0, 21)],
	"attributions": [],
	"sources": [],
	"numbers": [share],
	"times": [],
	"matches": {"polls": [poll], "citations": []},
}

poll := {"i": 0, "at": "m0", "text": "a new poll", "class": "poll", "sentence": 2, "block": 1, "attribution": null}

share := {"kind": "percent", "quote": null, "sentence": 2}

saying := {"i": 0, "source": 0, "sentence": 2, "parent": null, "class": "factive", "lemma": "find", "modal": false, "negated": false}

elements := ["pollster", "sample", "dates"]

found(changes) := report if {
	report := poll_disclosure.report with input as object.union(story, changes)
		with data.config.data.poll_disclosure.elements as elements
}

# What is found with other words of the list after the poll.
beside(hits) := found({"matches": {"polls": array.concat([poll], hits), "citations": []}})

with_poll(changes) := found({"matches": {"polls": [object.union(poll, changes)], "citations": []}})

lacking(words) := {{"at": "m0", "args": {"poll": "a new poll", "missing": words}}}

all := lacking("who took it or how many were asked or when")

test_flags_a_poll_without_terms if {
	found({}) == all
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

term(class) := {"i": 1, "class": class, "text": class, "sentence": 2, "block": 1, "attribution": null}

away(hit) := object.union(hit, {"sentence": 8, "block": 4})

test_says_what_is_missing if {
	beside([term("pollster")]) == lacking("how many were asked or when")
	beside([term("pollster"), term("sample")]) == lacking("when")
	beside([term("dates"), term("sample")]) == lacking("who took it")
}

test_allows_a_poll_with_its_terms if {
	beside([term("pollster"), term("sample"), term("dates")]) == set()
}

asked := object.union(away(term("sample")), {"text": "900 voters"})

test_takes_no_terms_from_elsewhere if {
	beside([asked]) == all
	beside([away(term("pollster"))]) == all
	beside([asked, away(term("pollster"))]) == lacking("when")
	beside([object.union(asked, {"text": "Interviews with 900"})]) == lacking("who took it or when")
}

test_takes_terms_from_where_the_poll_is_named_again if {
	beside([away(term("dates")), away(poll)]) == lacking("who took it or how many were asked")
	beside([away(term("dates")), object.union(away(poll), {"class": "open"})]) == lacking("who took it or how many were asked")
}

test_takes_a_day_beside_the_poll if {
	found({"times": [{"sentence": 2}]}) == lacking("who took it or how many were asked")
	found({"times": [{"sentence": 8}]}) == all
}

test_takes_a_day_beside_the_sample if {
	report := found({"times": [{"sentence": 8}], "matches": {"polls": [poll, asked], "citations": []}})
	report == lacking("who took it or how many were asked")
}

test_takes_a_day_beside_nothing_else if {
	report := found({"times": [{"sentence": 8}], "matches": {"polls": [poll, away(term("margin"))], "citations": []}})
	report == all
}

test_takes_the_name_of_the_poll if {
	found({"sources": [{"role": "poll", "named": true}]}) == lacking("how many were asked or when")
	found({"sources": [{"role": "study", "named": true}]}) == all
	found({"sources": [{"role": "poll", "named": false}]}) == all
}

cited(changes) := found({"matches": {"polls": [poll], "citations": [object.union(citation, changes)]}})

citation := {"class": "institution", "text": "University", "sentence": 2}

test_takes_an_institution_beside_the_poll if {
	cited({}) == lacking("how many were asked or when")
	cited({"class": "author"}) == all
	cited({"text": "university"}) == all
	cited({"sentence": 9}) == all
}

test_flags_a_poll_of_so_many if {
	with_poll({"class": "sample", "text": "Poll of 900"}) == {{"at": "m0", "args": {"poll": "Poll of 900", "missing": "who took it or when"}}}
	with_poll({"class": "sample", "text": "900 voters"}) == set()
}

test_flags_a_poll_in_what_another_shows if {
	report := found({"attributions": [saying], "sources": [{"role": "poll", "named": false}], "matches": {
		"polls": [object.union(poll, {"attribution": 0})],
		"citations": [],
	}})
	report == all
}

test_flags_every_poll if {
	second := object.union(poll, {"i": 1, "at": "m1", "sentence": 3})
	count(found({"numbers": [share, object.union(share, {"sentence": 3})], "matches": {"polls": [poll, second], "citations": []}})) == 2
}

test_flags_the_figures_of_the_next_sentence if {
	found({"numbers": [object.union(share, {"sentence": 3})]}) == all
	found({"numbers": [object.union(share, {"sentence": 4})]}) == set()
}

test_flags_a_standing if {
	standing := found({"numbers": [], "matches": {"polls": [poll, term("standing")], "citations": []}})
	standing == all
}

test_allows_other_words if {
	with_poll({"class": "margin"}) == set()
}

test_allows_a_headline if {
	found({"numbers": [object.union(share, {"sentence": 0})], "matches": {
		"polls": [object.union(poll, {"sentence": 0, "block": 0})],
		"citations": [],
	}}) == set()
}

test_allows_a_poll_that_somebody_cites if {
	found({"attributions": [saying], "sources": [{"role": "", "named": true}], "matches": {
		"polls": [object.union(poll, {"attribution": 0})],
		"citations": [],
	}}) == set()
}

test_flags_a_poll_of_what_voters_want if {
	report := found({"attributions": [object.union(saying, {"class": "attitude"})], "sources": [{"role": "", "named": false}], "matches": {
		"polls": [object.union(poll, {"attribution": 0})],
		"citations": [],
	}})
	report == all
}

test_allows_a_poll_without_figures if {
	found({"numbers": []}) == set()
	found({"numbers": [object.union(share, {"kind": "year"})]}) == set()
	found({"numbers": [object.union(share, {"quote": 0})]}) == set()
}

said(changes, role) := found({
	"numbers": [],
	"attributions": [object.union(saying, changes)],
	"sources": [{"role": role, "named": false}],
})

test_flags_what_a_poll_shows if {
	said({}, "poll") == all
}

test_allows_what_a_poll_does_not_show if {
	by_the_mayor := found({
		"numbers": [],
		"attributions": [object.union(saying, {"parent": 1}), object.union(saying, {"i": 1, "source": 1})],
		"sources": [{"role": "poll", "named": false}, {"role": "official", "named": true}],
	})
	by_the_mayor == set()
	said({"modal": true}, "poll") == set()
	said({"negated": true}, "poll") == set()
	said({"lemma": "ask"}, "poll") == set()
	said({}, "study") == set()
}

open(more) := found({"matches": {
	"polls": array.concat(
		[object.union(poll, {"class": "open"}), term("pollster"), term("sample"), term("dates")],
		more,
	),
	"citations": [],
}})

test_flags_a_poll_of_whoever_liked if {
	open([]) == lacking("that whoever liked could answer")
}

test_allows_a_caveat if {
	open([term("caveat")]) == set()
}

# "In the polls", with other words of the list and other numbers.
passing(hits, numbers) := found({
	"numbers": numbers,
	"matches": {"polls": array.concat([object.union(poll, {"class": "passing", "text": "in the polls"})], hits), "citations": []},
})

points := {"i": 1, "class": "standing", "text": "points", "sentence": 2, "block": 1, "attribution": null}

test_allows_who_leads_in_the_polls if {
	passing([], []) == set()
	passing([object.union(points, {"text": "lead"})], []) == set()
	passing([object.union(points, {"class": "margin"}), object.union(points, {"text": "lead"})], []) == set()
	passing([object.union(points, {"sentence": 3}), object.union(points, {"text": "lead"})], []) == set()
	passing([object.union(points, {"text": "lead"})], [object.union(share, {"sentence": 3})]) == set()
	passing([object.union(points, {"text": "lead"})], [object.union(share, {"kind": "count"})]) == set()
}

test_flags_a_figure_in_the_polls if {
	report := {{"at": "m0", "args": {"poll": "in the polls", "missing": "who took it or how many were asked or when"}}}
	passing([points], []) == report
	passing([], [share]) == report
}

test_takes_terms_from_beside_the_polls if {
	report := passing([points, term("dates")], [])
	report == {{"at": "m0", "args": {"poll": "in the polls", "missing": "who took it or how many were asked"}}}
}

test_knows_polling_by_somebody if {
	with_poll({"class": "pollster", "text": "polling by Hadley"}) == {{"at": "m0", "args": {"poll": "polling by Hadley", "missing": "how many were asked or when"}}}
}

fractions(class) := found({"numbers": [], "matches": object.union(story.matches, {"quantities": [{"class": class, "sentence": 2}]})})

test_flags_the_fraction_of_a_poll if {
	fractions("fraction") == all
	fractions("change") == set()
}

test_allows_an_average_of_polls if {
	beside([{"i": 1, "at": "m1", "text": "polling average", "class": "average", "sentence": 2, "block": 1, "attribution": null}]) == set()
	beside([{"i": 1, "at": "m1", "text": "polling average", "class": "average", "sentence": 9, "block": 4, "attribution": null}]) != set()
}
