package rules.anonymity.single_source_test

import data.rules.anonymity.single_source

source := {
	"i": 0,
	"at": "src0",
	"mentions": ["src0.mentions.0"],
	"text": "a clerk",
	"name": "clerk",
	"head": "clerk",
	"kind": "anonymous",
	"role": "",
	"named": false,
	"nationality": "",
	"count": 1,
	"outlet": "",
	"block": 1,
	"reason_quality": "",
}

said := {
	"i": 0,
	"source": 0,
	"source_text": "a clerk",
	"via": null,
	"parent": null,
	"sentence": 1,
	"block": 1,
	"confidence": 95,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"addressee": "",
	"modal": false,
	"negated": false,
	"question": false,
}

bank := {"i": 1, "at": "src1", "text": "Larch Bank", "name": "Larch Bank", "kind": "named_org", "named": true, "block": 3, "outlet": ""}

matches := {
	"records": [],
	"confidants": [{"lemma": "colleague"}],
	"officials": [{"text": "aide", "lemma": "aide", "class": "aide"}],
}

story := {
	"doc": {"approved": false},
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}, {"i": 3, "body": 2}],
	"sources": [source, bank],
	"attributions": [said],
	"matches": matches,
}

found(changes) := report if {
	report := single_source.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(source, changes), bank]})

# The clerk, and what the bank is said to say.
beside(changes) := found({"attributions": [said, adds(changes)]})

adds(changes) := object.union(said, object.union({"i": 1, "source": 1, "source_text": "Larch Bank", "block": 3}, changes))

flagged := {{"at": "src0", "related": ["src0.mentions.0"], "lighter": false, "args": {"source": "a clerk"}}}

test_advises_when_somebody_approved_it if {
	some r in found({"doc": {"approved": true}})
	r.lighter
}

test_flags_a_story_on_one_source if {
	found({}) == flagged
}

test_flags_an_aide_and_a_colleague if {
	sourced({"kind": "unnamed_person", "head": "aide"}) == flagged
	sourced({"kind": "unnamed_person", "head": "colleague"}) == flagged
}

# Whoever it is, if nobody else speaks.
test_flags_a_passer_by if {
	sourced({"kind": "unnamed_person"}) == flagged
	sourced({"kind": "unnamed_person", "text": "the clerk"}) == set()
}

test_allows_a_passer_by_beside_others if {
	company({"kind": "unnamed_person"}) == set()
	company({}) == advised
	company({"kind": "unnamed_person", "head": "aide"}) == advised
	company({"kind": "unnamed_person", "head": "colleague"}) == advised
	company({"kind": "unnamed_person", "head": "colleague", "role": "police"}) == set()
}

# The source, twice, and then the bank.
company(changes) := found({
	"sources": [object.union(source, changes), bank],
	"attributions": [said, object.union(said, {"i": 1, "sentence": 2}), adds({"i": 2})],
})

test_advises_beside_others_when_the_name_is_withheld if {
	kept := {"sources": [object.union(source, {"kind": "unnamed_person", "reason_quality": "strong"}), bank]}
	found(object.union(kept, {"attributions": [said, adds({})]})) == advised
	found(object.union(kept, {"attributions": [object.union(said, {"block": 3}), adds({})]})) == set()
}

test_flags_beside_thanks_and_the_headline if {
	beside({"lemma": "thank"}) == flagged
	beside({"block": 0}) == flagged
}

test_flags_beside_the_same_description if {
	second := object.union(source, {"i": 1, "at": "src1", "text": "A clerk", "kind": "unknown"})
	found({"sources": [source, second], "attributions": [said, adds({"source_text": "a clerk"})]}) == flagged
}

other(changes) := found({"sources": [source, object.union(bank, changes)], "attributions": [said, adds({})]})

test_flags_beside_who_takes_it_up if {
	other({"kind": "unnamed_person", "text": "The man"}) == flagged
	other({"kind": "unnamed_person", "text": "One man"}) == set()
	other({"kind": "named_org", "text": "The bank"}) == set()
}

test_flags_beside_a_pronoun if {
	beside({"source_text": "she"}) == flagged
	found({"attributions": [said, adds({"source_text": "she"}), adds({"i": 2})]}) == set()
}

test_flags_beside_who_says_that_it_does_not_comment if {
	refuses := adds({"i": 2, "parent": 1, "class": "no_comment"})
	found({"attributions": [said, adds({}), refuses]}) == flagged
	found({"attributions": [said, adds({}), object.union(refuses, {"class": "neutral"})]}) == set()
}

test_allows_a_policeman if {
	sourced({"kind": "unnamed_person", "head": "colleague", "role": "police"}) == set()
}

test_allows_more_people_than_one if {
	sourced({"count": 2}) == set()
}

test_allows_a_paper if {
	found({"matches": object.union(matches, {"records": [{"text": "memo"}]})}) == set()
}

test_allows_the_word_of_another if {
	beside({}) == set()
}

test_flags_beside_a_refusal_to_comment if {
	beside({"class": "no_comment"}) == flagged
}

test_flags_beside_what_the_source_says_that_others_said if {
	beside({"parent": 0}) == flagged
}

test_flags_beside_the_saying_of_nobody if {
	beside({"source": null}) == flagged
}

test_allows_a_source_far_below if {
	found({"attributions": [object.union(said, {"block": 3})]}) == set()
}

