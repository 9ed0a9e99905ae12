package rules.hedging.reportedly_test

import data.rules.hedging.reportedly

# A paragraph of three sentences, with the word in the middle one.
hit := {"at": "m.hedges.0", "text": "reportedly", "class": "hearsay", "sentence": 1, "block": 1, "block_kind": "paragraph", "qualifies": null, "attribution": null}

story := {
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}],
	"sentences": [
		{"block": 1, "carried": null},
		{"block": 1, "carried": null},
		{"block": 1, "carried": null},
		{"block": 2, "carried": null},
	],
	"attributions": [],
	"sources": [outlet, mayor, aides, media, police, letter, hart, authorities, officials, footage],
	"matches": {"hedges": [hit], "mastheads": [], "fictions": []},
}

outlet := {"kind": "named_org", "role": "outlet", "named": true, "head": ""}

mayor := {"kind": "named_person", "role": "official", "named": true, "head": ""}

hart := {"kind": "named_person", "role": "", "named": true, "head": ""}

authorities := {"kind": "unnamed_group", "role": "government", "named": false, "head": ""}

officials := {"kind": "unnamed_group", "role": "official", "named": false, "head": ""}

footage := {"kind": "document", "role": "", "named": false, "head": "video"}

aides := {"kind": "unnamed_group", "role": "", "named": false, "head": ""}

media := {"kind": "named_org", "role": "outlet", "named": false, "head": ""}

police := {"kind": "unnamed_group", "role": "police", "named": false, "head": ""}

saying := {"i": 0, "source": 0, "via": null, "sentence": 1, "block": 1, "class": "neutral", "kind": "indirect", "lemma": "report"}

letter := {"kind": "document", "role": "", "named": false, "head": ""}

found(attributions) := report if {
	report := reportedly.report with input as object.union(story, {"attributions": attributions})
}

said(changes) := found([object.union(saying, changes)])

flagged := {{"at": "m.hedges.0", "args": {"hit": "reportedly"}}}

test_flags_a_report_without_any_source if {
	found([]) == flagged
}

test_leaves_other_classes_alone if {
	other := object.union(hit, {"class": "epistemic"})
	report := reportedly.report with input as object.union(story, {"matches": {"hedges": [other], "fictions": []}})
	report == set()
}

# "According to the authorities", who have no name.
according(changes) := said(object.union({"source": 7, "frame": "according_to", "lemma": "according", "sentence": 0}, changes))

test_allows_authorities_without_a_name if {
	according({}) == set()
	according({"sentence": 1}) == set()
	according({"sentence": 2}) == flagged
	according({"block": 2}) == flagged
	according({"frame": "verb"}) == flagged
	according({"source": 2}) == flagged
	according({"source": 8}) == flagged
}

test_allows_an_outlet_in_the_sentence if {
	said({}) == set()
}

test_allows_a_source_in_the_sentence_before if {
	said({"sentence": 0}) == set()
}

test_flags_beside_footage if {
	said({"source": 9, "sentence": 0, "lemma": "show"}) == flagged
}

test_allows_a_source_in_the_sentence_after if {
	said({"sentence": 2}) == set()
}

test_flags_beside_what_a_person_says_of_something_else if {
	by_hart := {"source": 6, "lemma": "say", "sentence": 0}
	said(by_hart) == flagged
	said(object.union(by_hart, {"lemma": "report"})) == set()
	said(object.union(by_hart, {"via": 0})) == set()
	said(object.union(by_hart, {"source": 1})) == set()
	said(object.union(by_hart, {"source": 4})) == set()
}

test_flags_a_source_in_the_next_paragraph if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"sentence": 2})], "fictions": []},
		"attributions": [object.union(saying, {"sentence": 3, "block": 3})],
	})
	report == flagged
}

test_allows_a_headline_whose_outlet_comes_in_the_second_paragraph if {
	second := object.union(saying, {"sentence": 3, "block": 2})
	headlines(second) == set()
	headlines(object.union(second, {"source": 1})) == flagged
	headlines(object.union(second, {"class": "denial"})) == flagged
}

headlines(a) := report if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"block": 0, "block_kind": "headline", "sentence": 9})], "fictions": []},
		"attributions": [a],
	})
}

