# METADATA
# title: A conjecture of our own
# description: The story says what may be so, or what it could mean, and nobody in it thinks so.
# related_resources:
#   - description: "UK Editors' Code of Practice, clause 1: accuracy"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, npr: error}
#   kinds: {opinion: off, analysis: off, interview: off}
#   message: "“{hit}”: whose conjecture is this? Nobody is said to think so"
#   ask: Which analyst or official thinks so, and on what evidence? Else cut the sentence.
package rules.hedging.speculation

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.conjectures
	hit.attribution == null
	input.blocks[hit.block].body >= 0
	sentence := input.sentences[hit.sentence]
	not sentence.question
	not hit.sentence in {input.attributions[i].sentence | some i in _voices}
	not sentence.carried in _voices
}

# _voices are the attributions to somebody who may be whose conjecture it is. An
# outlet that is relayed is not: it has said so, and then the story goes on.
_voices := {a.i |
	some a in input.attributions
	a.parent == null
	input.sources[a.source].outlet == ""
}
