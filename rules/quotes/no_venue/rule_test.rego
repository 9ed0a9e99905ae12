package rules.quotes.no_venue_test

import data.rules.quotes.no_venue

blocks := [{"body": i - 1} | some i in numbers.range(0, 6)]

saying := {"i": 0, "at": "a0", "source": 0, "lemma": "say", "via": null, "venue": "", "medium": "", "addressee": "", "time": null, "sentence": 4, "block": 4}

quote := {"at": "q0", "kind": "full", "words": 6, "attribution": 0, "parent": null, "sentence": 4, "block": 4}

lund := {"i": 0, "kind": "named_person", "role": "", "name": "Karl Lund", "text": "Karl Lund", "outlet": "", "own": false, "confidence": 95, "sentence": 4}

post := {"i": 1, "kind": "named_org", "role": "outlet", "name": "Post", "text": "the Post", "outlet": "Post", "own": false, "confidence": 95}

# A story that says nowhere how it came by its quotation.
story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": blocks,
	"sentences": [{"block": i} | some i in [0, 1, 2, 3, 4, 5, 6, 4, 4]],
	"quotes": [quote],
	"attributions": [saying],
	"sources": [lund, post],
	"times": [],
	"links": [],
	"matches": {"circumstances": []},
}

found(changes) := report if {
	report := no_venue.report with input as object.union(story, changes)
		with data.config.quotes.no_venue.words as 3
		with data.config.quotes.no_venue.speakers as 2
}

flagged := {{"at": "a0", "graver": true, "args": {"source": "Karl Lund"}}}

# Advice, where the story may have heard it itself.
hinted := {{"at": "a0", "graver": false, "args": {"source": "Karl Lund"}}}

# The same story, which takes from the Post in its lead.
post_says := object.union(saying, {"i": 1, "at": "a1", "source": 1, "sentence": 1, "block": 1})

taken(changes) := found(object.union({"attributions": [saying, post_says]}, changes))

test_flags_a_story_that_says_nothing_of_it if {
	found({}) == flagged
}

elsewhere := {"circumstances": [{"block": 1, "sentence": 1, "class": "matter"}]}

test_flags_a_story_taken_from_another_outlet if {
	taken({"matches": elsewhere}) == flagged
	relayed := object.union(saying, {"source": null, "via": 1, "block": 1})
	found({"attributions": [saying, relayed], "matches": elsewhere}) == flagged
}

test_hints_below_a_race_that_an_outlet_calls if {
	taken({"matches": elsewhere, "attributions": [saying, object.union(post_says, {"lemma": "call"})]}) == hinted
}

test_hints_below_an_outlet_further_down if {
	later := [saying, object.union(post_says, {"block": 3})]
	found({"attributions": later, "matches": elsewhere}) == hinted
}

test_hints_below_a_person_in_the_lead if {
	person := [saying, object.union(saying, {"i": 1, "source": null, "block": 1})]
	found({"attributions": person, "matches": elsewhere}) == hinted
}

test_hints_below_the_newsroom_itself if {
	ours := [lund, object.union(post, {"own": true})]
	taken({"sources": ours, "matches": elsewhere}) == hinted
}

test_hints_in_reporting_of_its_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == hinted
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview", "own_reporting": false}}) == set()
}

# A story in which another attribution says how.
shows(changes) := found({
	"attributions": [saying, object.union(saying, object.union({"i": 1, "source": 2, "block": 1}, changes))],
	"sources": [lund, post, object.union(lund, {"i": 2, "name": "Ada Cole"})],
	"times": [
		{"i": 0, "kind": "relative", "text": "on Friday", "quote": 0, "sentence": 1},
		{"i": 1, "kind": "vague", "text": "one day", "quote": 0, "sentence": 1},
		{"i": 2, "kind": "relative", "text": "last month", "quote": 0, "sentence": 1},
	],
})

test_hints_in_a_story_that_shows_how_it_works if {
	shows({}) == flagged
	shows({"venue": "at a rally"}) == hinted
	shows({"medium": "in a letter"}) == hinted
	shows({"addressee": "reporters"}) == hinted
	shows({"via": 0}) == hinted
	shows({"time": 0}) == hinted
	shows({"time": 1}) == flagged
	shows({"time": 2}) == flagged
}

# A story taken from the Post, in which this person is heard again.
again(changes) := taken({"attributions": [saying, post_says, object.union(saying, object.union({"addressee": "us"}, changes))]})

test_allows_what_another_sentence_says_of_it if {
	again({"block": 2}) == set()
}

test_flags_what_a_distant_sentence_says_of_it if {
	again({"block": 1}) == flagged
	again({"block": 5}) == flagged
	again({"source": 1, "sentence": 3, "block": 3}) == flagged
	again({"addressee": "", "block": 3}) == flagged
}

