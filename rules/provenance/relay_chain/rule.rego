# METADATA
# title: A statement handed on twice
# description: Somebody says that somebody says that somebody said it, and nobody in the chain but the last was there.
# related_resources:
#   - description: "Tow Center: Lies, Damn Lies and Viral Content, 2015"
#     ref: https://www.cjr.org/tow_center_reports/craig_silverman_lies_damn_lies_viral_content.php/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Spangher et al. 2023: identifying informational sources"
#     ref: https://aclanthology.org/2023.emnlp-main.221/
#   - description: "schema.org: ClaimReview"
#     ref: https://schema.org/ClaimReview
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {interview: off}
#   message: "“{teller}”: told by somebody who was told by somebody; who saw or heard it?"
#   ask: Who was there, or has read the record? Go to the nearest of them, and cut what only the farther ones know.
package rules.provenance.relay_chain

# Told by one, who has it from another, who has it from a third.
report contains {"at": outer.credit, "related": [telling.credit, told.credit], "args": {"teller": outer.source_text}} if {
	some told in _nested
	telling := input.attributions[told.parent]
	outer := input.attributions[telling.parent]
	_tells(outer)
	input.sources[outer.source].role != "police"
	count({outer.source, telling.source, told.source}) == 3
}

# Two hands in one attribution: somebody without a name told an outlet.
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in _nested
	telling := input.attributions[told.parent]
	input.sources[telling.via].outlet != ""
	_unnamed(input.sources[telling.source])
	count({telling.via, telling.source, told.source}) == 3
}

# "A source said the mayor's wife had told him": nobody knows how near that one was.
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in _nested
	telling := input.attributions[told.parent]
	input.sources[telling.source].kind == "anonymous"
	telling.source != told.source
	told.tense == "pluperfect"
}

# One outlet on another: "the Post reported that she had told CNN".
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in _nested
	input.sources[told.via].outlet != ""
	telling := input.attributions[told.parent]
	input.sources[telling.source].outlet != ""
	count({telling.source, told.via, told.source}) == 3
}

# One outlet on another, in one sentence: "Reuters reported, citing the Nikkei".
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in _nested
	some cited in input.attributions
	cited.frame == "citing"
	cited.sentence == told.sentence
	telling := input.attributions[told.parent]
	count({telling.source, cited.source, told.source}) == 3
}

# "The Post cites an aide as saying that the minister had told the cabinet".
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in _nested
	telling := input.attributions[told.parent]
	telling.sentence in _quoted
	telling.source != told.source
}

_quoted := {hit.sentence | some hit in input.matches.hearsay; hit.class == "quoted"}

# "The paper said a neighbour had heard from the landlord".
report contains {"at": telling.credit, "related": [hit.at], "args": {"teller": telling.source_text}} if {
	some hit in input.matches.hearsay
	hit.class in {"", "heard", "hedged", "record"}
	telling := input.attributions[hit.attribution]
	_relates(telling)
}

# "The physio let on to a scout, who passed it to Sky": no verbs of saying that nest.
report contains {"at": hit.at, "args": {"teller": hit.text}} if {
	some hit in input.matches.hearsay
	hit.class == "chain"
}

# "Sky hears from a friend of the coach that an agent told him".
report contains {"at": hit.at, "related": [told.credit], "args": {"teller": hit.text}} if {
	some hit in input.matches.hearsay
	hit.class == "heard"
	some told in input.attributions
	told.sentence == hit.sentence
	_tells(told)
	told.i != hit.attribution
}

# "A reporter noted that local reports said": whoever those had it from.
report contains {"at": telling.credit, "related": [told.credit], "args": {"teller": telling.source_text}} if {
	some told in input.attributions
	telling := input.attributions[told.parent]
	regex.match(`(?i)^(some |several |other |early |local |regional |national |foreign |news |press |media |newspaper )*(media|newspapers|outlets|press|reports)$`, told.source_text)
	_of_the_trade(input.sources[telling.source])
	_tells(told)
	_tells(telling)
}

_of_the_trade(source) if source.outlet != ""

_of_the_trade(source) if regex.match(`(?i)\b(correspondent|journalist|reporter)s?\b`, source.text)

# "The governor" is known by the office, and "a governor's aide" is not.
_unnamed(source) if {
	not regex.match(`(?i)^the [^'’]*$`, source.text)
	source.kind in {"anonymous", "unnamed_group", "unnamed_person"}
	not source.role in {"government", "police", "spokesperson"}
}

# _nested are those that stand in what another one tells.
_nested := [a |
	some a in input.attributions
	_tells(input.attributions[a.parent])
	_tells(a)
	a.confidence >= 90
	not regex.match(`(?i)^(e-?mail|letter|phone|post|text( message)?)$`, a.source_text)
	_named_or_told(a)
]

_named_or_told(a) if _somebody(input.sources[a.source])

# The striker told his team-mates, whoever he is.
_named_or_told(a) if {
	a.addressee != ""
	regex.match(`^(?i:the) [a-z]{3}`, a.source_text)
}

# "Told by the prince": he who tells it is there.
_named_or_told(a) if {
	a.frame == "passive"
	regex.match(`^(?i:the|his|her|their) [a-z]{3}`, a.source_text)
}

# Nobody knows who "they" are, and "one vice-president" is somebody.
_somebody(source) if source.kind != "unknown"

_somebody(source) if regex.match(`(?i)^(an?|another|one) [a-z]{3}`, source.text)

# _told are the attributions by which somebody hands a fact on, in our words.
_tells(a) if {
	_relates(a)
	not input.sources[a.source].role in {"poll", "study"}
}

# Where somebody was told, "the paper" is no study.
_relates(a) if {
	_hands_on(a)
	a.kind != "direct"
	{a.modal, a.negated, a.question} == {false}
	not a.frame in {"adverb", "noun"}
}

_hands_on(a) if a.lemma in _tellings

# A paper or an intercept shows it.
_hands_on(a) if {
	a.lemma == "show"
	input.sources[a.source].kind == "document"
}

_tellings := {
	"according", "acknowledge", "add", "admit", "allege", "assert", "assure", "boast", "brag", "cite", "claim", "complain",
	"concede", "conclude", "confess", "confide", "confirm", "credit", "describe", "disclose", "estimate", "explain", "hear",
	"hint", "indicate", "inform", "insist", "learn", "let slip", "maintain", "mention", "note", "per", "quote", "recall",
	"recount", "relate", "repeat", "report", "reveal", "say", "speak", "state", "suggest", "summarise", "swear", "tell",
	"testify", "warn", "write",
}
