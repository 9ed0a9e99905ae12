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
	"args": {"hit": first.cue_text, "says": _slants[slant]},
} if {
	not interview.transcript
	some slant in _borne
	loaded := [verb.saying | some verb in _loaded; verb.slant == slant]
	first := _first(loaded)
}

# Or at its first idiom, where no verb bears it.
report contains {"at": idioms[0].at, "args": {"hit": idioms[0].text, "says": _slants[slant]}} if {
	not interview.transcript
	some slant in {hit.class | some hit in input.matches.slants}
	not slant in _borne
	idioms := [hit |
		some hit in input.matches.slants
		hit.class == slant
		hit.attribution == null
		input.blocks[hit.block].body >= 0
		not _answered[hit.sentence]
	]
}

_slants := {
	"doubt": "casts doubt on what they say",
	"guilt": "says that they had something to hide",
	"disbelief": "says that they are not believed",
	"feeling": "says how they felt, and not what they said",
	"guess": "tells what they did not say",
	"fight": "makes a fight of what they said",
}

_first(loaded) := body[0] if {
	body := [a | some a in loaded; input.blocks[a.block].body >= 0]
} else := loaded[0]

_borne := {verb.slant | some verb in _loaded}

_loaded := [{"slant": slant, "saying": a} |
	some a in input.attributions
	slant := _loads[a.lemma]
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
	"claim": "doubt", "profess": "doubt", "purport": "doubt", "admit": "guilt", "concede": "guilt", "confess": "guilt",
	"own up": "guilt", "let slip": "guilt", "insist": "disbelief", "swear": "disbelief", "boast": "feeling", "brag": "feeling", "gloat": "feeling",
	"rant": "feeling", "rage": "feeling", "fume": "feeling", "scoff": "feeling", "sneer": "feeling", "whine": "feeling",
	"moan": "feeling", "grumble": "feeling", "gripe": "feeling", "gush": "feeling", "rave": "feeling", "snap": "feeling",
	"bark": "feeling", "thunder": "feeling", "blurt": "feeling", "bemoan": "feeling", "enthuse": "feeling", "grouse": "feeling",
	"tout": "feeling", "trumpet": "feeling", "crow": "feeling", "whinge": "feeling", "bleat": "feeling",
	"bawl": "feeling", "purr": "feeling", "snarl": "feeling", "growl": "feeling", "roar": "feeling", "howl": "feeling", "wail": "feeling",
	"splutter": "feeling", "seethe": "feeling", "squeal": "feeling", "sniff": "feeling",
	"insinuate": "guess", "imply": "guess", "hint": "guess", "blast": "fight", "slam": "fight",
	"bash": "fight", "lash out": "fight", "hit out": "fight", "clap back": "fight", "fire back": "fight", "hit back": "fight", "shoot back": "fight",
}

_warranted(a) if {
	some hit in input.matches.warranted
	hit.sentence == a.sentence
	hit.lemma == a.lemma
}

_answered := {hit.sentence: true | some hit in input.matches.counterevidence}
