package rules.corroboration.single_outlet_test

import data.rules.corroboration.single_outlet

post := {"kind": "named_org", "role": "outlet", "outlet": "New York Post", "text": "the New York Post", "organization": ""}

official := {"kind": "unnamed_group", "role": "official", "outlet": "", "organization": ""}

credit(i, block) := {
	"i": i,
	"credit": sprintf("a%d.credit", [i]),
	"source": 0,
	"via": null,
	"parent": null,
	"block": block,
	"sentence": block,
	"frame": "verb",
	"class": "relay",
	"lemma": "report",
	"venue": "",
	"medium": "",
	"addressee": "",
	"source_text": "the Post",
	"quotes": [],
}

says(i, source) := object.union(credit(i, 2), {"source": source, "class": "neutral", "lemma": "say", "source_text": "officials"})

story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": [{"kind": "headline", "body": -1}, {"kind": "paragraph", "body": 0}, {"kind": "paragraph", "body": 1}, {"kind": "paragraph", "body": 2}, {"kind": "paragraph", "body": 3}],
	"sources": [post, official],
	"attributions": [credit(0, 1), says(1, 1), credit(2, 3)],
	"quotes": [],
	"matches": {"unverified": [], "pickups": []},
}

found(changes) := report if {
	report := single_outlet.report with input as object.union(story, changes)
		with data.config as {"corroboration": {"single_outlet": {"credits": 2, "percent": 40}}}
}

flagged := {{"at": "a0.credit", "related": ["a2.credit"], "lighter": false, "args": {"outlet": "the New York Post"}}}

# The story, with one more source that says something.
beside(source) := beside_saying(source, {})

beside_saying(source, changes) := found({
	"sources": [post, official, object.union({"kind": "unknown", "role": "", "outlet": "", "organization": ""}, source)],
	"attributions": [credit(0, 1), credit(2, 3), object.union(says(3, 2), changes)],
})

# "The Post said", which may be of itself.
own(i, block) := object.union(credit(i, block), {"class": "neutral", "lemma": "say", "tense": "past"})

first(changes) := found({"attributions": [object.union(credit(0, 1), changes), says(1, 1), credit(2, 3)]})

test_flags_a_story_that_one_outlet_carries if {
	found({}) == flagged
}

# "The Post reported, citing a memo."
memo := {"kind": "document", "role": "", "outlet": "", "organization": ""}

citing(changes) := found({
	"sources": [post, memo],
	"attributions": [credit(0, 1), object.union(object.union(credit(1, 1), {"source": 1, "frame": "citing", "source_text": "a memo", "sentence": 1}), changes)],
})

test_takes_what_it_cites_for_its_own if {
	citing({}) == {{"at": "a0.credit", "related": ["a1.credit"], "lighter": false, "args": {"outlet": "the New York Post"}}}
}

test_allows_a_document_that_we_cite if {
	citing({"sentence": 2}) == set()
	citing({"frame": "according_to"}) == set()
}

test_allows_reporting_of_our_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_opinion if {
	found({"doc": {"kind": "opinion", "own_reporting": false}}) == set()
}

test_allows_what_could_not_be_verified if {
	found({"matches": {"unverified": [{"i": 0}]}}) == set()
}

test_allows_a_second_outlet if {
	second := object.union(credit(1, 2), {"source": 1})
	found({"sources": [post, agency], "attributions": [credit(0, 1), second, credit(2, 3)]}) == set()
}

test_allows_one_credit if {
	found({"attributions": [credit(0, 1), says(1, 1)]}) == set()
}

test_does_not_count_what_the_outlet_wants if {
	found({"attributions": [credit(0, 1), says(1, 1), object.union(credit(2, 3), {"class": "attitude"})]}) == set()
}

test_does_not_count_the_headline if {
	found({"attributions": [credit(0, 0), says(1, 1), credit(2, 2)]}) == set()
}

