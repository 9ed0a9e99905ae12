package rules.attribution.vague_crowd_test

import data.rules.attribution.vague_crowd

# A paragraph in which critics argue, and two sentences after it.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"i": i, "body": i - 1} | some i in numbers.range(0, 4)],
	"sentences": [{"block": 4, "question": false, "quoted": false, "carried": null} | some _ in numbers.range(0, 9)],
	"sources": [critics, amis, neighbour, league],
	"links": [],
	"quotes": [],
	"matches": {"crowds": [noun], "grumbles": []},
}

critics := {"kind": "unnamed_group", "role": "crowd", "named": false, "count": 0, "head": "critic", "organization": "", "plural": true}

amis := {"kind": "named_person", "role": "", "named": true, "title": "", "text": "Ruth Amis", "sentence": 5}

neighbour := {"kind": "unnamed_person", "role": "", "named": false, "title": "", "text": "a neighbour", "sentence": 5}

league := {"kind": "named_org", "role": "", "named": true, "title": "", "text": "League", "sentence": 5}

noun := {"class": "stance", "lemma": "critic", "text": "critics", "sentence": 4, "block": 4}

arguing := {
	"i": 0, "source": 0, "via": null, "sentence": 4, "block": 4, "class": "neutral", "lemma": "argue", "tense": "present",
	"kind": "indirect", "parent": null, "modal": false, "negated": false, "question": false, "content": ["a0.content.0"],
	"source_span": "a0.source", "source_text": "Critics",
}

found(changes) := report if {
	changed := object.union(story, changes)
	sources := [object.union(source, {"i": i}) | some i, source in changed.sources]
	report := vague_crowd.report with input as object.union(changed, {"sources": sources})
}

# What is found when the attribution differs.
said(changes) := found({"attributions": [object.union(arguing, changes)]})

# What is found when another attribution stands beside it.
beside(changes) := found({"attributions": [arguing, object.union(arguing, object.union({"i": 1}, changes))]})

# What is found when a body that differs speaks in the next sentence.
company(changes) := found({
	"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 5})],
	"sources": [critics, object.union(league, changes)],
})

# What is found for another noun.
crowd(class, changes) := found({
	"attributions": [object.union(arguing, changes)],
	"matches": {"crowds": [object.union(noun, {"class": class})]},
})

flagged := {{"at": "a0.source", "args": {"crowd": "Critics"}}}

test_flags_critics if {
	said({}) == flagged
}

test_allows_a_pronoun if {
	said({"source_text": "they"}) == set()
}

# "Many think", and somebody who is none of them speaks, of whom the story has told.
many(text, sentence, kind) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": text}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": sentence}),
	],
	"sources": [critics, object.union(amis, {"kind": kind, "title": "mayor", "sentence": 1})],
}))

# Somebody of whom the story has told is quoted right after the crowd.
worded(saying, source) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Critics of Sanders"}),
		object.union(arguing, object.union({"i": 1, "source": 1, "sentence": 5, "kind": "direct"}, saying)),
	],
	"sources": [critics, object.union(amis, object.union({"name": "Ruth Amis", "sentence": 1}, source))],
	"matches": {"crowds": [object.union(noun, {"class": "public"})]},
}))

test_allows_a_crowd_before_the_words_of_one if {
	worded({}, {}) == 0
	worded({"kind": "indirect"}, {}) == 1
	worded({"sentence": 6}, {}) == 1
	worded({"parent": 0}, {}) == 1
	worded({}, {"kind": "unnamed_person"}) == 1
	worded({}, {"title": "mayor"}) == 1
	worded({}, {"role": "spokesperson"}) == 1
	worded({}, {"name": "Bernie Sanders"}) == 1
}

# "Jewish groups", and who leads one.
groups(head, title) := count(found({
	"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 5})],
	"sources": [object.union(critics, {"head": head}), object.union(amis, {"role": "official", "title": title})],
	"matches": {"crowds": [object.union(noun, {"lemma": head, "class": "public"})]},
}))

test_allows_groups_beside_the_leader_of_one if {
	groups("group", "leader of the Harbour League") == 0
	groups("group", "leader of the opposition") == 1
	groups("critic", "leader of the Harbour League") == 1
}

# In the next paragraph it takes somebody new.
further(first) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Many"}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5, "block": 5}),
	],
	"sources": [critics, object.union(amis, {"role": "government", "sentence": first})],
}))

test_flags_many_before_somebody_of_another_paragraph if {
	further(1) == 1
	further(5) == 0
}

test_allows_many_before_somebody_with_a_name if {
	many("Many", 5, "named_person") == 0
	many("many", 6, "named_person") == 0
	many("Many", 7, "named_person") == 1
	many("Many", 3, "named_person") == 1
	many("Many", 5, "named_org") == 1
	many("Critics", 5, "named_person") == 1
}

