# METADATA
# title: A quotation without a speaker
# description: A whole sentence in quotation marks, and nothing near it says who spoke.
# related_resources:
#   - description: "Reuters Handbook: the essentials of sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Associated Press: attribution in the same sentence, 2017"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
# custom:
#   severity: error
#   message: "“{quote}”: who said this?"
#   ask: Who said this, to whom? Name the speaker in the sentence of the quotation.
#   config:
#     words: 5
package rules.quotes.orphan

report contains {"at": quote.at, "args": {"quote": trim_right(quote.text, ",")}} if {
	some quote in input.quotes
	quote.kind == "full"
	input.sentences[quote.sentence].quoted
	_unattributed(quote)
	quote.parent == null
	quote.words >= data.config.quotes.orphan.words
	input.blocks[quote.block].kind in {"paragraph", "list_item"}
	not input.doc.kind in {"interview", "live"}
	not quote.block in (_speaking | _torn)
	not _hinted(quote)
	not (quote.block - 1) in _torn
	not _handed_on(quote)
	not _between(quote)
	not _headlined(quote)
	not (quote.block + 1) in _signing
	not _title(quote)
	not _pulled(quote)
}

_unattributed(quote) if quote.attribution == null

# "Nobody told us" says who told within the marks, and not whose words they are.
_unattributed(quote) if _within_marks(input.attributions[quote.attribution])

_within_marks(a) if {
	a.cue != null
	input.sentences[a.sentence].quoted
}

# Nor does it go on with somebody who says nothing near it: "a man who had asked
# for the bill".
_unattributed(quote) if {
	saying := input.attributions[quote.attribution]
	saying.frame == "floating"
	saying.parent == null
}

# What somebody says in the body, and not inside the marks.
_sayings := [a |
	some a in input.attributions
	a.source != null
	a.frame != "floating"
	a.parent == null
	input.blocks[a.block].body >= 0
	not _within_marks(a)
	not regex.match(`(?i)^no(body| ?one)\b`, a.source_text)
]

_speaking := {a.block | some a in _sayings}

# A word beside it hints at it. "Is said to" is nobody's word.
_hinted(quote) if {
	some hit in input.matches.introductions
	hit.block == quote.block
	not hit.sentence in _unowned
	(quote.sentence - hit.sentence) in {-1, 0, 1}
}

_unowned := {a.sentence | some a in input.attributions; a.frame in {"adverb", "passive"}}

# The paragraph before leads over to it, unless the story has turned to something
# else first: "By noon the street was closed."
_handed_on(quote) if {
	(quote.block - 1) in _handing_on
	_takes_up(quote)
}

_takes_up(quote) if input.sentences[quote.sentence].index == 0

_takes_up(quote) if input.sentences[quote.sentence - 1].quoted

# Who shook her head is who speaks.
_takes_up(quote) if {
	some hit in input.matches.people
	hit.sentence == quote.sentence - 1
}

# It goes on with somebody who has spoken two paragraphs above and speaks again in the
# next: what stands between is a pause.
_between(quote) if {
	input.sentences[quote.sentence].index == 0
	some before in _sayings
	before.block == quote.block - 2
	some after in _sayings
	after.block == quote.block + 1
	after.source == before.source
}

# The story opens with what the headline quotes somebody for.
_headlined(quote) if {
	input.blocks[quote.block].body == 0
	some other in input.quotes
	input.blocks[other.block].kind == "headline"
	other.attribution != null
}

# Paragraphs that lead over to the next.
_handing_on := _speaking | {sentence.block |
	some sentence in input.sentences
	input.blocks[sentence.block].body >= 0
	_last(sentence)
	_leads_over(sentence)
}

_last(sentence) if not input.sentences[sentence.i + 1].block == sentence.block

# By a hint in the last sentence,
_leads_over(sentence) if sentence.i in _hints

# by being a quotation itself,
_leads_over(sentence) if sentence.quoted

# or by being no more than the pause in a conversation.
_leads_over(sentence) if {
	sentence.index == 0
	sentence.words <= 3
}

_hints := {hit.sentence | some hit in input.matches.introductions}

# One that is the name of the speaker, below a quotation set apart.
_signing := {block.i | some block in input.blocks; block.kind in {"list_item", "byline", "credit"}} | {hit.block |
	some hit in input.matches.introductions
	hit.class == "dash"
	input.sentences[hit.sentence].index == 0
	input.sentences[hit.sentence].words < 12
}

# Near a mark without its fellow nothing is sure.
_torn := {quote.block | some quote in input.quotes; not _whole(quote)}

_whole(quote) if {
	quote.opened
	quote.closed
}

# A short first line in quotation marks and without a full stop is a headline
# that nobody marked as one.
_title(quote) if {
	quote.block == 0
	not endswith(quote.text, ".")
	quote.words <= 12
	count([s | some s in input.sentences; s.block == 0]) == 1
}

# A quotation set apart repeats one that has its speaker elsewhere.
_pulled(quote) if {
	some other in input.quotes
	other.i != quote.i
	other.attribution != null
	contains(other.text, trim_right(substring(quote.text, 0, 40), "."))
}
