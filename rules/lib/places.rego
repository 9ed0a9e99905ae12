# METADATA
# description: |
#   Where things stand, by their index, so that what stands somewhere is found in one
#   look: some i, hit.sentence in places.said_in.
package lib.places

# said_in are the sentences of the attributions, said_below their blocks, and said_by
# their sources.
said_in := [a.sentence | some a in input.attributions]

said_below := [a.block | some a in input.attributions]

said_by := [a.source | some a in input.attributions]

# heads are the headline and the deck, and headings the sentences there.
heads := [block | some block in input.blocks; block.kind in {"headline", "deck"}]

headings := [sentence |
	some block in heads
	some sentence in input.sentences
	sentence.block == block.i
]

# sourced holds where one of them says whose word it is.
sourced if {
	some block in heads
	block.i in said_below
}

# leads are the sentences that open the first paragraph.
leads := [sentence |
	some sentence in input.sentences
	sentence.index == 0
	input.blocks[sentence.block].body == 0
]
