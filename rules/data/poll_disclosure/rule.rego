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
#   profiles: {strict: {severity: error, config: {elements: [pollster, sample, dates, sponsor, margin, mode]}}, ap: error, bbc: error}
#   kinds: {interview: off, live: info, brief: info}
#   message: "“{poll}”: the story does not say {missing}. Can it?"
#   ask: Who took the poll and who paid for it, how many were asked and who, when, and with what margin of error?
#   per: document
#   supersedes: [data.study_unnamed]
#   config:
#     elements: [pollster, sample, dates]
package rules.data.poll_disclosure

import data.lib.interview

report contains {"at": poll.at, "args": {"poll": poll.text, "missing": concat(" or ", missing)}} if {
	not interview.transcript
	some poll in _polls
	poll.sentence in _telling
	not poll.sentence in _averaged
	missing := array.concat(_chosen(poll), [_words[element] |
		some element in data.config.data.poll_disclosure.elements
		not element in _given
	])
	count(missing) > 0
}

# An average of polls has neither a sample nor a day.
_averaged := {hit.sentence | some hit in input.matches.polls; hit.class == "average"}

_words := {
	"pollster": "who took it",
	"sample": "how many were asked",
	"dates": "when",
	"margin": "with what margin of error",
	"sponsor": "who paid for it",
	"mode": "how they were asked",
}

# A poll of readers or followers counts those who had a wish to be counted.
_chosen(poll) := ["that whoever liked could answer"] if {
	poll.class == "open"
	not "caveat" in _given
} else := []

_polls := [hit |
	some hit in input.matches.polls
	_names_one(hit.class, hit)
	input.blocks[hit.block].body >= 0
	_own(hit.attribution)
]

_names_one("open", _)

_names_one("poll", _)

# "A poll of 900 voters", "a survey by Hadley Research".
_names_one(_, hit) if regex.match(`(?i)^(.* )?(poll|polling|survey)s? [a-z]`, hit.text)

# "He leads by four points in the polls": there it is no passing word.
_names_one("passing", hit) if hit.sentence in _figured

_figured := {number.sentence | some number in input.numbers; number.kind in {"percent", "ratio"}} | {hit.sentence |
	some hit in input.matches.polls
	hit.class == "standing"
	hit.text in {"digit", "digits", "double-digit", "points"}
}

# Said by the story: what voters want is no voice that could say it, nor is a poll.
_own(attribution) if attribution == null

_own(attribution) if input.attributions[attribution].class == "attitude"

_own(attribution) if input.sources[input.attributions[attribution].source].role == "poll"

# A figure or a standing beside it, or what it is said to show.
_telling := (_shares | {hit.sentence | some hit in input.matches.polls; hit.class == "standing"}) | {a.sentence |
	some a in input.attributions
	input.sources[a.source].role == "poll"
	_own(a.parent)
	not a.modal
	not a.negated
	a.lemma != "ask" # what is asked is no finding
}

# A figure stands beside it, or goes on in the next sentence: "… in the latest
# poll. He received 33 percent".
_shares := {sentence |
	some number in input.numbers
	number.kind in {"percent", "ratio"}
	number.quote == null
	some sentence in {number.sentence, number.sentence - min({1, input.sentences[number.sentence].index})}
} | {hit.sentence | some hit in input.matches.quantities; hit.class == "fraction"}

# What the story says of its polls where it speaks of them.
_given := ({hit.class | some hit in input.matches.polls; hit.class != "pollster"; hit.block in _about} | _named) | _dated

_about := {hit.block | some hit in input.matches.polls; hit.class in {"open", "passing", "poll"}} | {hit.block |
	some hit in input.matches.polls
	regex.match(`(?i)\b(asked|interview|poll|question|sampl|survey)`, hit.text)
}

# Whose it is: a name in the sentence of a poll.
_named := {"pollster"} if {
	some hit in input.matches.polls
	hit.class == "pollster"
	hit.sentence in _sentences
} else := {"pollster"} if {
	some source in input.sources
	source.role == "poll"
	source.named
} else := {"pollster"} if {
	some hit in input.matches.citations
	hit.class == "institution"
	regex.match(`^[A-Z]`, hit.text)
	count({hit.sentence, hit.sentence + 1} & _sentences) > 0
} else := set()

# A day that the story gives with it.
_dated := {"dates" | some time in input.times; time.sentence in _sentences}

_sentences := {poll.sentence | some poll in _polls} | {hit.sentence |
	some hit in input.matches.polls
	hit.class == "sample"
}
