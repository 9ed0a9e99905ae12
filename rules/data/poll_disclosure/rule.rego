# METADATA
# title: A poll without its terms
# description: A story rests on a poll and does not say who took it, of how many people, or when.
# related_resources:
#   - description: "AAPOR: survey disclosure checklist"
#     ref: https://www.aapor.org/Standards-Ethics/AAPOR-Code-of-Ethics/Survey-Disclosure-Checklist.aspx
#   - description: "Associated Press: polls and surveys"
#     ref: http://ralphehanson.com/blog/ap_poll.html
#   - description: "BBC: reporting opinion polls"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/advice/opinionpolls/reporting.shtml
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, bbc: error}
#   kinds: {interview: off, live: info, brief: info}
#   message: "“{poll}”: the story does not say {missing}. Can it?"
#   ask: Who took the poll and who paid for it, how many were asked and who, when, and with what margin of error?
#   per: document
#   supersedes: [data.study_unnamed]
#   config:
#     elements: [pollster, sample, dates]
package rules.data.poll_disclosure

import data.lib.interview

report contains {"at": poll.at, "args": {"poll": poll.text, "missing": concat(" or ", [_words[element] | some element in missing])}} if {
	not interview.transcript
	poll := _first
	missing := array.concat(_chosen, [element |
		some element in data.config.data.poll_disclosure.elements
		not element in _given
	])
	count(missing) > 0
	_weighs(missing)
}

_words := {
	"pollster": "who took it",
	"sample": "how many were asked",
	"dates": "when",
	"margin": "with what margin of error",
	"sponsor": "who paid for it",
	"mode": "how they were asked",
	"choice": "that whoever liked could answer",
}

# A poll of readers or followers counts those who had a wish to be counted.
_chosen := ["choice"] if {
	_first.class == "open"
	not "caveat" in _given
} else := []

# _first is the first poll of the body that a figure or a statement rests on.
_first := _polls[min({i | some i, poll in _polls; poll.sentence in _telling})]

_polls := {hit.i: hit |
	some hit in input.matches.polls
	hit.class in {"open", "poll"}
	input.blocks[hit.block].body >= 0
	_own(hit.attribution)
}

# Said by the story: what voters want is no voice that could say it.
_own(attribution) if attribution == null

_own(attribution) if input.attributions[attribution].class == "attitude"

_telling := _shares | {a.sentence |
	some a in input.attributions
	input.sources[a.source].role == "poll"
	_own(a.parent)
	not a.modal
	not a.negated
}

# A figure stands beside it, or goes on in the next sentence: "… in the latest
# poll. He received 33 percent".
_shares := {sentence |
	some number in input.numbers
	number.kind in {"percent", "ratio"}
	number.quote == null
	some sentence in {number.sentence, number.sentence - min({1, input.sentences[number.sentence].index})}
}

# A story that opens with a poll or takes figures from it gives all of its terms,
# another at least says whose it is.
_weighs(_) if input.blocks[_first.block].body <= 1

_weighs(_) if _first.sentence in _shares

_weighs(missing) if "pollster" in missing

_weighs(missing) if "choice" in missing

_given := ({hit.class | some hit in input.matches.polls} | _named) | _dated

# Whose it is: a name in the sentence of a poll.
_named := {"pollster"} if {
	some source in input.sources
	source.role == "poll"
	source.named
} else := {"pollster"} if {
	some hit in input.matches.citations
	hit.class == "institution"
	regex.match(`^[A-Z]`, hit.text)
	hit.sentence in _sentences
} else := set()

# A day that the story gives with it.
_dated := {"dates" | some time in input.times; time.sentence in _sentences}

_sentences := {poll.sentence | some poll in _polls; poll.sentence in _telling} | {hit.sentence |
	some hit in input.matches.polls
	hit.class == "sample"
}
