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
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, bbc: error, npr: error}
#   kinds: {brief: info, live: info, opinion: off, press_release: off, interview: off}
#   message: "“{words}”: {subject} is accused and does not answer in this story. Did we ask?"
#   ask: What does {subject} say to that? Add the answer, or when and how we asked for it.
#   per: each
package rules.balance.no_response

import data.lib.accusations
import data.lib.interview
import data.lib.reply

report contains {
	"at": first.at,
	"related": [claim.at | some claim in claims; claim.i != first.i],
	"args": {"words": first.text, "subject": subject},
} if {
	not interview.transcript
	some subject, owner in accusations.accused
	claims := [claim | some claim in accusations.made; claim.subject == subject; not _confesses(claim)]
	paragraphs := {input.blocks[claim.block].body | some claim in claims}
	not _decided(subject, paragraphs)
	not subject in _dead
	not reply.answered(subject, owner, paragraphs)
	every claim in claims {
		not claim.sentence in reply.at_once
	}
	first := _first(claims)
}

# A court has spoken of the accused, or close by and not plainly of somebody else.
_decided(subject, _) if {
	some claim in _verdicts
	claim.subject == subject
}

_decided(_, paragraphs) if {
	some hit in input.matches.convictions
	reply.near(input.blocks[hit.block].body, paragraphs)
	not hit.sentence in {claim.sentence | some claim in _verdicts}
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

# In the body, else in the headline.
_first(claims) := body[0] if {
	body := [claim | some claim in claims; input.blocks[claim.block].body >= 0]
} else := claims[0]

# Who says so of himself.
_confesses(claim) if reply.tied(input.sources[input.attributions[claim.owner].source], claim.subject, claim.subject_owner)
