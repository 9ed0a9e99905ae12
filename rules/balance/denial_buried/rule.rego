# METADATA
# title: A denial far down
# description: The accusation stands in the headline or the lead, and the first answer of the accused comes far below.
# related_resources:
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "BBC Editorial Guidelines: reporting allegations"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/reportingallega.shtml
#   - description: "Ecker et al. 2014: the effects of subtle misinformation in news headlines"
#     ref: https://doi.org/10.1037/xap0000028
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning}
#   kinds: {brief: off, live: off, opinion: off, press_release: off, interview: off}
#   message: "“{words}”: the first answer to this comes in paragraph {n}. Can it move up?"
#   ask: Can the answer stand in the first four paragraphs?
#   per: document
#   config:
#     paragraphs: 4
#     percent: 40
package rules.balance.denial_buried

import data.lib.accusations
import data.lib.interview
import data.lib.reply

report contains {
	"at": claim.at,
	"related": [place | some place in reply.places[first]],
	"args": {"words": claim.text, "n": sprintf("%d", [first + 1])},
} if {
	not interview.transcript
	some claim in accusations.passed_on
	claim.subject != ""
	input.blocks[claim.block].body <= 0
	not claim.sentence in reply.at_once
	first := min(reply.paragraphs(claim.subject, claim.subject_owner))
	config := data.config.balance.denial_buried
	first > config.paragraphs
	first * 100 > config.percent * _length
}

_length := max([block.body | some block in input.blocks]) + 1
