# METADATA
# title: A relative risk alone
# description: A story says how many times a risk grows, and not how great it is.
# related_resources:
#   - description: "Science Media Centre: best practice for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "HealthNewsReview: review criteria"
#     ref: https://www.healthnewsreview.org/about-us/review-criteria/
# custom:
#   severity: warning
#   kinds: {interview: off}
#   message: "“{risk}”: the story gives no absolute figure. From what to what?"
#   ask: "How many in 1,000 fall ill with it, and how many without? Give both figures."
#   per: document
package rules.data.relative_risk_only

report contains {"at": risk.at, "args": {"risk": risk.text}} if {
	some risk in input.matches.risks
	_relative(risk)
	_of_harm(risk)
	count(_near(risk) & _absolute) == 0
}

_relative(risk) if risk.class == "relative"

# "Raises the risk … by 18 percent".
_relative(risk) if {
	risk.class == "change"
	_grows[risk.sentence]
}

_relative(risk) if {
	risk.class == "change"
	some number in input.numbers
	number.kind == "percent"
	number.sentence == risk.sentence
}

# "The risk of … rose by 18 percent".
_relative(risk) if {
	risk.class == "noun"
	_grows[risk.sentence]
}

_grows := {hit.sentence: true | some hit in input.matches.risks; hit.class == "growth"}

_of_harm(risk) if _outcomes[risk.sentence]

# "The risk went up by 40 percent", of what the headline or the lead names.
_of_harm(risk) if {
	contains(lower(risk.text), "risk")
	some hit in input.matches.harms
	input.blocks[hit.block].body <= 0
}

_outcomes := {hit.sentence: true | some hit in input.matches.harms}

_absolute := {hit.sentence | some hit in input.matches.risks; hit.class == "absolute"} | {number.sentence |
	some number in input.numbers
	number.kind == "ratio"
}

# The paragraph and the next two sentences; the headline has the whole story to
# say it in, and the lead the two paragraphs after it.
_near(risk) := {sentence.i | some sentence in input.sentences} if {
	input.blocks[risk.block].body < 0
} else := {sentence.i | some sentence in input.sentences; input.blocks[sentence.block].body in {0, 1, 2}} if {
	input.blocks[risk.block].body == 0
} else := {near |
	sentence := input.sentences[risk.sentence]
	some near in numbers.range(sentence.i - sentence.index, sentence.i + 2)
}