# Somebody with a name or without speaks before workers or critics do.
after(class, other, sentence) := found({
	"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": sentence})],
	"sources": [critics, other],
	"matches": {"crowds": [object.union(noun, {"class": class})]},
})

test_allows_workers_after_a_worker if {
	after("staff", amis, 3) == set()
	after("staff", amis, 2) == set()
	after("public", amis, 3) == set()
}

test_flags_workers_after_a_worker_of_another_paragraph if {
	report := found({
		"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 3, "block": 3})],
		"sources": [critics, amis],
		"matches": {"crowds": [object.union(noun, {"class": "staff"})]},
	})
	report == flagged
}

test_flags_workers_after_somebody_else if {
	after("staff", amis, 1) == flagged
	after("staff", object.union(amis, {"role": "official"}), 3) == flagged
	after("staff", league, 3) == flagged
	after("stance", amis, 3) == flagged
}

test_flags_workers_after_a_worker_of_another_sentence if {
	report := found({
		"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 3})],
		"sources": [critics, amis],
		"matches": {"crowds": [noun, {"class": "staff", "lemma": "worker", "sentence": 3, "block": 4}]},
	})
	report == flagged
}

test_leaves_out_what_follows_the_noun if {
	said({"source_text": "Critics, however,"}) == flagged
}

test_allows_an_exact_number if {
	found({"attributions": [arguing], "sources": [object.union(critics, {"count": 3})]}) == set()
}

test_allows_a_withheld_source if {
	found({"attributions": [arguing], "sources": [object.union(critics, {"kind": "anonymous"})]}) == set()
}

test_allows_a_noun_that_is_not_listed if {
	found({"attributions": [arguing], "matches": {"crowds": []}}) == set()
}

test_flags_a_plural_that_the_model_leaves_as_it_is if {
	found({"attributions": [arguing], "sources": [object.union(critics, {"head": "critics"})]}) == flagged
}

# Who do something, and are on no list.
doers(changes, tense) := found({
	"attributions": [object.union(arguing, {"tense": tense})],
	"sources": [object.union(critics, object.union({"head": "stallholders", "role": ""}, changes))],
	"matches": {"crowds": []},
})

test_flags_whoever_does_something if {
	doers({}, "present") == flagged
	doers({}, "past") == flagged
	doers({"head": "theorists"}, "past") == flagged
}

test_allows_what_does_nothing if {
	doers({}, "none") == set()
	doers({"plural": false}, "past") == set()
	doers({"role": "expert"}, "past") == set()
	doers({"organization": "Garde Ltd"}, "past") == set()
	doers({"head": "disclaimers"}, "past") == set()
	doers({"head": "twins"}, "past") == set()
}

test_allows_a_noun_in_another_sentence if {
	found({"attributions": [arguing], "matches": {"crowds": [object.union(noun, {"sentence": 5})]}}) == set()
}

test_allows_a_sentence_with_another_noun if {
	found({"attributions": [arguing], "matches": {"crowds": [object.union(noun, {"lemma": "observer"})]}}) == set()
}

test_allows_a_headline if {
	said({"block": 0}) == set()
}

test_allows_an_interview if {
	found({"attributions": [arguing], "doc": {"kind": "interview"}}) == set()
}

# Five questions in the open, or in quotation marks, among so many sentences.
asked(quoted, sentences) := found({
	"attributions": [arguing],
	"sentences": [{"question": i <= 5, "quoted": quoted, "block": 4, "carried": null} | some i in numbers.range(1, sentences)],
})

test_allows_questions_and_answers if {
	asked(false, 60) == set()
}

test_flags_a_story_with_some_questions if {
	asked(false, 61) == flagged
	asked(true, 20) == flagged
}

test_allows_what_somebody_says_that_critics_say if {
	said({"parent": 1}) == set()
}

test_allows_what_is_not_said if {
	said({"negated": true}) == set()
	said({"modal": true}) == set()
	said({"question": true}) == set()
}

test_allows_critics_who_are_the_topic if {
	said({"source_text": "critics who"}) == set()
}

test_flags_a_clause_that_only_adds if {
	said({"source_text": "Critics, who"}) == flagged
}

test_allows_a_crowd_met_before if {
	said({"source_text": "The critics"}) == set()
}

test_flags_watchers_and_pronouns if {
	crowd("watcher", {}) == flagged
	crowd("anyone", {}) == flagged
	crowd("party", {"source_text": "Many critics"}) == {{"at": "a0.source", "args": {"crowd": "Many critics"}}}
	crowd("party", {"source_text": "critics"}) == {{"at": "a0.source", "lighter": true, "args": {"crowd": "critics"}}}
	crowd("stance", {"source_text": "critics"}) == {{"at": "a0.source", "args": {"crowd": "critics"}}}
	found({
		"attributions": [object.union(arguing, {"source_text": "Others"})],
		"matches": {"crowds": [object.union(noun, {"class": "party", "text": "Others"})]},
	}) == {{"at": "a0.source", "args": {"crowd": "Others"}}}
	elsewhere := {"attributions": [object.union(arguing, {"source_text": "critics"})], "matches": {"crowds": [noun, object.union(noun, {"class": "party", "sentence": 7})]}}
	found(elsewhere) == {{"at": "a0.source", "args": {"crowd": "critics"}}}
	crowd("party", {"tense": "pluperfect"}) == set()
	crowd("public", {"tense": "pluperfect"}) == flagged
	crowd("public", {"lemma": "oppose", "class": "attitude"}) == set()
}

