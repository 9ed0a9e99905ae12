package rules.quotes.undated_test

import data.rules.quotes.undated

hit := {"at": "m.undated.0", "text": "at the time", "class": "then", "sentence": 4}

saying := {
	"i": 0,
	"cue": "a0.cue",
	"credit": "a0.credit",
	"cue_text": "said",
	"sentence": 4,
	"block": 2,
	"parent": null,
	"negated": false,
	"tense": "past",
	"confidence": 95,
	"frame": "verb",
	"lemma": "say",
	"class": "neutral",
	"quotes": [0],
	"time": null,
	"venue": "",
	"medium": "",
	"addressee": "",
}

quote := {"attribution": 0, "words": 3, "kind": "full"}

sentence := {"question": false, "quoted": false}

story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": 0}, {"body": 1}, {"body": 2}],
	"sentences": [object.union(sentence, {"block": block}) | some block in [0, 0, 0, 1, 2]],
	"attributions": [saying],
	"quotes": [quote],
	"times": [],
	"matches": {"undated": [hit]},
}

found(changes) := report if {
	report := undated.report with input as object.union(story, changes)
}

flagged := {{"at": "a0.cue", "related": ["m.undated.0"], "args": {"said": "at the time"}}}

test_flags_at_the_time if {
	found({}) == flagged
}

test_allows_a_day_told_before if {
	told(3, "absolute", {}) == set()
	told(4, "absolute", {}) == set()
	told(5, "absolute", {}) == flagged
}

test_allows_the_time_of_the_paragraph_before if {
	told(2, "absolute", {}) == set()
	told(2, "absolute", {"text": "Back then ,"}) == set()
	count(told(2, "absolute", {"text": "previously"})) == 1
}

# A date above is that of something else.
test_flags_previously_below_a_date if {
	count(told(3, "absolute", {"text": "previously"})) == 1
	told(4, "absolute", {"text": "previously"}) == set()
}

# A time in a sentence: two of the paragraph before, three of this one.
told(where, kind, words) := found({
	"sentences": [object.union(sentence, {"block": block}) | some block in [1, 1, 1, 2, 2, 2]],
	"times": [{"sentence": where, "kind": kind, "text": "in March 2019", "quote": null}],
	"matches": {"undated": [object.union(hit, words)]},
})

test_allows_an_interview if {
	asked := [object.union(sentence, {"block": 2, "question": true}) | some _ in numbers.range(0, 9)]
	found({"sentences": asked}) == set()
	had({}, {"sentences": asked}) == set()
}

test_allows_paraphrase if {
	found({"attributions": [object.union(saying, {"quotes": []})]}) == set()
}

test_allows_two_words if {
	found({"quotes": [object.union(quote, {"words": 2})]}) == set()
}

test_allows_a_title if {
	found({"quotes": [object.union(quote, {"kind": "title"})]}) == set()
}

test_allows_the_words_of_another if {
	found({"quotes": [object.union(quote, {"attribution": 3})]}) == set()
}

test_allows_another_sentence if {
	found({"attributions": [
		object.union(saying, {"sentence": 3}),
		object.union(saying, {"i": 1, "quotes": []}),
	]}) == set()
}

test_allows_what_somebody_says_was_said if {
	found({"attributions": [object.union(saying, {"parent": 1})]}) == set()
}

test_allows_what_was_not_said if {
	found({"attributions": [object.union(saying, {"negated": true})]}) == set()
}

timed(kind, text, sentence_of) := found({"times": [{"kind": kind, "text": text, "quote": null, "sentence": sentence_of}]})

test_allows_a_date_in_the_paragraph_or_above if {
	timed("absolute", "in 2019", 4) == set()
	timed("relative", "last year", 3) == set()
}

test_flags_a_date_two_paragraphs_above if {
	timed("absolute", "in 2019", 0) == flagged
}

test_flags_below_the_news_of_this_week if {
	timed("relative", "on Friday", 3) == flagged
	timed("vague", "recently", 4) == flagged
	timed("anaphoric", "at the time", 4) == flagged
}

test_flags_beside_a_date_that_the_speaker_gives if {
	report := found({"times": [{"kind": "absolute", "text": "in 2019", "quote": 0, "sentence": 4}]})
	report == flagged
}

opening(kind) := found({
	"matches": {"undated": [object.union(hit, {"class": "opening"})]},
	"attributions": [object.union(saying, {"time": 0})],
	"times": [{"kind": kind, "text": "at the time", "quote": null, "sentence": 4}],
})

test_flags_at_the_time_in_front if {
	opening("anaphoric") == flagged
}

test_allows_at_the_time_of_something_else if {
	opening("vague") == set()
}

test_passes_over_anchors if {
	found({"matches": {"undated": [object.union(hit, {"class": "anchor"})]}}) == set()
	in_front := {"matches": {"undated": [object.union(hit, {"class": "anchor"})]}, "attributions": [object.union(saying, {"time": 0})], "times": [{"kind": "anaphoric", "text": "then", "quote": null, "sentence": 4}]}
	found(in_front) == set()
}

# "She had said".
had(changes, others) := found(object.union(
	{"matches": {"undated": []}, "attributions": [object.union(saying, object.union({"tense": "pluperfect"}, changes))]},
	others,
))

before := {{"at": "a0.credit", "args": {"said": "said"}}}

test_flags_had_said if {
	had({}, {}) == before
}

test_allows_other_tenses if {
	had({"tense": "past"}, {}) == set()
}

test_allows_one_that_is_not_sure if {
	had({"confidence": 80}, {}) == set()
}

test_allows_other_frames if {
	had({"frame": "noun"}, {}) == set()
}

test_allows_what_somebody_was_called if {
	had({"lemma": "call"}, {}) == set()
}

