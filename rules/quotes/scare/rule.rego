# METADATA
# title: A word in marks that nobody says
# description: Quotation marks around a word of the story's own take its meaning back, and do not say whose doubt that is.
# related_resources:
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "Science Media Centre: best practice guidelines for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "Ten minutes past deadline: claim quotes"
#     ref: https://tenminutespastdeadline.wordpress.com/tag/claim-quotes/
# custom:
#   severity: info
#   graver: warning
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {opinion: info, press_release: off}
#   message: "“{hit}” in marks: whose word is it, and whose doubt?"
#   ask: Who calls it that? If it is their word, say so; if it is ours, drop the marks.
package rules.quotes.scare

import data.lib.interview

report contains {"at": quote.at, "graver": quote.i in _plain, "args": {"hit": quote.text}} if {
	not interview.transcript
	some quote in input.quotes
	_apart(quote)
	quote.parent == null
	input.blocks[quote.block].body >= 0
	regex.match(`^[\p{Ll} ’'-]+$`, quote.text) # a capital may be that of a title
	not _owned(quote)
}

# A risk that is “high” is so on a scale of somebody's.
_grades := {"amber", "excellent", "extreme", "good", "green", "high", "inadequate", "junk", "low", "moderate", "poor", "red", "severe", "very high", "very low"}

_owned(quote) if {
	quote.text in _grades
	not quote.i in _praising
}

# "His “green” car" is on no scale.
_praising := {hit.quote | some hit in input.matches.scares; hit.class == "praise"}

# _plain are those that take back what something or somebody is.
_plain := {hit.quote |
	some hit in input.matches.scares
	hit.class in {"noun", "praise"}
} | {hit.quote |
	some hit in input.matches.scares
	hit.class == "predicate" # "the pardons were “full and unconditional”": whose words are they?
	input.quotes[hit.quote].kind == "scare"
}

_apart(quote) if quote.i in _plain

# Any other word may be the term of a trade, or go on with what somebody said.
_apart(quote) if {
	_short(quote)
	not _goes_on(quote)
}

_short(quote) if quote.kind == "scare"

# "The “want-away” striker" looks like a verb.
_short(quote) if {
	quote.kind == "partial"
	regex.match(`^\pL+-\pL+( \pL+)?$`, quote.text)
}

_goes_on(quote) if {
	(quote.sentence - 1) in _heard
	input.sentences[quote.sentence - 1].block == quote.block
}

_heard := {saying.sentence | some saying in input.attributions}

# Somebody is heard in the sentence, and it may be theirs.
_owned(quote) if quote.sentence in (_heard - _muttered)

# "She brought the “usuals” with her in what some see as a photo op": not theirs.
_muttered := {hit.sentence | some hit in input.matches.scares; hit.class == "muttered"}

_owned(quote) if input.sentences[quote.sentence].carried != null

# The sentence says who uses the word.
_owned(quote) if {
	some naming in input.matches.scares
	naming.class == "naming"
	naming.sentence == quote.sentence
}

# It is somebody's own, or somebody is quoted with the word elsewhere.
_owned(quote) if {
	some other in input.quotes
	other.attribution != null
	contains(lower(other.text), quote.text)
}
