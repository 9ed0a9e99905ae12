package rules.anonymity.direct_quote_test

import data.rules.anonymity.direct_quote

source := {
	"i": 0,
	"at": "src0",
	"text": "a clerk",
	"name": "clerk",
	"head": "clerk",
	"kind": "anonymous",
	"role": "",
	"named": false,
	"nationality": "",
	"outlet": "",
	"plural": false,
	"count": 1,
	"anonymity": "src0.anonymity",
	"reason_quality": "formula",
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"source_span": "a0.source_span",
	"source_text": "a clerk, who spoke in the yard",
	"via": null,
	"parent": null,
	"sentence": 1,
	"confidence": 95,
	"frame": "verb",
	"class": "neutral",
	"lemma": "say",
	"addressee": "",
	"modal": false,
	"negated": false,
	"question": false,
	"venue": "",
	"medium": "",
	"quotes": [0],
}

quote := {"at": "q0", "text": "It was dark,", "kind": "full", "words": 3, "attribution": 0}

words := [
	{"text": "aide", "lemma": "aide", "class": "aide"},
	{"text": "authority", "lemma": "authority", "class": "office"},
	{"text": "media", "lemma": "media", "class": "medium"},
]

story := {
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 3}],
	"sources": [source],
	"attributions": [said, {"i": 1, "source": null, "parent": 0}],
	"quotes": [quote, {"at": "q1", "text": "No.", "kind": "full", "words": 1, "attribution": 1}],
	"matches": {"officials": words, "confidants": [{"lemma": "colleague"}]},
}

