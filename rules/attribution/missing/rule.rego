# METADATA
# title: A contested statement that nobody is credited with
# description: Who died, who did it and why, what caused it and what the law says stand in the story's own voice, and nobody is named who said so.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "BBC Editorial Guidelines, section 3: accuracy"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error}
#   kinds: {opinion: off, interview: off, press_release: off, feature: info, live: info}
#   message: "“{claim}”: nobody is credited. Says who?"
#   ask: Who told us? Put the source into this sentence, or say how we saw or established it ourselves.
#   supersedes: [data.statistic_unsourced]
package rules.attribution.missing

import data.lib.accusations
import data.lib.credit
import data.lib.interview

report contains {"at": claim.at, "args": {"claim": claim.text}} if {
	not interview.transcript
	some claim in input.claims
	not _established[claim.kind]
	claim.quote == null
	claim.certainty == 5
	_contested(claim)
	not regex.match(`(?i)(^|\s)(who|which|that|whose|where|those|anyone|accused|suspected|alleged|allegations?|accusations?)\s`, claim.text)
	_unsourced(claim.sentence)
	not claim.sentence in _on_record
	not _supposed(claim)
}

report contains {"at": hit.at, "args": {"claim": hit.text}} if {
	not interview.transcript
	some hit in input.matches.charges_and_secrets
	hit.attribution == null
	_unsourced(hit.sentence)
}

# The dead and the injured, or that there are none, of what the story is about;
# what other stories are about has been told there.
_contested(claim) if {
	claim.kind == "casualty"
	not regex.match(`(?i)(self|selves)$|\bbeing\b`, claim.text)
	not _by_the_way(claim)
	not _convicted
	_topical(claim)
}

# "The 29 wounded": people, and no statement.
_by_the_way(claim) if {
	regex.match(`(?i)^(the|all|those|these) .*(killed|wounded|injured|hurt|shot|slain)$`, claim.text)
	not regex.match(`(?i) (is|are|was|were|been|got|have|has|had) `, claim.text)
}

_topical(claim) if input.blocks[claim.block].body in {0, 1}

_topical(_) if {
	some hit in input.matches.incidents
	hit.class == "event"
	_opens(input.blocks[hit.block])
}

_opens(block) if block.body == 0

_opens(block) if block.kind == "headline"

# Whose work an attack was.
_contested(claim) if {
	claim.kind == "accusation"
	claim.predicate in {"responsibility", "involvement"}
	_incident(claim)
}

# A crime before a court has spoken.
_contested(claim) if {
	claim.predicate == "offence"
	not accusations.figurative(claim)
	not _convicted
}

_convicted if {
	some claim in input.claims
	claim.predicate == "conviction"
}

_contested(claim) if {
	claim.kind == "motive"
	_incident(claim)
	some motive in _motives
	endswith(lower(claim.text), motive)
}

_motives := {
	"to punish", "to avenge", "to intimidate", "to silence", "to discredit", "to conceal", "to hide", "to cover up", "to mislead",
	"to deceive", "to frighten", "to scare", "to distract", "retaliation for", "revenge for", "reprisal for", "out of revenge",
	"out of spite", "out of greed", "out of jealousy", "out of hatred", "motivated by",
}

_contested(claim) if {
	claim.kind == "causal"
	endswith(claim.text, " caused")
	not regex.match(`(?i)\b(earth)?(quake|storm|hurricane|typhoon|cyclone|tornado|floods?|tsunami|avalanche|lightning)\b`, claim.text)
	_incident(claim)
}

_incident(claim) if _incidents[claim.sentence]

_incidents := {hit.sentence: true | some hit in input.matches.incidents}

_contested(claim) if {
	claim.kind == "legal"
	claim.predicate in {"breach", "effect"}
	not regex.match(`(?i)\b(rules?|invoke[sd]?)\b`, claim.text)
}

# The story says on whose word it has this, or has its like elsewhere.
_established := {claim.kind: true | some claim in input.claims; claim.owner != null}

# No source in the paragraph, in what the sentence goes on from, or at the head of
# a story whose lead it is; and no link to where it comes from.
_unsourced(i) if {
	sentence := input.sentences[i]
	block := input.blocks[sentence.block]
	block.body >= 0
	not sentence.question
	sentence.carried == null
	not sentence.block in credit.blocks
	not _opening(block)
	not i in _linked
	not _background[i]
}

_opening(block) if {
	block.body == 0
	credit.opening
}

_linked := {link.sentence | some link in input.links}

# "It is believed" and "reportedly" have rules of their own.
_background := {hit.sentence: true |
	some list in ["background", "frames", "hedges"]
	some hit in input.matches[list]
}

# A year, or a month without a day, dates what is long known, and a year what is
# told beside it; a score is known to all who were there.
_on_record := (_scored | _dated) | _beside_a_year

_scored := {number.sentence | some number in input.numbers; number.kind == "score"}

_dated := {time.sentence |
	some time in input.times
	time.kind == "absolute"
	regex.match(`^[^0-9]*$|\b(1[89]|20)[0-9]{2}\b`, time.text)
}

_beside_a_year := {i |
	some number in input.numbers
	number.kind == "year"
	some i in [number.sentence - 1, number.sentence, number.sentence + 1]
	input.sentences[i].block == input.sentences[number.sentence].block
}

# "If the dam breaks, four villages will be under water" is nobody's report; what
# the law would then say is.
_supposed(claim) if {
	claim.kind != "legal"
	_provisos[claim.sentence]
}

_provisos := {hit.sentence: true | some hit in input.matches.provisos}
