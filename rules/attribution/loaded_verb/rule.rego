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

report contains {"at": a.cue, "args": {"hit": a.cue_text, "says": _loads[a.lemma]}} if {
	not interview.transcript
	some a in input.attributions
	a.frame == "verb"
	a.source != null
	a.parent == null
	not a.negated
	not a.modal
	not a.question
	not a.lemma in data.config.attribution.loaded_verb.allow
	not _warranted(a)
	not _answered[a.sentence]
}

# The strong ones: "acknowledged" and "stressed" are milder, and often apt.
_loads := {lemma: says |
	some says, lemmas in {
		"casts doubt on what they say": ["claim", "profess", "purport"],
		"says that they had something to hide": ["admit", "concede", "confess", "own up"],
		"says that they are not believed": ["insist", "swear"],
		"says how they felt, and not what they said": [
			"boast", "brag", "gloat", "rant", "rage", "fume", "scoff", "sneer", "whine", "moan", "grumble", "gripe", "gush", "rave", "snap",
			"bark", "thunder", "blurt", "insinuate",
		],
		"makes a fight of what they said": ["blast", "slam", "bash", "lash out", "hit out", "clap back", "fire back", "hit back"],
	}
	some lemma in lemmas
}

_warranted(a) if {
	some hit in input.matches.warranted
	hit.sentence == a.sentence
	hit.lemma == a.lemma
}

_answered := {hit.sentence: true | some hit in input.matches.counterevidence}
