package rules.corroboration.unverified_unsaid_test

import data.rules.corroboration.unverified_unsaid

moscow := {"outlet": "", "kind": "named_org", "role": "government", "name": "Moscow", "organization": "", "head": "", "owner": "Russia"}

saying := {
	"i": 0,
	"at": "a0",
	"source": 0,
	"source_text": "Moscow",
	"cue_text": "claimed",
	"lemma": "claim",
	"modal": false,
	"negated": false,
	"sentence": 1,
	"block": 1,
}

words := {"unverified": [], "combat": [{"sentence": 1, "class": "war", "text": "shelling"}], "occasions": [], "background": [], "parties": parties, "charges": []}

parties := [{"class": "force", "text": "army", "lemma": "army"}, {"class": "force", "text": "Rebels", "lemma": "rebel"}, {"class": "contender", "text": "Organisers", "lemma": "organiser"}]

blamed := {"kind": "accusation", "predicate": "involvement", "wrong": true, "owner": 0, "sentence": 1}

story := {
	"doc": {"kind": "news", "own_reporting": false},
	"blocks": [{"body": -1}, {"body": 0}],
	"sentences": [],
	"sources": [moscow],
	"attributions": [saying],
	"claims": [],
	"matches": words,
}

found(changes) := report if {
	report := unverified_unsaid.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

by(changes) := found({"sources": [object.union({"outlet": "", "kind": "unnamed_group", "role": "", "name": "", "organization": "", "head": "", "owner": ""}, changes)]})

matching(changes) := found({"matches": object.union(words, changes)})

accused(changes) := found({"claims": [object.union(blamed, changes)], "matches": object.union(words, {"combat": []})})

flagged := {{"at": "a0", "related": [], "args": {"words": "Moscow claimed", "whose": "a party's"}}}

test_flags_the_claim_of_a_party if {
	found({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview", "own_reporting": false}}) == set()
}

test_allows_reporting_of_our_own if {
	found({"doc": {"kind": "news", "own_reporting": true}}) == set()
}

test_allows_what_could_not_be_verified if {
	matching({"unverified": [{"i": 0}]}) == set()
}

test_allows_satellite_images if {
	matching({"occasions": [{"class": "paper"}]}) == set()
}

test_flags_what_is_said_in_public if {
	matching({"occasions": [{"class": "public"}]}) == flagged
}

test_flags_once if {
	report := found({"attributions": [saying, object.union(saying, {"i": 1, "at": "a1"})]})
	report == {{"at": "a0", "related": ["a1"], "args": {"words": "Moscow claimed", "whose": "a party's"}}}
}

test_allows_nobody if {
	said({"source": null}) == set()
}

test_allows_another_verb if {
	said({"lemma": "warn"}) == set()
}

test_allows_what_could_be_said if {
	said({"modal": true}) == set()
}

test_allows_what_is_not_said if {
	said({"negated": true}) == set()
}

test_allows_a_headline if {
	said({"block": 0}) == set()
}

test_allows_far_from_the_fighting if {
	said({"sentence": 2}) == set()
}

test_allows_a_neighbour if {
	by({}) == set()
}

test_allows_a_government_of_no_power if {
	by({"role": "government"}) == set()
}

test_allows_officials_of_a_power if {
	by({"role": "official", "owner": "Russia"}) == set()
}

test_flags_an_army if {
	by({"head": "army"}) == flagged
}

test_flags_a_spokesman_of_rebels if {
	by({"name": "Ali Sahl", "organization": "Rebels"}) == flagged
}

test_flags_rebels_by_name if {
	by({"name": "M23 rebels"}) == flagged
}

test_flags_whom_a_party_blames if {
	accused({}) == flagged
}

test_allows_what_the_story_says_itself if {
	accused({"owner": null}) == set()
}

test_allows_a_crime if {
	accused({"kind": "crime"}) == set()
}

test_allows_whom_a_party_accuses if {
	accused({"predicate": "accused"}) == set()
}

test_allows_what_is_no_wrong if {
	accused({"wrong": false}) == set()
}

test_allows_a_reporter_who_saw_it if {
	matching({"background": [{"class": "witness"}]}) == set()
}

test_flags_beside_what_is_on_record if {
	matching({"background": [{"class": "record"}]}) == flagged
}

test_flags_whoever_counts_a_crowd if {
	by({"head": "organiser"}) == flagged
}

fallen(claim, source) := found({
	"claims": [object.union({"kind": "casualty", "owner": 0, "sentence": 1}, claim)],
	"matches": object.union(words, {"combat": []}),
	"sources": [object.union({"outlet": "", "kind": "unnamed_group", "role": "", "name": "", "organization": "", "head": "", "owner": ""}, source)],
})

test_flags_the_dead_by_the_word_of_a_force if {
	fallen({}, {"head": "army"}) == flagged
	fallen({}, {"head": "organiser"}) == set()
	fallen({}, {"head": "arm"}) == set()
	fallen({"kind": "statistic"}, {"head": "army"}) == set()
	fallen({"owner": 1}, {"head": "army"}) == set()
}

# "The president said that he had been killed in a raid".
killed(claim, source, fight) := found({
	"claims": [object.union({"kind": "casualty", "owner": 0, "sentence": 1}, claim)],
	"matches": object.union(words, {"combat": [fight]}),
	"sources": [object.union({"outlet": "", "kind": "named_person", "role": "official", "title": "US President", "name": "Ann Koe", "organization": "", "head": "", "owner": ""}, source)],
})

operation := {"sentence": 1, "class": "operation", "text": "a counterterrorism operation"}

raid := {"sentence": 1, "class": "war", "text": "raid"}

test_flags_whom_a_head_of_state_has_had_killed if {
	killed({}, {}, operation) == flagged
	killed({}, {}, raid) == flagged
	killed({}, {"title": "", "role": "government"}, operation) == flagged
	killed({}, {"title": "Mayor"}, operation) == set()
	killed({}, {}, object.union(raid, {"text": "militants"})) == set()
	killed({}, {}, object.union(operation, {"sentence": 2})) == set()
	killed({"owner": 1}, {}, operation) == set()
	killed({"kind": "crime"}, {}, operation) == set()
}

test_allows_an_operation_that_kills_nobody if {
	matching({"combat": [operation]}) == set()
}

charge := {"attribution": 0, "quote": null, "sentence": 1}

post := {"kind": "named_org", "role": "outlet", "name": "Post", "head": "", "owner": "", "outlet": "Post"}

# "The Post reported that the firm had buried the report".
relayed(source, saying_, charge_, claims) := found({
	"sources": [object.union(post, source)],
	"attributions": [object.union(object.union(saying, {"parent": null, "source_text": "the Post"}), saying_)],
	"matches": object.union(words, {"combat": [], "charges": [object.union(charge, charge_)]}),
	"claims": claims,
	"blocks": [{"body": -1}, {"body": 0}, {"body": 3}],
})

second_hand := {{"at": "a0", "related": [], "args": {"words": "the Post claimed", "whose": "another outlet's"}}}

test_flags_a_wrong_from_another_outlet if {
	relayed({}, {}, {}, []) == second_hand
	relayed({"outlet": ""}, {}, {}, []) == set()
	relayed({}, {"parent": 1}, {}, []) == set()
	relayed({}, {"block": 2}, {}, []) == set()
	relayed({}, {"sentence": 2}, {}, []) == set()
	relayed({}, {}, {"quote": 0}, []) == set()
	relayed({}, {}, {"attribution": null}, []) == set()
}

test_flags_an_accusation_from_another_outlet if {
	relayed({}, {}, {"sentence": 3}, [{"kind": "crime", "owner": 0, "sentence": 1}]) == second_hand
	relayed({}, {}, {"sentence": 3}, [{"kind": "motive", "owner": 0, "sentence": 1}]) == set()
	relayed({}, {}, {"sentence": 3}, [{"kind": "crime", "owner": null, "sentence": 1}]) == set()
}