test_allows_credits_far_down if {
	found({"blocks": [{"body": -1}, {"body": 2}, {"body": 2}, {"body": 3}, {"body": 4}], "attributions": [credit(0, 3), credit(2, 4)]}) == set()
	found({"blocks": [{"body": -1}, {"body": 0}, {"body": 2}, {"body": 3}], "attributions": [object.union(says(0, 1), {"block": 1}), credit(1, 2), credit(2, 3)]}) == set()
}

test_allows_a_small_share if {
	found({"attributions": array.concat([credit(0, 1), credit(2, 3)], [object.union(says(i, 1), {"sentence": i}) | some i in numbers.range(3, 6)])}) == set()
}

test_counts_no_voice_outside_the_body if {
	headline := [object.union(says(i, 1), {"block": 0}) | some i in numbers.range(3, 6)]
	nobody := [object.union(says(i, 1), {"source": null, "sentence": i}) | some i in numbers.range(3, 6)]
	found({"attributions": array.concat([credit(0, 1), credit(2, 3)], array.concat(headline, nobody))}) == flagged
}

test_does_not_count_feelings_against_the_share if {
	fears := [object.union(says(i, 1), {"class": "attitude"}) | some i in numbers.range(3, 6)]
	found({"attributions": array.concat([credit(0, 1), credit(2, 3)], fears)}) == flagged
}

test_allows_an_outlet_that_speaks_of_itself if {
	found({"attributions": [own(0, 1), says(1, 1), own(2, 3)]}) == set()
}

test_flags_according_to if {
	first({"class": "neutral", "lemma": "according", "frame": "according_to"}) == flagged
}

test_flags_what_it_wrote if {
	first({"class": "neutral", "lemma": "write"}) == flagged
}

test_flags_what_people_told_the_outlet if {
	beside_saying({"kind": "named_org"}, {"via": 0}) == flagged_thrice
}

flagged_thrice := {{"at": "a0.credit", "related": ["a2.credit", "a3.credit"], "lighter": false, "args": {"outlet": "the New York Post"}}}

test_flags_what_officials_said_per_the_outlet if {
	found({"attributions": [object.union(says(1, 1), {"via": 0, "parent": 0}), credit(0, 1), credit(2, 3)]}) == flagged
}

test_flags_the_outlet_by_other_words if {
	beside_saying({"kind": "document"}, {"source_text": "The newspaper"}) == flagged_thrice
	beside_saying({"kind": "named_org"}, {"addressee": "the site"}) == flagged_thrice
	beside_saying({"kind": "document", "organization": "the New York Post"}, {}) == flagged_thrice
}

# One credit, and nobody else in all of the story.
alone(blocks, changes) := found({"blocks": blocks, "attributions": [object.union(credit(0, 1), changes)]})

test_flags_one_credit_that_carries_the_whole_story if {
	alone(story.blocks, {}) == {{"at": "a0.credit", "related": [], "lighter": false, "args": {"outlet": "the New York Post"}}}
}

test_allows_a_brief_with_its_credit if {
	alone([{"body": -1}, {"body": 0}, {"body": 1}], {}) == set()
}

test_flags_what_stands_in_its_report if {
	beside_saying({"kind": "document"}, {"parent": 0}) == flagged
}

test_allows_a_document if {
	beside({"kind": "document"}) == set()
}

test_allows_police if {
	beside({"kind": "unnamed_group", "role": "police"}) == set()
}

test_allows_a_company if {
	beside({"kind": "named_org"}) == set()
}

test_flags_a_government if {
	beside({"kind": "named_org", "role": "government"}) == flagged
}

test_allows_a_statement if {
	beside_saying({}, {"medium": "in a statement"}) == set()
}

test_allows_a_news_conference if {
	beside_saying({}, {"venue": "at a news conference"}) == set()
}

test_allows_what_reporters_were_told if {
	beside_saying({}, {"addressee": "reporters"}) == set()
}

# Two paragraphs with a quotation of a named person, or one.
quoting(kind, words) := found({
	"sources": [post, official, {"kind": "named_person", "role": "", "outlet": ""}],
	"attributions": [
		credit(0, 1),
		credit(2, 3),
		object.union(says(3, 2), {"quotes": [0]}),
		object.union(says(4, 2), {"block": 4, "quotes": [1]}),
	],
	"quotes": [{"kind": "full", "words": 4}, {"kind": kind, "words": words}],
})

