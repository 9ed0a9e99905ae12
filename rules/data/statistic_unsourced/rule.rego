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
#   severity: warning
#   profiles: {strict: error, reuters: error}
#   kinds: {interview: off, press_release: off, live: info, brief: info}
#   message: "“{number}”: the story does not say where it is from. Who counted?"
#   ask: Whose count is it, and of when? Name the data, the body or the person in this sentence.
package rules.data.statistic_unsourced

import data.lib.interview
import data.lib.research

report contains {"at": figure.at, "args": {"number": figure.text}} if {
	not interview.transcript
	some figure in _figures
	not _exempt[figure.sentence]
	sentence := input.sentences[figure.sentence]
	input.blocks[sentence.block].body >= 0
	sentence.carried == null
	not _accounted(sentence)
	not research.carried(sentence.block)
	not _linked[figure.sentence]
	not _announced(sentence)
}

_figures := array.concat(array.concat(_statistics, _crowds), _shares)

# What the model reads as a statistic, in the story's own voice.
_statistics := [claim |
	some claim in input.claims
	claim.kind == "statistic"
	claim.certainty == 5
	claim.owner == null
	claim.quote == null
	_measures(claim)
]

# A price or a profit is what somebody announced or a market shows, a share is
# what somebody counted. Of shares in words the word list tells which are counted.
_measures(claim) if {
	not claim.predicate in {"level", "share"}
	not regex.match(_traded, claim.text)
}

_measures(claim) if regex.match(`(?i)%|per ?cent|^[a-z0-9]+ (out of|in) [a-z0-9]+ `, claim.text)

_traded := `(?i)\b(cents?|pence|points?)\b|(climbed|dropped|fell|gained|jumped|lost|rose|sank|slid|surged|tumbled) [$€£][0-9]+\.[0-9]{2}$`

# A rough count of people.
_crowds := [number |
	some number in input.numbers
	number.kind == "count"
	number.approx
	number.value >= 1000
	number.quote == null
	number.attribution == null
	some hit in input.matches.counted
	hit.sentence == number.sentence
	number.unit in {hit.lemma, lower(hit.text)}
]

# Fractions, and changes that no figure measures.
_shares := [hit |
	some hit in input.matches.quantities
	hit.attribution == null
]

# Somebody speaks before it in the paragraph, or next.
_accounted(sentence) if {
	some near in numbers.range(sentence.i - sentence.index, sentence.i + 1)
	near in _spoken
	input.sentences[near].block == sentence.block
}

_spoken := {a.sentence |
	some a in input.attributions
	not a.class in {"attitude", "evaluative", "no_comment"}
	_counts(input.sources[a.source])
}

# To criticize tells no figure. "Three in four drivers admit …" counts the drivers, and they have not counted.
_counts(source) if source.kind != "unnamed_group"

_counts(source) if source.role != ""

_linked := {link.sentence: true | some link in input.links}

# Votes, laws, deals, guesses and scores.
_exempt := object.union(
	{hit.sentence: true | some hit in input.matches.tallies},
	{number.sentence: true | some number in input.numbers; number.kind == "score"},
)

# The lead gives the figure, and the next two paragraphs whose it is.
_announced(sentence) if {
	input.blocks[sentence.block].body == 0
	some ahead in [1, 2]
	research.carried(sentence.block + ahead)
}

# Or the next paragraph names the poll that these are figures of.
_announced(sentence) if (sentence.block + 1) in _polled

_polled := {hit.block | some hit in input.matches.evidence; hit.class == "poll"}

_announced(sentence) if {
	input.blocks[sentence.block].body == 0
	some near in numbers.range(sentence.i, sentence.i + 4)
	near in _spoken
}
