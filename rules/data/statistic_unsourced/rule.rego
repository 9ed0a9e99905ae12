# METADATA
# title: A figure without a source
# description: A statistic in the story's own voice, and nothing near it says who counted.
# related_resources:
#   - description: "BBC Editorial Guidelines: gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "Reuters Handbook: the essentials of sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
# custom:
#   severity: info
#   graver: warning
#   profiles: {strict: error, ap: warning, reuters: error, bbc: warning, npr: warning}
#   kinds: {interview: off, press_release: off, live: info, brief: info}
#   message: "“{number}”: the story does not say where it is from. Who counted?"
#   ask: Whose count is it, and of when? Name the data, the body or the person in this sentence.
package rules.data.statistic_unsourced

import data.lib.interview
import data.lib.places

# What somebody paid, raised or earned is on some record, and to name it is advice;
# shares, counts and sums that no one party could know are somebody's finding.
report contains {"at": figure.at, "graver": _found(figure), "args": {"number": _amount(figure)}} if {
	not interview.transcript
	some figure in _figures
	sentence := input.sentences[figure.sentence]
	input.blocks[sentence.block].body >= 0
	not sentence.question
	not _credited(figure, sentence)
	not _linked[figure.sentence]
	not _announced(sentence)
}

_figures := array.concat(_numbers, _shares)

# "Half the" quotes half a phrase.
_amount(figure) := regex.replace(figure.text, `(?i) (of( the)?|the)$`, "")

_credited(figure, sentence) if {
	not _apart(figure)
	_accounted(figure, sentence)
}

_credited(_, sentence) if sentence.i in _spoken

_credited(figure, sentence) if {
	some hit in input.matches.evidence
	hit.sentence == sentence.i
	_tells_of(hit, figure)
}

# Nobody learns from a poll what a campaign has spent.
_tells_of(_, figure) if not figure.kind == "money"

_tells_of(hit, _) if not regex.match(`(?i)poll`, hit.text)

# "An estimated 40,000 homes", "two million views": what was told before is told of
# something else.
_apart(figure) if _estimated(figure)

_apart(figure) if figure.unit in {"click", "download", "stream", "view"}

_apart(figure) if endswith(figure.text, " times")

_apart(figure) if regex.match(`(?i)^(crowds?|audiences?|throngs?|numbering|(tens|hundreds) of thousands|millions) `, figure.text)

_estimated(figure) if regex.match(`(?i)\b(estimated|maybe|perhaps|possibly)\b`, figure.text)

default _found(_) := true

_found(figure) := figure.value >= 1000000000 if figure.kind == "money"

_numbers := [number |
	some number in input.numbers
	_measures(number.kind, number)
	number.quote == null
	_own(number.attribution)
	not _exempt(number)
]

_own(attribution) if attribution == null

# "The dockyard supports 25,000 jobs" is no opinion of the dockyard's.
_own(attribution) if {
	input.attributions[attribution].class == "attitude"
	input.sources[input.attributions[attribution].source].kind == "unknown"
}

# "Estimates suggest": whose?
_own(attribution) if regex.match(`(?i)^((conservative|most|rough|recent|some|the latest) )?(calculations|estimates?|figures|projections|statistics)$`, input.sources[input.attributions[attribution].source].text)

_measures("percent", _)

_measures("ratio", _)

_measures("money", number) if number.value >= 10000

# A large count of anything but time and space.
_measures("count", number) if {
	number.value >= 1000
	number.unit != ""
	not number.unit in _spans
	not regex.match(`^(1[5-9]|20)[0-9]{2}$`, number.text)
}

# "To swell to 65 million".
_measures("count", number) if {
	number.unit == ""
	number.value >= 1000000
}

# "Some 40,000 came".
_measures("count", number) if {
	number.approx
	number.unit == ""
	number.value >= 10000
}

