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

report contains {"at": a.credit, "args": {"words": a.source_text, "fault": "can repeat a claim, but not confirm it"}} if some a in _repeating

_repeating := [a |
	some a in _confirming
	_repeats(a, input.sources[a.source])
]

_repeats(_, source) if _no_authority(source)

# An official of a country; a headline has no room for the office.
_repeats(a, source) if {
	input.blocks[a.block].body >= 0
	unnamed.head(source) == "office"
	"country" in unnamed.classes(source)
	not unnamed.announces(source)
}

report contains {"at": a.credit, "args": {"words": a.cue_text, "fault": "leaves open who confirms it"}} if {
	some a in _confirming
	a.frame == "passive"
	a.source == null
	not a.sentence in voices.sentences
}

# "Confirmed: the fee was £9m", with nobody who speaks for it here or next.
report contains {"at": hit.at, "args": {"words": hit.text, "fault": "leaves open who confirms it"}} if {
	some hit in _frames
	hit.class == "agentless"
	not hit.sentence in voices.sentences
	not _spoken_for[hit.sentence + 1] == hit.block
	not _agents[hit.sentence]
}

# "Confirmation came from a servant", who is no attribution.
report contains {"at": hit.at, "args": {"words": hit.text, "fault": "can repeat a claim, but not confirm it"}} if {
	some hit in _frames
	hit.class in {"nameless", "relay"}
	not hit.sentence in {a.sentence | some a in _repeating}
}

# She said so in May, and confirms it herself.
report contains {"at": a.credit, "args": {"words": a.source_text, "fault": "made the claim, and cannot confirm it"}} if {
	some a in _confirming
	some hit in input.matches.confirmations
	hit.class == "own"
	hit.sentence == a.sentence
	some earlier in input.attributions
	earlier.source == a.source
	earlier.sentence < a.sentence
}

# A neighbour confirms what nobody has told us yet.
report contains {"at": a.credit, "args": {"words": a.source_text, "fault": "is the first to say it: nobody claimed it before"}} if {
	some a in _confirming
	input.sources[a.source].kind == "named_person"
	regex.match(_by_chance, a.source_text)
	not a.sentence in _of_himself
	not _told_before(a)
}

_by_chance := `(?i)\b(bystander|campaigner|customer|driver|eyewitness|fan|fellow passenger|friend|guest|local|motorist|neighbou?r|passenger|passer-by|pensioner|resident|shopkeeper|shopper|teammate|team-mate|tourist|villager|waiter|waitress|witness)\b`

_of_himself := {hit.sentence | some hit in input.matches.confirmations; hit.class == "self"}

_told_before(a) if {
	some earlier in input.attributions
	earlier.sentence < a.sentence
	earlier.block in {a.block, a.block - 1}
}

_frames := [hit |
	not interview.transcript
	some hit in input.matches.confirmations
	hit.attribution == null
	input.blocks[hit.block].body >= 0
]

# Sentences in which somebody speaks, by their block.
_spoken_for := {a.sentence: a.block | some a in input.attributions; a.source != null}

_agents := {hit.sentence: true | some hit in input.matches.confirmations; hit.class == "agent"}

_confirming := [a |
	not interview.transcript
	some a in input.attributions
	a.lemma in {"authenticate", "confirm", "corroborate", "verify"}
	not a.negated
	not a.modal
	not a.question
	_said_by_itself(a)
]

_said_by_itself(a) if a.parent == null

# "The Echo reported that two sources confirmed": to the Echo, which is no better.
_said_by_itself(a) if {
	input.sources[a.source].kind == "anonymous"
	teller := input.attributions[a.parent]
	input.sources[teller.source].role == "outlet"
}

_no_authority(source) if source.kind == "anonymous"

_no_authority(source) if source.role in {"social_post", "source"}

# A friend.
_no_authority(source) if unnamed.someone(source)

# What another outlet has confirmed it has heard, as far as we know.
_no_authority(source) if source.role == "outlet"

_no_authority(source) if regex.match(`(?i)^((some|several|media|press|news|local|early|initial|multiple) )*reports$`, source.text)
