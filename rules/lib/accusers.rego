# METADATA
# description: |
#   Where a story says whose accusation it passes on: an accuser, an authority,
#   a charge, or a paper of the law.
package lib.accusers

import data.lib.voices

# sentences are those in which an accuser or the law speaks.
sentences := (_accusing | _cited) | _law

# accused are the sentences in which the accusation has an owner. What is called
# "the alleged fraud" further down goes on with it.
accused := _owned | _accusing

_accusing := {a.sentence |
	some a in input.attributions
	a.source != null
	_accuses(a)
}

_accuses(a) if a.class == "accusation"

_accuses(a) if {
	a.class != "attitude"
	a.lemma in {"accuse", "allege", "blame", "charge", "claim", "implicate", "sue", "suspect", "testify"}
}

# Who says something where the allegation stands beside it may say that too.
_cited := {a.sentence |
	some i in voices.speaking
	a := input.attributions[i]
	_tells(a)
}

_tells(a) if a.frame in {"according_to", "citing"}

_tells(a) if a.lemma == "tell"

_tells(a) if input.sources[a.source].role in {"police", "government", "official"}

_tells(a) if input.sources[a.source].kind == "document"

_law := {hit.sentence | some hit in input.matches.proceedings} | {claim.sentence |
	some claim in input.claims
	claim.predicate in {"charge", "conviction"}
}

_owned := {claim.sentence |
	some claim in input.claims
	claim.predicate == "accused"
	claim.owner != null
}
