# METADATA
# title: Ignorance without an owner
# description: “It is not known” leaves open who does not know, and whether anybody was asked.
# related_resources:
#   - description: "Reuters Handbook: accuracy"
#     ref: https://handbook.reuters.com/index.php?title=Accuracy
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "American Journalism Review on reporterese"
#     ref: https://ajrarchive.org/Article.asp?id=3729
# custom:
#   severity: info
#   profiles: {strict: warning}
#   kinds: {opinion: off, analysis: off, interview: off}
#   message: "“{hit}”: who does not know, and whom did we ask?"
#   ask: "Say who does not know or would not say: “Police did not say whether …”, “We could not establish …”."
package rules.hedging.unclear

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.ignorance
	hit.class == "frame"
	hit.attribution == null
	hit.qualifies == null
	sentence := input.sentences[hit.sentence]
	not sentence.question
	sentence.carried == null
	not _future(hit)
	not _owned(hit)
}

# Whether a vote will pass nobody can know.
_future(hit) if {
	some word in input.matches.ignorance
	word.class == "outcome"
	word.sentence == hit.sentence
	word.i > hit.i
}

# Somebody speaks in this sentence, or in the paragraph right before or after it.
_owned(hit) if {
	some near in [hit.sentence - 1, hit.sentence, hit.sentence + 1]
	_crediting[near] == hit.block
}

# Who praises or wants something has not said what is known.
_crediting := {a.sentence: a.block |
	some a in input.attributions
	a.source != null
	not a.class in {"attitude", "evaluative"}
}

# Who was asked, and what could not be checked.
_owned(hit) if {
	some words in input.matches.ignorance
	words.class == "effort"
	abs(words.sentence - hit.sentence) <= 1
}

_owned(hit) if {
	some words in input.matches.unverified
	abs(words.sentence - hit.sentence) <= 1
}
