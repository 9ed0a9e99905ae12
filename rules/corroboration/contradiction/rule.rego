# METADATA
# title: Two statements that exclude each other
# description: The story says one thing, and further down another that cannot be true with it, and does not say that they differ.
# related_resources:
#   - description: "Reuters Handbook: accuracy"
#     ref: https://handbook.reuters.com/index.php?title=Accuracy
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
# custom:
#   severity: off
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {live: off, opinion: off, press_release: off, interview: off}
#   message: "“{words}”: the story has said what this cannot be true with. Which is it?"
#   ask: Do two accounts differ? Tell readers so, and who holds each.
package rules.corroboration.contradiction

import data.lib.accusations
import data.lib.interview

report contains {"at": later.at, "related": [earlier.at], "args": {"words": later.text}} if {
	not interview.transcript
	some [earlier, later] in _pairs
	earlier.sentence < later.sentence
	not later.sentence in _reconciled
}

_reconciled := {hit.sentence | some hit in input.matches.reconciliations}

_pairs := array.concat(array.concat(_undone, _incapable), array.concat(array.concat(_undecided, _unharmed), _unlike))

# All of them were stopped, and one went off.
_undone := [[earlier, later] |
	some earlier in array.concat(_said.stopped, _downed)
	some later in _said.struck
]

_downed := [hit |
	some hit in _said.downed
	some all in _said.all
	all.sentence == hit.sentence
]

# They did it, and could not have done it.
_incapable := [[earlier, later] |
	some later in _said.unable
	some earlier in _charges
	earlier.certainty > 2
]

# They blame somebody, and may blame somebody one day.
_undecided := [[earlier, later] |
	some later in _said.could_blame
	later.attribution == null
	some earlier in _charges
	earlier.owner != null
]

# Nobody was hurt, and somebody was, on the same word.
_unharmed := [[earlier, later] |
	some unhurt in input.claims
	unhurt.predicate == "unhurt"
	regex.match(`(?i)^(no one|nobody|none) `, unhurt.text)
	some hurt in input.claims
	hurt.predicate in {"death", "injury"}
	hurt.certainty > 2
	_voice(hurt) == _voice(unhurt)
	some [earlier, later] in [[unhurt, hurt], [hurt, unhurt]]
]

_charges := [claim |
	some claim in accusations.passed_on
	claim.predicate in {"involvement", "responsibility"}
]

# It was empty, and people were inside; nothing was taken, and it was: on the same
# word.
_unlike := [[earlier, later] |
	some less, more in {"alone": "helped", "empty": "occupied", "unarmed": "armed", "untaken": "taken"}
	some none in _said[less]
	some some_ in _said[more]
	_teller(none) == _teller(some_)
	some [earlier, later] in [[none, some_], [some_, none]]
]

# "The fire brigade" is "the brigade" further down.
_teller(hit) := words[count(words) - 1] if words := split(lower(input.attributions[hit.attribution].source_text), " ")

# By class, the statements of the list.
_said := {class: hits |
	some class in {
		"all", "alone", "armed", "could_blame", "downed", "empty", "helped", "occupied", "stopped", "struck", "taken", "unable", "unarmed",
		"untaken",
	}
	hits := [hit | some hit in input.matches.opposites; hit.class == class]
}

_voice(claim) := "" if claim.owner == null

else := sprintf("%d", [input.attributions[claim.owner].source])
