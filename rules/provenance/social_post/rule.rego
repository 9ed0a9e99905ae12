# METADATA
# title: A post for a source
# description: A statement rests on a stranger's post or on footage from the net, and the story does not say who checked it.
# related_resources:
#   - description: "Verification Handbook, chapter 3"
#     ref: http://www.verificationhandbook.com/book/chapter3.php
#   - description: "NPR: special section on anonymous sourcing"
#     ref: http://ethics.npr.org/?s=anonymous
#   - description: "Reuters Handbook: the essentials of sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, npr: error}
#   kinds: {interview: off}
#   message: "“{post}”: the story leaves it open. Who posted it, and who checked?"
#   ask: Who is behind the post, and how was it checked? Say so, or say that it could not be.
package rules.provenance.social_post

import data.lib.interview

report contains {"at": post.at, "args": {"post": post.text}} if {
	not interview.transcript
	some post in array.concat(array.concat(_footage, _told), array.concat(_users, _framed))
	input.blocks[post.block].body >= 0
	not _owned[post.sentence]
	not _checked(post)
	not _in_chorus(post)
}

# What three users or more have to say of something is a chorus, and no report; but
# where people were hurt they may be witnesses.
_in_chorus(post) if {
	post.class == "user"
	not post.sentence in _telling
	count(_users) > 2
	every claim in input.claims {
		claim.kind != "casualty"
	}
}

# A user who admits or reports something tells more than his mind.
_telling := {a.sentence |
	some a in input.attributions
	a.lemma in {"according", "admit", "allege", "leak", "report", "reveal", "theorise", "theorize"}
}

# Footage that is said to show something.
_footage := [post |
	some post in input.matches.posts
	post.class == "footage"
	post.attribution == null
	_showing[post.sentence]
]

# Footage on whose word it is: "according to a video that has gone viral".
_told := [post |
	some post in input.matches.posts
	post.class == "footage"
	some a in input.attributions
	a.sentence == post.sentence
	a.lemma == "according"
	words := split(a.source_text, " ")
	startswith(post.text, words[count(words) - 1])
]

# A stranger in a frame of saying that is no attribution: "a page on Instagram puts it".
_framed := [post |
	some post in input.matches.posts
	post.class == "frame"
	post.attribution == null
]

# A user who says something.
_users := [post |
	some post in input.matches.posts
	post.class == "user"
	some a in input.attributions
	a.sentence == post.sentence
	a.lemma in {
		"according", "add", "admit", "allege", "boast", "claim", "comment", "complain", "joke", "note", "post", "quip", "reply", "report", "respond",
		"insist", "leak", "per", "reveal", "say", "show", "speculate", "state", "suggest", "swear", "theorise", "theorize", "tweet", "warn", "write",
	}
	_outermost(a)
	not a.negated
	not a.modal
	_leans_on(a, post)
	not _of_somebody(a.source_text)
]

_leans_on(a, post) if contains(a.source_text, post.text)

# "Said the post by an unknown author".
_leans_on(a, post) if {
	words := split(lower(a.source_text), " ")
	words[count(words) - 1] in {"comment", "message", "post", "posting", "thread"}
	words[count(words) - 1] in split(lower(post.text), " ")
}

_of_somebody(text) if regex.match(`\b(by|from) (the )?[A-Z]`, text)

# "The school's Facebook post".
_of_somebody(text) if {
	regex.match(`(?i)(['’]s|s['’]|\b(his|her|its|their|our)) (\pL+ ){0,3}(accounts?|channel|comments?|messages?|page|posts?|thread|tweets?|videos?)\b`, text)
}

_outermost(a) if a.parent == null

# "A user calling himself Bosun59 posted".
_outermost(a) if input.attributions[a.parent].lemma == "call"

_showing := {hit.sentence: true | some hit in input.matches.posts; hit.class == "showing"}

# Somebody's own account, or somebody with a name speaks in the sentence.
_owned := {i: true |
	some found in [
		{hit.sentence | some hit in input.matches.posts; hit.class == "account"},
		{a.sentence | some a in input.attributions; input.sources[a.source].kind == "named_person"},
		{link.sentence | some link in input.links},
	]
	some i in found
}

# In its paragraph, or in the next.
_checked(post) if {
	some near in [post.block, post.block + 1]
	near in _checks
}

# What was confirmed before it is something else.
_checked(post) if {
	some hit in input.matches.posts
	hit.class == "confirmation"
	hit.sentence >= post.sentence
	hit.block in {post.block, post.block + 1}
}

# The paragraph, or one beside it, says who made the film: a terror group has released it,
# and it is called so.
_checked(post) if {
	post.class == "footage"
	some hit in input.matches.posts
	hit.class == "maker"
	abs(input.blocks[hit.block].body - input.blocks[post.block].body) < 2
}

_checks := {hit.block | some hit in input.matches.posts; hit.class == "check"} | {hit.block | some hit in input.matches.unverified}
