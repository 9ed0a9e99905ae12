# METADATA
# description: |
#   Who speaks where. These are complete rules, which are worked out once an
#   article; a look-up in a "contains" rule is worked out anew for every key.
package lib.voices

# speaking are the attributions that tell a reader whose word something is: by
# a person with a name, an institution, a document, or a news outlet that is
# named. A denial or a refusal to comment is nobody's word for anything.
speaking := {a.i |
	some a in input.attributions
	not a.class in {"attitude", "denial", "directive", "no_comment", "refute"}
	_known(a)
}

# sentences are those with such an attribution.
sentences := {input.attributions[i].sentence | some i in speaking}

_known(a) if _named(input.sources[a.source])

# "A neighbour told the Evening Post": the paper is the source we have.
_known(a) if {
	teller := input.sources[a.via]
	teller.role == "outlet"
	teller.named
}

_named(source) if source.named

# "Local media" is an outlet and no name.
_named(source) if {
	source.kind in {"named_person", "named_org", "document"}
	source.role != "outlet"
}

_named(source) if source.role in {"police", "poll", "social_post", "study"}
