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
import data.lib.places

report contains {"at": quote.at, "graver": i in _plain, "args": {"hit": quote.text}} if {
	not interview.transcript
	some i in (_plain | _strange)
	quote := input.quotes[i]
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

# _strange is any other word, which may be the term of a trade, or go on with what
# somebody said.
_strange := {quote.i |
	some quote in input.quotes
	_short(quote.kind, quote)
	not _goes_on(quote)
}

_short("scare", _)

# "The “want-away” striker" looks like a verb.
_short("partial", quote) if regex.match(`^\pL+-\pL+( \pL+)?$`, quote.text)

_goes_on(quote) if {
	(quote.sentence - 1) in _heard
	input.sentences[quote.sentence - 1].block == quote.block
}

_heard := {sentence | some sentence in places.said_in}

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
