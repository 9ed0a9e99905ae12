# METADATA
# description: |
#   Where the story credits anybody at all, with a name or without.
package lib.credit

# own are the attributions of the body in the outlet's own voice, and not in the words
# of another source.
own := [a |
	some a in input.attributions
	a.parent == null
	input.blocks[a.block].body >= 0
]

# blocks are the paragraphs in which somebody is said to have said something. To
# agree to a deal is to do it.
blocks := {a.block |
	some a in input.attributions
	a.source != null
	a.lemma != "agree"
}

# opening is whether one is among the first three paragraphs, where an agency
# puts its source when the lead has no room.
opening if {
	some block in blocks
	input.blocks[block].body in {0, 1, 2}
}

# counted are the kinds of casualties that somebody is said to have told of: who counts
# the injured has not counted the dead.
counted := {kind |
	some claim in input.claims
	claim.kind == "casualty"
	input.attributions[claim.owner].source != null
	some kind in ({claim.predicate} | _both[claim.predicate])
}

# A toll is of the dead, and may be of all.
_both := {"death": {"toll"}, "toll": {"death", "injury"}, "injury": set(), "missing": set(), "unhurt": set()}