test_flags_what_residents_say_or_fear if {
	crowd("public", {}) == flagged
	crowd("public", {"tense": "past", "lemma": "fear", "class": "attitude"}) == flagged
}

test_allows_the_workers_of_a_house if {
	found({
		"attributions": [arguing],
		"sources": [object.union(critics, {"organization": "Garde Ltd"})],
		"matches": {"crowds": [object.union(noun, {"class": "staff"})]},
	}) == set()
}

test_allows_a_member_two_sentences_on if {
	beside({"source": 1, "sentence": 6}) == set()
	beside({"source": 3, "sentence": 6}) == set()
}

test_flags_a_member_three_sentences_on if {
	beside({"source": 1, "sentence": 7}) == flagged
}

test_flags_beside_one_whom_they_speak_of if {
	beside({"source": 1, "sentence": 4, "parent": 0}) == flagged
}

test_flags_beside_a_denial if {
	beside({"source": 1, "sentence": 5, "class": "denial"}) == flagged
}

test_flags_beside_the_denial_of_a_body if {
	beside({"source": 3, "sentence": 5, "class": "denial"}) == flagged
}

test_flags_beside_what_is_none_of_a_crowd if {
	company(league) == set()
	company({"kind": "document"}) == flagged
	company({"role": "government"}) == flagged
	company({"named": false}) == flagged
}

test_allows_one_of_them_quoted if {
	beside({"source": 2, "sentence": 5, "kind": "direct"}) == set()
}

test_allows_one_of_them_quoted_who_asked_for_no_name if {
	report := found({
		"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 6, "kind": "direct"})],
		"sources": [critics, object.union(neighbour, {"kind": "anonymous"})],
	})
	report == set()
}

# Residents, and a manager whose words stand in the next sentence.
quoted(words, speaker) := found({
	"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 6, "kind": object.get(words, "how", "direct")})],
	"quotes": [object.union({"kind": "full", "sentence": 5, "block": 4, "attribution": 1}, words)],
	"sources": [critics, object.union(amis, object.union({"title": "manager"}, speaker))],
	"matches": {"crowds": [object.union(noun, {"class": "public"})], "grumbles": []},
})

test_allows_whom_the_next_sentence_quotes if {
	quoted({}, {}) == set()
	quoted({"kind": "partial"}, {}) == flagged
	quoted({"sentence": 6}, {}) == flagged
	quoted({"block": 3}, {}) == set()
	quoted({"block": 3}, {"sentence": 1}) == flagged
	quoted({}, {"sentence": 1}) == set()
	quoted({"how": "mixed"}, {}) == flagged
	quoted({}, {"kind": "named_org"}) == flagged
}

test_flags_one_of_them_without_a_quotation if {
	beside({"source": 2, "sentence": 5}) == flagged
}

test_flags_critics_who_are_quoted if {
	said({"kind": "direct"}) == flagged
}

test_allows_a_link if {
	found({"attributions": [arguing], "links": [{"sentence": 4}]}) == set()
}

test_allows_an_example if {
	said({"source_text": "Critics, including the League"}) == set()
}

test_allows_the_paragraphs_of_a_poll if {
	polled({}, {}) == set()
	polled({}, {"block": 4, "sentence": 5}) == flagged
	polled({}, {"block": 1}) == flagged
}

test_flags_those_whom_no_poll_asks if {
	polled({"class": "stance"}, {}) == flagged
	polled({"class": "stance", "sentence": 3}, {}) == set()
	polled({"class": "stance", "lemma": "fan"}, {}) == set()
	polled({"class": "watcher", "lemma": "fan", "text": "Critic"}, {}) == flagged
}

# "Some voters say", and "critics scoff", in the story of a poll.
test_flags_whom_the_reporter_has_heard if {
	some_of_them("Some voters") == 1
	some_of_them("Voters") == 0
}

some_of_them(text) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"matches": {"crowds": [object.union(noun, {"class": "public"}), survey]},
}))

survey := {"class": "poll", "lemma": "survey", "sentence": 1, "block": 2}

test_flags_a_grumble_of_one_side if {
	scoffing("stance") == 1
	scoffing("public") == 0
}

scoffing(class) := count(found({"attributions": [], "matches": {
	"crowds": [object.union(noun, {"class": class, "text": grumble.text}), survey],
	"grumbles": [grumble],
}}))