test_allows_a_person_quoted_at_length if {
	quoting("full", 4) == set()
	quoting("partial", 5) == set()
}

test_flags_a_person_quoted_once if {
	quoting("partial", 4) == flagged
	quoting("scare", 5) == flagged
}

test_allows_three_people if {
	person := {"kind": "named_person", "role": "", "outlet": ""}
	report := found({
		"sources": [post, person, person, person],
		"attributions": [credit(0, 1), credit(2, 3), says(3, 1), says(4, 2), says(5, 3)],
	})
	report == set()
}

test_flags_three_groups if {
	report := found({
		"sources": [post, official, official, official],
		"attributions": [credit(0, 1), credit(2, 3), says(3, 1), says(4, 2), says(5, 3)],
	})
	report == flagged
}

test_flags_a_group_quoted_at_length if {
	report := found({
		"attributions": [
			credit(0, 1),
			credit(2, 3),
			object.union(says(3, 1), {"quotes": [0]}),
			object.union(says(4, 1), {"block": 4, "quotes": [0]}),
		],
		"quotes": [{"kind": "full"}],
	})
	report == flagged
}

agency := {"kind": "named_org", "role": "outlet", "outlet": "Reuters", "text": "Reuters", "organization": ""}

# "Reuters, citing the Post, said", between two credits of the Post.
handed(changes, more) := found({
	"sources": [post, agency, official],
	"attributions": array.concat(
		[
			credit(0, 1),
			object.union(object.union(credit(1, 2), {"frame": "citing"}), changes),
			object.union(says(2, 1), {"source_text": "Reuters", "parent": 1}),
			credit(3, 3),
		],
		more,
	),
})

test_flags_an_outlet_that_hands_another_on if {
	count(handed({}, [])) == 1
	count(handed({"parent": 2}, [object.union(says(2, 1), {"sentence": 2})])) == 1
}

test_allows_an_outlet_that_hands_on_a_document if {
	handed({"source": 2}, []) == set()
}

test_allows_an_outlet_that_has_more if {
	every advice in handed({}, [object.union(says(4, 1), {"sentence": 4})]) {
		advice.lighter
	}
}

test_allows_an_outlet_elsewhere if {
	every advice in handed({"sentence": 3}, []) {
		advice.lighter
	}
}

test_allows_an_outlet_beside_another if {
	every advice in handed({"frame": "verb"}, []) {
		advice.lighter
	}
}

test_flags_an_outlet_that_is_handed_on_once if {
	report := found({
		"sources": [post, agency],
		"attributions": [object.union(credit(0, 1), {"frame": "citing"}), object.union(says(1, 1), {"sentence": 1, "parent": 0})],
	})
	count(report) == 1
}

# "The Post said", and later "it reported".
said(changes) := found({"attributions": [
	own(0, 1),
	says(1, 1),
	object.union(credit(2, 3), changes),
]})

test_flags_an_outlet_that_said_and_then_reported if {
	said({}) == flagged
}

test_allows_an_outlet_that_announces if {
	found({"attributions": [object.union(own(0, 1), {"lemma": "announce"}), says(1, 1), credit(2, 3)]}) == set()
}

test_allows_an_outlet_that_is_said_to_have_said if {
	found({"attributions": [object.union(own(0, 1), {"tense": "none"}), says(1, 1), credit(2, 3)]}) == set()
}

test_allows_an_outlet_that_may_speak_of_itself if {
	said({"class": "neutral", "lemma": "according", "frame": "according_to"}) == set()
}

# Three credits, and a document of our own.
led(changes, later) := found({
	"sources": [post, object.union(memo, {"kind": "document"}), agency],
	"attributions": [object.union(credit(0, 1), changes), credit(1, 2), object.union(says(2, 1), {"block": 4}), object.union(credit(3, 3), later)],
})

