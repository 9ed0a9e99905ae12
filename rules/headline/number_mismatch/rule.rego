# METADATA
# title: Two figures for one thing
# description: The headline gives a figure that the story does not have, and the story another one for the same thing.
# related_resources:
#   - description: "Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
#   - description: "Zhang et al.: a structured response to misinformation, 2018"
#     ref: https://docslib.org/doc/10292369/
# custom:
#   severity: error
#   kinds: {live: off}
#   message: "“{headline}” in the headline, “{text}” in the story. Which is right?"
#   ask: Has one of them been updated and the other not? Use the right figure in both places.
#   config:
#     tolerance: 5 # percent; a figure that is rounded to within it is the same
package rules.headline.number_mismatch

import data.lib.places

report contains {
	"at": headline.at,
	"related": [nearest.at],
	"args": {"headline": headline.text, "text": nearest.text},
} if {
	some headline in _headlines
	rivals := [text | some text in _texts; text.thing == headline.thing; _differ(headline, text)]
	distance := min([_distance(headline, text) | some text in rivals])
	nearest := [text | some text in rivals; _distance(headline, text) == distance][0]
	not _stated(headline)
	not _worked_out(headline)
}

# A length of time, a sum, a vote or a share in words, which the story may tell of
# another thing: one that it has not got, and another one that the lead has alone.
report contains {
	"at": headline.at,
	"lighter": true,
	"related": [leads[0].at],
	"args": {"headline": headline.text, "text": leads[0].text},
} if {
	some headline in array.concat(_measured, _shares)
	leads := [text |
		some text in input.numbers
		_block(text).body == 0
		_measure(text) == headline.measure
		not _since(text)
	]
	count(leads) == 1
	_distance(headline, leads[0]) > 0.1
	not headline.value in {_value(number) | some number in input.numbers; _block(number).body >= 0}
	not _stated(headline)
}

# A count of thousands and more, and a story without any figure of that size.
report contains {"at": headline.at, "args": {"headline": headline.text, "text": "no such figure"}} if {
	some headline in _headlines
	headline.kind == "count"
	headline.value >= 1000
	count([number | some number in input.numbers; _as_high(number, headline)]) == 0
}

_as_high(number, headline) if {
	_block(number).body >= 0
	_value(number) * 2 >= headline.value
}

_measured := [object.union(number, {"value": _value(number), "thing": "", "measure": _measure(number)}) |
	some number in _heads
	_block(number).kind == "headline"
	number.kind != "percent"
]

# "Down by a quarter".
_shares := [object.union(fraction, {"value": to_number(fraction.attrs.value), "thing": "percent", "measure": "percent", "approx": true}) |
	some fraction in input.matches.fractions
	fraction.block_kind == "headline"
	regex.match(`(half|third|quarter|fifth|tenth)s?$`, fraction.text)
	contains(fraction.text, " ")
]

_measure(number) := number.unit if {
	number.kind == "count"
	number.unit in {"day", "hour", "month", "vote", "week", "year"}
}

_measure(number) := "vote" if number.kind == "score"

_measure(number) := "percent" if number.kind == "percent"

# "Two years ago" is when.
_since(number) if {
	some time in input.times
	time.sentence == number.sentence
	contains(time.text, number.text)
}

_heads := [number |
	some sentence in places.headings
	some number in input.numbers
	number.sentence == sentence.i
]

# The figures of the headline that count something, and those of the body.
_headlines := [object.union(number, {"value": _value(number), "thing": thing}) |
	some number in _heads
	thing := _thing(number)
	not _year(number)
]

_texts := [object.union(number, {"value": _value(number), "thing": thing}) |
	some number in input.numbers
	_block(number).body >= 0
	thing := _thing(number)
]

_block(number) := input.blocks[input.sentences[number.sentence].block]

_value(number) := number.value * 100 if number.kind == "ratio"

else := number.value

# What a figure counts: people to whom something has happened, a share, or what
# its unit says.
_thing(number) := "percent" if number.kind in {"percent", "ratio"}

_thing(number) := thing if {
	number.kind == "count"
	thing := _toll(number)
}

_toll(number) := tolls[0] if {
	tolls := [toll.class |
		some toll in input.matches.tolls
		toll.sentence == number.sentence
		toll.text == number.text
	]
} else := number.unit if {
	not number.unit in _measures
}

# Units of which a story has many that do not measure the same, or that count
# the parts of the story itself.
_measures := {
	"", "day", "foot", "hour", "hundred", "kilometer", "kilometre", "meter", "metre", "mile", "minute", "month", "point", "question",
	"reason", "second", "step", "thing", "thousand", "time", "way", "week", "word", "year",
}

_year(number) if {
	number.value >= 1900
	number.value < 2100
	count(number.text) == 4
}

# Two figures that differ by more than rounding. "Two boys and their mother" are
# three dead, and "300 people" need not be the people of the headline.
_differ(headline, _) if headline.thing == "percent"

_differ(headline, text) if {
	headline.thing in _people
	not text.value in {headline.value - 1, headline.value}
}

_differ(headline, text) if {
	not headline.thing in _people
	_distance(headline, text) < 0.6
}

_people := {"arrested", "charged", "dead", "homeless", "injured", "missing", "rescued", "shot"}

_distance(headline, text) := abs(headline.value - text.value) / max([headline.value, text.value, 1])

# The body has the figure, in digits or in words.
_stated(headline) if {
	some number in input.numbers
	_block(number).body >= 0
	_like(headline, number)
	_same(headline, _value(number))
}

_stated(headline) if {
	some fraction in input.matches.fractions
	input.blocks[fraction.block].body >= 0
	_same(headline, to_number(fraction.attrs.value))
}

# A share is in the body where it is a share there, and a count where it is
# counted: "dozens" are no figure.
_like(headline, number) if {
	headline.thing == "percent"
	number.kind in {"percent", "ratio"}
}

_like(headline, number) if {
	headline.thing != "percent"
	not number.kind in {"age", "day", "ordinal", "percent", "ratio", "year"}
	not _lasts(headline, number)
	not number.text in {"dozens", "hundreds", "scores", "thousands"}
}

# "40 hurt" are not "forty minutes".
_lasts(headline, number) if {
	headline.thing in _people
	number.unit in {"day", "hour", "kilometer", "kilometre", "metre", "mile", "minute", "month", "second", "time", "week", "year"}
}

_same(headline, value) if {
	abs(headline.value - value) * 100 <= max([headline.value, value]) * data.config.headline.number_mismatch.tolerance
}

# "More than 20" are 22.
_same(headline, value) if {
	headline.approx
	value >= headline.value * 0.9
	value <= headline.value * 1.3
}

# It is the sum of a figure for the same thing and another one for it, or of one
# beside it: "seven shops, and two more".
_worked_out(headline) if {
	some part in _texts
	part.thing == headline.thing
	some other in input.numbers
	other.i != part.i
	_adds(other, part)
	_like(headline, other)
	headline.value == part.value + _value(other)
}

_adds(other, part) if other.sentence == part.sentence

_adds(other, part) if {
	_block(other).body >= 0
	_thing(other) == part.thing
}

# Or by how much a share has changed.
_worked_out(headline) if {
	headline.thing == "percent"
	some part in _texts
	part.thing == "percent"
	(headline.value + part.value) in _values
}

_values := {_value(number) | some number in input.numbers; _block(number).body >= 0}