# Critics of whatever sort, and a poll before them.
polled(crowd, poll) := found({"attributions": [arguing], "matches": {"crowds": [
	object.union(noun, {"class": "public"}),
	object.union(noun, object.union({"class": "public"}, crowd)),
	object.union({"class": "poll", "lemma": "survey", "sentence": 1, "block": 2}, poll),
]}})

test_flags_long_after_a_poll if {
	counted := {"class": "poll", "lemma": "survey", "sentence": 1, "block": 1}
	found({"attributions": [arguing], "matches": {"crowds": [noun, counted]}}) == flagged
}

member := {"class": "member", "lemma": "among them", "sentence": 5, "block": 4}

joined(changes) := found({"attributions": [arguing], "matches": {"crowds": [noun, object.union(member, changes)]}})

test_allows_one_of_them_in_the_next_sentence if {
	joined({}) == set()
	joined({"sentence": 4}) == set()
	joined({"sentence": 6}) == set()
}

test_flags_before_others if {
	joined({"sentence": 7}) == flagged
	joined({"block": 3}) == flagged
}

test_flags_what_is_said_or_thought if {
	said({"class": "attitude", "lemma": "fear"}) == flagged
	said({"class": "informative"}) == set()
	said({"lemma": "chant"}) == set()
}

test_flags_what_residents_and_workers_say if {
	crowd("public", {"tense": "past"}) == flagged
	crowd("staff", {}) == flagged
	crowd("member", {}) == set()
}

# Somebody speaks next, who may be one of them.
next(class, changes) := found({
	"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 5})],
	"sources": [critics, object.union(amis, changes)],
	"matches": {"crowds": [object.union(noun, {"class": class})]},
})

test_flags_after_one_who_has_spoken_before if {
	next("stance", {}) == set()
	next("stance", {"sentence": 3}) == flagged
}

test_flags_beside_the_words_of_an_office if {
	report := found({
		"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 5, "kind": "direct"})],
		"sources": [critics, object.union(league, {"role": "government"})],
	})
	report == flagged
}

test_flags_beside_an_office if {
	next("stance", {"role": "spokesperson"}) == flagged
	next("stance", {"role": "official"}) == set()
}

test_flags_ordinary_people_beside_a_manager if {
	next("public", {}) == set()
	next("public", {"title": "manager"}) == flagged
	next("stance", {"title": "manager"}) == set()
	next("public", {"kind": "named_org"}) == flagged
	next("staff", {"title": "manager"}) == flagged
}

test_flags_ordinary_people_beside_an_official if {
	next("public", {"role": "official"}) == flagged
	next("public", {"role": "expert"}) == flagged
	next("public", {"role": "police"}) == flagged
	next("public", {"role": "official", "text": "Ruth Amis, a critic"}) == set()
}

test_allows_critics_beside_residents_and_a_manager if {
	report := found({
		"attributions": [arguing, object.union(arguing, {"i": 1, "source": 1, "sentence": 5})],
		"sources": [critics, object.union(amis, {"title": "manager"})],
		"matches": {"crowds": [noun, object.union(noun, {"class": "public", "lemma": "resident"}), object.union(noun, {"class": "public", "sentence": 5})]},
	})
	report == set()
}

test_allows_the_share_of_a_poll if {
	share := {"class": "share", "lemma": "percent", "sentence": 4, "block": 4}
	found({"attributions": [arguing], "matches": {"crowds": [noun, share]}}) == set()
	found({"attributions": [arguing], "matches": {"crowds": [noun, object.union(share, {"block": 3})]}}) == flagged
	found({"attributions": [arguing], "matches": {"crowds": [noun, object.union(share, {"sentence": 5})]}}) == flagged
}

# A lead over paragraphs in which somebody speaks.
lead(changes) := found({
	"sources": [critics, object.union(amis, {"sentence": 6, "role": object.get(changes, "role", ""), "kind": object.get(changes, "who", "named_person")})],
	"matches": {"crowds": [object.union(noun, {"class": object.get(changes, "crowd", "stance")})]},
	"blocks": [{"body": -1}, {"body": 3}, {"body": 2}, {"body": 1}, {"body": object.get(changes, "body", 0)}],
	"attributions": [arguing, object.union(arguing, object.union({"i": 1, "source": 1, "sentence": 8, "block": 2}, changes))],
})

test_allows_a_lead_that_sums_up_who_speaks_below if {
	lead({}) == set()
	lead({"block": 3}) == set()
	lead({"block": 1}) == flagged
	lead({"body": 4}) == flagged
	lead({"crowd": "public"}) == set()
	lead({"who": "named_org"}) == flagged
	lead({"role": "spokesperson"}) == flagged
	lead({"crowd": "public", "role": "official"}) == flagged
	lead({"source": 0}) == flagged | {{"at": "a0.source", "args": {"crowd": "Critics"}}}
}

eyes := {"at": "m.crowds.1", "text": "many", "class": "eyes", "lemma": "in the eyes of many", "sentence": 4, "block": 4, "attribution": null}

