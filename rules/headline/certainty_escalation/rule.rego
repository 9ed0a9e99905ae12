# METADATA
# title: A doubt lost between headline and text
# description: The headline and the text say the same thing on the same word, and one of them says it far more surely.
# related_resources:
#   - description: "Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
#   - description: "Ecker et al.: the effects of subtle misinformation in news headlines, 2014"
#     ref: https://doi.org/10.1037/xap0000028
#   - description: "Sumner et al.: exaggerations and caveats in press releases and health news, 2016"
#     ref: https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0168217
#   - description: "ICD 203: analytic standards"
#     ref: https://github.com/wesinator/ICD203-intel-analysis
# custom:
#   severity: error
#   kinds: {opinion: off}
#   message: "“{strong}” here, “{weak}” {where}: where did the doubt go?"
#   ask: Which did the source say? Use that strength in the headline and in the text.
#   config:
#     levels: 2
package rules.headline.certainty_escalation

import data.lib.places

# The lead is surer than the headline, in the story's words.
report contains _finding(lead, claim, "in the headline") if {
	some claim in _headlines
	some lead in _same[claim.i]
	input.blocks[lead.block].body == 0
	lead.quote == null
	_surer(lead, claim)
}

# The headline is surer than all of the text.
report contains _finding(claim, surest, "in the text") if {
	some claim in _headlines
	every text in _same[claim.i] {
		_surer(claim, text)
	}
	some surest in _same[claim.i]
	surest.certainty == max([text.certainty | some text in _same[claim.i]])
}

# What a headline says that one thing does, and the lead that it may.
report contains {
	"at": stated.at,
	"args": {"strong": stated.text, "weak": regex.split(`[,;:.]`, possible.text)[0], "where": "in the text"},
	"related": [possible.at],
} if {
	some stated in input.matches.causes
	stated.class == "cause"
	stated.block_kind == "headline"
	not regex.match(`(?i)\b(could|may|might)\b`, input.doc.headline) # 'may', in marks
	count(_parties) == 0
	some possible in input.matches.effects
	possible.quote == null
	input.blocks[possible.block].body == 0
	not _flat[possible.block]
	count(_stems(input.doc.headline) & _stems(possible.text)) > 0
}

# A flat headline, and a lead that says of the same that it may be so, or that it
# is being thought about.
report contains {
	"at": input.doc.at,
	"args": {"strong": input.doc.headline, "weak": weak.text, "where": "in the text"},
	"related": [weak.at],
} if {
	_flatly
	_states
	some lead in _unmatched
	some weak in input.hedges
	weak.sentence == lead.i
	weak.certainty == lead.certainty
}

# The headline has a verb: "Coldstream to swallow Burrabank", not "Trump's Achilles heel".
_states if {
	some headline in places.headings
	input.blocks[headline.block].kind == "headline"
	headline.verb != ""
}

_states if regex.match(`(?i)\bto\b`, input.doc.headline)

# A headline may end in whose word it is, as long as that is nobody else's than the
# lead's: "…: sources".
_flatly if _sure

_flatly if {
	regex.match(_tail, input.doc.headline)
	not regex.match(_unsure, regex.replace(input.doc.headline, _tail, ""))
}

_tail := `(:| [-–—]) *[a-z]+( [a-z]+)?$`

# A headline that says what will be done, and a lead in which it is only thought about.
report contains {
	"at": input.doc.at,
	"args": {"strong": input.doc.headline, "weak": regex.find_n(_thinks, plan.text, 1)[0], "where": "in the text"},
	"related": [plan.at],
} if {
	_flatly
	regex.match(`(?i)\b(to|will)\b`, input.doc.headline)
	some lead in _unmatched
	some plan in input.matches.doubts
	plan.sentence == lead.i
	plan.class == "plan"
	plan.quote == null
}

_thinks := `(?i)\b(weigh|consider|mull|explor|ey|discuss|contemplat|debat|toy|float|study|look)(ing|e?d|s)\b|\bin talks\b`

# The lead takes up what the headline says, and nothing else in the body says as
# much of it flatly.
_unmatched := [lead |
	some lead in places.leads
	lead.gist >= 40
	enough := min([60, lead.gist + 1])
	count([flat |
		some flat in input.sentences
		flat.certainty == 5
		flat.gist >= enough
		flat.i != lead.i
		input.blocks[flat.block].body >= 0
	]) == 0
]

# What a headline says of somebody, and a lead that only looks into it. The doubt
# may be of something else, and so it is a hint.
report contains {
	"at": input.doc.at,
	"lighter": true,
	"args": {"strong": input.doc.headline, "weak": doubt.text, "where": "in the text"},
	"related": [doubt.at],
} if {
	_sure
	some doubt in input.matches.doubts
	input.blocks[doubt.block].body == 0
	doubt.quote == null
	both := _heads(doubt.text)
	_of[0] in both
	count(_of) > 1
	_governed(doubt, both)
	not _borne_out
}