advised := {{"at": "a0.credit", "related": ["a1.credit", "a3.credit"], "lighter": true, "args": {"outlet": "the New York Post"}}}

test_advises_on_a_story_that_goes_on_with_an_outlet if {
	led({}, {}) == advised
}

test_leaves_a_story_with_something_of_ours if {
	led({"class": "neutral", "lemma": "say"}, {}) == set()
	led({}, {"block": 2}) == set()
}

test_leaves_a_survey_of_an_outlet if {
	report := found({
		"sources": [object.union(post, {"role": "poll"}), memo],
		"attributions": [credit(0, 1), credit(1, 2), object.union(says(2, 1), {"block": 4}), credit(3, 3)],
	})
	report == set()
}

test_leaves_an_outlet_that_comes_in_far_down if {
	report := found({
		"blocks": [{"body": -1}, {"body": 2}, {"body": 3}, {"body": 4}, {"body": 5}],
		"sources": [post, memo],
		"attributions": [credit(0, 1), credit(1, 2), object.union(says(2, 1), {"block": 4}), credit(3, 3)],
	})
	report == set()
}

# "A pal told the Post."
told(changes) := led(object.union({"source": 1, "via": 0, "class": "neutral", "lemma": "tell", "source_text": "a pal"}, changes), {})

test_advises_on_what_somebody_told_an_outlet if {
	told({}) == {object.union(r, {"args": {"outlet": "New York Post"}}) | some r in advised}
	told({"via": 2}) == set()
}

test_advises_where_somebody_was_asked_for_comment if {
	report := found({
		"doc": {"kind": "news", "own_reporting": true},
		"sources": [post, memo],
		"attributions": [credit(0, 1), credit(1, 2), object.union(says(2, 1), {"block": 4}), credit(3, 3)],
	})
	report == advised
}

test_only_advises_where_an_outlet_carries_all_and_somebody_was_asked if {
	report := found({
		"doc": {"kind": "news", "own_reporting": true},
		"attributions": [credit(0, 1), credit(1, 2), credit(3, 3)],
	})
	report == advised
}

test_leaves_a_story_that_says_what_it_could_not_verify if {
	report := found({
		"matches": {"unverified": [{"i": 0}]},
		"sources": [post, memo],
		"attributions": [credit(0, 1), credit(1, 2), object.union(says(2, 1), {"block": 4}), credit(3, 3)],
	})
	report == set()
}

test_leaves_what_somebody_told_us if {
	report := found({
		"sources": [post, memo],
		"attributions": [credit(0, 1), credit(1, 2), object.union(says(2, 1), {"block": 4, "addressee": "our reporter"}), credit(3, 3)],
	})
	report == set()
}

# "Deadline has the story. The trade site writes …"
scoop := {"at": "m.pickups.0", "text": "Deadline has the story", "class": "scoop", "sentence": 1, "block": 1}

organ := {"at": "m.pickups.1", "text": "the paper", "class": "organ", "sentence": 3, "block": 2}

crowed(i, text) := object.union(says(i, 2), {"source": 1, "source_text": text, "sentence": i + 1})

site := [crowed(0, "The trade site"), crowed(1, "The trade site")]

taken := {{"at": "m.pickups.0", "related": ["a0.credit", "a1.credit"], "lighter": false, "args": {"outlet": "Deadline has the story"}}}

test_flags_another_outlets_story if {
	found({"sources": [official, official], "attributions": site, "matches": {"unverified": [], "pickups": [scoop]}}) == taken
}

briefed(changes) := found(object.union(
	{"sources": [official, official], "attributions": site, "matches": {"unverified": [], "pickups": [scoop]}},
	changes,
))

test_allows_another_outlets_story_that_we_matched if {
	briefed({"doc": {"kind": "news", "own_reporting": true}}) == set()
	briefed({"doc": {"kind": "opinion", "own_reporting": false}}) == set()
	briefed({"sources": [official, official, post, agency]}) == set()
	briefed({"sources": [official, official, {"kind": "document", "role": "", "outlet": "", "organization": ""}], "attributions": array.concat(site, [object.union(says(2, 2), {"sentence": 5})])}) == set()
}