# Somebody else's saying is at the top, and bears nothing out.
test_allows_a_source_below_the_denial_of_another if {
	report := found({
		"sources": [source, bankers],
		"attributions": [
			object.union(said, {"block": 3}),
			object.union(said, {"i": 1, "source": 1, "class": "denial"}),
		],
	})
	report == set()
}

bankers := object.union(bank, {"kind": "unnamed_group", "named": false, "text": "bankers", "name": "bankers", "head": "banker"})

test_allows_a_source_that_is_named if {
	sourced({"named": true}) == set()
}

test_flags_who_does_not_want_to_be_named if {
	sourced({"kind": "unnamed_person", "text": "the clerk who", "anonymity": "src0.anonymity"}) == set()
	company({"kind": "unnamed_person", "anonymity": "src0.anonymity"}) == advised
	company({"kind": "unnamed_person", "anonymity": null}) == set()
}

# The clerk twice, and what the bank says five paragraphs on.
again := object.union(said, {"i": 1, "sentence": 2, "block": 2})

long := array.concat(story.blocks, [{"i": n, "body": n - 1} | some n in numbers.range(4, 8)])

goes_on(saying, changes) := found(object.union(
	{"blocks": long, "attributions": [said, again, adds(object.union({"i": 2, "sentence": 5, "block": 5}, saying))]},
	changes,
))

advised := {object.union(r, {"lighter": true}) | some r in flagged}

test_advises_where_others_speak_of_something_else if {
	goes_on({}, {}) == advised
}

test_gives_no_advice_where_nobody_else_speaks if {
	found({"blocks": long, "attributions": [said, again]}) == flagged
}

test_allows_a_source_that_comes_once if {
	found({"blocks": long, "attributions": [said, adds({"sentence": 5, "block": 5})]}) == set()
	found({"blocks": long, "sources": [source, bankers], "attributions": [said, adds({"sentence": 5, "block": 5})]}) == set()
}

test_allows_a_source_that_comes_far_down_beside_others if {
	found({"blocks": long, "attributions": [
		object.union(said, {"block": 4}),
		object.union(said, {"i": 1, "sentence": 5, "block": 5}),
		adds({"i": 2, "sentence": 6, "block": 6}),
	]}) == set()
}

test_allows_another_voice_near_the_top if {
	goes_on({"block": 3}, somebody) == set()
	goes_on({"block": 4}, somebody) == advised
	goes_on({"block": 1}, {}) == set()
}

somebody := {"sources": [source, object.union(bank, {"kind": "named_person"})]}

# A body that comes later speaks of something else.
test_advises_beside_a_body_near_the_top if {
	goes_on({"block": 3}, {}) == advised
}

test_allows_a_confirmation if {
	goes_on({"lemma": "confirm"}, {}) == set()
	goes_on({"lemma": "confirm", "block": 7}, {}) == advised
}

test_advises_where_the_source_confirms_it if {
	found({"blocks": long, "attributions": [
		said,
		object.union(again, {"lemma": "confirm"}),
		adds({"i": 2, "sentence": 5, "block": 5}),
	]}) == advised
}

test_allows_a_second_source if {
	goes_on({}, {"sources": [source, object.union(bank, {"text": "A second clerk"})]}) == set()
	sources := [object.union(source, {"text": "another clerk"}), bank]
	count(goes_on({}, {"sources": sources})) == 1
}

# A paper in a paragraph, of which somebody speaks.
papers(block, attribution) := goes_on({}, {"matches": object.union(matches, {"records": [{"block": block, "attribution": attribution}]})})

test_allows_a_paper_near_the_top if {
	papers(3, null) == set()
	papers(2, 2) == set()
}

test_advises_beside_a_paper_far_down if {
	papers(4, null) == advised
}

test_advises_beside_a_paper_that_only_the_source_speaks_of if {
	papers(2, 1) == advised
}

test_advises_beside_the_saying_of_nobody if {
	found({"blocks": long, "attributions": [said, again, adds({"i": 2, "block": 5}), adds({"i": 3, "source": null})]}) == advised
}

# The bank speaks in the first paragraphs, but of something else than the headline.
elsewhere(telling, bank_says) := report if {
	report := found({"attributions": [object.union(object.union(said, {"gist": 50}), telling), adds(object.union({"block": 2, "gist": 0}, bank_says))]})
}

test_flags_news_that_nobody_else_speaks_of if {
	elsewhere({}, {}) == flagged
}

test_allows_news_that_others_speak_of if {
	elsewhere({"gist": 49}, {}) == set()
	elsewhere({"block": 3}, {}) == set()
	elsewhere({}, {"gist": 20}) == set()
	elsewhere({}, {"lemma": "confirm"}) == set()
	elsewhere({}, {"gist": 20, "source": 0}) == flagged
}

# "She" may be whoever the story follows, whom the model takes for the bank's.
pronoun(clerk, she) := found({
	"sources": [source, bank, object.union(bank, {"i": 2, "kind": "unknown", "named": false})],
	"attributions": [
		object.union(said, {"gist": clerk}), adds({"block": 2, "gist": 0}),
		adds({"i": 2, "source": 2, "gist": she, "source_text": "she", "block": 2}),
	],
})

test_passes_over_a_pronoun if {
	pronoun(50, 20) == flagged
	pronoun(0, 50) == set()
}