_spans := {
	"acre", "avenue", "century", "day", "decade", "degree", "foot", "hectare", "hour", "inch", "kilometer", "kilometre", "km", "light-year", "meter", "metre", "mile",
	"follower", "kilowatt", "megawatt", "minute", "month", "page", "point", "road", "second", "square", "street", "time", "week", "word", "yard", "year",
}

# Fractions, and changes that no figure measures.
_shares := [hit |
	some hit in input.matches.quantities
	hit.attribution == null
	_large(hit)
	_counts_something(object.union(hit, {"kind": _kind_of(hit)}))
]

# Anybody in the hall can count forty.
_large(hit) if hit.class != "crowd"

_large(hit) if regex.match(`[0-9],[0-9]{3}|(?i)thousand|million`, hit.text)

# Who estimates has to be told, of votes and deals too.
_counts_something(figure) if _estimated(figure)

# "Needs two thirds of the remaining delegates": whose sum is it?
_counts_something(figure) if figure.class == "need"

_counts_something(figure) if not _exempt(figure)

_kind_of(hit) := object.get({"fraction": "percent", "ratio": "ratio"}, hit.class, "change")

# What was counted or set in public: laws, votes, deals and markets.
_exempt(figure) if ["law", figure.sentence] in _tallied

_exempt(figure) if figure.sentence in _scores

_exempt(figure) if {
	some size in _sizes
	size.sentence == figure.sentence
	contains(size.text, figure.text)
}

_exempt(figure) if {
	figure.kind == "money"
	["deal", figure.sentence] in _tallied
	not _given(figure.sentence)
}

_exempt(figure) if {
	figure.kind in {"change", "money", "percent"}
	_traded(figure.sentence)
}

_exempt(figure) if {
	figure.kind != "money"
	_of_votes(figure)
	not _of_a_bloc(figure)
	some near in [figure.sentence - 1, figure.sentence, figure.sentence + 1]
	["vote", near] in _tallied
	input.sentences[near].block == input.sentences[figure.sentence].block
}

# Beside votes, too, "40 percent of nurses are …" and "9,000 volunteers" are none.
_of_votes(figure) if {
	figure.kind != "count"
	not _of_a_group(figure)
}

# No count tells how the young or the faithful voted.
_of_a_bloc(figure) if {
	figure.kind in {"percent", "ratio"}
	some hit in input.matches.groups
	hit.class == "bloc"
	hit.sentence == figure.sentence
}

_of_votes(figure) if figure.unit in {"", "ballot", "delegate", "elector", "seat", "superdelegate", "vote", "voter"}

_of_a_group(figure) if {
	some hit in input.matches.groups
	hit.sentence == figure.sentence
	contains(hit.text, figure.text)
}

# Twenty-nine out of thirty charges: a count of them, and no share.
_exempt(figure) if {
	figure.kind == "ratio"
	regex.match(`out of (1[1-9]|[2-9][0-9])$`, figure.text)
}

# "Shared ten times": anybody can count that.
_exempt(figure) if regex.match(`(?i) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]?[0-9]) times$`, figure.text)

# The shares of a poll.
_exempt(figure) if {
	figure.kind in {"percent", "ratio"}
	_surveyed(input.sentences[figure.sentence].block)
}

_sizes := [hit | some hit in input.matches.tallies; hit.class == "size"]

_tallied := [[hit.class, hit.sentence] | some hit in input.matches.tallies]

_scores := {number.sentence | some number in input.numbers; number.kind == "score"}

# What is given to a campaign, where the story does not tell of the filing that it is in.
_given(sentence) if {
	["gift", sentence] in _tallied
	not _filed
}

_filed if {
	some hit in input.matches.evidence
	regex.match(`(?i)\b(filings?|disclosures?|fec|federal election commission)\b`, hit.text)
}

# "Exxon fell $1.25, or 1.4 percent".
_traded(sentence) if ["market", sentence] in _tallied

_traded(sentence) if sentence in _priced

