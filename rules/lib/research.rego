# METADATA
# description: |
#   Which paragraphs go on with a study, a poll or data that the story has named.
package lib.research

# A paragraph names a piece of evidence.
_named := {hit.block | some hit in input.matches.evidence}

# And what goes on to the next: "according to the embassy" does not.
_going_on := {hit.block | some hit in input.matches.evidence; hit.class != "cited"}

# Paragraphs with a share in them.
_shares := {input.sentences[number.sentence].block |
	some number in input.numbers
	number.kind in {"percent", "ratio"}
}

# carried holds for a paragraph that names its evidence, for the one after it,
# and for a run of figures that follows.
carried(block) if block in _named

carried(block) if (block - 1) in _going_on

carried(block) if {
	before := max([named | some named in _going_on; named < block - 1])
	every between in numbers.range(before + 1, block - 1) {
		between in _shares
	}
}
