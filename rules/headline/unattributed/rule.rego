# METADATA
# title: A headline that drops its source
# description: The headline states as fact what the story has only from a party, from people without names or from one study.
# related_resources:
#   - description: "Editors' Code of Practice, clause 1"
#     ref: https://vdocuments.mx/document/the-editors-codebook-1683553208.html
#   - description: "Ecker et al.: the effects of subtle misinformation in news headlines, 2014"
#     ref: https://doi.org/10.1037/xap0000028
#   - description: "AP: when is it OK to use anonymous sources?, 2017"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, reuters: error, npr: error}
#   kinds: {opinion: off, interview: off, press_release: off}
#   message: "“{headline}” stands as fact; the story has it from “{source}”. Can the headline say so?"
#   ask: Whose word is it? Put them into the headline, as in “…, foremen say”.
package rules.headline.unattributed

import data.lib.places

report contains {
	"at": input.sentences[stated.sentence].at,
	"related": [voice.cue | some voice in stated.voices],
	"args": {"headline": input.doc.headline, "source": stated.voices[0].source_text},
} if {
	_flat
	some statements in [_charges, _relayed, _figures, _effects, _led, _harms, _told, _found]
	some stated in statements
	every voice in stated.voices {
		_weak(stated, voice)
	}
	input.blocks[stated.voices[0].block].body < 2
}

# The headline does not say that it is somebody's word, or in doubt. What stands
# between quotation marks is somebody's, and what stands beside them is not.
_flat if {
	not places.sourced
	count([sentence | some sentence in places.headings; sentence.question]) == 0
	count([block | some block in places.heads; input.matches.disclaimers[_].block == block.i]) == 0
}

# A wrong that the headline charges somebody with, and who in the story says the
# same: uses a verb for the same wrong, or tells who is behind it.
_charges := [{"kind": "charge", "sentence": hit.sentence, "actor": actor, "voices": voices} |
	some hit in input.matches.charges
	hit.block_kind == "headline"
	hit.quote == null
	not _event(hit)
	actor := split(input.doc.headline, hit.text)[0]
	verbs := [_voice(text.attribution, text.sentence) |
		some text in input.matches.charges
		text.class == hit.class
		input.blocks[text.block].body >= 0
		not _somewhere(text)
	]
	accusations := [_voice(claim.owner, claim.sentence) |
		some claim in input.claims
		claim.kind == "accusation"
		claim.subject != ""
		contains(actor, claim.subject)
		input.blocks[claim.block].body >= 0
	]
	voices := [voice | some voice in array.concat(verbs, accusations); not _denies(voice)]
]

# "To be attacked" is what may happen to anybody.
_somewhere(text) if {
	text.attrs.form == "passive"
	text.attribution == null
}

_denies(voice) if voice.class in {"denial", "refute"}

# A lead that is another outlet's word against somebody, to the last word.
_relayed := [{"kind": "charge", "sentence": 0, "actor": "", "voices": voices} |
	count(places.heads) > 0
	not 0 in _quoted
	some lead in places.leads
	lead.i in _accusing
	voices := [a |
		some a in input.attributions
		a.parent == null
		a.block == lead.block
	]
	every voice in voices {
		input.sources[voice.source].outlet != ""
	}
]

_quoted := {quote.sentence | some quote in input.quotes}

_accusing := {hit.sentence | some hit in input.matches.charges; hit.attribution != null} | {claim.sentence |
	some claim in input.claims
	claim.kind == "accusation"
	claim.owner != null
}

# "Barn torched in Kolm" and "Barn torched" charge nobody.
_event(hit) if hit.attrs.form == "passive"

_event(hit) if {
	hit.attrs.form == "verb"
	hit.closes
}

# A cause, a share or a toll, and on whose word the story gives it.
_figures := [{"kind": claim.kind, "sentence": claim.sentence, "actor": "", "voices": voices} |
	some claim in input.claims
	claim.kind in {"casualty", "causal", "statistic"}
	claim.quote == null
	input.blocks[claim.block].kind == "headline"
	voices := [_voice(text.owner, text.sentence) |
		some text in input.claims
		text.kind == claim.kind
		input.blocks[text.block].body >= 0
		_shared(claim, text)
	]
]

# What one thing does to another, where all that the lead says is a study's.
_effects := [{"kind": "causal", "sentence": cause.sentence, "actor": "", "voices": voices} |
	some cause in input.matches.causes
	cause.class == "cause"
	cause.quote == null
	cause.block_kind == "headline"
	voices := [a |
		some a in input.attributions
		a.parent == null
		input.blocks[a.block].body == 0
	]
]

# A wrong in the headline that nobody better states further down, and a lead that has
# all it says from others, in whatever words.
_led := [{"kind": "charge", "sentence": hit.sentence, "actor": split(input.doc.headline, hit.text)[0], "voices": _opening} |
	some hit in input.matches.charges
	hit.block_kind == "headline"
	hit.quote == null
	not _event(hit)
	not hit.class in _stated
]

# Who speaks in the first sentence, and denies nothing.
_opening := [a |
	some lead in places.leads
	some i, lead.i in places.said_in
	a := input.attributions[i]
	a.parent == null
	not _denies(a)
]

# A wrong in whatever words, and a lead that has all it says from people without
# names: "coal dust behind asthma", residents say.
_harms := [{"kind": "harm", "sentence": claim.sentence, "actor": claim.subject, "voices": _opening} |
	some claim in input.claims
	claim.kind in {"accusation", "crime"}
	claim.quote == null
	input.blocks[claim.block].kind == "headline"
]