test_allows_a_scoop_far_down if {
	briefed({"matches": {"unverified": [], "pickups": [object.union(scoop, {"block": 4})]}}) == set()
	briefed({"matches": {"unverified": [], "pickups": [object.union(scoop, {"class": "organ"})]}}) == set()
}

test_allows_a_scoop_that_we_leave_at_that if {
	briefed({"attributions": [crowed(0, "The trade site")]}) == set()
	briefed({"attributions": [crowed(0, "officials"), crowed(1, "officials")]}) == set()
}

test_flags_a_scoop_that_others_pass_on if {
	count(briefed({"attributions": [crowed(0, "The trade site"), object.union(crowed(1, "Reuters"), {"frame": "citing"})]})) == 1
	count(briefed({"sources": [official, official, post], "attributions": [crowed(0, "The trade site"), object.union(crowed(1, "a maid"), {"via": 2})]})) == 1
	count(briefed({"attributions": [crowed(0, "its report"), crowed(1, "the same piece")]})) == 1
	count(briefed({"attributions": [crowed(0, "the channel's man in the town"), crowed(1, "The trade site")]})) == 1
	count(briefed({"attributions": [crowed(0, "The trade site")], "matches": {"unverified": [], "pickups": [scoop, organ]}})) == 1
}

called_it(source) := briefed({
	"sources": [official, official, object.union({"role": "", "outlet": "", "organization": ""}, source)],
	"attributions": [crowed(0, "The trade site"), object.union(crowed(1, "It"), {"source": 2})],
})

test_takes_it_for_the_outlet if {
	count(called_it({"kind": "unknown", "text": "It"})) == 1
	count(called_it({"kind": "unnamed_group", "text": "The trade site"})) == 1
	called_it({"kind": "unnamed_group", "text": "The union"}) == set()
}

# An outlet that no list knows.
glimpse := {"kind": "named_org", "role": "", "outlet": "", "organization": "", "text": "Glimpse", "name": "Glimpse"}

unlisted(changes, attributions) := found({"sources": [object.union(glimpse, changes), official], "attributions": attributions})

glimpsed := [object.union(credit(0, 1), {"source_text": "Glimpse"}), object.union(says(1, 2), {"source_text": "the site"})]

test_flags_an_outlet_that_no_list_knows if {
	count(unlisted({}, glimpsed)) == 1
	unlisted({"kind": "unnamed_group"}, glimpsed) == set()
	unlisted({}, [object.union(glimpsed[0], {"lemma": "say", "class": "neutral"}), glimpsed[1]]) == set()
	unlisted({"outlet": "Glimpse Daily"}, glimpsed) == {{"at": "a0.credit", "related": ["a1.credit"], "lighter": false, "args": {"outlet": "Glimpse"}}}
	unlisted({}, [glimpsed[0], credit(1, 3)]) == set()
	report := found({
		"sources": [glimpse, official],
		"attributions": [glimpsed[0], credit(1, 3)],
		"matches": {"unverified": [], "pickups": [organ]},
	})
	count(report) == 1
}

test_flags_what_was_told_to_an_outlet_that_no_list_knows if {
	count(unlisted({}, [glimpsed[0], glimpsed[1], object.union(says(2, 3), {"addressee": "Glimpse", "medium": "by text"})])) == 1
}

test_flags_beside_an_answer if {
	beside_saying({"kind": "named_org"}, {"class": "denial"}) == flagged
	beside_saying({"kind": "named_org"}, {"lemma": "quote"}) == flagged
	beside_saying({"kind": "named_org"}, {"addressee": "it"}) == flagged
	answered := found({
		"sources": [post, official, {"kind": "named_org", "role": "", "outlet": "", "organization": ""}],
		"attributions": [credit(0, 1), credit(2, 3), object.union(says(3, 2), {"sentence": 7})],
		"matches": {"unverified": [], "pickups": [object.union(organ, {"sentence": 7})]},
	})
	answered == flagged
}