test_flags_a_paragraph_above_the_word_of_an_outlet if {
	report := reportedly.report with input as object.union(story, {"attributions": [object.union(saying, {"sentence": 3, "block": 2})]})
	report == flagged
}

# "She sent her letters to the Post."
masthead := {"text": "Post", "sentence": 2, "block": 1}

printed(place, changes) := report if {
	report := reportedly.report with input as object.union(story, {"matches": {
		"hedges": [object.union(hit, place)],
		"mastheads": [object.union(masthead, changes)],
	}})
}

test_allows_a_lead_with_an_outlet_in_the_next_sentence if {
	printed({}, {}) == set()
	printed({}, {"sentence": 3, "block": 2}) == set()
	printed({}, {"sentence": 3, "block": 3}) == flagged
	printed({}, {"sentence": 5}) == flagged
	printed({}, {"sentence": 0}) == flagged
	printed({}, {"text": "Leader"}) == flagged
}

test_flags_below_the_lead if {
	printed({"block": 2}, {"block": 2}) == flagged
}

test_allows_the_answer_of_an_interview if {
	turn := object.union(saying, {"source": 4, "class": "denial", "frame": "turn", "sentence": 0})
	answered(0, turn) == set()
	answered(0, object.union(turn, {"frame": "verb"})) == flagged
	answered(null, turn) == flagged
}

answered(attribution, a) := report if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"attribution": attribution})], "mastheads": [], "fictions": []},
		"attributions": [a],
	})
}

test_flags_aides_without_names if {
	said({"source": 2}) == flagged
}

test_flags_local_media if {
	said({"source": 3}) == flagged
}

test_allows_police if {
	said({"source": 4}) == set()
}

test_allows_a_document if {
	said({"source": 5}) == set()
}

test_allows_what_aides_told_an_outlet if {
	said({"source": 2, "via": 0}) == set()
}

test_flags_what_aides_told_the_mayor if {
	said({"source": 2, "via": 1}) == flagged
}

test_flags_what_aides_told_local_media if {
	said({"source": 2, "via": 3}) == flagged
}

test_flags_the_saying_that_is_itself_reported if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"qualifies": 0})], "fictions": []},
		"attributions": [object.union(saying, {"source": 1})],
	})
	report == flagged
}

test_flags_beside_a_denial if {
	said({"source": 1, "class": "denial"}) == flagged
}

test_allows_what_is_carried_over if {
	sentences := array.concat([{"block": 1, "carried": null}, {"block": 1, "carried": 0}], array.slice(story.sentences, 2, 4))
	report := reportedly.report with input as object.union(story, {
		"sentences": sentences,
		"attributions": [object.union(saying, {"source": 1, "sentence": 3, "block": 2})],
	})
	report == set()
}

test_allows_a_headline_whose_lead_names_the_outlet if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"block": 0, "block_kind": "headline", "sentence": 9})], "fictions": []},
		"attributions": [saying],
	})
	report == set()
}

test_flags_a_headline_that_only_a_later_paragraph_explains if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"block": 0, "block_kind": "headline", "sentence": 9})], "fictions": []},
		"attributions": [object.union(saying, {"sentence": 3, "block": 3})],
	})
	report == flagged
}

test_allows_a_headline_whose_outlet_comes_in_the_second_paragraph if {
	second := object.union(saying, {"sentence": 3, "block": 2})
	headlines(second) == set()
	headlines(object.union(second, {"source": 1})) == flagged
	headlines(object.union(second, {"class": "denial"})) == flagged
}

headlines(a) := report if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"block": 0, "block_kind": "headline", "sentence": 9})], "fictions": []},
		"attributions": [a],
	})
}

test_flags_a_paragraph_above_the_word_of_an_outlet if {
	report := reportedly.report with input as object.union(story, {"attributions": [object.union(saying, {"sentence": 3, "block": 2})]})
	report == flagged
}

# "She sent her letters to the Post."
masthead := {"text": "Post", "sentence": 2, "block": 1}

printed(place, changes) := report if {
	report := reportedly.report with input as object.union(story, {"matches": {
		"hedges": [object.union(hit, place)],
		"mastheads": [object.union(masthead, changes)],
	}})
}

test_allows_a_lead_with_an_outlet_in_the_next_sentence if {
	printed({}, {}) == set()
	printed({}, {"sentence": 3, "block": 2}) == set()
	printed({}, {"sentence": 3, "block": 3}) == flagged
	printed({}, {"sentence": 5}) == flagged
	printed({}, {"sentence": 0}) == flagged
	printed({}, {"text": "Leader"}) == flagged
}