occasion(changes) := taken({"matches": {"circumstances": [object.union({"class": "scene", "sentence": 2, "block": 2}, changes)]}})

test_allows_a_scene_nearby if {
	occasion({"sentence": 4, "block": 4}) == set()
	occasion({"sentence": 3, "block": 3}) == set()
	occasion({"sentence": 1, "block": 1}) == flagged
	occasion({"sentence": 5, "block": 5}) == flagged
}

# Two sentences of this paragraph below the quotation.
test_flags_above_a_scene_of_somebody_else if {
	behind(7, 8) == set()
	behind(4, 7) == hinted
}

behind(said, scene) := taken({
	"quotes": [object.union(quote, {"sentence": said})],
	"attributions": [object.union(saying, {"sentence": said}), post_says],
	"matches": {"circumstances": [{"class": "scene", "text": "rally", "sentence": scene, "block": 4}]},
})

# The Post has it from this person, in a sentence of this paragraph.
credited(changes, outlet) := taken({
	"attributions": [saying, post_says, object.union(post_says, object.union({"i": 2, "at": "a2", "sentence": 4, "block": 4}, changes))],
	"sources": [lund, object.union(post, outlet)],
})

test_allows_what_another_outlet_is_credited_for if {
	credited({}, {}) == set()
	credited({"sentence": 7}, {}) == flagged
	credited({}, {"outlet": ""}) != set()
	credited({}, {"own": true}) != set()
}

# Somebody else's release in the paragraph before.
released(text, other) := count(taken({
	"attributions": [saying, post_says, object.union(saying, object.union({"i": 2, "at": "a2", "source": 2, "sentence": 3, "block": 3}, other))],
	"sources": [lund, post, object.union(lund, {"i": 2, "name": "Ines Roth"})],
	"matches": {"circumstances": [{"class": "scene", "text": text, "sentence": 3, "block": 3}]},
}))

test_flags_beside_the_release_of_somebody_else if {
	released("press release", {}) == 1
	released("rally", {}) == 0
	released("press release", {"source": 0}) == 0
	released("press release", {"source": 1}) == 0
	released("press release", {"sentence": 4, "block": 4}) == 0
}

# A scene in this paragraph, where this person has spoken in another.
theirs(changes, where) := taken({
	"attributions": [saying, post_says, object.union(saying, object.union({"i": 2, "at": "a2", "sentence": 2, "block": 2}, changes))],
	"matches": {"circumstances": [{"class": "scene", "sentence": where, "block": where}]},
})

# Two paragraphs up, it has to be theirs.
test_allows_a_scene_of_this_person if {
	theirs({}, 2) == set()
	theirs({"source": 1}, 2) == hinted
	theirs({"sentence": 1, "block": 1}, 2) == hinted
	theirs({"sentence": 1, "block": 1}, 1) == flagged
}

# Two paragraphs up, what may be an occasion is none of this person's.
test_hints_below_what_may_be_an_occasion if {
	occasion({"class": "matter"}) == hinted
	occasion({"class": "matter", "sentence": 1, "block": 1}) == flagged
}

test_allows_what_may_be_an_occasion_in_the_sentence if {
	occasion({"class": "matter", "sentence": 4, "block": 4}) == set()
}

# A saying in the last of three sentences of its paragraph.
last(placing) := taken({
	"attributions": [object.union(saying, {"sentence": 8}), post_says],
	"matches": {"circumstances": [{"class": "matter", "sentence": placing, "block": 4}]},
})

test_allows_it_in_the_sentence_before if {
	last(7) == set()
	last(4) == hinted
}

# "The minister tweeted it. Lund said."
below_a_tweet(text, placing, source) := taken({
	"attributions": [object.union(saying, {"sentence": 8}), post_says, object.union(saying, {"i": 2, "at": "a2", "source": source, "sentence": placing})],
	"sources": [lund, post, object.union(lund, {"i": 2, "name": "Ines Roth"})],
	"matches": {"circumstances": [{"class": "matter", "text": text, "sentence": placing, "block": 4}]},
	"links": [{"sentence": 7}],
})

test_hints_below_what_somebody_else_tweeted if {
	below_a_tweet("tweeted", 7, 2) == hinted
	below_a_tweet("radio", 7, 2) == set()
	below_a_tweet("tweeted", 7, 1) == set()
	below_a_tweet("tweeted", 5, 2) == set()
}

test_hints_below_the_paragraph_before if {
	first := {"attributions": [object.union(saying, {"sentence": 4}), post_says], "sentences": [{"block": i} | some i in [0, 1, 2, 3, 4]]}
	taken(object.union(first, {"matches": {"circumstances": [{"class": "matter", "sentence": 3, "block": 3}]}})) == hinted
}