_priced := {number.sentence |
	some number in input.numbers
	number.kind == "money"
	regex.match(`^[$€£][0-9]+\.[0-9]{2}$|(cents?|pence)$`, number.text)
}

# Somebody speaks in it or just before it, or it goes on with what was said.
_accounted(_, sentence) if sentence.i in _spoken

_accounted(_, sentence) if {
	sentence.index > 0
	(sentence.i - 1) in _spoken
}

_accounted(_, sentence) if {
	told := input.attributions[sentence.carried]
	told.block == sentence.block
	told.sentence in _spoken
}

_spoken := {a.sentence |
	some a in input.attributions
	not a.class in {"attitude", "directive", "evaluative", "no_comment", "relay"}
	not a.lemma in {"promise", "vow", "pledge", "threaten", "refuse", "agree", "demand"}
	_counts(input.sources[a.source])
}

# To criticize tells no figure. "Three in four drivers admit …" counts the drivers, and they have not counted.
_counts(source) if not source.kind in {"unknown", "unnamed_group"}

_counts(source) if source.role != ""

_linked := {link.sentence: true | some link in input.links}

_accounted(figure, sentence) if {
	some hit in input.matches.evidence
	hit.block == sentence.block
	hit.sentence <= sentence.i
	_tells_of(hit, figure)
}

_accounted(_, sentence) if {
	some hit in input.matches.evidence
	hit.class == "data"
	hit.attribution == null
	hit.block == sentence.block
	hit.sentence == sentence.i + 1
}

# What goes on with data that the story opens with: a run of paragraphs with figures.
_accounted(_, sentence) if {
	some hit in input.matches.evidence
	hit.class == "data"
	input.blocks[hit.block].body in {0, 1}
	hit.block < sentence.block
	every between in numbers.range(hit.block + 1, sentence.block) {
		between in _with_shares
	}
}

# What stands right below a paragraph that tells what a study found.
_accounted(_, sentence) if {
	some i, (sentence.block - 1) in places.said_below
	a := input.attributions[i]
	a.lemma in {"calculate", "conclude", "estimate", "find", "show"}
	_studies(input.sources[a.source])
}

# "… according to our analysis of the filings." And below it nothing but its figures.
_accounted(_, sentence) if {
	some i, (sentence.block - 1) in places.said_below
	a := input.attributions[i]
	a.frame == "according_to"
	_studies(input.sources[a.source])
	input.sentences[a.sentence + 1].block != a.block
	not sentence.block in {other.block | some other in input.attributions}
	count([number | some number in _numbers; number.sentence == sentence.i]) > 1
}

_studies(source) if source.role == "study"

_studies(source) if source.head in {"author", "researcher", "scientist", "team"}

# "The lowest was Leith, at 19%": a paragraph that goes on with the findings before it.
_accounted(_, sentence) if {
	some hit in input.matches.evidence
	hit.block == sentence.block - 1
	hit.class in {"data", "study"}
	some opening in input.matches.continuations
	opening.class == "rank"
	opening.opens
	opening.block == sentence.block
}

# The paper's own count, told in the paragraph before: "our project monitors …".
_accounted(_, sentence) if {
	some hit in input.matches.evidence
	hit.class == "own"
	hit.block == sentence.block - 1
}

# The lead gives the figure, and the next paragraph whose it is.
_announced(sentence) if {
	input.blocks[sentence.block].body == 0
	some hit in input.matches.evidence
	hit.block == sentence.block + 1
}

_polled := {hit.block | some hit in input.matches.evidence; hit.class in {"poll", "findings"}}

# What goes on with a poll: the paragraph after it, and a run of shares.
_surveyed(block) if {
	before := max([near | some near in _polled; near < block])
	every between in numbers.range(before + 1, block) {
		between in _with_shares
	}
}

_surveyed(block) if (block + 1) in _polled

_surveyed(_) if count(_polled) > 2

_with_shares := {input.sentences[number.sentence].block |
	some number in input.numbers
	number.kind in {"percent", "ratio"}
}
