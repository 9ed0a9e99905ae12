# METADATA
# title: Accused and not heard
# description: Somebody is accused by name of a crime or another wrong, and neither answers nor is said to have been asked.
# related_resources:
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "NYU Ethics & Journalism Initiative: the no-surprises rule"
#     ref: https://ethicsandjournalism.org/resources/best-practices/best-practices-the-no-surprises-rule-a-fair-and-full-opportunity-to-respond
#   - description: "BBC Editorial Guidelines: reporting allegations"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml
#   - description: "Associated Press: news values and principles"
#     ref: https://www.ap.org/about/news-values-and-principles/
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {opinion: off, press_release: off, interview: off}
#   message: "“{words}”: an accusation, and no answer from {subject} in this story. Did we ask?"
#   ask: What does {subject} say to that? Add the answer, or when and how we asked for it.
#   per: each
package rules.balance.no_response

import data.lib.accusations
import data.lib.interview
import data.lib.reply

report contains {
	"at": first.at,
	"related": [claim.at | some claim in claims; claim.i != first.i],
	"graver": _grave(claims),
	"args": {"words": first.text, "subject": _called(subject)},
} if {
	not interview.transcript
	some subject, owner in accusations.accused
	claims := [claim | some claim in accusations.against; _meant(claim) == subject; not _confesses(claim)]
	not _decided(subject, claims)
	not subject in _dead
	not _killed(subject)
	not reply.answered(subject, owner, claims)
	every claim in claims {
		not claim.sentence in reply.at_once
	}
	first := _first(claims)
}

# What a convict is accused of besides is decided by no verdict, and his plea was to
# another charge.
report contains {"at": further.at, "related": [], "graver": _grave([further]), "args": {"words": further.text, "subject": _called(further.subject)}} if {
	not interview.transcript
	some further in accusations.against
	_besides(further)
	some verdict in _verdicts
	verdict.subject == further.subject
	not _taken_up(further)
}

_besides(claim) if {
	claim.predicate in {"accused", "charge"}
	regex.match(`(?i)\b(also|separately) (been |being )?(accused|charged|indicted|alleged|faces?|facing)\b`, claim.text)
}

# Whoever answers, until the story comes to another charge against the same.
_taken_up(claim) if {
	some sentence in reply.given
	sentence >= claim.sentence
	count([other | some other in _charging; other.subject == claim.subject; other.sentence > claim.sentence; other.sentence <= sentence]) == 0
}

_charging := [claim |
	some claim in input.claims
	claim.kind in {"accusation", "crime"}
	claim.certainty > 0
]

# "Northgate Freight", and "Northgate" further on: one accused, and one finding.
_short := {name: long |
	some claim in accusations.against
	name := claim.subject
	claim.subject_kind == ""
	long := max([other | some other, _ in accusations.accused; startswith(other, sprintf("%s ", [name]))])
}

_meant(claim) := object.get(_short, claim.subject, claim.subject)

# A charge of a plain wrong weighs more than one of what may be none, but where
# nobody has had time to ask.
default _grave(_) := false

_grave(claims) if {
	not input.doc.kind in {"brief", "live"}
	some claim in claims
	claim in accusations.made
}

# "The Norwegian government" is no name.
_called(subject) := sprintf("the %s", [subject]) if {
	regex.match(`(^| )\p{Ll}+$`, subject)
	not regex.match(`^the |['’]s `, subject)
} else := subject

# A court has spoken of the accused, or close by and not plainly of somebody else.
_decided(subject, _) if {
	some claim in _verdicts
	claim.subject == subject
}

_decided(_, claims) if {
	some hit in input.matches.convictions
	reply.near(input.blocks[hit.block].body, claims)
	not hit.sentence in {claim.sentence | some claim in _verdicts}
	not _another(hit, claims)
}

# "The late Otto Brand" is dead, and not whom the next sentence accuses.
_another(hit, claims) if {
	lower(hit.text) == "the late"
	not hit.sentence in {claim.sentence | some claim in claims}
}

# No body goes to prison.
_another(hit, claims) if {
	regex.match(`(?i)\b(death row|imprisoned|jail|jailed|life|paroled?|prison|years)\b`, hit.text)
	every claim in claims {
		claim.predicate == "accused"
		claim.subject_kind == "org"
	}
}

_verdicts := [claim |
	some claim in input.claims
	claim.predicate == "conviction"
	claim.subject_kind == "person"
]

# Whom nobody can ask. Who "shot and killed" another lives.
_dead := {claim.subject |
	some claim in input.claims
	claim.predicate == "death"
	claim.certainty > 0
	regex.match(`\b(died|(was|been|is) [a-z ]*(killed|dead))\b`, claim.text)
}

# "Soldiers killed Otto Brand".
_killed(subject) if {
	some claim in input.claims
	claim.predicate == "death"
	claim.certainty > 0
	some verb in {"kill", "killed", "kills"}
	endswith(claim.text, sprintf(" %s %s", [verb, subject]))
}

# In the body, else in the headline.
_first(claims) := body[0] if {
	body := [claim | some claim in claims; input.blocks[claim.block].body >= 0]
} else := claims[0]

# Who says so of himself; a book about him does not, nor does who complains of him.
_confesses(claim) if {
	claim.predicate != "grievance"
	owner := input.attributions[claim.owner]
	owner.class != "document"
	reply.speaks_as(input.sources[owner.source], claim.subject, claim.subject_owner)
}
