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
	claim.owner == null
	claim.quote == null
	claim.certainty == 5
	not _established(claim)
	_contested(claim)
	not regex.match(`(?i)(^|\s)(who|which|that|whose|where|those|anyone|accused|suspected|alleged|allegations?|accusations?|learning)\s`, claim.text)
	_unsourced(claim.sentence)
	not _told_next(claim)
	not _opening(claim)
	not claim.sentence in _on_record
	not _supposed(claim)
}

report contains {"at": hit.at, "args": {"claim": hit.text}} if {
	not interview.transcript
	some hit in input.matches.charges_and_secrets
	hit.attribution == null
	_unsourced(hit.sentence)
	not _said[hit.sentence + 1] == hit.block
	not _opening(hit)
}

# The dead and the injured, or that there are none, of what the story is about;
# what other stories are about has been told there.
_contested(claim) if {
	claim.kind == "casualty"
	not regex.match(`(?i)(self|selves)$|\bbeing\b`, claim.text)
	not _by_the_way(claim)
	not _convicted
	_topical(claim)
	not _asked_above(claim)
}

# One question a lead is enough.
_asked_above(claim) if {
	_leads(claim)
	some other in input.claims
	other.kind == "casualty"
	other.block == claim.block
	other.sentence < claim.sentence
}

# "The 29 wounded": people, and no statement.
_by_the_way(claim) if {
	regex.match(`(?i)^(the|all|those|these) .*(killed|wounded|injured|hurt|shot|slain)$`, claim.text)
	not regex.match(`(?i) (is|are|was|were|been|got|have|has|had) `, claim.text)
}

_topical(claim) if input.blocks[claim.block].body in {0, 1}

# Further down, how somebody with a name died is known.
_topical(claim) if {
	claim.subject_kind != "person"
	_opened
}

_opened if {
	some hit in input.matches.incidents
	hit.class == "event"
	_opens(input.blocks[hit.block])
}

_opened if {
	some other in input.claims
	other.kind == "casualty"
	_opens(input.blocks[other.block])
}

# "Over 1,800 have died": a toll that still rises.
_topical(claim) if {
	_rising(claim)
	some number in input.numbers
	number.sentence == claim.sentence
	number.kind == "count"
}

_rising(claim) if regex.match(`(?i) (has|have) (\w+ )?(died|killed|perished|drowned|lost)\b`, claim.text)

# Of the last days, and of people whom the story does not name.
_topical(claim) if {
	claim.subject_kind != "person"
	some time in input.times
	time.sentence == claim.sentence
	time.kind == "relative"
	regex.match(`(?i)day\b|night|morning|evening|this week|last week`, time.text)
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
	claim.predicate in {"breach", "effect", "status"}
	not regex.match(`(?i)\b(rules?|invoke[sd]?)\b`, claim.text)
}

# The story says elsewhere on whose word it has this: for the dead and the injured
# with the same number or of the same person, for the rest anything of the kind.
_established(claim) if {
	claim.kind != "casualty"
	_owned[claim.kind]
}

_established(claim) if {
	claim.kind == "casualty"
	claim.subject in _mourned
}

_established(claim) if {
	claim.kind == "casualty"
	some number in input.numbers
	number.sentence == claim.sentence
	number.value in _tolls
}

_owned := {claim.kind: true | some claim in input.claims; claim.owner != null}

_mourned := {claim.subject |
	some claim in input.claims
	claim.kind == "casualty"
	claim.owner != null
	claim.subject_kind == "person"
}

# _tolls are the figures of sentences that give casualties on somebody's word.
_tolls := {number.value |
	some number in input.numbers
	number.sentence in _counting
}

_counting := {claim.sentence |
	some claim in input.claims
	claim.kind == "casualty"
	claim.owner != null
}

# No source in the paragraph, in what the sentence goes on from, or at the head of
# a story whose lead it is; and no link to where it comes from.
_unsourced(i) if {
	sentence := input.sentences[i]
	block := input.blocks[sentence.block]
	block.body >= 0
	not sentence.question
	sentence.carried == null
	not _credited(i, sentence.block)
	not i in _linked
	not _background[i]
}

# Somebody is credited in the sentence, or in the one before it in the paragraph.
_credited(i, block) if {
	some near in [i - 1, i]
	_said[near] == block
}

# Or in the one after it: but a defendant who goes on to speak has not read the law.
_told_next(claim) if {
	claim.kind != "legal"
	_said[claim.sentence + 1] == claim.block
}

# To agree to a deal is to do it.
_said := {a.sentence: a.block |
	some a in input.attributions
	a.source != null
	a.lemma != "agree"
}

# An agency puts its source below the lead.
_opening(at) if {
	_leads(at)
	credit.opening
}

_leads(at) if input.blocks[input.sentences[at.sentence].block].body == 0

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
