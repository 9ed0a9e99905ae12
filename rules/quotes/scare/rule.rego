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
#   severity: warning
#   kinds: {opinion: info, press_release: off}
#   message: "“{hit}” in marks: whose word is it, and whose doubt?"
#   ask: Who calls it that? If it is their word, say so; if it is ours, drop the marks.
package rules.quotes.scare

import data.lib.interview

report contains {"at": quote.at, "args": {"hit": quote.text}} if {
	not interview.transcript
	some hit in input.matches.scares
	quote := input.quotes[hit.quote]
	_apart(hit, quote)
	quote.parent == null
	input.blocks[hit.block].body >= 0
	lower(quote.text) == quote.text # a capital may be that of a title
	not _owned(hit, quote)
}

_apart(hit, _) if hit.class in {"noun", "praise"}

# "The pardons were “full and unconditional”": whose words are they?
_apart(hit, quote) if {
	hit.class == "predicate"
	quote.kind == "scare"
}

# Somebody is heard in the sentence or in the one before, and it may be theirs.
_owned(hit, _) if {
	some saying in input.attributions
	saying.block == hit.block
	saying.sentence in {hit.sentence - 1, hit.sentence}
}

_owned(hit, _) if input.sentences[hit.sentence].carried != null

# The sentence says who uses the word.
_owned(hit, _) if {
	some naming in input.matches.scares
	naming.class == "naming"
	naming.sentence == hit.sentence
}

# Somebody is quoted with the word, here or elsewhere.
_owned(_, quote) if {
	some other in input.quotes
	other.attribution != null
	contains(lower(other.text), quote.text)
}
