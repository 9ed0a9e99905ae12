# METADATA
# title: A new speaker without notice
# description: A quotation of another speaker follows in the same paragraph, and its speaker is named only after it.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: warning
#   profiles: {strict: error, reuters: error}
#   kinds: {interview: off}
#   message: "{next} speaks here, and the reader still hears {previous}. Who is speaking?"
#   ask: Can {next} have a paragraph of their own, and be named before the quotation?
#   config:
#     words: 5
package rules.quotes.speakers_run_together

import data.lib.interview

report contains {
	"at": quote.at,
	"related": [before.at],
	"args": {"previous": _heard(previous), "next": next.source_text},
} if {
	not interview.transcript
	some i, quote in _quotes
	before := _quotes[i - 1]
	before.block == quote.block
	quote.sentence in _behind
	quote.words >= data.config.quotes.speakers_run_together.words
	input.blocks[quote.block].body >= 0
	next := _speaker(quote)
	next.frame in {"according_to", "verb"}
	next.sentence == quote.sentence
	previous := input.attributions[before.attribution]
	_plain(previous, before)
	not _same(previous, next)
	not _speaks_for(next, previous)
	_at_once(max([before.sentence, previous.sentence]), quote.sentence)
}

# Quotations that are within no other.
_quotes := [quote | some quote in input.quotes; quote.parent == null]

# A sentence of the first speaker's own, or a few words that have an attribution
# to themselves. “Call the roll,” came shouts from the floor is neither.
_plain(saying, quote) if {
	saying.frame != "floating"
	quote.words > 2
}

_plain(_, quote) if input.sentences[quote.sentence].quoted

# The attribution of a quotation, when it tells one speaker from another: by a
# name, or as a new one. "He" and "the lawyer" go on with somebody.
_speaker(quote) := saying if {
	saying := input.attributions[quote.attribution]
	_told_apart(input.sources[saying.source], saying.source_text)
}

_told_apart(source, text) if {
	source.kind == "named_person"
	regex.match(`\p{Lu}`, text)
	not text in {"He", "She", "They"}
}

_told_apart(source, text) if {
	source.kind in {"anonymous", "named_person", "unnamed_person"}
	regex.match(`(?i)^(an?|one|another|his|her|their) `, text)
}

# Whom the reader hears: a speaker told apart, or the one whom a pronoun means.
_heard(saying) := saying.source_text if _told_apart(input.sources[saying.source], saying.source_text)

else := input.sources[saying.source].name if input.sources[saying.source].kind in {"named_org", "named_person"}

# "A spokesman" speaks for whom the story has just quoted, unless it says for whom.
_speaks_for(next, _) if {
	input.sources[next.source].role == "spokesperson"
	not regex.match(`(?i)( for|['’]s|s['’]|,) `, next.source_text)
}

_speaks_for(next, previous) if {
	input.sources[next.source].role == "spokesperson"
	some word in split(input.sources[previous.source].name, " ")
	count(word) > 2
	contains(next.source_text, word)
}

# The same person, maybe under another name.
_same(a, b) if a.source == b.source

_same(a, b) if {
	some word in split(input.sources[a.source].name, " ")
	count(word) > 2
	contains(input.sources[b.source].name, word)
}

# The sentences with an attribution behind a quotation, and none ahead.
_behind := _side("behind") - _side("ahead")

_side(class) := {hit.sentence | some hit in input.matches.turns; hit.class == class}

# Only words of the one who spoke before stand between.
_at_once(from, to) if {
	from < to
	every i in numbers.range(from + 1, to) {
		_quoted_or_last(i, to)
	}
}

_quoted_or_last(i, to) if i == to

_quoted_or_last(i, _) if input.sentences[i].quoted