seen(changes) := found(object.union({"attributions": [], "matches": {"crowds": [eyes]}}, changes))

looked(changes) := seen({"matches": {"crowds": [object.union(eyes, changes)]}})

test_flags_what_is_so_in_the_eyes_of_many if {
	seen({}) == {{"at": "m.crowds.1", "args": {"crowd": "many"}}}
}

test_leaves_whoever_speaks_to_the_attribution if {
	seen({"attributions": [object.union(arguing, {"source_text": "many of his rivals", "modal": true})]}) == set()
}

test_allows_the_eyes_of_many_elsewhere if {
	seen({"doc": {"kind": "interview"}}) == set()
	seen({"links": [{"sentence": 4}]}) == set()
	looked({"attribution": 0}) == set()
	looked({"block": 0}) == set()
	looked({"class": "stance"}) == set()
}

grumble := {"at": "m.grumbles.0", "text": "sceptics", "class": "", "lemma": "hold", "sentence": 4, "block": 4, "attribution": null}

muttered(changes) := found({"attributions": [], "matches": {"grumbles": [object.union(grumble, changes)]}})

test_flags_a_crowd_whose_verb_is_not_seen if {
	muttered({}) == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
	muttered({"text": "the sceptics"}) == set()
	muttered({"sentence": 1}) == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
}

test_asks_once_after_a_crowd if {
	found({"attributions": [arguing], "matches": {"grumbles": [grumble]}}) == flagged
	report := found({
		"attributions": [object.union(arguing, {"source": 3, "class": "denial"})],
		"matches": {"grumbles": [grumble]},
	})
	report == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
	heard({}) == set()
	heard({"lemma": "speak"}) == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
	heard({"modal": true}) == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
	heard({"frame": "verb", "tense": "none", "cue_text": "arguing"}) == {{"at": "m.grumbles.0", "args": {"crowd": "sceptics"}}}
}

# A crowd that says something in a way that is not asked after, beside a phrase.
heard(changes) := found({
	"attributions": [object.union(arguing, object.union({"parent": 1}, changes))],
	"matches": {"crowds": [noun], "grumbles": [grumble]},
})

fretted(text, spoken) := count(found({
	"attributions": [object.union(arguing, object.union({"lemma": "speak", "parent": 1}, spoken))],
	"matches": {"grumbles": [object.union(grumble, {"class": "agents", "text": text, "lemma": "fret"})]},
}))

test_flags_whoever_does_something if {
	fretted("Weavers", {"sentence": 1}) == 1
	fretted("weavers", {"sentence": 1}) == 1
	fretted("grooms", {"sentence": 1}) == 0
	fretted("letters", {"sentence": 1}) == 0
	fretted("old Amis challengers", {"sentence": 1}) == 0
	fretted("Sanders", {"source_text": "Sanders"}) == 0
	fretted("Sanders", {"source_text": "Amis"}) == 1
	fretted("Sanders", {"source_text": "Sanders", "sentence": 1}) == 1
}

# How many are found of a group that is said to hold something.
grouped(text, changes, hits) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"sources": [object.union(critics, changes)],
	"matches": {"crowds": hits, "grumbles": []},
}))

test_flags_a_crowd_that_nobody_has_counted if {
	half := {"kind": "unknown", "count": 1, "head": "paddock", "plural": false}
	grouped("Half the paddock", half, []) == 1
	grouped("a lot of people in the stands", half, []) == 1
	grouped("Half of Congress", half, []) == 0
	grouped("The paddock", half, []) == 0
	grouped("the paddock", object.union(half, {"count": 0}), []) == 0
	found({"attributions": [object.union(arguing, {"source_text": "Half the paddock", "source": null})]}) == set()
}

test_flags_everyone_in_a_place if {
	grouped("Everyone in the market", {"kind": "unknown", "head": "everyone", "plural": false}, []) == 1
	grouped("Everyone", {"kind": "unknown", "head": "everyone", "plural": false}, []) == 0
}

test_flags_those_of_a_town if {
	hit := object.union(noun, {"class": "staff"})
	town := {"kind": "named_org", "organization": "Nantes", "plural": true}
	grouped("Critics in Nantes", town, [hit]) == 1
	grouped("Critics in Nantes", object.union(town, {"plural": false}), [hit]) == 0
	grouped("Critics at Nantes", town, [hit]) == 0
	grouped("Critics in Nantes", town, []) == 0
}

test_flags_those_of_a_house if {
	hands := {"head": "hands", "role": ""}
	grouped("old hands at the yard", hands, []) == 1
	grouped("old hands", hands, []) == 0
	grouped("old hands at the yard", object.union(hands, {"role": "official"}), []) == 0
	grouped("old letters at the yard", object.union(hands, {"head": "letters"}), []) == 0
}