test_needs_the_same_person_in_the_same_paragraph if {
	other := [saying, post_says, object.union(saying, {"i": 2, "at": "a2", "source": 1, "sentence": 7})]
	taken({"attributions": other, "matches": {"circumstances": [{"class": "matter", "sentence": 7, "block": 4}]}}) == hinted
	further := [saying, post_says, object.union(saying, {"i": 2, "at": "a2", "sentence": 6, "block": 6})]
	taken({"attributions": further, "matches": {"circumstances": [{"class": "matter", "sentence": 6, "block": 6}]}}) == flagged
}

friday := {"i": 0, "kind": "relative", "text": "on Friday", "quote": null, "sentence": 7}

# A saying whose source the story has first in this sentence, below a day.
dated(where) := taken({
	"attributions": [object.union(saying, {"sentence": 8}), post_says],
	"sources": [object.union(lund, {"sentence": where}), post],
	"times": [friday],
})

# A day before a person is first spoken of is somebody else's.
test_hints_below_another_persons_day if {
	dated(7) == set()
	dated(8) == hinted
}

# A day in another paragraph is another's, and makes no occasion.
test_allows_a_day_in_the_sentence if {
	day := {"i": 0, "kind": "relative", "text": "on Friday", "quote": null, "sentence": 4}
	taken({"times": [day]}) == set()
	taken({"times": [object.union(day, {"quote": 0})]}) == flagged
	taken({"times": [object.union(day, {"kind": "vague"})]}) == flagged
	taken({"times": [object.union(day, {"text": "last month"})]}) == flagged
	taken({"times": [object.union(day, {"kind": "absolute", "text": "in 2012"})]}) == flagged
	found({"times": [object.union(day, {"sentence": 6})]}) == flagged
}

test_allows_a_link_in_the_sentence if {
	taken({"links": [{"sentence": 4}]}) == set()
	found({"links": [{"sentence": 6}]}) == hinted
}

quoted(changes) := found({"quotes": [object.union(quote, changes)]})

test_allows_other_quotations if {
	quoted({"kind": "scare"}) == set()
	quoted({"words": 2}) == set()
	quoted({"attribution": null}) == set()
	quoted({"parent": 2}) == set()
	quoted({"block": 0}) == set()
}

test_judges_the_first if {
	second := object.union(quote, {"at": "q1", "attribution": 1, "block": 6})
	both := [object.union(saying, {"sentence": 2, "block": 2}), object.union(saying, {"i": 1, "at": "a1", "sentence": 6, "block": 6})]
	links := [{"sentence": 2}]
	found({"quotes": [object.union(quote, {"block": 2}), second], "attributions": array.concat(both, [post_says]), "links": links}) == set()
}

test_judges_each_speaker if {
	second := object.union(quote, {"at": "q1", "attribution": 1})
	both := [saying, object.union(saying, {"i": 1, "at": "a1", "source": 2})]
	report := found({"quotes": [quote, second], "attributions": both, "sources": [lund, post, object.union(lund, {"i": 2, "name": "Ada Cole"})]})
	report == flagged | {{"at": "a1", "graver": true, "args": {"source": "Ada Cole"}}}
}

spoken(changes) := found({"sources": [object.union(lund, changes), post]})

test_allows_one_of_many if {
	spoken({"name": "Ohio Democrat", "text": "another Ohio Democrat"}) == set()
	count(spoken({"name": "Ohio Democrat", "text": "the Ohio Democrat"})) == 1
}

test_allows_who_has_no_name if {
	spoken({"kind": "unnamed_person"}) == set()
}

test_flags_a_surname_alone if {
	surname := {"kind": "named_org", "confidence": 50, "name": "Zelensky"}
	count(spoken(surname)) == 1
	spoken(object.union(surname, {"kind": "document"})) == set()
	spoken(object.union(surname, {"confidence": 95})) == set()
	spoken(object.union(surname, {"role": "outlet"})) == set()
	spoken(object.union(surname, {"name": "They say"})) == set()
}

# So many people, all quoted from nowhere, in a story that takes from another outlet
# or does not.
many(n, changes) := found(object.union(
	{
		"sources": [object.union(lund, {"i": i, "name": sprintf("N%d", [i]), "text": sprintf("N%d", [i])}) | some i in numbers.range(0, n - 1)],
		"attributions": [object.union(saying, {"i": i, "at": sprintf("a%d", [i]), "source": i}) | some i in numbers.range(0, n - 1)],
		"quotes": [object.union(quote, {"at": sprintf("q%d", [i]), "attribution": i}) | some i in numbers.range(0, n - 1)],
	},
	changes,
))

test_allows_a_round_of_interviews if {
	own := {"doc": {"kind": "news", "own_reporting": true}}
	count(many(2, own)) == 2
	many(3, own) == set()
}

test_flags_many_in_a_story_without_any_reporting if {
	count(many(3, {})) == 3
}
