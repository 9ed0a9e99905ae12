package rules.quotes.orphan_test

import data.rules.quotes.orphan

quote := {
	"i": 0,
	"at": "q0",
	"text": "We have nothing left,",
	"kind": "full",
	"words": 7,
	"opened": true,
	"closed": true,
	"parent": null,
	"attribution": null,
	"sentence": 2,
	"block": 2,
}

# A headline, and three paragraphs of a sentence each; the quotation is the
# second paragraph.
story := {
	"doc": {"kind": "news"},
	"blocks": [block(0, -1, "headline"), block(1, 0, "paragraph"), block(2, 1, "paragraph"), block(3, 2, "paragraph")],
	"sentences": [sentence(0, false), sentence(1, false), sentence(2, true), sentence(3, false)],
	"attributions": [],
	"quotes": [quote],
	"matches": {"introductions": [], "people": []},
}

block(i, body, kind) := {"i": i, "body": body, "kind": kind}

sentence(i, quoted) := {"i": i, "block": i, "index": 0, "words": 9, "quoted": quoted}

found(changes) := report if {
	report := orphan.report with input as object.union(story, changes)
		with data.config as {"quotes": {"orphan": {"words": 5}}}
}

quoted(changes) := found({"quotes": [object.union(quote, changes)]})

saying := {"i": 0, "block": 2, "sentence": 2, "source": 0, "source_text": "Ann Koe", "frame": "verb", "parent": null, "cue": "a0.cue"}

said_by(i, changes) := found({"attributions": [object.union(object.union(saying, {"block": i, "sentence": i}), changes)]})

said(i) := said_by(i, {})

hinted(i) := hinted_as("saying", i)

hinted_as(class, i) := found({"matches": {"introductions": [{"block": i, "sentence": i, "class": class}]}})

flagged := {{"at": "q0", "args": {"quote": "We have nothing left"}}}

test_flags_a_quotation_of_nobody if {
	found({}) == flagged
}

test_looks_for_a_hint_beside_it if {
	near(2, 2) == set()
	near(2, 1) == set()
	near(2, 3) == set()
	near(2, 4) == flagged
	near(0, 2) == flagged
}

# A word in a block and a sentence.
near(where, at) := found({"matches": {"introductions": [{"block": where, "sentence": at, "class": "saying"}]}})

test_allows_an_attribution if {
	found({
		"quotes": [object.union(quote, {"attribution": 0})],
		"attributions": [object.union(saying, {"block": 3, "sentence": 3})],
	}) == set()
}

test_flags_an_attribution_inside_the_marks if {
	found({
		"quotes": [object.union(quote, {"attribution": 0})],
		"attributions": [object.union(saying, {"block": 2, "sentence": 2})],
	}) == flagged
}

test_allows_a_quotation_that_goes_on if {
	found({
		"quotes": [object.union(quote, {"attribution": 0})],
		"attributions": [object.union(saying, {"block": 2, "sentence": 2, "cue": null})],
	}) == set()
}

test_allows_a_few_words if {
	quoted({"words": 4}) == set()
}

test_allows_a_part_of_a_sentence if {
	quoted({"kind": "partial"}) == set()
}

test_allows_a_sentence_that_goes_on_outside if {
	found({"sentences": [sentence(0, false), sentence(1, false), sentence(2, false), sentence(3, false)]}) == set()
}

test_allows_a_quotation_within_a_quotation if {
	quoted({"parent": 3}) == set()
}

test_allows_interviews if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_block_quotes if {
	set_apart := [block(0, -1, "headline"), block(1, 0, "paragraph"), block(2, 1, "block_quote"), block(3, 2, "paragraph")]
	found({"blocks": set_apart}) == set()
}

test_allows_a_speaker_in_the_paragraph if {
	said(2) == flagged # the cue is inside the marks
	both := [sentence(0, false), sentence(1, false), sentence(2, true), object.union(sentence(3, false), {"block": 2, "index": 1})]
	report := found({"sentences": both, "attributions": [object.union(saying, {"block": 2, "sentence": 3})]})
	report == set()
}

test_allows_a_speaker_in_the_paragraph_before if {
	said(1) == set()
}

test_flags_a_speaker_in_the_headline if {
	headed := object.union(quote, {"block": 1, "sentence": 1, "words": 13})
	report := found({
		"quotes": [headed],
		"sentences": [sentence(0, false), sentence(1, true), sentence(2, false), sentence(3, false)],
		"attributions": [object.union(saying, {"block": 0, "sentence": 0})],
	})
	report == flagged
}

test_flags_a_speaker_in_the_paragraph_after if {
	said(3) == flagged
}

