# METADATA
# title: A city that speaks
# description: A capital or a country says something, and no person, office, paper or occasion is near.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
# custom:
#   severity: off
#   profiles: {strict: info, ap: info, reuters: info, bbc: info, npr: info}
#   kinds: {opinion: off, interview: off, analysis: off}
#   message: "“{credit}”: a place cannot speak; who in {of} did?"
#   ask: Which office or person said it, where and when?
package rules.attribution.metonym

import data.lib.interview

report contains {"at": a.credit, "args": {"credit": sprintf("%s %s", [a.source_text, a.cue_text]), "of": of}} if {
	not interview.transcript
	some a in input.attributions
	a.frame == "verb"
	a.lemma in _speech
	not a.negated
	not a.modal
	not a.question
	a.time == null
	a.venue == ""
	a.medium == ""
	a.addressee == ""
	source := input.sources[a.source]
	of := _of(source)
	regex.match(`^\S+( \S+){0,2}$`, a.source_text)
	input.blocks[a.block].body >= 0
	not _voiced(a, source)
	not (a.sentence + 1) in _voices
	not _namesake(source)
	not _meant_otherwise(a)
	not _on_word(a)
}

_speech := {
	"accuse", "admit", "allege", "announce", "argue", "assert", "believe", "blame", "claim", "complain", "confirm", "contend", "declare", "deny", "doubt",
	"expect", "explain", "fear", "hint", "hope", "imply", "indicate", "insist", "maintain", "note", "point out", "reveal", "say", "signal", "state", "stress",
	"suggest", "suspect", "tell", "think", "want", "warn",
}

# Who a capital stands for, or what bears the name of its country.
_of(source) := _metonyms[lower(source.name)]

_of(source) := "its government" if {
	lower(replace(source.name, ".", "")) in {lower(source.owner), "us", "uk", "eu", "america", "britain"}
}

_metonyms := {lower(hit.text): hit.attrs.of | some hit in input.matches.metonyms}

# "The minister, Ana Paz, made the threat …": the next sentence says who did.
_voices := {hit.sentence | some hit in input.matches.metonyms; hit.class == "voice"}

# Somebody of that power, or a spokesperson, speaks within two sentences.
_voiced(a, source) if {
	some other in input.attributions
	abs(other.sentence - a.sentence) < 3
	_of_that_power(input.sources[other.source], source)
}

_of_that_power(speaker, source) if {
	speaker.role != "government"
	speaker.owner == source.owner
}

_of_that_power(speaker, _) if {
	speaker.role == "spokesperson"
	speaker.owner == ""
}

# A minister or an envoy, of whichever power: of this one, most likely.
_of_that_power(speaker, _) if {
	speaker.kind == "named_person"
	speaker.owner == ""
	regex.match(`(?i)\b(minister|president|chancellor|ambassador|envoy|premier|diplomat|secretary|general)\b`, speaker.title)
}

# Paris may be a person.
_namesake(source) if {
	some other in input.sources
	other.kind == "named_person"
	source.name in split(other.name, " ")
}

# "Beijing said it would respond, according to a notice": that is who did.
_on_word(a) if {
	paper := input.attributions[a.parent]
	paper.frame == "according_to"
	input.sources[paper.source].outlet == ""
}

# To claim territory, to admit refugees.
_meant_otherwise(a) if {
	some hit in input.matches.warranted
	hit.sentence == a.sentence
}