test_flags_below_the_lead if {
	printed({"block": 2}, {"block": 2}) == flagged
}

test_allows_the_answer_of_an_interview if {
	turn := object.union(saying, {"source": 4, "class": "denial", "frame": "turn", "sentence": 0})
	answered(0, turn) == set()
	answered(0, object.union(turn, {"frame": "verb"})) == flagged
	answered(null, turn) == flagged
}

answered(attribution, a) := report if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"attribution": attribution})], "mastheads": [], "fictions": []},
		"attributions": [a],
	})
}

test_flags_a_headline_whose_lead_names_nobody if {
	report := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"block": 0, "block_kind": "headline", "sentence": 9})], "fictions": []},
		"attributions": [object.union(saying, {"source": 2})],
	})
	report == flagged
}

# "Expresso, which broke the story."
carrier := {"at": "m.hedges.1", "text": "broke the story", "class": "carrier", "sentence": 2, "block": 1, "block_kind": "paragraph", "qualifies": null}

carried(changes) := report if {
	report := reportedly.report with input as object.union(story, {"matches": {"hedges": [hit, object.union(carrier, changes)], "fictions": []}})
}

test_allows_who_had_it_first if {
	carried({}) == set()
	carried({"sentence": 0}) == set()
}

test_flags_who_only_mentions_something if {
	said({"lemma": "mention"}) == flagged
	said({"lemma": "email", "sentence": 0}) == flagged
	said({"lemma": "tell"}) == set()
}

test_flags_beside_a_quotation_of_something_else if {
	said({"kind": "direct"}) == flagged
	said({"kind": "indirect"}) == set()
	within := reportedly.report with input as object.union(story, {
		"matches": {"hedges": [object.union(hit, {"attribution": 0})], "fictions": []},
		"attributions": [object.union(saying, {"kind": "direct"})],
	})
	within == set()
}

test_flags_far_from_who_had_it_first if {
	carried({"sentence": 3}) == flagged
	carried({"block": 2}) == flagged
}

# Police tell something, and two sentences after it are on hearsay.
chain(first, second, paragraph) := count(report) if {
	report := reportedly.report with input as chained(first, second, paragraph)
}

chained(first, second, paragraph) := object.union(story, {
	"sentences": array.concat(array.slice(story.sentences, 0, 2), [{"block": paragraph, "carried": null}, {"block": 2, "carried": null}]),
	"attributions": [object.union(saying, {"source": 4, "lemma": "say", "sentence": 0})],
	"matches": {"hedges": [object.union(hit, {"class": first}), object.union(hit, {"at": "m.hedges.1", "class": second, "sentence": 2, "block": paragraph})], "mastheads": [], "fictions": []},
})

test_allows_hearsay_behind_hearsay_of_the_police if {
	chain("hearsay", "hearsay", 1) == 0
	chain("known", "hearsay", 1) == 1
	chain("hearsay", "hearsay", 2) == 1
}

test_flags_hearsay_behind_hearsay_of_nobody if {
	report := reportedly.report with input as object.union(chained("hearsay", "hearsay", 1), {"attributions": []})
	count(report) == 2
}

# "According to the research team".
team(changes) := report if {
	report := reportedly.report with input as object.union(story, {
		"attributions": [object.union(saying, {"frame": "according_to", "lemma": "according", "sentence": 0})],
		"sources": [object.union({"kind": "unnamed_group", "role": "", "named": false, "head": "team", "text": "the research team"}, changes)],
	})
}

test_allows_the_team_whose_study_it_is if {
	team({}) == set()
	team({"head": "researcher", "text": "The researchers"}) == set()
	team({"text": "a research team"}) == flagged
	team({"head": "expert", "text": "the experts"}) == flagged
}

test_allows_whom_a_play_makes_up if {
	told("purported", []) == {{"at": "m.hedges.0", "args": {"hit": "purported"}}}
	told("purported", [{"block": 2}]) == set()
	told("reportedly", [{"block": 2}]) == flagged
}

told(text, fictions) := report if {
	report := reportedly.report with input as object.union(story, {"matches": {"hedges": [object.union(hit, {"text": text})], "fictions": fictions}})
}
