# METADATA
# title: An old quotation of no date
# description: Somebody “said at the time” or “had said” it, in quotation marks, and the paragraph has no date for it.
# related_resources:
#   - description: "NPR Ethics Handbook: transparency, archival material"
#     ref: http://ethics.npr.org/category/g-transparency/
# custom:
#   severity: warning
#   kinds: {interview: off, press_release: off}
#   message: "“{said}”: old words stand beside today's news. On which day?"
#   ask: When and where did they say it? Give the date and the occasion, or ask them again today.
package rules.quotes.undated

import data.lib.interview
import data.lib.places

# "Said at the time", "has said in the past".
report contains {"at": a.cue, "related": [hit.at], "args": {"said": hit.text}} if {
	not interview.transcript
	some hit in input.matches.undated
	some i, hit.sentence in places.said_in
	a := input.attributions[i]
	_then(hit.class, hit, a)
	_speaks(a)
	not _dated(hit, a)
}

# A time in its sentence is its own.
_dated(_, a) if a.sentence in {time.sentence | some time in _distant}

# "At the time" is that of what the paragraph tells before, or the one before it.
_dated(hit, a) if {
	_then_told(hit)
	_told_when(a, _distant)
}

_dated(hit, a) if {
	_then_told(hit)
	(_at(a) - 1) in {_paragraph(time) | some time in _distant}
}

_then_told(hit) if regex.match(`(?i)\b(time|then)( ?,)?$`, hit.text)

_told_when(a, times) if {
	some time in times
	time.sentence <= a.sentence
	_paragraph(time) == _at(a)
}

# "Said last year": the reader counts the months.
report contains {"at": a.cue, "related": [time.at], "args": {"said": time.text}} if {
	not interview.transcript
	some time in input.times
	regex.match(`(?i)^(earlier )?(this|last) (year|spring|summer|fall|autumn|winter)$`, time.text)
	lower(time.text) != "this year"
	some a in input.attributions
	a.time == time.i
	_speaks(a)
	not _told_when(a, [other | some other in input.times; other.kind == "absolute"])
}

# "Had said": before what the story tells, and nobody knows how long.
report contains {"at": a.credit, "args": {"said": a.cue_text}} if {
	not interview.transcript
	some a in input.attributions
	a.tense == "pluperfect"
	a.confidence >= 90
	a.frame == "verb"
	not a.lemma in {"call", "describe", "hear", "learn", "refer to"}
	not a.class in {"attitude", "directive", "document", "evaluative"}
	_speaks(a)
	not a.sentence in _anchored
	not _told_when(a, _times)
}

_then("then", _, _)

# "Said recently", and not where or to whom.
_then("recent", _, a) if {a.venue, a.medium, a.addressee} == {""}

# "At the time, she said".
_then("opening", _, a) if input.times[a.time].kind == "anaphoric"

# "Once chirped": the verb that the word stands before is the one of saying.
_then("verb", hit, a) if endswith(hit.text, concat(" ", ["", a.cue_text]))

# "She used to say".
_then("habit", _, _)

# "As a rookie, she said": a time that goes ahead, and not one of somebody who
# "moved here as a boy".
_then("past", hit, _) if _ahead(hit)

# "Her parting shot was".
_then("line", _, a) if a.frame == "colon"

_ahead(hit) if endswith(hit.text, ",")

_ahead(hit) if hit.opens

# "Her old line, …": words that nobody is said to say.
report contains {"at": quote.at, "related": [hit.at], "args": {"said": hit.text}} if {
	not interview.transcript
	some hit in input.matches.undated
	hit.class == "line"
	some quote in input.quotes
	quote.sentence == hit.sentence
	quote.attribution == null
	quote.words > 2
	not hit.sentence in {time.sentence | some time in _distant}
}

_speaks(a) if {
	a.parent == null
	not a.negated
	_quotes(a)
}

_quotes(a) if {
	some q in a.quotes
	quote := input.quotes[q]
	quote.attribution == a.i
	quote.words > 2
	quote.kind in {"full", "partial"}
}

_at(a) := input.blocks[a.block].body

# _distant are the times that are none of the last few days, which "at the time"
# does not mean.
_distant := [time |
	some time in _times
	time.kind != "anaphoric"
	not regex.match(`(?i)(day|night|today|yesterday|now)\b`, time.text)
]

# _times are those that the newsroom tells.
_times := [time |
	some time in input.times
	time.quote == null
	time.kind != "vague"
]

_paragraph(time) := input.blocks[input.sentences[time.sentence].block].body

_anchored := {hit.sentence | some hit in input.matches.undated; hit.class == "anchor"}
