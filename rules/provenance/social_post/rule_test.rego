package rules.provenance.social_post_test

import data.rules.provenance.social_post

# A headline and five paragraphs of one sentence.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 5)],
	"sentences": [{"question": false, "quoted": false} | some _ in numbers.range(0, 5)],
	"attributions": [],
	"sources": [user, mayor],
	"claims": [],
	"links": [],
	"matches": {"posts": [footage, showing], "unverified": []},
}

footage := {"at": "m0", "text": "Footage circulating online", "class": "footage", "attribution": null, "sentence": 2, "block": 2}

showing := {"at": "m1", "text": "shows", "class": "showing", "attribution": null, "sentence": 2, "block": 2}

stranger := {"at": "m0", "text": "Twitter user", "class": "user", "attribution": null, "sentence": 2, "block": 2}

user := {"kind": "unnamed_person"}

mayor := {"kind": "named_person"}

saying := {"source": 0, "source_text": "One Twitter user", "lemma": "claim", "sentence": 2, "parent": null, "negated": false, "modal": false}

found(changes) := report if {
	report := social_post.report with input as object.union(story, changes)
}

beside(hit) := found({"matches": {"posts": [footage, showing, hit], "unverified": []}})

# What is found for a user who says something.
said(changes) := found({
	"attributions": [object.union(saying, changes)],
	"matches": {"posts": [stranger], "unverified": []},
})

flagged := {{"at": "m0", "args": {"post": "Footage circulating online"}}}

overheard := {{"at": "m0", "args": {"post": "Twitter user"}}}

test_flags_footage if {
	found({}) == flagged
}

# "According to footage circulating online".
according(changes, hits) := found({
	"attributions": [object.union(saying, object.union({"source_text": "the footage", "lemma": "according"}, changes))],
	"matches": {"posts": hits, "unverified": []},
})

leaning := object.union(footage, {"text": "footage circulating online", "attribution": 0})