test_allows_orders_and_judgements if {
	had({"class": "directive"}, {}) == set()
}

test_allows_had_said_in_paraphrase if {
	had({"quotes": []}, {}) == set()
}

test_allows_had_said_before_something if {
	had({}, {"matches": {"undated": [object.union(hit, {"class": "anchor"})]}}) == set()
}

test_flags_had_said_beside_another_word if {
	had({}, {"matches": {"undated": [object.union(hit, {"class": "opening"})]}}) == before
}

test_allows_had_said_on_a_day if {
	had({}, {"times": [{"kind": "relative", "text": "on Friday", "quote": null, "sentence": 4}]}) == set()
	had({}, {"times": [{"kind": "anaphoric", "text": "the next day", "quote": null, "sentence": 4}]}) == set()
}

test_flags_had_said_below_a_day if {
	had({}, {"times": [{"kind": "relative", "text": "on Friday", "quote": null, "sentence": 3}]}) == before
}

old(time, times) := found({
	"matches": {"undated": []},
	"attributions": [object.union(saying, {"time": 0})],
	"times": array.concat([object.union({"i": 0, "at": "t0", "kind": "relative", "quote": null, "sentence": 4}, time)], times),
})

test_flags_last_year if {
	old({"text": "last year"}, []) == {{"at": "a0.cue", "related": ["t0"], "args": {"said": "last year"}}}
	count(old({"text": "earlier this year", "kind": "vague"}, [])) == 1
	old({"text": "last week"}, []) == set()
	old({"text": "this year"}, []) == set()
	old({"text": "on Monday"}, [{"i": 1, "at": "t1", "kind": "relative", "text": "last year", "quote": null, "sentence": 4}]) == set()
}

test_allows_last_year_beside_a_date if {
	old({"text": "last year"}, [{"i": 1, "at": "t1", "kind": "absolute", "text": "in May 2015", "quote": null, "sentence": 4}]) == set()
	count(old({"text": "last year"}, [{"i": 1, "at": "t1", "kind": "relative", "text": "on Monday", "quote": null, "sentence": 4}])) == 1
}

test_allows_last_year_in_an_interview if {
	asked := [object.union(sentence, {"block": 2, "question": true}) | some _ in numbers.range(0, 9)]
	report := undated.report with input as object.union(story, {
		"sentences": asked,
		"matches": {"undated": []},
		"attributions": [object.union(saying, {"time": 0})],
		"times": [{"i": 0, "at": "t0", "kind": "relative", "text": "last year", "quote": null, "sentence": 4}],
	})
	report == set()
}

test_allows_paraphrase_of_last_year if {
	report := undated.report with input as object.union(story, {
		"matches": {"undated": []},
		"attributions": [object.union(saying, {"time": 0, "quotes": []})],
		"times": [{"i": 0, "at": "t0", "kind": "relative", "text": "last year", "quote": null, "sentence": 4}],
	})
	report == set()
}

matched(changes) := found({"matches": {"undated": [object.union(hit, changes)]}})

test_flags_a_word_before_the_verb_of_saying if {
	count(matched({"class": "verb", "text": "once said"})) == 1
	matched({"class": "verb", "text": "once ran"}) == set()
	matched({"class": "anchor", "text": "once said"}) == set()
}

test_flags_what_one_used_to_say if {
	count(matched({"class": "habit", "text": "used to say"})) == 1
}

test_flags_an_earlier_time_ahead if {
	count(matched({"class": "past", "text": "as a boy ,", "opens": false})) == 1
	count(matched({"class": "past", "text": "as a boy", "opens": true})) == 1
	matched({"class": "past", "text": "as a boy", "opens": false}) == set()
	matched({"class": "anchor", "text": "as a boy ,", "opens": true}) == set()
}

old_line := object.union(hit, {"class": "line", "text": "his old line"})

unclaimed := {"at": "q0", "attribution": null, "words": 3, "kind": "full", "sentence": 4}

# A line that nobody is said to say, by what is changed.
line(changes) := found(object.union({"attributions": [], "quotes": [unclaimed], "matches": {"undated": [old_line]}}, changes))

test_flags_an_old_line if {
	line({}) == {{"at": "q0", "related": ["m.undated.0"], "args": {"said": "his old line"}}}
	line({"doc": {"kind": "interview"}}) == set()
	line({"matches": {"undated": [object.union(old_line, {"class": "past", "text": "as a boy ,"})]}}) == set()
	line({"quotes": [object.union(unclaimed, {"sentence": 3})]}) == set()
	line({"quotes": [object.union(unclaimed, {"attribution": 0})]}) == set()
	line({"quotes": [object.union(unclaimed, {"words": 2})]}) == set()
	line({"times": [{"kind": "absolute", "text": "in 2019", "quote": null, "sentence": 4}]}) == set()
}

test_flags_an_old_line_behind_a_colon if {
	count(found({"matches": {"undated": [old_line]}, "attributions": [object.union(saying, {"frame": "colon"})]})) == 1
	found({"matches": {"undated": [old_line]}}) == set()
	found({"matches": {"undated": [object.union(old_line, {"class": "anchor"})]}, "attributions": [object.union(saying, {"frame": "colon"})]}) == set()
}

# "Said recently", and what the story says of the occasion.
lately(changes) := count(found({
	"attributions": [object.union(saying, changes)],
	"matches": {"undated": [object.union(hit, {"text": "recently", "class": "recent"})]},
}))

test_flags_what_was_said_of_late if {
	lately({}) == 1
	lately({"venue": "at a rally"}) == 0
	lately({"medium": "in a blog"}) == 0
	lately({"addressee": "the Courier"}) == 0
}
