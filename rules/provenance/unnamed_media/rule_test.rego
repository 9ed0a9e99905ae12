package rules.provenance.unnamed_media_test

import data.rules.provenance.unnamed_media

words := [
	{"text": "media", "class": "mass"},
	{"text": "outlets", "class": "several"},
	{"text": "reports", "class": "reports"},
	{"text": "newspaper", "class": "one"},
	{"text": "report", "class": "report"},
	{"text": "News", "class": "news"},
	{"text": "a", "class": "article"},
	{"text": "the", "class": "definite"},
	{"text": "local", "class": "kind"},
	{"text": "various", "class": "number"},
	{"text": "state", "class": "kind"},
	{"text": "run", "class": "kind"},
]

saying := {
	"i": 0,
	"source": 0,
	"via": null,
	"parent": null,
	"sentence": 1,
	"frame": "verb",
	"lemma": "report",
	"negated": false,
	"modal": false,
	"source_span": "a0.source_span",
	"source_text": "Local media",
	"addressee": "",
	"venue": "",
}

story := {
	"sentences": [{"block": 0}, {"block": 1}, {"block": 1}, {"block": 2}],
	"sources": [
		{"i": 0, "outlet": "", "named": false, "mentions": ["src0.mentions.0"]},
		{"i": 1, "outlet": "Guardian", "named": true, "mentions": ["src1.mentions.0"]},
		{"i": 2, "outlet": "", "named": true, "mentions": ["src2.mentions.0"]},
		{"i": 3, "outlet": "", "named": false, "mentions": ["src3.mentions.0", "src3.mentions.1"]},
	],
	"attributions": [saying],
	"links": [],
	"matches": {"media": words, "media_frames": [], "mastheads": []},
}