test_flags_one_credit_where_the_story_goes_on_with_the_paper if {
	goes_on := found({
		"attributions": [credit(0, 1), says(1, 1)],
		"matches": {"unverified": [], "pickups": [organ]},
	})
	count(goes_on) == 1
	stays := found({
		"attributions": [credit(0, 1), says(1, 1)],
		"matches": {"unverified": [], "pickups": [object.union(organ, {"sentence": 1})]},
	})
	stays == set()
	scoop_only := found({
		"attributions": [credit(0, 1), says(1, 1)],
		"matches": {"unverified": [], "pickups": [object.union(organ, {"class": "scoop", "block": 4})]},
	})
	scoop_only == set()
}

# "Glimpse said" is no news from an outlet.
test_takes_nobody_for_an_outlet_who_only_speaks if {
	report := found({
		"sources": [object.union(glimpse, {"role": "government"}), post],
		"attributions": [
			object.union(credit(0, 1), {"class": "neutral", "lemma": "say", "tense": "past", "source_text": "Glimpse"}),
			object.union(credit(1, 1), {"source": 1}),
			object.union(says(2, 2), {"source": 1, "source_text": "the paper"}),
		],
	})
	count(report) == 1
}

# "The FT says. The bank told the FT."
test_flags_an_outlet_that_asked if {
	asked := found({"attributions": [
		object.union(credit(0, 1), {"class": "neutral", "lemma": "say", "tense": "none"}),
		object.union(says(1, 2), {"via": 0}),
	]})
	count(asked) == 1
	announced := found({"attributions": [
		object.union(credit(0, 1), {"class": "neutral", "lemma": "announce", "tense": "none"}),
		object.union(says(1, 2), {"via": 0}),
	]})
	announced == set()
}

# The first to speak is the Post, in the third paragraph, and Reuters is named as well.
leading(first, between, last) := found({
	"blocks": [{"body": -1}, {"body": 0}, {"body": 2}, {"body": 3}],
	"sources": [post, agency, clerk],
	"attributions": [
		object.union(credit(0, 2), first),
		object.union(object.union(says(1, 2), {"block": 3, "sentence": 5}), between),
		object.union(credit(2, 3), last),
	],
})

clerk := {"kind": "named_person", "role": "", "outlet": "", "organization": ""}

led_by := {{"at": "a0.credit", "related": ["a2.credit"], "lighter": false, "args": {"outlet": "the New York Post"}}}

test_flags_a_story_that_an_outlet_opens if {
	leading({}, {}, {}) == led_by
}

test_leaves_a_story_that_somebody_else_opens if {
	leading({"source": 2, "class": "neutral", "lemma": "say", "frame": "verb"}, {"source": 0}, {}) == set()
	leading({"class": "neutral", "lemma": "say"}, {}, {"class": "neutral", "lemma": "say"}) == set()
	leading({}, {"i": 1, "block": 1, "sentence": 1}, {}) == led_by
}

test_leaves_what_somebody_says_before_the_outlet if {
	report := found({
		"blocks": [{"body": -1}, {"body": 0}, {"body": 2}, {"body": 3}],
		"sources": [post, agency, clerk],
		"attributions": [says(0, 2), credit(1, 2), credit(2, 3)],
	})
	report == set()
	nobody := found({
		"blocks": [{"body": -1}, {"body": 0}, {"body": 2}, {"body": 3}],
		"sources": [post, agency, clerk],
		"attributions": [object.union(says(0, 2), {"source": null}), credit(1, 2), credit(2, 3)],
	})
	count(nobody) == 1
}

test_leaves_one_credit_in_the_third_paragraph if {
	leading({}, {"class": "denial"}, {"class": "attitude"}) == set()
}

test_leaves_a_story_with_reporting_of_ours if {
	ours := found({
		"doc": {"kind": "news", "own_reporting": true},
		"sources": [post, agency, clerk],
		"attributions": [credit(0, 1), credit(1, 2)],
	})
	ours == set()
	leading({}, {"class": "denial", "addressee": "our reporter"}, {}) == set()
}

