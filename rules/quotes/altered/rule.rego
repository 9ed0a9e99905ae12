# METADATA
# title: A quotation that was worked on
# description: Inside the marks, words were left out or put in.
# related_resources:
#   - description: "Associated Press Stylebook: quotations in the news"
#     ref: https://writingexplained.org/ap-style/ap-style-quotes
#   - description: "Reuters style guide: quotes are sacred"
#     ref: http://handbook.reuters.com/index.php/Q
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, npr: warning}
#   kinds: {interview: off, press_release: off}
#   message: "“{words}”: {change}. Would the speaker recognise it?"
#   ask: Check it against the tape. Quote less, or paraphrase, instead of patching.
#   config:
#     insertions: 2
package rules.quotes.altered

# Something left out in the middle.
report contains {
	"at": inner[0],
	"related": [place | some i, place in inner; i > 0],
	"args": {"words": quote.text, "change": "words were left out"},
} if {
	some quote in _quotes
	inner := array.slice(quote.ellipses, _opening(quote), count(quote.ellipses) - _closing(quote))
}

# Two insertions, or one that says more than a name.
report contains {
	"at": first,
	"related": [place | some i, place in quote.brackets; i > 0],
	"args": {"words": quote.text, "change": "words were put in"},
} if {
	some quote in _quotes
	first := quote.brackets[0]
	_patched(quote)
}

# Or one in round brackets, which cannot be told from the speaker's own.
report contains {
	"at": hit.at,
	"related": [],
	"args": {"words": input.quotes[hit.quote].text, "change": "words were put in"},
} if {
	some hit in input.matches.insertions
	hit.class == "round"
	input.blocks[hit.block].body >= 0
}

_patched(quote) if {
	harmless := [hit | some hit in input.matches.insertions; hit.quote == quote.i; hit.class == "harmless"]
	count(quote.brackets) - count(harmless) >= data.config.quotes.altered.insertions
}

_patched(quote) if {
	some hit in input.matches.insertions
	hit.quote == quote.i
	hit.class == "grave"
}

# Whole quotations of the body that stand in one paragraph.
_quotes := [quote |
	some quote in input.quotes
	input.blocks[quote.block].body >= 0
	quote.parent == null
	count(quote.parts) == 1
]

# An ellipsis at either end leaves nothing out.
_opening(quote) := 1 if regex.match(`^(\[?…|\[?\.\.\.)`, quote.text)

else := 0

_closing(quote) := 1 if regex.match(`(…|\.\.\.)[\]).,?! ]*$`, quote.text)

else := 0