# What the headline says, whatever it is, where the lead has it from people without
# names or from another outlet, and nobody else says as much of it.
_told := [{"kind": "told", "sentence": headline.i, "actor": "", "voices": voices} |
	some headline in _headlines
	_states(headline)
	voices := [a | some a in _opening; a.gist >= 40; a.source != null]
	count([a | some a in _echoes; _repeats(a)]) == 0
]

# What a poll or a study has found, where the lead has it from that alone and the
# headline does not say so.
_found := [{"kind": "found", "sentence": headline.i, "actor": "", "voices": voices} |
	some headline in _headlines
	not regex.match(_research, input.doc.headline)
	voices := [a | some a in _opening; a.gist >= 50; a.source != null]
	count([a | some a in _echoes; _bears_out(a)]) == 0
]

_headlines := [sentence | some sentence in places.headings; input.blocks[sentence.block].kind == "headline"]

# Who takes up what the headline says.
_echoes := [a | some a in input.attributions; a.gist >= 40]

_research := `(?i)\b(polls?|polling|surveys?|stud(y|ies)|research(ers?)?|scientists?|experts?|reports?|data|analys[it]s|finds?|trial)\b`

# Somebody else says as much.
_bears_out(a) if {
	a.gist >= 50
	not _researches(input.sources[a.source])
}

_researches(source) if source.role in {"expert", "poll", "study"}

_researches(source) if {
	regex.match(`(?i)\b(results|authors|researchers|scientists|respondents)\b`, source.text)
	not regex.match(`(?i)\b(ballots?|election|electoral|votes?|voting)\b`, source.text) # which everybody counts
}

# "Mayor quits", "Port to close", and no label such as "The mayor's last day".
_states(headline) if headline.verb != ""

_states(_) if regex.match(`(?i)\bto\b`, input.doc.headline)

# Somebody who could be named says as much, and not far down.
_repeats(a) if {
	input.blocks[a.block].body < 8
	not _hidden(input.sources[a.source])
}

_stated := {text.class |
	some text in input.matches.charges
	input.blocks[text.block].body >= 0
	not _somewhere(text)
	not _weak({"kind": "charge", "actor": ""}, _voice(text.attribution, text.sentence))
}

# At least half of what the headline speaks of.
_shared(claim, text) if {
	both := {word | some word in claim.lemmas} & {word | some word in text.lemmas}
	count(both) > 0
	count(both) * 2 >= count(claim.lemmas)
}

# A headline may go on to something else: "… as talks stall".
_shared(claim, text) if {
	claim.kind == "casualty"
	count({word | some word in claim.lemmas} & {word | some word in text.lemmas}) > 2
}

# The attribution something rests on; the story's own voice is null.
_voice(attribution, _) := input.attributions[attribution]

_voice(null, sentence) := voice if {
	voice := input.attributions[input.sentences[sentence].carried]
} else := null

# A party, or somebody whose name the reader does not learn. The verdict of a
# court, and what somebody owns up to, may stand as fact.
_weak(stated, voice) if {
	stated.kind == "charge"
	not voice.lemma in {"acknowledge", "admit", "concede", "conclude", "confess", "convict", "find", "plead", "rule"}
	not regex.match(`(?i)\b(court|judge|jury|inquiry|tribunal|commission|ombudsman|auditors?|coroner|inspectors?|regulator|watchdog)\b`, voice.source_text)
	source := input.sources[voice.source]
	source.kind != "document"
	not lower(source.text) in {"he", "it", "she", "they"} # who may be whom the headline charges
	not _acts(source, stated.actor)
}

_weak(stated, voice) if {
	stated.kind in {"causal", "statistic"}
	input.sources[voice.source].role in {"poll", "study"}
}

_weak(stated, voice) if {
	stated.kind == "harm"
	source := input.sources[voice.source]
	source.kind in {"anonymous", "unnamed_group", "unnamed_person"}
	source.role == ""
	not regex.match(_bodies, source.text)
	not _acts(source, stated.actor)
}

_weak(stated, _) if stated.kind in {"found", "told"}

_hidden(source) if {
	source.kind == "anonymous"
	not regex.match(_bodies, source.text)
}

_hidden(source) if source.outlet != ""

_bodies := `(?i)\b(courts?|judges?|jury|inquiry|tribunal|commission|ombudsman|auditors?|coroner|inspectors?|regulator|watchdog|army|police|prosecutors?|troops|military|government|ministry|officials?|authorit(y|ies))\b`

# A ministry may give a toll; residents and rebels are a source to be named.
_weak(stated, voice) if {
	not stated.kind in {"charge", "found", "harm", "told"}
	source := input.sources[voice.source]
	source.kind in {"anonymous", "unnamed_group", "unnamed_person"}
	source.role == ""
	source.plural
}

# Who fights counts the dead of the other side.
_weak(stated, voice) if {
	stated.kind == "casualty"
	count(input.matches.combat) > 0
	some term in _forces
	contains(sprintf(" %s ", [replace(lower(input.sources[voice.source].text), "-", " ")]), sprintf(" %s ", [term]))
}

_forces := {term |
	some hit in input.matches.parties
	hit.class == "force"
	some term in [lower(hit.text), hit.lemma, sprintf("%ss", [hit.lemma])]
}

# The source is who did it: "Kolm council hid losses", says the council.
_acts(source, actor) if {
	some word in split(source.name, " ")
	count(word) > 3
	contains(lower(actor), lower(word))
}

_acts(source, actor) if {
	source.owner != ""
	contains(actor, substring(source.owner, 0, 4))
}

_acts(source, actor) if {
	source.owner == "United States"
	regex.match(`\b(US|U\.S\.|America)`, actor)
}