# A people or the members of a party, in capitals.
named(text, kind) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"sources": [object.union(critics, {"kind": kind, "head": ""})],
	"matches": {"crowds": [], "grumbles": []},
}))

test_flags_many_of_a_party if {
	named("Many Democrats", "named_org") == 1
	named("some moderate Republicans", "named_org") == 1
	named("Other prominent younger Republicans", "named_org") == 1
	named("Fellow Democrats", "named_org") == 1
	named("Democrats", "named_org") == 0
	named("Some Rolls", "named_org") == 0
	named("Some critics", "named_org") == 0
	named("some local GOP leaders", "named_org") == 1
	named("GOP leaders", "named_org") == 0
}

test_allows_one_who_speaks_beside_another_verb if {
	inner(null) == set()
	inner(0) == flagged
}

# Somebody speaks in what another verb is taken to report.
inner(source) := found({
	"attributions": [
		arguing,
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5, "parent": 2}),
		object.union(arguing, {"i": 2, "source": source, "sentence": 5, "negated": true}),
	],
	"sources": [critics, amis],
})

test_allows_a_question if {
	found({
		"attributions": [],
		"matches": {"grumbles": [grumble]},
		"sentences": [{"block": 4, "question": i == 4, "quoted": false, "carried": null} | some i in numbers.range(0, 9)],
	}) == set()
}

# "Many Democrats say": the model takes them for a party, and finds no other.
test_takes_nobody_for_company_of_himself if {
	report := found({
		"attributions": [object.union(arguing, {"source_text": "Many Democrats", "source": 3})],
		"matches": {"crowds": []},
		"sources": [critics, amis, neighbour, object.union(league, {"count": 0, "sentence": 4})],
	})
	count(report) == 1
}

members(text, changes) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"matches": {"crowds": []},
	"sources": [object.union(critics, object.union({"head": "party", "text": text}, changes))],
}))

test_flags_members_of_any_party if {
	members("Some members of opposition parties", {}) == 1
	members("Some members of Parliament", {}) == 0
	members("Some members of opposition parties", {"kind": "named_org"}) == 0
	members("Some members of opposition parties", {"organization": "Larch Party"}) == 0
}

# Owners, whom no list knows, and a manager who speaks next.
owners(text, changes) := count(found({
	"attributions": [
		object.union(arguing, {"tense": "present", "source_text": text}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5}),
	],
	"matches": {"crowds": []},
	"sources": [object.union(critics, object.union({"head": "owners", "role": ""}, changes)), object.union(amis, {"title": "manager"})],
}))

test_takes_a_manager_for_no_owner if {
	owners("Cabin owners", {}) == 1
}

# Of a party somebody who was in office may be one.
test_allows_a_party_before_one_who_led if {
	owners("Some Republicans", {"kind": "named_org"}) == 0
}

test_allows_what_is_only_added if {
	aside := {"frame": "verb", "tense": "none", "cue_text": "calling on"}
	said(aside) == set()
	said(object.union(aside, {"tense": "present"})) == flagged
	said(object.union(aside, {"cue_text": "say"})) == flagged
	said(object.union(aside, {"frame": "according_to", "cue_text": "according to"})) == flagged
}

test_flags_beside_a_verb_of_nobody if {
	report := found({"attributions": [
		object.union(arguing, {"parent": 1}),
		object.union(arguing, {"i": 1, "source": null}),
	]})
	report == flagged
}

test_allows_a_body_called_after_critics if {
	said({"source_text": "Critics for Fair Rents"}) == set()
	said({"source_text": "Critics for hire"}) != set()
}

test_allows_who_do_not_agree if {
	said({"lemma": "disagree"}) == set()
}

test_allows_one_who_was_in_office if {
	company({"kind": "named_person", "role": "spokesperson", "title": "former spokesman", "text": "Ruth Amis"}) == set()
	company({"kind": "named_person", "role": "government", "title": "former palace", "text": "Ruth Amis"}) == flagged
	next("public", {"role": "official", "title": "Former envoy"}) == set()
}

# What is found when somebody who is called so speaks next.
next_called(name) := company({"kind": "named_person", "text": name})

test_flags_before_a_surname if {
	next_called("Ruth Amis") == set()
	next_called("Ms. Amis") == flagged
	next_called("Amis") == flagged
}

# What is found when many think, and somebody who is called so speaks in the paragraph.
many_before(name) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Many"}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5}),
	],
	"sources": [critics, object.union(amis, {"role": "government", "text": name, "sentence": 1})],
}))

test_flags_many_before_a_surname if {
	many_before("Ruth Amis") == 0
	many_before("Amis") == 1
}

# A party of whose name the model makes a body.
body(changes) := found({
	"attributions": [object.union(arguing, object.union({"source_text": "Democrats"}, changes))],
	"sources": [object.union(critics, {"kind": "named_org", "head": ""})],
	"matches": {"crowds": [object.union(noun, {"class": "party", "text": "Democrats", "lemma": "democrat"})], "grumbles": []},
})

