# METADATA
# title: A quotation without one of its marks
# description: A quotation that never closes, or a closing mark that nothing opens, so that nobody can tell whose words are whose.
# related_resources:
#   - description: "Associated Press Stylebook: quotations in the news"
#     ref: https://writingexplained.org/ap-style/ap-style-quotes
#   - description: "Reuters style guide: quotes are sacred"
#     ref: http://handbook.reuters.com/index.php/Q
# custom:
#   severity: warning
#   message: "“{words}”: {fault}. Where is the other mark?"
#   ask: Where does the speaker stop? Close the quotation, or open the next paragraph with a mark if it runs on.
package rules.quotes.unbalanced

# One that nothing closes. The mark that was to close it, after a quotation
# within it or some paragraphs later, is the same mistake.
report contains {
	"at": quote.at,
	"related": [stray.at | some stray in _strays; _closes_late(stray, quote)],
	"graver": count({fault} & {_nested, _within}) == 0,
	"args": {"words": quote.text, "fault": fault},
} if {
	some quote in _unclosed
	fault := _fault(quote)
}

# The marks around one within another close it for the reader: “She said, ‘so be it.”
#
# When another opens before it is closed, either a mark is missing between them
# or one stands within the other in the same marks, and the reader can tell.
_fault(quote) := _within if {
	quote.parent != null
} else := _nested if {
	some inner in input.quotes
	inner.i == quote.i + 1
	inner.opened
	inner.block == quote.block
} else := "a quotation whose next paragraph no mark opens" if {
	some stray in _strays
	stray.block > quote.block
	_closes_late(stray, quote)
} else := "a quotation that never closes"

_within := "a quotation within another that never closes"

_nested := "marks within the same marks, or one that is missing"

# And a mark that nothing opens, once a paragraph.
report contains {
	"at": stray.at,
	"related": [other.at | some other in _strays; other.block == stray.block; other.i > stray.i],
	"graver": true,
	"args": {"words": concat(" ", ["…", stray.text]), "fault": "a quotation that never opens"},
} if {
	some stray in _strays
	count({quote.i | some quote in _unclosed; _closes_late(stray, quote)}) == 0
	count({other.i | some other in _strays; other.block == stray.block; other.i < stray.i}) == 0
}

_unclosed := [quote |
	some quote in input.quotes
	quote.closed == false
	quote.opened
	quote.words > 0
	_prose(quote)
]

_strays := [quote |
	some quote in input.quotes
	quote.opened == false
	_prose(quote)
]

_prose(quote) if {
	input.blocks[quote.block].kind in {"headline", "deck", "paragraph", "list_item", "block_quote"}
	not quote.block in _marked_up
}

_marked_up := {hit.block | some hit in input.matches.markup}

_closes_late(stray, quote) if {
	stray.block == quote.block
	stray.i > quote.i
}

_closes_late(stray, quote) if {
	stray.i == quote.i + 1
	(stray.block - quote.block) in {1, 2, 3, 4}
}
