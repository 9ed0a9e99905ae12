# METADATA
# title: One side claims, the other says
# description: The verbs for one party doubt what it says, and those for the others do not.
# related_resources:
#   - description: "Soni et al. 2014: modeling factuality judgments in social media text"
#     ref: https://aclanthology.org/P14-2068/
#   - description: "Recasens et al. 2013: linguistic models for analyzing and detecting biased language"
#     ref: https://typeset.io/papers/linguistic-models-for-analyzing-and-detecting-biased-5f50dhtcgj
#   - description: "Wikipedia: words to watch, said and claimed"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning}
#   kinds: {opinion: off, press_release: off, interview: off}
#   message: "“{side} {cue}”: verbs of doubt {n} times here, and hardly any for the others. Why?"
#   ask: What earns the doubt? Give the evidence, or the same verb to every side.
#   per: document
#   config:
#     doubted: 2
#     doubted_percent: 50
#     others: 2
#     plain_percent: 80
package rules.balance.verb_asymmetry

import data.lib.interview
import data.lib.origins

report contains {
	"at": first.cue,
	"related": [a.cue | some a in doubted; a.i != first.i],
	"args": {"side": first.source_text, "cue": first.cue_text, "n": sprintf("%d", [count(doubted)])},
} if {
	not interview.transcript
	config := data.config.balance.verb_asymmetry
	some side in {_side[a.i] | some a in _doubting}
	doubted := [a | some a in _doubting; _side[a.i] == side]
	count(doubted) >= config.doubted
	others := [a | some a in input.attributions; _side[a.i] != side]
	count(doubted) * 100 >= config.doubted_percent * (count(_side) - count(others))
	count(others) >= config.others
	plain := [a | some a in others; not a.class in {"accusation", "denial", "loaded_affect", "loaded_concede", "loaded_doubt", "loaded_insist", "refute"}]
	count(plain) * 100 >= config.plain_percent * count(others)
	first := doubted[0]
}

_doubting := [a |
	some a in input.attributions
	a.lemma in {"claim", "insist", "profess", "purport"}
	a.frame == "verb"
	not a.sentence in _deeds
]

# _side gives for each statement whose it is: of whom it names, or of whom its
# pronoun goes on with, the last to have spoken in the paragraph.
_side := {a.i: origin |
	some a in origins.told
	origin := origins.of[_speaker(a)]
}

_speaker(a) := a.source if _named[a.i]

else := last.source if {
	number := _number[lower(a.source_text)]
	last := input.attributions[max({i | some i, block in _named; i < a.i; block == a.block})]
	input.sources[last.source].plural in number
}

# The singular is for both: "the council said … they said".
_number := {"it": {false}, "they": {false, true}}

_named := {a.i: a.block | some a in origins.statements}

# Who claims responsibility, or a prize, is not doubted.
_deeds := {hit.sentence | some hit in input.matches.answers; hit.class == "confession"}
