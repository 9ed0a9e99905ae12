# METADATA
# title: Reading minds
# description: The story says what somebody fears, wants or knows, and not who told it so.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013: linguistic models for analyzing and detecting biased language"
#     ref: https://typeset.io/papers/linguistic-models-for-analyzing-and-detecting-biased-5f50dhtcgj
# custom:
#   severity: off
#   profiles: {strict: info, ap: info, reuters: warning, bbc: info, npr: info}
#   kinds: {opinion: off, interview: off, analysis: off, feature: off, press_release: off}
#   message: "“{hit}”: nobody in the story says so. How do we know?"
#   ask: Who told us what they think? Say so, or report what they said or did.
package rules.attribution.mind_reading

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.minds
	hit.attribution == null
	input.blocks[hit.block].body >= 0
	sentence := input.sentences[hit.sentence]
	sentence.carried == null
	not sentence.question
	not hit.block in _told
}

# Somebody speaks in the paragraph, and may be the one, or have told of it.
_told := {a.block |
	some a in input.attributions
	a.source != null
	a.class != "attitude"
} | {quote.block | some quote in input.quotes}
