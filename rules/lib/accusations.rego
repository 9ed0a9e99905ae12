# METADATA
# description: |
#   Whom the story accuses, or lets somebody accuse, of a crime or another wrong
#   by name.
package lib.accusations

# made are the claims that accuse somebody by name on somebody's word.
made := [claim |
	some claim in input.claims
	claim.kind in {"accusation", "crime"}
	claim.certainty > 0
	regex.match(`^\p{Lu}`, claim.subject)
	not claim.subject in _beyond
	_wrong(claim)
	_passed_on(claim)
]

# accused are their subjects.
accused := {claim.subject | some claim in made}

_wrong(claim) if claim.predicate == "offence"

_wrong(claim) if {
	claim.predicate in {"responsibility", "involvement"}
	claim.sentence in _wrongs
}

_wrong(claim) if {
	claim.predicate == "accused"
	claim.sentence in _charges
}

_wrongs := {hit.sentence | some hit in input.matches.wrongdoing}

_charges := {hit.sentence | some hit in input.matches.wrongdoing; hit.class == "charge"}

# On somebody's word: what the story says flatly itself is for legal.guilt_as_fact.
_passed_on(claim) if {
	owner := input.attributions[claim.owner]
	owner.source != null
	not owner.class in {"attitude", "directive"}
}

# On nobody's, high up: "Dorn is accused of fraud". Further down that is mostly
# another case.
_passed_on(claim) if {
	claim.owner == null
	claim.certainty < 5
	input.blocks[claim.block].body <= 3
}

# Whom nobody would ask.
_beyond := {
	"al Qaeda", "Al Qaeda", "al-Qaeda", "Al-Qaeda", "Al-Shabaab", "al-Shabab", "Boko Haram", "Democrats", "Hamas", "Hezbollah", "Houthis", "ISIL", "ISIS",
	"Islamic State", "Muslims", "Republicans", "Taliban", "I",
}