# The headline is flat, and nobody's word.
_sure if {
	not places.sourced
	not regex.match(_unsure, input.doc.headline)
}

_unsure := `(?i)\b(may|might|could|would|should|not|no|never|likely|probably|possibly|perhaps|fears?|feared|suspected|alleged|allegedly|believed|thought|linked|probe|probed|inquiry|hunt)\b|[?“‘":;]`

# The words of the headline, in order: who it speaks of comes first.
_of := [substring(word, 0, 5) |
	some word in regex.find_n(`[\pL]{4,}`, lower(input.doc.headline), -1)
	not word in {"after", "from", "with", "that", "than", "over", "into", "were", "have", "been", "says", "will", "down", "their"}
]

_heads(text) := {stem | some word in regex.find_n(`[\pL]{4,}`, lower(text), -1); stem := substring(word, 0, 5); stem in _of}

# A theory names the culprit alone; a doubt names what it is said to have done.
_governed(doubt, _) if doubt.class == "theory"

_governed(doubt, both) if {
	doubt.class == "doubt"
	count(both) > 1
	count(both) * 2 >= count(_of)
}

# The story says it flatly as well.
_borne_out if {
	some claim in input.claims
	claim.certainty == 5
	input.blocks[claim.block].body >= 0
	_of[0] in {substring(word, 0, 5) | some word in claim.lemmas}
	count(_heads(concat(" ", claim.lemmas))) > 1
}

# A headline that is somebody's word may be surer than another's.
_parties := {i |
	some i, saying in input.attributions
	input.blocks[input.sentences[saying.sentence].block].kind == "headline"
	input.sources[saying.source].kind != "unnamed_group"
	not input.sources[saying.source].role in {"expert", "study"}
}

# The paragraph says it flatly too.
_flat := {hit.block: true | some hit in input.matches.causes; hit.class == "cause"}

# The words that say what it is done to, and not that there is a risk of it.
_stems(text) := {substring(word, 0, 6) | some word in regex.find_n(`[\pL]{4,}`, lower(text), -1)} - {
	"could", "might", "help", "have", "been", "being", "risk", "risks", "chance", "odds", "people", "with", "from", "that", "than", "more", "less", "their", "your",
	"life", "lives", "study", "resear", "scient", "expert", "year", "years", "time", "says", "after", "when", "they", "make", "makes", "keep", "keeps", "percen", "cent", "half",
	"double", "raise", "raises", "cause", "causes", "reduce", "lower", "lowers", "cuts", "increa", "boost", "boosts", "preven", "trigge", "slash", "slashe", "improv", "harm", "harms",
}

_finding(strong, weak, where) := {
	"at": strong.at,
	"args": {"strong": strong.text, "weak": weak.text, "where": where},
	"related": [weak.at],
}

_headlines := [claim |
	some claim in input.claims
	input.blocks[claim.block].kind in {"headline", "deck"}
]

# What the body says of the same, by the claim of the headline.
_same := {claim.i: [text |
	some text in input.claims
	text.predicate == claim.predicate
	_verb(claim) == _verb(text)
	input.blocks[text.block].body >= 0
	_one(claim, text)
	_shared(claim, text)
] |
	some claim in _headlines
}

# A headline is short: "heater", and "a faulty heater" in the text.
_one(short, long) if _within(short, long)

_one(long, short) if _within(short, long)

# The title that stands before a name is in the text of the claim.
_within(short, long) if {
	words := _words(short.subject)
	count(words) > 0
	words - (_words(long.subject) | _words(long.text)) == set()
}

_words(subject) := {word | some word in regex.split(`\s+`, lower(subject)); word != ""}

# What is done, where the predicate does not say it.
_verb(claim) := claim.lemmas[0] if {
	claim.predicate == "act"
} else := ""

# Beside subject and verb, at least half of what the headline's clause speaks of.
_shared(claim, text) if {
	both := _matter(claim) & {word | some word in text.lemmas}
	count(both) > 0
	count(both) * 2 >= count(_matter(claim))
}

# A verb may need no more: "may quit", "quits".
_shared(claim, _) if {
	claim.predicate == "act"
	count(_matter(claim)) == 0
}

_matter(claim) := ({word | some word in claim.lemmas} - _words(claim.subject)) - {_verb(claim)}

# Two parties who differ are no escalation; one that hardens is, and so is a
# claim that no longer has an owner.
_surer(strong, weak) if {
	strong.certainty - weak.certainty >= data.config.headline.certainty_escalation.levels
	weak.certainty > 0
	_owned(strong, weak)
}

_owned(strong, _) if strong.owner == null

_owned(strong, weak) if input.attributions[strong.owner].source == input.attributions[weak.owner].source

# "The fire chief" of a headline has the name in the text.
_owned(strong, weak) if {
	title := input.sources[input.attributions[weak.owner].source].title
	lower(title) == lower(input.sources[input.attributions[strong.owner].source].name)
}
