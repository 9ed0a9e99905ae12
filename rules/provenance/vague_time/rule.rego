# METADATA
# title: News of no day
# description: Near the top, something happened “recently” or “earlier this month”, and the paragraph gives no day.
# related_resources:
#   - description: "NPR Ethics Handbook: transparency, archival material"
#     ref: http://ethics.npr.org/category/g-transparency/
# custom:
#   severity: off
#   profiles: {strict: info, ap: info, reuters: warning}
#   kinds: {analysis: off, feature: off, interview: off, live: off, opinion: off}
#   message: "“{when}”: on which day?"
#   ask: Which day was it? Give the date; a reader may come to this in a year.
#   per: document
#   config:
#     paragraphs: 5
package rules.provenance.vague_time

import data.lib.interview

report contains {"at": hit.at, "args": {"when": hit.text}} if {
	not interview.transcript
	some hit in input.matches.vague_times
	input.blocks[hit.block].body in numbers.range(0, data.config.provenance.vague_time.paragraphs - 1)
	not hit.block in _dated
	not _day
}

# _dated are the paragraphs with a date, a weekday, or another time to count from;
# of "late last month" the last two words are none.
_dated := {input.sentences[time.sentence].block |
	some time in input.times
	time.kind in {"absolute", "relative"}
	not time.text in _within
}

_within := {time.text |
	some time in input.times
	some hit in input.matches.vague_times
	contains(hit.text, time.text)
}

# A day of the month anywhere may be the day of just this.
_day if {
	some time in input.times
	time.kind == "absolute"
	regex.match(`\b([1-9]|[12][0-9]|3[01])\b`, time.text)
}