test_flags_a_party_that_is_taken_for_a_body if {
	body({}) == {{"at": "a0.source", "lighter": true, "args": {"crowd": "Democrats"}}}
	body({"tense": "pluperfect"}) == set()
	body({"source_text": "The Democratic Party"}) == set()
}

# Some of a noun that no list has.
some_of(text, changes) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"sources": [object.union(critics, object.union({"role": "", "head": "candidate"}, changes))],
	"matches": {"crowds": [], "grumbles": []},
}))

test_flags_some_of_any_people if {
	some_of("Some candidates", {}) == 1
	some_of("several former cast members", {}) == 1
	some_of("the candidates", {}) == 0
	some_of("Some of Ruth's sheep", {}) == 0
	some_of("Some candidates", {"kind": "anonymous", "anonymity": null}) == 0
	some_of("Some candidates", {"role": "official"}) == 0
	some_of("Some candidates", {"organization": "Garde Ltd"}) == 0
	some_of("Some countries", {"head": "countries"}) == 0
}

# Critics like Ann Koe, two sentences before.
met(changes, other) := found({
	"attributions": [arguing],
	"matches": {"crowds": [noun, object.union(noun, object.union({"sentence": 2}, other)), object.union(member, object.union({"sentence": 2}, changes))]},
})

test_allows_a_crowd_of_which_one_is_known if {
	met({}, {}) == set()
	met({"class": "watcher"}, {}) == flagged
	met({"sentence": 8, "block": 3}, {"sentence": 8}) == flagged
	met({}, {"sentence": 1}) == flagged
	met({}, {"lemma": "resident"}) == flagged
}

# A share in the paragraph before, and a poll.
counted(share, poll) := found({
	"attributions": [arguing],
	"matches": {"crowds": [
		noun,
		object.union({"class": "share", "lemma": "percent", "sentence": 3, "block": 3}, share),
		object.union({"class": "poll", "lemma": "poll", "sentence": 1, "block": 1}, poll),
	]},
})

test_allows_what_goes_on_from_the_figures_of_a_poll if {
	counted({}, {}) == set()
	counted({"class": "stance"}, {}) == flagged
	counted({"block": 2}, {}) == flagged
	counted({}, {"class": "stance"}) == flagged
	counted({}, {"sentence": 3}) == flagged
}

# Several insiders say so, of whom another rule asks why they have no name.
whispered(kind) := count(found({
	"attributions": [object.union(arguing, {"lemma": "say"})],
	"sources": [object.union(critics, {"kind": kind, "count": 3, "head": "insider"})],
	"matches": {"crowds": [], "grumbles": [grumble]},
}))

test_asks_once_about_those_who_are_withheld if {
	whispered("anonymous") == 0
	whispered("document") == 1
}

# How many have done something, in the sentence that tells of a mood or in the next.
protested(hit, sentence) := {"crowds": [hit, {"at": "m.crowds.2", "text": "signed", "class": "protest", "lemma": "have walked out", "sentence": sentence, "block": 4, "attribution": null}]}

test_allows_the_mood_of_those_who_protest if {
	seen({"matches": protested(eyes, 4)}) == set()
	count(seen({"matches": protested(eyes, 5)})) == 1
	count(seen({"matches": {"crowds": [eyes, object.union(eyes, {"class": "poll", "block": 0})]}})) == 1
	found({"attributions": [arguing], "matches": protested(noun, 4)}) == flagged
}

# "Amis supporters say": she is none of them.
beside_one(name) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Amis supporters"}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5}),
	],
	"sources": [critics, object.union(amis, {"name": name})],
}))

test_flags_beside_the_one_they_stand_by if {
	beside_one("Ruth Amis") == 1
	beside_one("Ruth Orde") == 0
	beside_one("Ruth Ami") == 0
	beside_one("ruth amis") == 0
	beside_one("Amis Orde") == 0
}

quoting(name) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Amis supporters"}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 5, "kind": "direct"}),
	],
	"quotes": [{"i": 0, "kind": "full", "block": 4, "sentence": 5, "attribution": 1, "parent": null}],
	"sources": [critics, object.union(amis, {"role": "official", "name": name})],
}))

test_flags_before_the_words_of_the_one_they_stand_by if {
	quoting("Ruth Amis") == 1
	quoting("Ruth Orde") == 0
}

# A lead on her supporters, and she speaks in the next paragraph.
led(name) := count(found({
	"attributions": [
		object.union(arguing, {"source_text": "Amis supporters", "block": 1}),
		object.union(arguing, {"i": 1, "source": 1, "sentence": 8, "block": 2}),
	],
	"sources": [critics, object.union(amis, {"sentence": 8, "name": name})],
}))

test_flags_a_lead_before_the_one_they_stand_by if {
	led("Ruth Amis") == 1
	led("Ruth Orde") == 0
}

