# METADATA
# description: |
#   How many there are that the statements of a story go back to: a power and its
#   spokesmen are one, whatever they are called.
package lib.origins

import data.lib.credit

# statements are the attributions of the body to somebody, in the outlet's voice,
# whose origin can be told.
statements := [a |
	some a in told
	not a.source in _unplaced
]

# told are those and what is said by whoever "they" and "it" are.
told := [a |
	some a in credit.own
	a.source != null
	a.frame != "credit"
	not a.class in {"attitude", "directive", "evaluative"}
	a.lemma != "ask"
]

_unplaced := _unresolved | _introduced

# A pronoun is one of those before it.
_unresolved := {source.i |
	some source in input.sources
	source.kind == "unknown"
	lower(source.text) in {"he", "her", "it", "she", "they", "we", "who", "which", "that", "this"}
}

# Whom the lead describes and the next paragraphs name.
_introduced := {source.i |
	some source in input.sources
	source.kind in {"anonymous", "unknown", "unnamed_person"}
	input.blocks[source.block].body == 0
	some named in input.sources
	named.kind == "named_person"
	input.blocks[named.block].body in {1, 2}
}

# all are the origins behind them.
all := {origin | some origin in of}

# of gives for a source of theirs its origin.
of := {i: _origin(input.sources[i]) | some i in {a.source | some a in statements}}

_origin(source) := source.owner if source.owner != ""

else := "police" if source.role == "police"

else := lower(source.organization) if source.organization != ""

else := lower(source.name)

# beside reports whether the story leans on something else all the same: it was
# said in public, it is on paper, it comes by way of another outlet, or somebody
# was asked.
beside(_) if {
	some a in statements
	_open_to_all(a)
}

beside(origin) if {
	some source in input.sources
	_kept_elsewhere(source)
	_origin(source) == origin
}

beside(_) if {
	some hit in input.matches.occasions
	hit.class != "interview"
}

beside(_) if {
	some hit in input.matches.answers
	hit.class == "comment"
}

_open_to_all(a) if a.venue != ""

_open_to_all(a) if {
	a.medium != ""
	not _interviewed(a)
}

# An interview is one voice, on whatever programme.
_interviewed(a) if {
	some hit in input.matches.occasions
	hit.sentence == a.sentence
	contains(a.medium, hit.text)
}

_open_to_all(a) if a.via != null

_open_to_all(a) if regex.match(`(?i)\b(reporters?|journalists)\b`, a.addressee)

_kept_elsewhere(source) if source.kind == "document"

_kept_elsewhere(source) if source.role in {"outlet", "poll", "social_post", "study"}