test_allows_a_hint_in_the_paragraph if {
	hinted(2) == set()
}

test_allows_a_hint_right_before if {
	hinted(1) == set()
}

test_flags_a_hint_that_another_sentence_parts_from_it if {
	apart := array.concat(
		[sentence(0, false), sentence(1, false)],
		[object.union(sentence(2, false), {"block": 1, "index": 1}), object.union(sentence(3, true), {"block": 2})],
	)
	report := found({
		"sentences": apart,
		"quotes": [object.union(quote, {"sentence": 3})],
		"matches": {"introductions": [{"block": 1, "sentence": 1, "class": "saying"}]},
	})
	report == flagged
}

test_allows_a_quotation_below_another if {
	found({"sentences": [sentence(0, false), sentence(1, true), sentence(2, true), sentence(3, false)]}) == set()
}

test_flags_a_quotation_below_a_headline_that_is_one if {
	report := found({
		"quotes": [object.union(quote, {"block": 1, "sentence": 1})],
		"sentences": [sentence(0, true), sentence(1, true), sentence(2, false), sentence(3, false)],
	})
	report == flagged
}

test_allows_a_pause_in_a_conversation if {
	pause := object.union(sentence(1, false), {"words": 2})
	found({"sentences": [sentence(0, false), pause, sentence(2, true), sentence(3, false)]}) == set()
}

test_flags_below_a_short_sentence_that_ends_a_paragraph if {
	report := found({
		"quotes": [object.union(quote, {"sentence": 3})],
		"sentences": array.concat(
			[sentence(0, false), sentence(1, false)],
			[object.union(sentence(2, false), {"block": 1, "index": 1, "words": 2}), object.union(sentence(3, true), {"block": 2})],
		),
	})
	report == flagged
}

test_allows_a_signature_below if {
	hinted_as("dash", 3) == set()
}

test_flags_a_dash_below_that_is_no_signature if {
	later := object.union(sentence(3, false), {"index": 1})
	long := object.union(sentence(3, false), {"words": 12})
	every last in [later, long] {
		report := found({
			"sentences": [sentence(0, false), sentence(1, false), sentence(2, true), last],
			"matches": {"introductions": [{"block": 3, "sentence": 3, "class": "dash"}]},
		})
		report == flagged
	}
}

test_flags_a_colon_below if {
	hinted_as("mark", 3) == flagged
}

test_allows_a_credit_below if {
	found({"blocks": [block(0, -1, "headline"), block(1, 0, "paragraph"), block(2, 1, "paragraph"), block(3, -1, "credit")]}) == set()
}

test_allows_what_a_torn_quotation_makes_doubtful if {
	torn := object.union(quote, {"i": 1, "at": "q1", "closed": false, "block": 1})
	stray := object.union(quote, {"i": 1, "at": "q1", "opened": false, "block": 1})
	found({"quotes": [quote, torn]}) == set()
	found({"quotes": [quote, stray]}) == set()
}

test_allows_a_first_line_that_may_be_the_headline if {
	first := object.union(story, {
		"blocks": [block(0, 0, "paragraph"), block(1, 1, "paragraph")],
		"sentences": [sentence(0, true), sentence(1, false)],
	})
	title := object.union(quote, {"block": 0, "sentence": 0})
	found(object.union(first, {"quotes": [title]})) == set()
	found(object.union(first, {"quotes": [object.union(title, {"words": 20})]})) == flagged
	count(found(object.union(first, {"quotes": [object.union(title, {"text": "We have nothing left."})]}))) == 1
}

test_flags_a_first_line_that_another_sentence_follows if {
	report := found({
		"blocks": [block(0, 0, "paragraph"), block(1, 1, "paragraph")],
		"sentences": [sentence(0, true), object.union(sentence(1, false), {"block": 0, "index": 1})],
		"quotes": [object.union(quote, {"block": 0, "sentence": 0})],
	})
	report == flagged
}

test_allows_a_pull_quote if {
	whole := object.union(quote, {"i": 1, "at": "q1", "text": "We have nothing left, and no time", "attribution": 0, "block": 3, "sentence": 3})
	report := found({
		"quotes": [object.union(quote, {"text": "We have nothing left"}), whole],
		"attributions": [object.union(saying, {"block": 3, "sentence": 3})],
	})
	report == set()
}

test_flags_a_pull_quote_of_nobody if {
	whole := object.union(quote, {"i": 1, "at": "q1", "text": "We have nothing left, and no time", "block": 3, "sentence": 3})
	found({"quotes": [object.union(quote, {"text": "We have nothing left"}), whole]}) == flagged
}