# "Some say bridge is unsafe", above the story.
headed(changes) := found(object.union(
	{
		"blocks": [object.union(block, {"kind": ["headline", "paragraph", "paragraph", "paragraph", "paragraph"][block.i]}) | some block in story.blocks],
		"attributions": [object.union(arguing, {"source_text": "Some", "block": 0})],
		"matches": {"crowds": [], "grumbles": []},
	},
	changes,
))

heads(changes) := headed({"attributions": [object.union(arguing, object.union({"source_text": "Some", "block": 0}, changes))]})

some_say := {{"at": "a0.source", "args": {"crowd": "Some"}}}

test_flags_a_headline_on_some if {
	headed({}) == some_say
	count(heads({"source_text": "Many"})) == 1
	heads({"lemma": "ask"}) == set()
	heads({"modal": true}) == set()
	heads({"negated": true}) == set()
	heads({"question": true}) == set()
	heads({"source_text": "Critics"}) == set()
	heads({"block": 1}) == set()
	headed({"doc": {"kind": "interview"}}) == set()
	headed({"blocks": [object.union(block, {"kind": "paragraph"}) | some block in story.blocks]}) == set()
	headed({"blocks": [object.union(block, {"kind": "deck"}) | some block in story.blocks]}) == set()
}

# Somebody speaks below it.
below(block) := headed({"attributions": [
	object.union(arguing, {"source_text": "Some", "block": 0}),
	object.union(arguing, {"i": 1, "source": 1, "sentence": 9, "block": block}),
]})

test_allows_a_headline_that_sums_up if {
	below(1) == set()
	below(2) == set()
	below(3) == some_say
	headed({
		"attributions": [
			object.union(arguing, {"source_text": "Some", "block": 0}),
			object.union(arguing, {"i": 1, "source": 0, "sentence": 9, "block": 1}),
		],
	}) == some_say
}

# Residents who have waited for years.
waiting(changes) := count(found({
	"attributions": [object.union(arguing, {"source_text": "Critics who have waited for years"})],
	"sources": [object.union(critics, object.union({"kind": "anonymous", "role": "", "anonymity": null}, changes))],
}))

those(text) := count(found({
	"attributions": [object.union(arguing, {"source_text": text})],
	"sources": [object.union(critics, {"kind": "anonymous", "role": "", "anonymity": null})],
}))

known(changes) := count(found({
	"attributions": [object.union(arguing, {"source_text": "Critics who have waited for years"})],
	"sources": [object.union(critics, {"kind": "anonymous", "role": "", "anonymity": null})],
	"matches": {"crowds": [object.union(noun, changes)], "grumbles": []},
}))

test_flags_those_who_have_done_something if {
	waiting({}) == 1
	waiting({"kind": "unnamed_person"}) == 0
	waiting({"anonymity": "src0.anonymity"}) == 0
	waiting({"head": "resident"}) == 0
	those("Critics whose children go there") == 1
	those("Critics who had waited for years") == 1
	those("Critics close to the mayor") == 0
	those("Critics who have seen the memo") == 0
	known({"class": "public"}) == 1
	known({"class": "staff"}) == 0
	known({"sentence": 5}) == 0
	known({"lemma": "foe"}) == 0
}

# Two verbs of one crowd, the second of which differs.
twice(changes) := count(found({
	"attributions": [arguing, object.union(object.union(arguing, {"i": 1, "source_span": "a1.source"}), changes)],
	"matches": {"crowds": [noun, object.union(noun, {"sentence": 5})], "grumbles": []},
}))

test_asks_once_of_one_crowd if {
	twice({}) == 1
	twice({"sentence": 5}) == 2
	twice({"source_text": "Other critics"}) == 2
}

test_keeps_the_first_of_two_verbs if {
	report := found({"attributions": [arguing, object.union(arguing, {"i": 1, "source_span": "a1.source"})]})
	report == flagged
}

# "Many critics argue so, and some say that": the second attribution, which stands first
# or last in the list, differs.
clipped(other, changes) := {finding.args.crowd |
	some finding in found({
		"attributions": [
			object.union(arguing, {"source_text": other}),
			object.union(object.union(arguing, {"i": 1, "source_text": "some"}), changes),
		],
		"matches": {"crowds": [noun, object.union(noun, {"sentence": 5})], "grumbles": []},
	})
}

test_takes_some_for_the_crowd_before_it if {
	clipped("Many critics", {}) == {"Many critics"}
	clipped("Many critics", {"source_text": "some critics"}) == {"Many critics", "some critics"}
	clipped("Many critics", {"sentence": 5}) == {"Many critics", "some"}
	clipped("Many critics", {"i": -1}) == {"Many critics", "some"}
	clipped("Critics", {}) == {"Critics", "some"}
}

test_flags_the_allies_of_somebody if {
	count(said({"source_text": "The mayor's critics"})) == 1
	count(said({"source_text": "The mayor's"})) == 0
	count(said({"source_text": "The critics"})) == 0
}
