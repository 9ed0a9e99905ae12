# METADATA
# title: Confirmed by nobody who can
# description: “Confirmed” stands with a source without a name, another outlet, a post, or nobody at all.
# related_resources:
#   - description: "D. Jerz: nuances such as “sources tell us”, “reportedly” and “confirmed” matter, 2018"
#     ref: https://jerz.setonhill.edu/blog/2018/07/07/in-journalism-nuances-such-as-sources-tell-us-reportedly-it-appears-confirmed-matter/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: warning
#   profiles: {strict: error, reuters: error}
#   kinds: {opinion: off, interview: off}
#   message: "“{words}” {fault}. Who does?"
#   ask: Who with authority, and independent of the first source, says that it is so? If nobody does, write “said”.
package rules.corroboration.confirmed_misuse

import data.lib.interview
import data.lib.unnamed
import data.lib.voices

report contains {"at": a.credit, "args": {"words": words, "fault": "can repeat a claim, but not confirm it"}} if {
	some a in _confirming
	words := a.source_text
	_no_authority(input.sources[a.source])
}

report contains {"at": a.credit, "args": {"words": a.cue_text, "fault": "leaves open who confirms it"}} if {
	some a in _confirming
	a.frame == "passive"
	a.source == null
	not a.sentence in voices.sentences
}

_confirming := [a |
	not interview.transcript
	some a in input.attributions
	a.lemma in {"authenticate", "confirm", "corroborate", "verify"}
	not a.negated
	not a.modal
	not a.question
	a.parent == null
]

_no_authority(source) if source.kind == "anonymous"

_no_authority(source) if source.role in {"social_post", "source"}

# An official of a country, a friend.
_no_authority(source) if unnamed.someone(source)

_no_authority(source) if {
	unnamed.head(source) == "office"
	"country" in unnamed.classes(source)
	not unnamed.announces(source)
}

# What another outlet has confirmed it has heard, as far as we know.
_no_authority(source) if source.role == "outlet"

_no_authority(source) if regex.match(`(?i)^((some|several|media|press|news|local|early|initial|multiple) )*reports$`, source.text)
