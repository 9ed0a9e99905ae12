# METADATA
# title: A source that comes late
# description: The reader meets a long quotation, or a contested lead, well before the one whose word it is.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Associated Press 2017: when is it OK to use anonymous sources?"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
#   - description: "AFP: twenty principles of sourcing"
#     ref: https://m.zixin.com.cn/doc/4403572.html
# custom:
#   severity: info
#   profiles:
#     strict: {severity: warning, config: {words: 15}}
#     ap: {severity: warning, config: {words: 15}}
#     reuters: {severity: warning, config: {words: 15}}
#     bbc: {severity: warning, config: {words: 15}}
#   kinds: {opinion: off, interview: off, feature: off}
#   message: "“{words}” {late}. Can the source move up?"
#   ask: Can the source stand at the end of the first sentence?
#   supersedes: [attribution.missing]
#   config:
#     sentences: 2
#     words: 40
package rules.attribution.late

import data.lib.credit
import data.lib.interview

# A quotation whose speaker comes at its end.
report contains {"at": quote.at, "related": [a.cue], "args": {"words": quote.text, "late": _runs(n)}} if {
	not interview.transcript
	some quote in input.quotes
	quote.kind == "full"
	not quote.continued
	quote.words >= data.config.attribution.late.words
	a := input.attributions[quote.attribution]
	n := a.sentence - quote.sentence
	n >= data.config.attribution.late.sentences
	not _introduced(quote, a)
	not _goes_on(quote, a)
}

_runs(n) := sprintf("runs for %d sentences before the reader learns who speaks", [n + 1])

# A lead that accuses, and whose source comes in the next paragraphs.
report contains {"at": claim.at, "args": {"words": claim.text, "late": "comes before the reader learns who says so"}} if {
	some claim in input.claims
	claim.owner == null
	claim.quote == null
	claim.certainty == 5
	_contentious(claim)
	input.blocks[claim.block].body == 0
	not claim.block in credit.blocks
	credit.opening
}

_contentious(claim) if claim.predicate in {"responsibility", "involvement", "misconduct", "offence", "breach"}

# The dead of a lead, once, if somebody is said to have counted them.
_contentious(claim) if {
	claim.predicate in credit.counted
	not regex.match(`(?i)(^|\s)(who|which|that|whose|where|those|learning)\s`, claim.text)
	every other in input.claims {
		_after(other, claim)
	}
}

_after(other, _) if other.kind != "casualty"

_after(other, claim) if other.sentence >= claim.sentence

_after(other, claim) if other.block != claim.block

# Or that charges somebody or tells what is planned, in words of a list: what was told
# in private is asked after by attribution.missing.
report contains {"at": hit.at, "args": {"words": hit.text, "late": "comes before the reader learns who says so"}} if {
	some hit in input.matches.charges_and_secrets
	not hit.class in {"aim", "circle", "inside", "mind", "mood", "room"}
	hit.attribution == null
	input.blocks[hit.block].body == 0
	not hit.block in credit.blocks
	credit.opening
}

# A lead of which a later paragraph says "the claim is in a lawsuit".
report contains {"at": first.at, "related": [hit.at], "args": {"words": hit.text, "late": "tells only afterwards whose word the lead is"}} if {
	some hit in input.matches.latecomers
	hit.opens
	input.blocks[hit.block].body > 0
	some first in input.sentences
	first.index == 0
	input.blocks[first.block].body == 0
	not first.block in credit.blocks
}

# This paragraph has had the speaker already.
_introduced(quote, a) if {
	some other in input.attributions
	other.source == a.source
	other.sentence <= quote.sentence
	other.block == quote.block
}

# Who speaks has had the last word above, and the reader is with them still.
_goes_on(quote, a) if {
	above := [other.source |
		some other in input.attributions
		other.source != null
		other.sentence < quote.sentence
		input.blocks[other.block].body == input.blocks[quote.block].body - 1
	]
	above[count(above) - 1] == a.source
}