test_leaves_a_brief_that_an_outlet_opens if {
	report := found({
		"blocks": [{"body": -1}, {"body": 0}, {"body": 1}],
		"sources": [post, agency],
		"attributions": [credit(0, 1)],
	})
	report == set()
}

test_leaves_a_column_of_an_outlet if {
	written := {"source": 2, "via": 0, "class": "neutral", "lemma": "write", "source_text": "Ann Koe"}
	leading(written, {"class": "denial"}, {}) == set()
	count(leading(object.union(written, {"lemma": "reveal"}), {"class": "denial"}, {})) == 1
	count(leading(object.union(written, {"via": null, "source": 0}), {"class": "denial"}, {})) == 1
}

test_leaves_what_is_said_to_be_untrue if {
	denied := object.union(says(3, 2), {"class": "denial", "block": 0})
	told_by := {"sources": [post, agency, clerk], "attributions": [credit(0, 1), credit(1, 2), denied]}
	found(told_by) == set()
	count(found(object.union(told_by, {"attributions": [credit(0, 1), credit(1, 2), object.union(denied, {"block": 1})]}))) == 1
}

test_leaves_a_story_in_which_others_speak_as_often if {
	more := object.union(says(3, 2), {"block": 4, "sentence": 8})
	told_by := {"sources": [post, agency, clerk], "attributions": [credit(0, 1), says(1, 2), credit(2, 3), more]}
	found(told_by) == set()
	count(found(object.union(told_by, {"attributions": [credit(0, 1), says(1, 2), credit(2, 3), object.union(more, {"sentence": 2})]}))) == 1
}

test_leaves_what_a_second_outlet_reports if {
	leading({}, {"source": 1}, {}) == set()
}

test_leaves_a_story_with_a_source_of_ours if {
	leading({}, {"medium": "in a letter"}, {}) == set()
}

test_counts_what_others_told_another_outlet if {
	count(leading({}, {"medium": "in an interview", "addressee": "Reuters"}, {})) == 1
	leading({}, {"medium": "in an interview", "addressee": "a crowd"}, {}) == set()
}

test_counts_what_sources_say_below_the_outlet if {
	aide := {"kind": "anonymous", "role": "", "outlet": "", "organization": ""}
	aides := [object.union(says(i, 2), {"block": 4, "sentence": i + 4}) | some i in numbers.range(3, 6)]
	told_by := {"sources": [post, agency, aide], "attributions": array.concat([credit(0, 1), credit(2, 3)], aides)}
	count(found(told_by)) == 1
	found(object.union(told_by, {"sources": [post, agency, clerk]})) == set()
	found(object.union(told_by, {"attributions": array.concat([credit(0, 1)], aides)})) == set()
	confirmed := [object.union(a, {"lemma": "confirm"}) | some a in aides]
	found(object.union(told_by, {"attributions": array.concat([credit(0, 1), credit(2, 3)], confirmed)})) == set()
}

test_counts_what_is_said_in_one_breath_with_what_the_outlet_was_told if {
	admits := object.union(says(1, 2), {"addressee": "the newspaper", "sentence": 5})
	claims := object.union(says(2, 2), {"venue": "at a hearing", "sentence": 5})
	told_by := {"sources": [post, agency, clerk], "attributions": [credit(0, 1), admits, claims]}
	count(found(told_by)) == 1
	found(object.union(told_by, {"attributions": [credit(0, 1), admits, object.union(claims, {"sentence": 6})]})) == set()
	found(object.union(told_by, {"sources": [post, agency, clerk, clerk], "attributions": [credit(0, 1), admits, object.union(claims, {"source": 3})]})) == set()
}