test_flags_footage_for_a_source if {
	according({}, [leaning]) == {{"at": "m0", "args": {"post": "footage circulating online"}}}
	according({"sentence": 3}, [leaning]) == set()
	according({"lemma": "say"}, [leaning]) == set()
	according({"source_text": "the police"}, [leaning]) == set()
	according({}, [object.union(leaning, {"class": "user"})]) == set()
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_a_headline if {
	found({"blocks": [{"body": -1} | some _ in story.blocks]}) == set()
}

test_allows_footage_that_shows_nothing if {
	found({"matches": {"posts": [footage], "unverified": []}}) == set()
	found({"matches": {"posts": [footage, object.union(showing, {"sentence": 3})], "unverified": []}}) == set()
	found({"matches": {"posts": [footage, object.union(showing, {"class": "user"})], "unverified": []}}) == set()
}

test_allows_footage_that_somebody_tells_of if {
	found({"matches": {"posts": [object.union(footage, {"attribution": 0}), showing], "unverified": []}}) == set()
}

test_allows_other_words if {
	found({"matches": {"posts": [object.union(footage, {"class": "other"}), showing], "unverified": []}}) == set()
}

test_allows_an_account_of_ones_own if {
	beside({"class": "account", "sentence": 2, "block": 2}) == set()
	found({"links": [{"sentence": 2}]}) == set()
	found({"attributions": [object.union(saying, {"source": 1})]}) == set()
}

test_flags_an_account_elsewhere if {
	beside({"class": "account", "sentence": 3, "block": 3}) == flagged
}

test_flags_beside_strangers if {
	found({"attributions": [saying]}) == flagged
}

test_allows_what_was_checked if {
	beside({"class": "check", "sentence": 2, "block": 2}) == set()
	beside({"class": "check", "sentence": 3, "block": 3}) == set()
	found({"matches": {"posts": [footage, showing], "unverified": [{"block": 2}]}}) == set()
}

test_flags_what_was_checked_elsewhere if {
	beside({"class": "check", "sentence": 1, "block": 1}) == flagged
	beside({"class": "check", "sentence": 4, "block": 4}) == flagged
}

test_flags_a_user_who_says_something if {
	said({}) == overheard
}

test_allows_a_user_who_says_nothing if {
	said({"lemma": "mock"}) == set()
	said({"parent": 0}) == set()
	said({"negated": true}) == set()
	said({"modal": true}) == set()
	said({"sentence": 1}) == set()
	said({"source_text": "A neighbour"}) == set()
}

test_allows_a_post_of_a_name if {
	said({"source_text": "a Twitter user from the Courier"}) == set()
}

test_allows_the_page_of_somebody if {
	said({"source_text": "the school’s Twitter user page"}) == set()
	said({"source_text": "a Twitter user page"}) == overheard
}

test_allows_other_words_in_a_source if {
	found({"attributions": [saying], "matches": {"posts": [object.union(stranger, {"class": "other"})], "unverified": []}}) == set()
}

test_allows_what_was_confirmed_since if {
	beside({"class": "confirmation", "sentence": 2, "block": 2}) == set()
	beside({"class": "confirmation", "sentence": 3, "block": 3}) == set()
}

test_flags_below_what_was_confirmed if {
	beside({"class": "confirmation", "sentence": 1, "block": 2}) == flagged
	beside({"class": "confirmation", "sentence": 4, "block": 4}) == flagged
}

# "A user calling himself Bosun posted": the name is no statement.
test_flags_a_user_by_another_name if {
	under("call") == overheard
	under("say") == set()
}

under(lemma) := found({
	"attributions": [object.union(saying, {"parent": 1}), {"source": 0, "source_text": "a user", "lemma": lemma, "sentence": 9, "parent": null}],
	"matches": {"posts": [stranger], "unverified": []},
})

# "A page on Instagram puts it at 40."
frame := {"at": "m3", "text": "A page on Instagram", "class": "frame", "attribution": null, "sentence": 2, "block": 2}

test_flags_a_stranger_in_a_frame if {
	found({"matches": {"posts": [frame], "unverified": []}}) == {{"at": "m3", "args": {"post": "A page on Instagram"}}}
	found({"matches": {"posts": [object.union(frame, {"attribution": 0})], "unverified": []}}) == set()
	found({"matches": {"posts": [object.union(frame, {"class": "post"})], "unverified": []}}) == set()
}

chorus(users, claims) := sung(users, claims, "write")

sung(users, claims, lemma) := count(found({
	"claims": claims,
	"attributions": [object.union(saying, {"sentence": i, "lemma": lemma}) | some i in numbers.range(1, users)],
	"matches": {"posts": [object.union(stranger, {"at": sprintf("m%d", [i]), "sentence": i, "block": i}) | some i in numbers.range(1, users)], "unverified": []},
}))

test_allows_a_chorus_of_users if {
	chorus(2, []) == 2
	chorus(3, []) == 0
	chorus(3, [{"kind": "statistic"}]) == 0
	chorus(3, [{"kind": "casualty"}]) == 3
	sung(3, [], "admit") == 3
}

test_flags_footage_beside_a_chorus if {
	found({
		"attributions": [object.union(saying, {"sentence": i}) | some i in numbers.range(3, 5)],
		"matches": {
			"posts": array.concat([footage, showing], [object.union(stranger, {"at": sprintf("m%d", [i]), "sentence": i, "block": i}) | some i in numbers.range(3, 5)]),
			"unverified": [],
		},
	}) == flagged
}

# "Said the post by an unknown author".
posted(words, text) := count(found({
	"attributions": [object.union(saying, {"source_text": words})],
	"matches": {"posts": [object.union(stranger, {"text": text})], "unverified": []},
}))

test_flags_a_post_by_fewer_words if {
	posted("the post", "Post by an unknown author") == 1
	posted("the man", "post by an unknown man") == 0
	posted("the post", "anonymous message") == 0
}

made(post, block) := count(found({"matches": {
	"posts": [post, object.union(showing, {"block": post.block, "sentence": post.block}), {"at": "m2", "text": "The League has released a video", "class": "maker", "attribution": null, "sentence": block, "block": block}],
	"unverified": [],
}}))

test_allows_a_film_whose_maker_is_told if {
	made(footage, 1) == 0
	made(footage, 3) == 0
	made(footage, 4) == 1
	made(object.union(footage, {"block": 4, "sentence": 4}), 2) == 1
}

test_flags_a_user_beside_the_maker_of_a_film if {
	found({
		"attributions": [saying],
		"matches": {"posts": [stranger, {"at": "m2", "text": "video called", "class": "maker", "attribution": null, "sentence": 2, "block": 2}], "unverified": []},
	}) == overheard
}
