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

# Something left out in the middle, once a paragraph.
report contains {
	"at": gaps[0].at,
	"related": [gap.at | some i, gap in gaps; i > 0],
	"args": {"words": gaps[0].words, "change": "words were left out"},
} if {
	some block in {gap.block | some gap in _gaps}
	gaps := [gap | some gap in _gaps; gap.block == block]
}

_gaps := [{"at": place, "block": quote.block, "words": quote.text} |
	some quote in input.quotes
	some i, place in quote.ellipses
	_whole(quote)
	_within(quote, i)
]

# Two insertions, or one that says more than a name.
report contains {
	"at": first,
	"related": [place | some i, place in quote.brackets; i > 0],
	"args": {"words": quote.text, "change": "words were put in"},
} if {
	some quote in input.quotes
	first := quote.brackets[0]
	_whole(quote)
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

# One noun, which the speaker may never have used.
_patched(quote) if {
	kept := {hit.text | some hit in input.matches.insertions; hit.quote == quote.i; hit.class in {"harmless", "mending"}}
	some noun in _nouns(quote.text)
	every text in kept {
		not contains(noun, text)
	}
}

# An ending is glued to its word, and a first name is that of the name after it.
_nouns(text) := regex.find_n(`(^|[^A-Za-z\[])\[([^\]]*[A-Za-z0-9]{3}[^\]]*\]([^A-Za-z ]| [^A-Z]|$)|[^\]]* [^\]]*\])`, text, -1)

# A quotation of the body that stands in one paragraph, and in no other.
_whole(quote) if {
	input.blocks[quote.block].body >= 0
	quote.parent == null
	count(quote.parts) == 1
}

# An ellipsis at either end of a quotation leaves nothing out, but between the halves
# that an attribution parts.
_within(quote, i) if {
	pieces := _pieces(quote.text)
	before := pieces[i]
	after := pieces[i + 1]
	_follows(quote, before)
	regex.match(`[^ \]).,?!]`, after)
}

_follows(_, before) if regex.match(`[^ \[(“"]`, before)

_follows(quote, _) if {
	some half in input.quotes
	half.attribution == quote.attribution
	half.sentence == quote.sentence - 1
	_whole(half)
}

# What stands around the ellipses, in whatever form they are.
_pieces(text) := split(regex.replace(text, `\[(\.\.\.|…)\]|\.( ?\.){2,}`, "…"), "…")
