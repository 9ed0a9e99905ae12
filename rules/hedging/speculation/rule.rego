# METADATA
# title: A conjecture of our own
# description: The story says what may be so, or what it could mean, and nobody in it thinks so.
# related_resources:
#   - description: "UK Editors' Code of Practice, clause 1: accuracy"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, npr: error}
#   kinds: {opinion: off, analysis: off, interview: off}
#   message: "“{hit}”: nobody is said to think so. Whose conjecture is it?"
#   ask: Which analyst or official thinks so, and on what evidence? Else cut the sentence.
package rules.hedging.speculation

import data.lib.interview

# What may come of it is what analysis is made of: a word of advice.
report contains {"at": hit.at, "graver": hit.sentence in _accusing, "advice": hit.class == "consequence", "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.conjectures
	not hit.class in {"feeling", "self"}
	hit.attribution == null
	input.blocks[hit.block].body >= 0
	sentence := input.sentences[hit.sentence]
	not sentence.question
	not hit.sentence in {input.attributions[i].sentence | some i in _voices}
	not sentence.carried in _voices
	not _felt(hit)
	not _polled[hit.sentence]
	not _remembered[hit.block]
	not hit.block in interview.lapsed
}

# A writer's own story, in which it is the writer who wonders.
_remembered := {hit.block: true | some hit in input.matches.conjectures; hit.class == "self"}

# What is asked of people, and what they answer, is evidence that stands there.
_polled := {hit.sentence: true | some hit in array.concat(input.matches.evidence, input.matches.groups); hit.class in {"findings", "group", "poll"}}

# "Worries that a split could lead to a rout" are somebody's.
_felt(hit) if {
	some feeling in input.matches.conjectures
	feeling.class == "feeling"
	feeling.sentence == hit.sentence
	feeling.i < hit.i
}

# _voices are the attributions to somebody who may be whose conjecture it is. An
# outlet that is relayed is not: it has said so, and then the story goes on. Nor
# is a thing: "the resignation may signal that", nor who denies or says nothing.
_voices := {a.i |
	some a in input.attributions
	a.parent == null
	not a.class in {"denial", "no_comment"}
	source := input.sources[a.source]
	source.outlet == ""
	not _thing(source)
	not _may_mean(a)
}

# What closures "may signal" nobody has said.
_may_mean(a) if {
	a.modal
	a.lemma in {"indicate", "signal", "suggest"}
}

_thing(source) if {
	source.kind == "unknown"
	regex.match(`(?i)^((this|that|it|one)$|(the|this|that|these|those|his|her|its|their) )`, source.text)
}

# _accusing are the sentences that charge a power: a conjecture there is one too
# many.
_accusing := {claim.sentence |
	some claim in input.claims
	claim.kind == "accusation"
	claim.subject_kind == "state"
}
