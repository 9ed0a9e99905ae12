package rules.anonymity.no_reason_test

import data.rules.anonymity.no_reason

source := {
	"i": 0,
	"at": "src0",
	"mentions": ["src0.mentions.0"],
	"text": "a nurse",
	"name": "nurse",
	"head": "nurse",
	"kind": "anonymous",
	"role": "",
	"grade": 1,
	"named": false,
	"plural": false,
	"organization": "",
	"nationality": "",
	"count": 1,
	"anonymity": "src0.anonymity",
	"access": null,
	"reason_quality": "",
	"outlet": "",
	"block": 1,
}

said := {
	"i": 0,
	"source": 0,
	"source_text": "a nurse",
	"medium": "",
	"venue": "",
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

words := [
	{"text": "officials", "lemma": "official", "class": "office"},
	{"text": "official", "lemma": "official", "class": "office"},
	{"text": "authorities", "lemma": "authority", "class": "office"},
	{"text": "aide", "lemma": "aide", "class": "aide"},
	{"text": "senior", "lemma": "senior", "class": "rank"},
	{"text": "local", "lemma": "local", "class": "service"},
	{"text": "sources", "lemma": "source", "class": "bare"},
	{"text": "media", "lemma": "media", "class": "medium"},
]

reuters := {"i": 1, "name": "Reuters", "outlet": "Reuters", "named": true, "block": 1}

post := {"i": 2, "name": "Washington Post", "outlet": "Washington Post", "named": true, "block": 1}

# Who was spoken of before, and has no name either.
porter := object.union(source, {"i": 3, "at": "src3", "text": "the porter", "name": "porter", "head": "porter"})

story := {
	"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 3}],
	"sources": [source, reuters, post],
	"attributions": [said],
	"matches": {"officials": words, "reasons": []},
}

found(changes) := report if {
	report := no_reason.report with input as object.union(story, changes)
}

sourced(changes) := found({"sources": [object.union(source, changes), reuters, post]})

official(changes) := sourced(object.union({"text": "officials", "kind": "unnamed_person", "head": "official", "anonymity": null}, changes))

flagged(text, teller) := {{"at": "src0", "related": ["src0.mentions.0"], "args": {"source": text, "teller": teller, "what": "why the name is withheld"}}}

formula(source_changes, changes) := found({
	"sources": [object.union(source, object.union({"reason_quality": "formula"}, source_changes)), reuters, post],
	"matches": {"officials": words, "reasons": [object.union({"lemma": "not authorised", "sentence": 1, "block": 1}, changes)]},
})

test_advises_on_a_formula if {
	advice := {{"at": "src0", "related": ["src0.mentions.0"], "lighter": true, "args": {"source": "a nurse", "teller": "the story", "what": "what it would cost to be named"}}}
	formula({}, {}) == advice
	formula({}, {"sentence": 2}) == advice
}

test_allows_other_reasons if {
	formula({}, {"lemma": "anonymous because"}) == set()
	formula({}, {"sentence": 3}) == set()
	formula({"reason_quality": "strong"}, {}) == set()
	formula({"kind": "unnamed_group", "text": "nurses"}, {}) == set()
	formula({"named": true}, {}) == set()
	formula({"block": 0}, {}) == set()
	found({
		"sources": [object.union(source, {"reason_quality": "formula"}), reuters, post, porter],
		"attributions": [object.union(said, {"sentence": 5}), object.union(said, {"i": 1, "source": 3})],
		"matches": {"officials": words, "reasons": [{"lemma": "not authorised", "sentence": 1, "block": 1}]},
	}) == set()
}

reasoned(changes) := found({"matches": {"officials": words, "reasons": [object.union({"sentence": 3, "block": 1}, changes)]}})

test_allows_a_reason_in_the_next_sentences if {
	reasoned({}) == set()
	reasoned({"sentence": 2}) == set()
}

# The group was asked for a reason.
test_allows_one_of_them if {
	sourced({"text": "One of them"}) == set()
	sourced({"text": "Another of them"}) == set()
	count(sourced({"text": "One of the nurses"})) == 1
}

test_flags_a_reason_elsewhere if {
	reasoned({"sentence": 4}) == flagged("a nurse", "the story")
	reasoned({"sentence": 0}) == flagged("a nurse", "the story")
	reasoned({"block": 2}) == flagged("a nurse", "the story")
	found({
		"sources": [source, reuters, post, porter],
		"attributions": [object.union(said, {"source": 3}), object.union(said, {"i": 1, "sentence": 5})],
		"matches": {"officials": words, "reasons": [{"sentence": 3, "block": 1}]},
	}) == flagged("a nurse", "the story")
	found({
		"attributions": [said, object.union(said, {"i": 1, "frame": "noun", "sentence": 7})],
		"matches": {"officials": words, "reasons": [{"sentence": 7, "block": 1}]},
	}) == flagged("a nurse", "the story")
}

# What a nurse and a porter say.
beside_a_porter(nurse, saying, changes) := found({
	"sources": [object.union(source, nurse), reuters, post, porter],
	"attributions": [object.union(said, saying), object.union(said, object.union({"i": 1, "source": 3}, changes))],
})

test_allows_a_source_for_what_another_says if {
	beside_a_porter({"kind": "unnamed_person", "anonymity": null}, {"lemma": "tweet"}, {}) == set()
	beside_a_porter({"text": "people", "head": "people", "anonymity": null, "access": "src0.access"}, {"confidence": 90}, {}) == set()
}

test_flags_a_source_that_spoke_to_nobody_else if {
	beside_a_porter({}, {}, {"via": 1}) == flagged("a nurse", "the story")
}

test_flags_a_name_that_is_withheld if {
	found({}) == flagged("a nurse", "the story")
}

officials := object.union(source, {
	"kind": "unnamed_group", "head": "official", "text": "US officials", "name": "US officials", "nationality": "United States",
	"anonymity": null, "plural": true, "count": 0,
})

telling(lemma) := found({"sources": [officials, reuters, post], "attributions": [object.union(said, {"lemma": lemma})]})

test_allows_officials_who_announce if {
	telling("announce") == set()
	telling("say") == flagged("US officials", "the story")
}

test_allows_officials_who_announce_beside_a_word_of_theirs if {
	report := found({
		"sources": [officials, reuters, post],
		"attributions": [object.union(said, {"lemma": "announce"}), object.union(said, {"i": 1, "frame": "noun", "sentence": 2})],
	})
	report == set()
}

test_allows_officials_who_announce_what_another_explains if {
	report := found({
		"sources": [officials, reuters, post],
		"attributions": [object.union(said, {"lemma": "announce"}), object.union(said, {"i": 1, "source": 1, "sentence": 2})],
	})
	report == set()
}

test_allows_a_reason if {
	sourced({"reason_quality": "formula"}) == set()
}

# "US officials said so. Senior officials spoke on condition of anonymity because …"
explained(changes, reasons) := found({
	"sources": [officials, reuters, post, object.union(object.union(officials, {"i": 3, "name": "senior officials"}), changes)],
	"attributions": [said, object.union(said, {"i": 1, "source": 3, "sentence": 2})],
	"matches": {"officials": words, "reasons": reasons},
})

test_allows_the_reason_of_the_same_officials if {
	explained({}, [{"sentence": 2}]) == set()
}

test_flags_beside_a_reason_of_others if {
	us := {finding | some finding in explained({}, []); finding.at == "src0"; finding.args.source == "US officials"}
	count(us) == 1
	count(explained({"head": "nurse"}, [{"sentence": 2}])) == 1
	count(explained({"block": 0}, [{"sentence": 2}])) == 1
	count(explained({"plural": false}, [{"sentence": 2}])) == 1
}

test_allows_a_reason_that_only_begins if {
	found({"matches": {"officials": words, "reasons": [{"sentence": 1}]}}) == set()
}

test_flags_beside_the_reason_of_another if {
	found({"matches": {"officials": words, "reasons": [{"sentence": 4}]}}) == flagged("a nurse", "the story")
}

test_flags_beside_another_who_gives_a_reason if {
	report := found({
		"attributions": [said, object.union(said, {"i": 1, "source": 1, "sentence": 4})],
		"matches": {"officials": words, "reasons": [{"sentence": 4}]},
	})
	report == flagged("a nurse", "the story")
}

test_allows_one_mentioned_before if {
	sourced({"text": "the nurse"}) == set()
}

test_allows_witnesses if {
	sourced({"kind": "unnamed_group", "text": "neighbours", "anonymity": null}) == set()
}

test_flags_people_familiar_with_the_matter if {
	sourced({"text": "people", "name": "people", "head": "people", "anonymity": null, "count": 0}) == flagged("people", "the story")
}

test_allows_media_sources if {
	sourced({"text": "media sources", "name": "media sources", "head": "source", "anonymity": null}) == set()
}

test_flags_people_who_attended if {
	sourced({"text": "two people", "name": "people", "head": "people", "anonymity": null, "access": "src0.access"}) == flagged("two people", "the story")
}

test_allows_a_relative_clause_that_looks_like_access if {
	sourced({"text": "nurses", "anonymity": null, "access": "src0.access"}) == set()
}

test_allows_people_whose_saying_is_a_relative_clause if {
	report := found({
		"sources": [object.union(source, {"text": "people", "head": "people", "anonymity": null, "access": "src0.access"}), reuters, post],
		"attributions": [object.union(said, {"confidence": 90})],
	})
	report == set()
}

test_allows_such_people_beside_a_sure_saying_of_another if {
	report := found({
		"sources": [object.union(source, {"text": "people", "head": "people", "anonymity": null, "access": "src0.access"}), reuters, post],
		"attributions": [
			object.union(said, {"confidence": 90}),
			object.union(said, {"i": 1, "source": 1, "sentence": 4}),
		],
	})
	report == set()
}

test_flags_officials_of_a_country if {
	report := official({"text": "US officials", "name": "US officials", "nationality": "United States", "count": 0})
	report == flagged("US officials", "the story")
}

test_allows_authorities_of_a_country if {
	official({"name": "US authorities", "head": "authority", "nationality": "United States", "count": 0}) == set()
}

test_allows_local_officials if {
	official({"name": "local officials", "count": 0}) == set()
}

test_allows_local_officials_of_a_rank if {
	official({"name": "senior local officials", "count": 0}) == set()
}

test_allows_plain_officials if {
	official({"name": "officials", "count": 0}) == set()
}

test_allows_people_of_a_country if {
	official({"text": "two Americans", "name": "Americans", "head": "american", "nationality": "United States", "count": 2}) == set()
}

test_flags_one_official_of_an_office if {
	report := official({"kind": "named_org", "text": "a harbour official", "name": "harbour official", "organization": "Harbour Board"})
	report == flagged("a harbour official", "the story")
}

test_flags_one_aide if {
	official({"text": "One aide", "name": "aide", "head": "aide"}) == flagged("One aide", "the story")
}

test_allows_an_official_without_an_article if {
	official({"text": "grey-haired official", "name": "grey-haired official"}) == set()
}

test_allows_one_authority if {
	official({"text": "an authority", "name": "authority", "head": "authority"}) == set()
}

test_names_the_outlet_that_was_told if {
	found({"attributions": [object.union(said, {"via": 1})]}) == flagged("a nurse", "Reuters")
}

test_names_no_outlet_that_was_told_by_another if {
	report := found({"attributions": [said, object.union(said, {"i": 1, "source": 2, "via": 1})]})
	report == flagged("a nurse", "the story")
}

test_names_the_outlet_that_relays if {
	report := found({"attributions": [
		object.union(said, {"source": 2}),
		object.union(said, {"i": 1, "parent": 0}),
	]})
	report == flagged("a nurse", "Washington Post")
}

test_names_the_outlet_that_cites if {
	report := found({"attributions": [
		object.union(said, {"source": 2}),
		object.union(said, {"i": 1, "frame": "citing"}),
	]})
	report == flagged("a nurse", "Washington Post")
}

test_names_no_outlet_that_only_speaks_too if {
	report := found({"attributions": [
		object.union(said, {"source": 2}),
		object.union(said, {"i": 1}),
	]})
	report == flagged("a nurse", "the story")
}

test_names_no_outlet_of_another_sentence if {
	report := found({"attributions": [
		object.union(said, {"source": 2, "sentence": 2}),
		object.union(said, {"i": 1, "frame": "citing"}),
	]})
	report == flagged("a nurse", "the story")
}

# "A nurse told the Echo", whose name the story does not say it withholds.
colleague(changes, saying) := found({
	"sources": [object.union(source, object.union({"kind": "unnamed_person", "plural": false, "anonymity": null}, changes)), reuters, post],
	"attributions": [object.union(said, object.union({"source_text": "a nurse"}, saying))],
	"matches": {"officials": words, "reasons": [], "confidants": [{"lemma": "nurse"}]},
})

test_flags_somebody_from_work if {
	colleague({}, {}) == flagged("a nurse", "the story")
	colleague({"head": "tourist"}, {}) == flagged("a nurse", "the story")
	colleague({"head": "tourist", "plural": true, "kind": "unnamed_group"}, {}) == set()
	colleague({"text": "nurse"}, {}) == set()
	colleague({}, {"lemma": "tweet"}) == set()
}

test_allows_who_speaks_in_public if {
	colleague({}, {"venue": "in a speech"}) == set()
	colleague({}, {"medium": "in a letter"}) == set()
}

test_allows_strangers_on_the_net if {
	colleague({"head": "commenter"}, {}) == set()
	colleague({"head": "contractor"}, {}) == set()
}

aides(changes) := official(object.union({"text": "aides", "name": "aides", "head": "aide", "kind": "unnamed_group", "plural": true, "count": 0}, changes))

circle(name, changes) := official(object.union({"text": name, "name": name, "head": "associate", "kind": "unnamed_group", "plural": true, "count": 0}, changes))

test_flags_associates if {
	circle("associates", {}) == flagged("associates", "the story")
	circle("associates", {"plural": false}) == set()
	circle("business associates", {}) == set()
	circle("neighbours", {"head": "neighbour"}) == set()
}

test_flags_those_around_somebody if {
	circle("those around the mayor", {"head": "those"}) == flagged("those around the mayor", "the story")
	circle("those around the harbour", {"head": "those"}) == set()
}

# Who is close to somebody knows, and has said what he fears.
close(changes, person) := found({
	"sources": [object.union(object.union(source, {"text": "people close to the mayor", "name": "people close to the mayor", "head": "people", "plural": true, "count": 0}), person), reuters, post],
	"attributions": [object.union(said, object.union({"class": "attitude", "lemma": "fear"}, changes))],
})

test_flags_what_those_who_know_fear if {
	close({}, {}) == flagged("people close to the mayor", "the story")
	close({"lemma": "want"}, {}) == set()
	close({}, {"kind": "unnamed_group", "text": "unnamed people"}) == set()
	close({}, {"head": "nurse"}) == set()
}

pals(changes) := official(object.union({"text": "pals of the singer", "name": "pals of the singer", "head": "pal", "kind": "unnamed_group", "plural": true, "count": 0}, changes))

test_flags_somebodys_friends if {
	pals({}) == flagged("pals of the singer", "the story")
	pals({"plural": false}) == set()
	pals({"head": "neighbour"}) == set()
	pals({"name": "pals"}) == set()
}

test_flags_aides if {
	aides({}) == flagged("aides", "the story")
	aides({"plural": false}) == set()
	aides({"head": "stylist"}) == set()
}

# "Some aides said … “He has gone,” said her former aide Carl Benning."
aides_of(changes, member) := found({
	"sources": [
		object.union(source, object.union({"text": "some aides", "name": "some aides", "head": "aide", "kind": "unnamed_group", "plural": true, "count": 0, "anonymity": null}, changes)),
		object.union({"i": 1, "kind": "named_person", "named": true, "title": "former aide", "name": "Carl Benning", "head": "", "role": "", "outlet": "", "block": 1}, member),
	],
	"matches": {"officials": words, "reasons": []},
})

test_allows_a_group_of_which_one_is_named_next if {
	aides_of({}, {}) == set()
	aides_of({}, {"i": -1}) != set()
	aides_of({}, {"title": "former mayor"}) != set()
	aides_of({}, {"block": 2}) != set()
	aides_of({}, {"kind": "named_org"}) != set()
	aides_of({"plural": false, "text": "an aide", "name": "an aide"}, {}) != set()
}

test_allows_the_clerk_of_a_court if {
	colleague({"name": "court clerk", "text": "a court clerk"}, {}) == set()
}

test_allows_who_sues if {
	colleague({}, {"lemma": "allege"}) == set()
}

test_allows_strategists_whom_nobody_counted if {
	report := found({
		"sources": [object.union(source, {"kind": "unnamed_group", "text": "strategists", "name": "strategists", "head": "strategist", "anonymity": null, "plural": true, "count": 0}), reuters, post],
		"matches": {"officials": [{"text": "strategists", "lemma": "strategist", "class": "aide"}], "reasons": []},
	})
	report == set()
}

# "A nurse told the Echo", and "glimpse said a source had heard".
told_by(changes, source_changes) := found({
	"sources": [object.union(source, source_changes), object.union({"i": 1, "name": "Glimpse", "kind": "named_org", "outlet": "", "named": true, "block": 1}, changes), post],
	"attributions": [object.union(said, {"source": 1}), object.union(said, {"i": 1, "parent": 0})],
})

test_flags_a_source_of_a_paper_that_no_list_knows if {
	told_by({}, {"role": "source"}) == flagged("a nurse", "the story")
	told_by({}, {}) == set()
	told_by({"kind": "named_person"}, {"role": "source"}) == set()
}

masthead(text, sentence) := found({
	"attributions": [object.union(said, {"lemma": "tell", "addressee": "the Echo"})],
	"matches": {"officials": words, "reasons": [], "mastheads": [{"text": text, "sentence": sentence}]},
})

test_flags_who_told_a_masthead if {
	masthead("Echo", 1) == flagged("a nurse", "the story")
	masthead("Echo", 2) == set()
	masthead("Post", 1) == set()
}

# "Ann Koe, a nurse who said so."
test_allows_somebody_from_work_who_has_a_name if {
	colleague({}, {"source_text": "a nurse who"}) == set()
}

test_allows_somebody_from_work_beside_what_another_says if {
	report := found({
		"sources": [object.union(source, {"kind": "unnamed_person", "plural": false, "anonymity": null}), reuters, post],
		"attributions": [
			object.union(said, {"source_text": "a nurse", "lemma": "tweet"}),
			object.union(said, {"i": 1, "source": 1, "source_text": "Reuters"}),
		],
		"matches": {"officials": words, "reasons": [], "confidants": [{"lemma": "nurse"}]},
	})
	report == set()
}

# What a state makes known, and what its officials tell.
of_state(saying, claims, numbers) := those_of_state({}, saying, claims, numbers)

those_of_state(changes, saying, claims, numbers) := found({
	"sources": [object.union(source, object.union({"text": "US officials", "name": "US officials", "head": "official", "kind": "unnamed_group", "plural": true, "count": 0, "anonymity": null, "nationality": "United States"}, changes)), reuters, post],
	"attributions": [object.union(said, saying)],
	"claims": claims,
	"numbers": numbers,
})

test_allows_what_a_state_makes_known if {
	of_state({"lemma": "announce"}, [], []) == set()
	of_state({}, [{"kind": "casualty", "sentence": 1}], []) == set()
	of_state({}, [], [{"kind": "count", "unit": "case", "sentence": 1}]) == set()
}

test_flags_officials_of_a_state_who_tell_more if {
	of_state({}, [{"kind": "crime", "sentence": 1}], []) == flagged("US officials", "the story")
	of_state({}, [], [{"kind": "money", "unit": "people", "sentence": 1}]) == flagged("US officials", "the story")
	of_state({}, [], [{"kind": "count", "unit": "drone", "sentence": 1}]) == flagged("US officials", "the story")
}

test_flags_those_of_a_state_who_count_in_confidence if {
	announcing := {"lemma": "announce"}
	those_of_state({"text": "senior US officials", "name": "senior US officials"}, announcing, [], []) == flagged("senior US officials", "the story")
	those_of_state({"count": 2}, announcing, [], []) == flagged("US officials", "the story")
	those_of_state({"plural": false}, announcing, [], []) == flagged("US officials", "the story")
	those_of_state({"anonymity": "src0.anonymity"}, announcing, [], []) == flagged("US officials", "the story")
}

# Officials at a seat of power, whom nobody there sent.
at_the_white_house(changes) := found({"sources": [
	object.union(source, object.union(
		{"text": "officials at the White House", "name": "officials at the White House", "head": "official", "kind": "named_org", "plural": true, "count": 0, "anonymity": null, "organization": "White House"},
		changes,
	)),
	reuters, post,
]})

test_flags_officials_at_a_seat_of_power if {
	at_the_white_house({}) == flagged("officials at the White House", "the story")
}

test_allows_officials_of_an_agency if {
	at_the_white_house({"organization": "Coast Guard"}) == set()
}

test_allows_others_at_a_seat_of_power if {
	at_the_white_house({"head": "visitor"}) == set()
}

# "Those close to him" were not mentioned before.
test_flags_those_close_to_somebody if {
	those("those close to Roe") == flagged("those close to Roe", "the story")
	those("those nurses") == set()
}

those(text) := found({"sources": [object.union(source, {"text": text}), reuters, post]})

# "An official from the water board stated: “We are …”"
for_the_house(changes, saying, text) := count(found({
	"sources": [object.union(source, object.union(
		{"kind": "unnamed_person", "anonymity": null, "head": "official", "text": "an official from the board", "name": "official from the board"},
		changes,
	))],
	"attributions": [object.union(said, object.union({"quotes": [0]}, saying))],
	"quotes": [{"text": text}],
}))

test_allows_an_office_that_speaks_for_itself if {
	for_the_house({}, {}, "We are aware of the leak.") == 0
	for_the_house({}, {}, "Welders lied to us.") == 1
	for_the_house({}, {"addressee": "the newspaper"}, "We are aware of the leak.") == 1
	for_the_house({"name": "harbour official"}, {}, "We are aware of the leak.") == 1
	for_the_house({}, {"quotes": []}, "We are aware of the leak.") == 1
	for_the_house({"head": "aide"}, {}, "We are aware of the leak.") == 1
}

# "It quoted a nurse as saying."
quoted_by(changes, teller) := count(found({
	"sources": [source, object.union({"i": 1, "name": "It", "kind": "unknown", "outlet": "", "named": false, "block": 1}, teller)],
	"attributions": [
		object.union(said, {"parent": 1}),
		object.union(said, object.union({"i": 1, "source": 1, "lemma": "quote", "class": "document"}, changes)),
	],
}))

test_flags_whom_somebody_quotes_as_saying if {
	quoted_by({}, {}) == 1
	quoted_by({"lemma": "say"}, {}) == 0
	quoted_by({}, {"kind": "named_person"}) == 0
}

# What is found when the saying differs, of a nurse who is nobody's source.
voiced(saying, changes) := count(found({
	"sources": [object.union(source, object.union({"kind": "unnamed_person", "anonymity": null}, changes)), reuters, post],
	"attributions": [object.union(said, saying)],
}))

test_allows_what_is_no_statement if {
	voiced({}, {}) == 1
	voiced({"lemma": "retweet"}, {}) == 0
	voiced({"lemma": "yell"}, {}) == 0
	aside := {"lemma": "claim", "tense": "none", "cue_text": "claiming"}
	voiced(aside, {}) == 0
	voiced(object.union(aside, {"lemma": "say"}), {}) == 1
	voiced(object.union(aside, {"tense": "past"}), {}) == 1
	voiced(object.union(aside, {"cue_text": "claim"}), {}) == 1
	voiced(object.union(aside, {"frame": "citing"}), {}) == 1
}

test_flags_who_would_only_say_so if {
	would := {"modal": true}
	voiced(would, {"kind": "anonymous", "anonymity": "src0.anonymity"}) == 1
	voiced(would, {}) == 0
	voiced({"modal": true, "lemma": "add"}, {"kind": "anonymous", "anonymity": "src0.anonymity"}) == 0
}

# An executive who speaks to the staff, and then goes on.
to(kind, addressee) := count(found({
	"sources": [object.union(source, {"kind": "unnamed_person", "anonymity": null}), reuters, post],
	"attributions": [object.union(said, {"kind": kind, "addressee": addressee}), object.union(said, {"i": 1, "kind": "indirect"})],
}))

test_allows_who_speaks_to_a_crowd if {
	to("direct", "the workers") == 0
	to("mixed", "employees") == 0
	to("indirect", "the workers") == 1
	to("direct", "the Post") == 1
}

test_flags_whom_the_story_calls_unnamed if {
	experts := {"kind": "unnamed_group", "anonymity": null, "plural": true, "head": "expert", "name": "unnamed experts"}
	sourced(object.union(experts, {"text": "unnamed experts"})) == flagged("unnamed experts", "the story")
	sourced(object.union(experts, {"text": "experts"})) == set()
	sourced(object.union(experts, {"text": "anonymous ministry", "kind": "named_org"})) == set()
}

test_allows_a_fire_officer if {
	voiced({}, {"text": "a fire officer", "name": "fire officer", "head": "officer"}) == 0
}

test_flags_a_colleague_who_tells_the_reporter_wherever_that_is if {
	colleague({}, {"venue": "at a cafe", "lemma": "tell", "addressee": "this reporter"}) == colleague({}, {})
	colleague({}, {"medium": "a text message"}) == colleague({}, {})
	count(colleague({}, {})) == 1
}

# One whom no list knows.
selector(changes) := sourced(object.union({"kind": "unknown", "text": "A selector", "name": "selector", "head": "selector", "anonymity": null, "principal": ""}, changes))

test_flags_who_does_something_by_the_look_of_the_word if {
	selector({}) == flagged("A selector", "the story")
}

test_allows_things_and_others_whom_no_list_knows if {
	selector({"head": "letter"}) == set()
	selector({"head": "chair"}) == set()
	selector({"text": "The selector"}) == set()
	selector({"text": "selector"}) == set()
	selector({"kind": "document"}) == set()
}

test_flags_someone_who_was_there if {
	selector({"kind": "unnamed_group", "text": "someone at the table", "head": "someone"}) == flagged("someone at the table", "the story")
}

test_flags_a_former_governor if {
	selector({"kind": "unnamed_person", "head": "governor", "name": "former governor", "text": "A former governor"}) == flagged("A former governor", "the story")
	selector({"kind": "unnamed_person", "head": "governor", "name": "governor", "text": "A governor"}) == set()
}

named(text) := found({"attributions": [object.union(said, {"source_text": text})]})

test_allows_a_source_whom_an_apposition_names if {
	named("a nurse, Ward Sister Ann Koe,") == set()
	named("a nurse, Ann Koe,") == set()
	named("a nurse, who left,") == flagged("a nurse", "the story")
}

test_flags_people_who_told_it_to_somebody if {
	report := found({
		"sources": [object.union(source, {"text": "people", "head": "people", "anonymity": null, "access": "src0.access"}), reuters, post],
		"attributions": [object.union(said, {"confidence": 90, "frame": "passive"})],
	})
	report == flagged("people", "the story")
}

# "His aides said": the first time that anybody of them is heard.
staff(changes, saying, before) := found(staffed(changes, saying, before))

staffed(changes, saying, before) := {
	"sources": [
		object.union(source, object.union({"at": "src0", "head": "clerk", "text": "Ann Koe", "name": "Ann Koe", "kind": "named_person", "named": true}, before)),
		object.union(
			source,
			object.union({"i": 1, "at": "src1", "kind": "unnamed_group", "anonymity": null, "text": "his aides", "name": "aides", "head": "aide", "plural": true, "count": 0}, changes),
		),
	],
	"attributions": [object.union(said, object.union({"source": 1, "source_text": "his aides"}, saying))],
}

test_flags_whose_staff_speaks if {
	count(staff({}, {}, {})) == 1
	count(staff({"text": "Her aides"}, {"lemma": "argue"}, {})) == 1
}

test_allows_staff_that_goes_on_or_has_not_told if {
	staff({}, {"lemma": "vow"}, {}) == set()
	staff({"text": "the aides"}, {}, {}) == set()
	staff({"kind": "anonymous", "anonymity": "src1.anonymity", "text": "his critics", "name": "critics", "head": "critic"}, {}, {}) == set()
	staff({"kind": "anonymous", "anonymity": "src1.anonymity", "plural": false, "text": "his aide", "name": "aide"}, {}, {}) == set()
	count(staff({"kind": "anonymous", "anonymity": "src1.anonymity"}, {}, {})) == 1
	staff({"text": "his clerks", "name": "clerks", "head": "clerk"}, {}, {}) == set()
	staff({"plural": false, "text": "his aide"}, {}, {}) == set()
	vowing := staffed({}, {"lemma": "vow"}, {})
	found(object.union(vowing, {"attributions": array.concat([said], vowing.attributions)})) == set()
	beside_clerks := staffed({}, {"lemma": "vow"}, {"text": "the clerk", "name": "clerk", "kind": "unknown", "named": false})
	found(object.union(beside_clerks, {"attributions": array.concat([said], beside_clerks.attributions)})) == set()
	staff({}, {}, {"head": "aide"}) == set()
}

inside(text, changes) := found({"sources": [
	object.union(
		source,
		object.union({"kind": "unnamed_group", "anonymity": null, "text": text, "name": text, "head": "people", "plural": true}, changes),
	),
	reuters, post,
]})

test_flags_people_inside_a_house if {
	count(inside("people inside the campaign", {})) == 1
	count(inside("Some figures around the club", {})) == 1
}

test_allows_people_of_no_house if {
	inside("people in the street", {}) == set()
	inside("people of the campaign", {}) == set()
	inside("people inside the campaign", {"plural": false}) == set()
}

# A nurse and a porter, and why the porter is not named.
together(text, porter) := found({"sources": [object.union(source, {"text": text}), reuters, post, object.union(
	object.union(source, {"i": 3, "at": "src3", "text": "the porter", "name": "porter", "head": "porter", "reason_quality": "strong"}),
	porter,
)]})

test_allows_a_pair_of_whom_one_is_explained if {
	together("a nurse and porter", {}) == set()
	together("a nurse", {}) != set()
	together("a nurse and porter", {"reason_quality": ""}) != set()
}

# What officials say in the paragraph of a statement.
beside_a_paper(changes, paper, saying) := count(found({
	"sources": [
		object.union({"i": 0, "kind": "document", "head": "statement", "text": "The US statement", "named": true, "block": 1}, paper),
		object.union(officials, object.union({"i": 1, "at": "src1"}, changes)),
	],
	"attributions": [object.union(said, saying), object.union(said, {"i": 1, "source": 1, "sentence": 2})],
}))

test_allows_officials_beside_a_statement_of_theirs if {
	beside_a_paper({}, {}, {}) == 0
	at_the_kremlin := {"name": "officials at the Kremlin", "nationality": "", "organization": "Kremlin"}
	beside_a_paper(at_the_kremlin, {"text": "The Kremlin's statement"}, {}) == 0
	beside_a_paper(at_the_kremlin, {"text": "The bishop's statement"}, {}) == 1
}

test_flags_officials_beside_another_paper if {
	beside_a_paper({}, {"text": "The officials' statement"}, {}) == 1
	beside_a_paper({}, {"head": "letter"}, {}) == 1
	beside_a_paper({}, {"i": 2}, {}) == 1
	beside_a_paper({}, {}, {"block": 0}) == 1
	beside_a_paper({"count": 2}, {}, {}) == 1
	beside_a_paper({"plural": false}, {}, {}) == 1
	beside_a_paper({"text": "senior US officials", "name": "senior US officials"}, {}, {}) == 1
}

# "US officials", and then the US spokesman by name.
before_a_spokesman(changes, counted) := count(found({
	"blocks": [{"body": -1}, {"body": 3}, {"body": 4}, {"body": 5}],
	"sources": [
		object.union(officials, counted),
		object.union({"i": 1, "kind": "named_person", "role": "spokesperson", "named": true, "title": "US spokesman", "block": 2}, changes),
	],
}))

test_allows_officials_whose_spokesman_follows if {
	before_a_spokesman({}, {}) == 0
	before_a_spokesman({"block": 1}, {}) == 0
	before_a_spokesman({"title": "spokeswoman for the US"}, {}) == 0
}

test_flags_officials_before_another_spokesman if {
	before_a_spokesman({"title": "UN spokesman"}, {}) == 1
	before_a_spokesman({"title": "US minister"}, {}) == 1
	before_a_spokesman({"block": 3}, {}) == 1
	before_a_spokesman({"i": 0}, {}) == 1
	before_a_spokesman({"kind": "unnamed_person"}, {}) == 1
	before_a_spokesman({"role": "official"}, {}) == 1
	before_a_spokesman({}, {"count": 2}) == 1
}

# "A dozen lawmakers said", and some of them by name.
lawmakers(changes, named) := count(found({
	"blocks": [{"body": -1}, {"body": 3}, {"body": 4}, {"body": 5}, {"body": 6}, {"body": 7}],
	"sources": [
		object.union(source, object.union(
			{"kind": "unnamed_group", "anonymity": null, "plural": true, "text": "a dozen lawmakers", "name": "dozen lawmakers", "head": "lawmaker"},
			changes,
		)),
		{"i": 1, "kind": "named_person", "role": "official", "named": true, "title": "Rep.", "block": 4},
		object.union({"i": 2, "kind": "named_person", "role": "official", "named": true, "title": "Sen.", "block": 1}, named),
	],
	"matches": object.union(story.matches, {"confidants": [{"lemma": "lawmaker"}, {"lemma": "member"}, {"lemma": "driver"}]}),
}))

test_allows_lawmakers_of_whom_two_are_named if {
	lawmakers({}, {}) == 0
	lawmakers({"text": "a dozen members of Congress", "head": "member"}, {}) == 0
}

test_flags_lawmakers_of_whom_nobody_is_named if {
	lawmakers({}, {"title": "mayor"}) == 1
	lawmakers({}, {"block": 5}) == 1
	lawmakers({}, {"i": 0}) == 1
	lawmakers({"kind": "anonymous"}, {}) == 1
	lawmakers({"anonymity": "src0.anonymity"}, {}) == 1
	lawmakers({"text": "a dozen members of the club", "head": "member"}, {}) == 1
	lawmakers({"text": "a dozen drivers", "head": "driver"}, {}) == 1
}

# Somebody in the lead, and who speaks in the next paragraph.
introduced(lead, next, changes) := count(found(object.union(
	{
		"doc": {"headline": "A ban for the envoy"},
		"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 1}],
		"sources": [
			object.union(source, object.union({"kind": "unnamed_person", "text": "a senator", "name": "senator", "head": "senator", "anonymity": null}, lead)),
			object.union({"i": 1, "kind": "named_person", "name": "Ida Falk", "text": "Ida Falk", "title": "", "organization": "", "outlet": "", "named": true, "block": 2, "sentence": 0, "head": "", "role": ""}, next),
		],
		"matches": {"officials": words, "reasons": [], "confidants": [{"lemma": "senator"}]},
	},
	changes,
)))

test_allows_whom_the_lead_leaves_to_the_next_paragraph if {
	introduced({}, {}, {}) == 0
	introduced({"kind": "anonymous"}, {}, {}) == 1
	introduced({"text": "unnamed senator"}, {}, {}) == 1
	introduced({}, {"kind": "named_org"}, {}) == 1
	introduced({}, {"title": "Mayor"}, {}) == 1
	introduced({}, {"organization": "Harbour League"}, {}) == 1
	introduced({}, {"text": "Falk"}, {}) == 1
	introduced({}, {}, {"doc": {"headline": "Falk asks for a ban"}}) == 1
	introduced({}, {}, {"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 2}, {"i": 2, "body": 3}]}) == 1
	introduced({}, {}, {"blocks": [{"i": 0, "body": -1}, {"i": 1, "body": 0}, {"i": 2, "body": 2}]}) == 1
	introduced({}, {"i": -1}, {}) == 1
}