found(changes) := report if {
	report := unnamed_media.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

# The words of the source, which end the sentence.
by(text) := said({"source_text": text, "frame": "according_to", "lemma": "according"})

flagged(text) := {{"at": "a0.source_span", "args": {"media": text}}}

test_flags_local_media if {
	found({}) == flagged("Local media")
}

test_flags_according_to if {
	by("Local media") == flagged("Local media")
}

test_flags_citing if {
	said({"frame": "citing", "lemma": "cite again"}) == flagged("Local media")
}

test_allows_what_media_do if {
	said({"lemma": "erupt"}) == set()
}

test_allows_what_media_did_not_report if {
	said({"negated": true}) == set()
}

test_allows_what_media_may_report if {
	said({"modal": true}) == set()
}

test_allows_what_somebody_says_of_the_media if {
	said({"parent": 4}) == set()
}

test_flags_words_joined_by_a_hyphen if {
	by("state-run media") == flagged("state-run media")
}

test_allows_a_word_that_tells_more if {
	by("Leipzig media") == set()
}

test_flags_media_as_a_subject if {
	said({"source_text": "media"}) == flagged("media")
}

test_allows_what_may_be_the_beginning_of_a_name if {
	by("media") == set()
}

test_flags_outlets if {
	by("outlets") == flagged("outlets")
}

test_allows_outlets_named_before if {
	by("the outlets") == set()
}

test_allows_the_many_as_one if {
	by("a outlets") == set()
}

test_flags_reports if {
	by("reports") == flagged("reports")
}

test_allows_reports_named_before if {
	by("the reports") == set()
	by("a reports") == set()
}

test_flags_a_newspaper if {
	by("a newspaper") == flagged("a newspaper")
}

test_allows_a_newspaper_named_before if {
	by("the newspaper") == set()
}

test_allows_other_sources if {
	by("the local") == set()
	by("a baker") == set()
}

test_flags_a_report if {
	by("a report") == flagged("a report")
}

test_allows_a_report_named_before if {
	by("the report") == set()
}

issued := {"media_frames": [{"i": 0, "at": "m.media_frames.0", "text": "report by", "class": "issued", "sentence": 1, "attribution": null}]}

reporting(text, changes) := found(object.union({"attributions": [object.union(saying, {"source_text": text})]}, changes))

test_allows_reports_whose_maker_follows if {
	reporting("reports", {"matches": issued}) == set()
	reporting("a report", {"matches": issued}) == set()
}

test_flags_a_news_report_whoever_it_is_about if {
	reporting("a news report", {"matches": issued}) == flagged("a news report")
}

test_allows_a_report_that_the_story_goes_on_with if {
	said({"source_text": "a report", "source": 3}) == set()
}

beside(text, sentence) := found({"attributions": [
	object.union(saying, {"source_text": text}),
	object.union(saying, {"i": 1, "source": 2, "source_text": "Ada Cole", "source_span": "a1.source_span", "sentence": sentence}),
]})

test_allows_a_report_beside_somebody_with_a_name if {
	beside("a report", 1) == set()
	beside("a report", 2) == set()
}

test_flags_a_report_far_from_a_name if {
	beside("a report", 3) == flagged("a report")
	beside("a news report", 2) == flagged("a news report")
}

test_flags_a_report_beside_somebody_without_a_name if {
	report := found({"attributions": [
		object.union(saying, {"source_text": "a report"}),
		object.union(saying, {"i": 1, "source_text": "a baker"}),
	]})
	report == flagged("a report")
}

told(addressee) := said({"source_text": "the minister", "lemma": "tell", "addressee": addressee})

test_flags_whom_it_was_told if {
	told("a local newspaper") == flagged("a local newspaper")
}

test_flags_how_many_it_was_told if {
	told("various outlets") == flagged("various outlets")
	told("the various outlets") == set()
	told("outlets") == set()
	told("various media") == set()
	said({"source_text": "the minister", "lemma": "confirm", "venue": "to various outlets"}) == flagged("various outlets")
}

test_allows_whom_it_was_told if {
	told("the newspaper") == set()
	told("local media") == set()
	told("a Leipzig newspaper") == set()
	told("a report") == set()
}

test_allows_what_was_told_in_somebody_s_words if {
	said({"source_text": "the minister", "addressee": "a newspaper", "parent": 2}) == set()
}

named(changes) := found(object.union({"attributions": [object.union(saying, {"addressee": "a newspaper"})]}, changes))

test_allows_an_outlet_that_is_named_near if {
	named({"matches": {"mastheads": [{"sentence": 1}]}}) == set()
	named({"matches": {"mastheads": [{"sentence": 2}]}}) == set()
	named({"links": [{"sentence": 1}]}) == set()
	found({"attributions": [saying, object.union(saying, {"source": 1, "source_text": "the Guardian"})]}) == set()
	found({"attributions": [saying, object.union(saying, {"source": 2, "via": 1, "source_text": "Ada Cole"})]}) == set()
}

test_flags_beside_an_outlet_elsewhere if {
	found({"matches": {"mastheads": [{"sentence": 3}]}}) == flagged("Local media")
	found({"matches": {"mastheads": [{"sentence": 0}]}}) == flagged("Local media")
}

test_flags_before_an_outlet_of_the_next_paragraph if {
	report := found({"attributions": [object.union(saying, {"sentence": 2})], "matches": {"mastheads": [{"sentence": 3}]}})
	report == flagged("Local media")
}

test_flags_after_an_outlet if {
	report := found({"attributions": [object.union(saying, {"sentence": 2})], "matches": {"mastheads": [{"sentence": 1}]}})
	report == flagged("Local media")
}

# "Amid reports that".
frame := {"i": 0, "at": "m.media_frames.0", "text": "reports", "class": "reports", "sentence": 1, "attribution": null}

framed(changes, mastheads) := found({
	"attributions": [],
	"matches": {"media_frames": [object.union(frame, changes)], "mastheads": mastheads},
})

test_flags_a_frame if {
	framed({}, []) == {{"at": "m.media_frames.0", "args": {"media": "reports"}}}
}

test_allows_a_frame_that_tells_more if {
	framed({"class": "issued"}, []) == set()
}

test_allows_a_frame_in_somebody_s_words if {
	framed({"attribution": 0}, []) == set()
}

test_allows_a_frame_beside_a_name if {
	framed({}, [{"sentence": 1}]) == set()
}

test_flags_a_report_beside_a_frame if {
	report := found({
		"attributions": [object.union(saying, {"source_text": "a report"})],
		"matches": {"media_frames": [frame]},
	})
	count(report) == 2
}

introduced(text) := found({"attributions": [
	object.union(saying, {"source_text": "A newspaper"}),
	object.union(saying, {"i": 1, "source": 2, "sentence": 2, "lemma": "say", "source_text": text}),
]})

test_allows_a_name_behind_the_noun_in_the_next_sentence if {
	introduced("The paper, Il Faro,") == set()
	introduced("One news site, Faro.it,") == set()
	introduced("The paper, a weekly,") == flagged("A newspaper")
}

test_flags_sections_of_the_press if {
	by("Sections of the media") == flagged("Sections of the media")
	by("friends of the media") == set()
	by("sections by the media") == set()
}

test_flags_what_media_called_somebody if {
	said({"lemma": "call", "tense": "past"}) == flagged("Local media")
	said({"lemma": "call", "tense": "present"}) == set()
	said({"lemma": "ring", "tense": "past"}) == set()
}

# "Reports named him on Sunday."
opening(changes) := object.union({"at": "m0", "text": "Reports", "class": "opening", "sentence": 1, "attribution": null}, changes)

opens(changes) := found({"attributions": [], "matches": {"media": words, "mastheads": [], "media_frames": [opening(changes)]}})

test_flags_reports_that_open_a_sentence if {
	opens({}) == {{"at": "m0", "args": {"media": "Reports"}}}
	opens({"text": "reports"}) == set()
	opens({"attribution": 0}) == set()
	opens({"class": "issued"}) == set()
	count(opens({"class": "carried", "sentence": 3})) == 1
}

test_allows_reports_of_somebody if {
	named := {"media": words, "mastheads": [{"sentence": 1}], "media_frames": [opening({})]}
	found({"attributions": [], "matches": named}) == set()
	filed := {"media": words, "mastheads": [], "media_frames": [opening({}), opening({"class": "issued", "at": "m1"})]}
	found({"attributions": [], "matches": filed}) == set()
}