test_counts_a_paper_that_the_outlet_has_told_of if {
	letter := object.union(says(1, 2), {"source_text": "The letter", "block": 3, "sentence": 5})
	told_by := {"sources": [post, agency, memo], "attributions": [credit(0, 1), letter, credit(2, 3)]}
	count(found(told_by)) == 1
	found(object.union(told_by, {"attributions": [credit(0, 1), object.union(letter, {"source_text": "A letter"}), credit(2, 3)]})) == set()
	company := {"kind": "named_org", "role": "", "outlet": "", "organization": ""}
	found(object.union(told_by, {"sources": [post, agency, company]})) == set()
}

# On a podcast, at a time.
said_in(time) := found({
	"sources": [post, agency, clerk],
	"times": [{"text": time}],
	"attributions": [credit(0, 1), object.union(says(1, 2), {"medium": "on a podcast", "sentence": 5, "time": 0}), credit(2, 3)],
})

test_counts_what_was_said_long_ago if {
	count(said_in("May")) == 1
	count(said_in("last year")) == 1
	count(said_in("in 2011")) == 1
	count(said_in("three years ago")) == 1
	said_in("Friday") == set()
	said_in("7 May 2011") == set()
}

# The clerk opens the story, and what the headline says is the Post's.
telling(told, spoken, more) := found({
	"blocks": [{"body": -1}, {"body": 0}, {"body": 2}, {"body": 3}],
	"sources": [post, agency, object.union(clerk, {"kind": "named_org"}), object.union(clerk, {"kind": "document"}), object.union(clerk, {"role": "police"}), clerk, clerk],
	"attributions": array.concat([object.union(object.union(says(0, 2), {"gist": 33}), spoken), object.union(object.union(credit(1, 2), {"gist": 50}), told)], more),
})

headlined := {{"at": "a1.credit", "related": [], "lighter": false, "args": {"outlet": "the New York Post"}}}

test_flags_what_the_headline_says_on_an_outlets_word if {
	telling({}, {}, []) == headlined
}

test_leaves_an_outlet_beside_the_one_that_tells_it if {
	found_on_one := telling({"source": 1, "lemma": "quote"}, {}, [object.union(credit(2, 3), {"gist": 0})])
	{finding.at | some finding in found_on_one} == {"a1.credit"}
}

test_leaves_what_the_headline_says_where_it_could_not_be_verified if {
	report := found({
		"sources": [post, agency],
		"attributions": [object.union(says(0, 1), {"gist": 33}), object.union(credit(1, 2), {"gist": 50})],
		"matches": {"unverified": [{"i": 0}], "pickups": []},
	})
	report == set()
}

test_leaves_what_an_outlet_adds if {
	telling({"gist": 49}, {}, []) == set()
	telling({"block": 3}, {}, []) == set()
	telling({"class": "neutral", "lemma": "say"}, {}, []) == set()
}

test_leaves_what_somebody_else_says_too if {
	telling({}, {"gist": 40}, []) == set()
	telling({}, {"venue": "at a hearing"}, []) == set()
	telling({}, {"source": 3}, []) == set()
	telling({}, {"source": 4}, []) == set()
	telling({}, {}, [object.union(says(i, i), {"block": 3, "gist": 0}) | some i in {2, 5}]) == headlined
	telling({}, {}, [object.union(says(i, i), {"block": 3, "gist": 0}) | some i in {5, 6}]) == set()
	telling({}, {}, [object.union(says(2, 2), {"block": 3, "class": "denial"})]) == headlined
}

test_leaves_what_we_reported_too if {
	report := found({
		"doc": {"kind": "news", "own_reporting": true},
		"sources": [post, agency],
		"attributions": [object.union(says(0, 1), {"gist": 33}), object.union(credit(1, 2), {"gist": 50})],
	})
	report == set()
}

test_does_not_advise_on_what_it_warns_of if {
	thrice := [credit(0, 1), credit(1, 2), credit(2, 3)]
	opened := found({"sources": [post, agency, clerk], "attributions": thrice})
	{finding.lighter | some finding in opened} == {false}
	others := [object.union(says(i, 1), {"sentence": i}) | some i in numbers.range(4, 6)]
	carried := found({"attributions": array.concat(thrice, others)})
	{finding.lighter | some finding in carried} == {false}
}