test_flags_beside_another_quotation_that_has_its_speaker if {
	other := object.union(quote, {"i": 1, "at": "q1", "text": "They took it all", "attribution": 0, "block": 3, "sentence": 3})
	found({"quotes": [quote, other], "attributions": [object.union(saying, {"block": 3, "sentence": 3})]}) == flagged
}

test_flags_below_what_nobody_is_said_to_have_done if {
	said_by(1, {"source": null}) == flagged
	said_by(1, {"parent": 0}) == flagged
	said_by(1, {"frame": "floating"}) == flagged
}

# "Guests were said to be horrified", in the paragraph of the quotation.
unowned(changes) := found({
	"attributions": [object.union(saying, object.union({"source": null, "frame": "passive", "sentence": 3}, changes))],
	"sentences": [sentence(0, false), sentence(1, false), sentence(2, true), object.union(sentence(3, false), {"block": 2, "index": 1})],
	"matches": {"introductions": [{"block": 2, "sentence": 3, "class": "saying"}]},
})

test_flags_beside_what_is_said_by_nobody if {
	unowned({}) == flagged
	unowned({"frame": "adverb"}) == flagged
	unowned({"frame": "verb"}) == set()
	unowned({"sentence": 0}) == set()
	unowned({"source": 1}) == set()
}

# A quotation that the parser takes for the words of whoever spoke last.
floating(changes, more) := found({
	"quotes": [object.union(quote, {"attribution": 0})],
	"attributions": array.concat([object.union(saying, object.union({"frame": "floating", "cue": null}, changes))], more),
})

test_flags_who_only_appears_in_passing if {
	floating({}, []) == flagged
	floating({}, [object.union(saying, {"i": 1, "block": 1, "sentence": 1, "parent": 0})]) == flagged
	floating({"frame": "verb"}, []) == set()
	floating({"parent": 1}, []) == set()
	floating({}, [object.union(saying, {"i": 1, "block": 1, "sentence": 1})]) == set()
}

# The quotation is the second sentence of its paragraph, below one that has a speaker.
turned(before, people) := found({
	"attributions": [object.union(saying, {"block": 1, "sentence": 0})],
	"sentences": [sentence(0, false), object.union(sentence(1, before), {"block": 2}), object.union(sentence(2, true), {"index": 1}), sentence(3, false)],
	"matches": {"people": people},
})

test_flags_below_what_turns_to_something_else if {
	turned(false, []) == flagged
	turned(false, [{"sentence": 0}]) == flagged
}

test_allows_what_goes_on_with_somebody if {
	turned(true, []) == set()
	turned(false, [{"sentence": 1}]) == set()
}

test_flags_what_nobody_says if {
	said_by(1, {"source_text": "nobody in the hall"}) == flagged
	said_by(1, {"source_text": "No one"}) == flagged
	said_by(1, {"source_text": "Norman"}) == set()
}

# Four paragraphs, of which the third is the quotation.
around(before, after, changes) := found({
	"blocks": [block(0, -1, "headline"), block(1, 0, "paragraph"), block(2, 1, "paragraph"), block(3, 2, "paragraph"), block(4, 3, "paragraph")],
	"sentences": [sentence(0, false), sentence(1, false), sentence(2, false), object.union(sentence(3, true), changes), sentence(4, false)],
	"quotes": [object.union(quote, {"block": 3, "sentence": 3})],
	"attributions": [object.union(saying, {"block": i, "sentence": i, "source": source}) | some i, source in {1: before, 4: after}],
})

test_allows_the_pause_of_one_who_goes_on if {
	around(0, 0, {}) == set()
	around(0, 1, {}) == flagged
	around(0, 0, {"index": 1}) == flagged
}

test_flags_one_who_speaks_at_another_place if {
	said(0) == flagged
	found({"attributions": [object.union(saying, {"block": i, "sentence": i}) | some i in [0, 4]]}) == flagged
}

# A headline that quotes somebody, and a story that opens with a quotation.
opening(above, changes) := found({
	"blocks": [block(0, -1, "headline"), block(1, -1, "caption"), object.union(block(2, 0, "paragraph"), changes), block(3, 1, "paragraph")],
	"quotes": [object.union(object.union(quote, {"i": 1, "block": 0, "sentence": 0, "text": "No", "attribution": 0}), above), quote],
	"attributions": [object.union(saying, {"block": 0, "sentence": 0})],
})

test_allows_the_speaker_of_the_headline if {
	opening({}, {}) == set()
	opening({"block": 1}, {}) == flagged
	opening({"attribution": null}, {}) == flagged
	opening({}, {"body": 1}) == flagged
}