found(changes) := report if {
	report := direct_quote.report with input as object.union(story, changes)
		with data.config as {"anonymity": {"direct_quote": {"words": 5}}}
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

told(changes) := found({"attributions": [object.union(said, changes)]})

quoted(changes) := found({"quotes": [object.union(quote, changes), {"at": "q1"}]})

flagged := {{"at": "a0.source_span", "related": ["q0"], "args": {"words": "It was dark", "source": "a clerk"}}}

ada := {"i": 1, "kind": "named_person", "named": true, "name": "Ada Klee", "block": 1}

after(source_text, changes, person) := found({
	"sources": [source, object.union(ada, person)],
	"attributions": [
		object.union(said, {"block": 1, "sentence": 1, "source_text": source_text}),
		object.union({"i": 1, "source": 1, "parent": 0, "block": 1, "sentence": 0}, changes),
	],
})

test_allows_who_has_just_been_named if {
	after("The clerk", {}, {}) == set()
}

# Who is one of those that have spoken is quoted all the same, if he has told anything.
test_flags_one_of_them if {
	sourced({"text": "One of them"}) == flagged
	found({"sources": [object.union(source, {"text": "One of them"})], "attributions": [object.union(said, {"addressee": "the court", "lemma": "tell"})]}) == set()
}

test_flags_after_somebody_else if {
	after("A clerk", {}, {}) != set()
	after("The clerk", {"sentence": 1}, {}) != set()
	after("The clerk", {"block": 0}, {}) != set()
	after("The clerk", {}, {"kind": "named_org"}) != set()
}

test_flags_a_quotation_in_confidence if {
	found({}) == flagged
}

test_allows_an_indirect_saying if {
	told({"quotes": []}) == set()
}

test_flags_a_few_words_of_a_sentence if {
	quoted({"kind": "partial", "words": 5}) == flagged
}

test_allows_fewer if {
	quoted({"kind": "partial", "words": 4}) == set()
}

test_allows_a_title if {
	quoted({"kind": "title", "words": 5}) == set()
}

test_allows_the_words_of_another if {
	quoted({"attribution": 1}) == set()
}

test_allows_a_good_reason if {
	sourced({"reason_quality": "strong"}) == set()
}

test_allows_who_speaks_in_the_headline if {
	sourced({"block": 0}) == set()
}

test_allows_a_child if {
	sourced({"head": "girl"}) == set()
}

test_flags_an_aide_and_a_colleague if {
	sourced({"kind": "unnamed_person", "head": "aide"}) == flagged
	sourced({"kind": "unnamed_person", "role": "source"}) == flagged
	sourced({"kind": "unnamed_person", "head": "colleague"}) == flagged
}

test_flags_a_witness if {
	sourced({"kind": "unnamed_person"}) == flagged
}

test_allows_whoever_answers_for_a_force_a_court_or_a_client if {
	sourced({"role": "police"}) == set()
	sourced({"head": "judge"}) == set()
	sourced({"head": "lawyer", "principal": "Ann Koe"}) == set()
	sourced({"head": "lawyer", "principal": ""}) == flagged
	sourced({"principal": "Ann Koe"}) == flagged
}

test_allows_a_crowd if {
	sourced({"text": "colleagues", "kind": "unnamed_group", "head": "colleague", "plural": true, "count": 0}) == set()
	sourced({"text": "a crowd", "kind": "unnamed_group", "head": "crowd"}) == set()
	sourced({"text": "a letter", "kind": "document", "head": "colleague"}) == set()
}

test_flags_officials_whom_nobody_counted if {
	sourced({"text": "aides", "kind": "unnamed_group", "head": "aide", "plural": true, "count": 0}) == flagged
	sourced({"text": "aides", "kind": "unnamed_group", "head": "aide", "plural": false, "count": 0}) == set()
}

test_allows_authorities if {
	sourced({"text": "authorities", "kind": "unnamed_group", "head": "authority", "plural": true, "count": 0}) == set()
}

test_allows_media_sources if {
	sourced({"text": "media sources", "role": "source", "name": "media sources", "kind": "unnamed_group"}) == set()
	sourced({"text": "sources", "role": "source", "name": "sources", "kind": "unnamed_group"}) == flagged
}

test_allows_somebody_with_a_name if {
	sourced({"named": true}) == set()
}

test_flags_several if {
	sourced({"text": "Several colleagues", "head": "colleague", "plural": true, "count": 0}) == flagged
}

test_allows_one_that_is_named_elsewhere if {
	sourced({"text": "Weil's clerk"}) == set()
}

test_allows_what_was_said_in_public if {
	told({"venue": "at a news conference"}) == set()
	told({"medium": "in a statement"}) == set()
}

test_allows_a_doubtful_reading if {
	told({"confidence": 85}) == set()
	told({"confidence": 90}) == flagged
}

# Thought, and not told to the reader.
test_allows_a_thought if {
	told({"class": "attitude"}) == set()
}

test_allows_who_shouts if {
	told({"lemma": "shout"}) == set()
}

test_allows_who_is_named_before_a_relative_clause if {
	told({"source_text": "a clerk who"}) == set()
}

test_says_who_a_pronoun_stands_for if {
	told({"source_text": "She"}) == {{"at": "a0.source_span", "related": ["q0"], "args": {"words": "It was dark", "source": "a clerk"}}}
}

# "A clerk reportedly said": nobody tells it.
test_flags_what_somebody_reportedly_said if {
	under("adverb") == flagged
	under("verb") == set()
}

under(frame) := found({
	"attributions": [object.union(said, {"parent": 1}), {"i": 1, "source": 1, "lemma": "report", "frame": frame, "parent": null}],
	"sources": [source, object.union(ada, {"outlet": ""})],
})

# "A clerk reportedly said": the model gives the words to the adverb.
reportedly(frame, changes) := found({
	"attributions": [object.union(said, {"parent": 1}), {"i": 1, "source": null, "parent": null, "frame": frame}],
	"quotes": [object.union(quote, object.union({"attribution": 1}, changes))],
})

test_flags_the_words_of_who_reportedly_said_them if {
	reportedly("adverb", {}) == flagged
	reportedly("adverb", {"kind": "scare"}) == set()
}
