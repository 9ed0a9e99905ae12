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
#   message: "“{side} {cue}”: verbs of doubt {n} times here, and hardly any for the others"
#   ask: The same verb for every side; or give the evidence that earns the doubt.
#   per: document
package rules.balance.verb_asymmetry

import data.lib.interview
import data.lib.origins

report contains {
	"at": first.cue,
	"related": [a.cue | some a in doubted; a.i != first.i],
	"args": {"side": first.source_text, "cue": first.cue_text, "n": sprintf("%d", [count(doubted)])},
} if {
	not interview.transcript
	some side in {origins.of[a.source] | some a in _doubting}
	doubted := [a | some a in _doubting; origins.of[a.source] == side]
	count(doubted) > 1
	others := [a | some a in origins.statements; origins.of[a.source] != side]
	count(doubted) * 2 >= count(origins.statements) - count(others)
	count(others) > 1
	plain := [a | some a in others; not a.class in {"accusation", "denial", "loaded_affect", "loaded_concede", "loaded_doubt", "loaded_insist", "refute"}]
	count(plain) * 10 >= count(others) * 8
	first := doubted[0]
}

_doubting := [a |
	some a in origins.statements
	a.lemma in {"claim", "insist", "profess", "purport"}
	a.frame == "verb"
	not a.sentence in _deeds
]

# Who claims responsibility, or a prize, is not doubted.
_deeds := {hit.sentence | some hit in input.matches.answers; hit.class == "confession"}
