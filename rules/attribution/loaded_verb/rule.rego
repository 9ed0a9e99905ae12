# METADATA
# title: A verb that takes a side
# description: A verb of saying that doubts, corners or colours what somebody said, where the story shows no ground for it.
# related_resources:
#   - description: "Soni, Mitra, Gilbert and Eisenstein 2014: modeling factuality judgments in social media text"
#     ref: https://aclanthology.org/P14-2068/
#   - description: "Recasens, Danescu-Niculescu-Mizil and Jurafsky 2013: linguistic models for analyzing and detecting biased language"
#     ref: https://typeset.io/papers/linguistic-models-for-analyzing-and-detecting-biased-5f50dhtcgj
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning}
#   kinds: {opinion: off, interview: off, analysis: info, feature: info}
#   message: "“{hit}” {says}; does the story mean that?"
#   ask: What earns the verb? Give the evidence for it, or use “said”.
#   config:
#     allow: []
package rules.attribution.loaded_verb

import data.lib.interview

# Each load once a story, at its first verb in the body.
report contains {
	"at": first.cue,
	"related": [a.cue | some a in loaded; a.i != first.i],
	"args": {"hit": first.cue_text, "says": says},
} if {
	not interview.transcript
	some says in {_loads[a.lemma] | some a in _loaded}
	loaded := [a | some a in _loaded; _loads[a.lemma] == says]
	first := _first(loaded)
}

# Or at its first idiom, where no verb bears it.
report contains {"at": idioms[0].at, "args": {"hit": idioms[0].text, "says": says}} if {
	not interview.transcript
	some class, says in _slants
	not says in {_loads[a.lemma] | some a in _loaded}
	idioms := [hit |
		some hit in input.matches.slants
		hit.class == class
		hit.attribution == null
		input.blocks[hit.block].body >= 0
		not _answered[hit.sentence]
	]
}

_slants := {"doubt": _doubt, "guilt": _guilt, "disbelief": _disbelief, "fight": _fight}

_first(loaded) := body[0] if {
	body := [a | some a in loaded; input.blocks[a.block].body >= 0]
} else := loaded[0]

_loaded := [a |
	some a in input.attributions
	a.frame == "verb"
	a.source != null
	_ours(a)
	not a.negated
	not a.modal
	not a.question
	not a.lemma in data.config.attribution.loaded_verb.allow
	not _warranted(a)
	not _answered[a.sentence]
]

# In the story's voice, and not in that of somebody else.
_ours(a) if a.parent == null

# "She praised him and claimed …": both are hers; a ban "on admitting" is nobody's.
_ours(a) if {
	input.attributions[a.parent].source == a.source
	not endswith(a.cue_text, "ing")
}

# The strong ones: "acknowledged" and "stressed" are milder, and often apt.
_loads := {
	"claim": _doubt, "profess": _doubt, "purport": _doubt, "admit": _guilt, "concede": _guilt, "confess": _guilt,
	"own up": _guilt, "let slip": _guilt, "insist": _disbelief, "swear": _disbelief, "boast": _feeling, "brag": _feeling, "gloat": _feeling,
	"rant": _feeling, "rage": _feeling, "fume": _feeling, "scoff": _feeling, "sneer": _feeling, "whine": _feeling,
	"moan": _feeling, "grumble": _feeling, "gripe": _feeling, "gush": _feeling, "rave": _feeling, "snap": _feeling,
	"bark": _feeling, "thunder": _feeling, "blurt": _feeling, "bemoan": _feeling, "enthuse": _feeling, "grouse": _feeling,
	"tout": _feeling, "trumpet": _feeling, "crow": _feeling, "whinge": _feeling, "bleat": _feeling,
	"bawl": _feeling, "purr": _feeling, "snarl": _feeling, "growl": _feeling, "roar": _feeling, "howl": _feeling, "wail": _feeling,
	"splutter": _feeling, "seethe": _feeling, "squeal": _feeling, "sniff": _feeling,
	"insinuate": _guess, "imply": _guess, "hint": _guess, "blast": _fight, "slam": _fight,
	"bash": _fight, "lash out": _fight, "hit out": _fight, "clap back": _fight, "fire back": _fight, "hit back": _fight, "shoot back": _fight,
}

_doubt := "casts doubt on what they say"

_guilt := "says that they had something to hide"

_disbelief := "says that they are not believed"

_feeling := "says how they felt, and not what they said"

_guess := "tells what they did not say"

_fight := "makes a fight of what they said"

_warranted(a) if {
	some hit in input.matches.warranted
	hit.sentence == a.sentence
	hit.lemma == a.lemma
}

_answered := {hit.sentence: true | some hit in input.matches.counterevidence}
