# METADATA
# title: A sneer without an owner
# description: “So-called” and “self-styled” doubt a name, and do not say who uses it or why it is doubted.
# related_resources:
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "A. Blau: the curse of quotation marks on the BBC website, 2014"
#     ref: https://adrianblau.wordpress.com/2014/03/24/the-curse-of-quotation-marks-on-the-bbc-website/
#   - description: "Ten minutes past deadline: claim quotes"
#     ref: https://tenminutespastdeadline.wordpress.com/tag/claim-quotes/
# custom:
#   severity: warning
#   profiles: {npr: info}
#   kinds: {opinion: off}
#   message: "“{hit}”: whose word is it, and why do we doubt it?"
#   ask: Who calls it that? Write “what Moscow calls …”, or use the plain noun and report the doubt.
package rules.hedging.so_called

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.sneers
	hit.class == "sneer"
	not _owned(hit)
}

# A person's words in our own: the doubt is as likely theirs.
_owned(hit) if {
	input.sources[input.attributions[hit.attribution].source].kind in {"named_person", "unnamed_person"}
}

# "She rejected the so-called reform": the doubt is hers. What a crowd feels is the
# story's summary, in the story's words.
_owned(hit) if {
	within := input.attributions[hit.attribution]
	within.class in {"accusation", "attitude", "denial", "evaluative", "refute"}
	not _crowd(within)
}

_crowd(within) if {
	within.class == "attitude"
	input.sources[within.source].kind in {"unknown", "unnamed_group"}
}

# The sentence says who uses the word.
_owned(hit) if {
	some naming in input.attributions
	naming.sentence == hit.sentence
	naming.lemma in {"brand", "call", "characterise", "characterize", "describe", "dub", "label", "term"}
}

_owned(hit) if {
	some calling in input.matches.sneers
	calling.class == "caller"
	calling.sentence == hit.sentence
}

# The sentence, or the next in the paragraph, says what the word means.
_owned(hit) if {
	some gloss in input.matches.sneers
	gloss.class == "gloss"
	gloss.block == hit.block
	gloss.sentence in {hit.sentence, hit.sentence + 1}
}
