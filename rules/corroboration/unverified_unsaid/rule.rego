# METADATA
# title: A party's claim, unchecked
# description: A party to a war, or another outlet, tells what was done by whom, and the story never says whether that could be checked.
# related_resources:
#   - description: "BBC Editorial Guidelines: accuracy, say what could not be verified"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "Reuters Handbook: accuracy"
#     ref: https://handbook.reuters.com/index.php?title=Accuracy
#   - description: "Verification Handbook, chapter 3"
#     ref: http://www.verificationhandbook.com/book/chapter3.php
#   - description: "AFP: twenty principles of sourcing, 2024"
#     ref: https://m.zixin.com.cn/doc/4403572.html
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {brief: off, analysis: off, opinion: off, feature: off, press_release: off, interview: off}
#   message: "“{words}”: {whose} claim, and the story is silent on any check. Was there one?"
#   ask: Could we, or anybody else, check it? Say so high up, and what we saw.
#   per: document
package rules.corroboration.unverified_unsaid

import data.lib.interview

report contains {"at": first.at, "related": [a.at | some a in _claims; a.i != first.i], "args": {"words": words, "whose": _whose(first)}} if {
	not interview.transcript
	not input.doc.own_reporting
	count(input.matches.unverified) == 0
	not _checked
	first := _claims[0]
	words := sprintf("%s %s", [first.source_text, first.cue_text])
}

_whose(a) := "another outlet's" if _second_hand(a)

else := "a party's"

# What a party tells of the fighting in the body.
_claims := [a |
	some a in input.attributions
	a.lemma in {
		"according", "announce", "assert", "claim", "confirm", "count", "declare", "estimate", "indicate", "insist", "maintain",
		"put", "report", "say", "state",
	}
	_unchecked(a)
	not a.modal
	not a.negated
	input.blocks[a.block].body >= 0
]

_unchecked(a) if {
	a.sentence in _fighting
	_party(input.sources[a.source])
}

_unchecked(a) if {
	a.i in _tolls
	_fights(a, input.sources[a.source])
}

# The dead of a fight, from those who fight.
_fights(_, source) if _listed(source, "force")

# A killing, from the head of a state that says it has done it.
_fights(a, source) if {
	_commands(source)
	a.sentence in _operations
}

# Who is said to have told of the dead.
_tolls := {claim.owner | some claim in input.claims; claim.kind == "casualty"}

_commands(source) if regex.match(`(?i)\b(president|prime minister|chancellor|king)\b`, source.title)

_commands(source) if source.role == "government"

_operations := {hit.sentence | some hit in input.matches.combat; hit.class == "operation"} | {hit.sentence |
	some hit in input.matches.combat
	regex.match(`(?i)\b(air ?strikes?|drone strikes?|raids?)$`, hit.text)
}

# A wrong that we have from another outlet, which need not have checked it either.
_unchecked(a) if {
	_second_hand(a)
	a.sentence in _wrongs
}

_second_hand(a) if {
	input.sources[a.source].outlet != ""
	a.parent == null
	input.blocks[a.block].body < 3
}

_wrongs := {hit.sentence | some hit in input.matches.charges; hit.quote == null; hit.attribution != null} | {claim.sentence |
	some claim in input.claims
	claim.kind in {"accusation", "crime"}
	claim.owner != null
}

_fighting := {hit.sentence | some hit in input.matches.combat; hit.class != "operation"} | {claim.sentence |
	some claim in input.claims
	claim.owner != null
	claim.kind == "accusation"
	claim.wrong
	claim.predicate in {"involvement", "responsibility"}
}

# A state's capital or government, or a party of the list.
_party(source) if {
	source.owner != ""
	source.role == "government"
}

_party(source) if _listed(source, "force")

_party(source) if _listed(source, "contender")

_listed(source, class) if {
	some term in _parties[class]
	contains(sprintf(" %s %s %s ", [lower(source.name), lower(source.organization), source.head]), sprintf(" %s ", [term]))
}

_parties := {class: terms |
	some class in {"contender", "force"}
	terms := {term |
		some hit in input.matches.parties
		hit.class == class
		some term in [lower(hit.text), hit.lemma]
	}
}

# Pictures, records and places that somebody looked at.
_checked if {
	some hit in input.matches.occasions
	hit.class == "paper"
}

_checked if {
	some hit in input.matches.background
	hit.class == "witness"
}
