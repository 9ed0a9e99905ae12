# METADATA
# title: Words that were hardly said in English
# description: A quotation from where English is not spoken, and no word of the language or of who translated it.
# related_resources:
#   - description: "Reuters Handbook: translating quotes"
#     ref: https://recehnews.com/2021/01/30/what-makes-a-reuters-journalist/3/
# custom:
#   severity: off
#   profiles: {strict: info, ap: info, reuters: warning, bbc: info, npr: info}
#   kinds: {press_release: off}
#   message: "“{source}”: said in English, or in whose translation?"
#   ask: What was the language, and who translated it? “In Ukrainian” or “through an interpreter” is enough.
#   config:
#     words: 6
package rules.quotes.translated

# The first quotation of a source.
report contains {"at": found[0].at, "args": {"source": input.attributions[found[0].attribution].source_text}} if {
	some source in input.sources
	not source.i in _heard_in_english
	found := [quote |
		some quote in _foreign
		input.attributions[quote.attribution].source == source.i
	]
}

# Those whose words the story explains, here or elsewhere, or whom an outlet of no
# such country heard.
_heard_in_english := {a.source |
	some a in input.attributions
	a.block in _told
} | {a.source |
	some a in input.attributions
	a.via != null
	not a.sentence in _venues
}

_venues := {hit.sentence | some hit in input.matches.languages; hit.class == "venue"}

_foreign := [quote |
	some quote in input.quotes
	quote.words >= data.config.quotes.translated.words
	_abroad(input.attributions[quote.attribution])
]

# Told to an outlet or a house that does not speak English.
_abroad(a) if {
	a.sentence in _venues
	_addressed(a)
}

# A power that does not speak English, by its own mouth. A lone official may have
# spoken to a reporter in hers.
_abroad(a) if {
	source := input.sources[a.source]
	source.role in {"government", "official", "spokesperson"}
	source.head != "official"
	source.nationality in _tongues
}

# Or by those who hold an office of its at home.
_abroad(a) if {
	source := input.sources[a.source]
	source.owner in _tongues
	not source.former
	regex.match(`(?i)\b(president|premier|prime minister|minister|chancellor|king|queen|sultan|emir|lawmaker|senator|prosecutor|speaker|governor)\b`, source.title)
}

_addressed(a) if a.addressee != ""

_addressed(a) if a.venue != ""

_addressed(a) if a.medium != ""

# _told are the paragraphs that say it, or that lead where English is spoken.
_told := {hit.block | some hit in input.matches.languages; hit.class in {"english", "told"}}

_tongues := {
	"Afghanistan", "Albania", "Algeria", "Angola", "Argentina", "Armenia", "Austria", "Azerbaijan", "Belarus", "Benin", "Bolivia",
	"Bosnia", "Brazil", "Bulgaria", "Burkina Faso", "Cambodia", "Chad", "Chile", "China", "Colombia", "Congo", "Costa Rica",
	"Croatia", "Cuba", "Czech Republic", "Denmark", "Dominican Republic", "East Timor", "Ecuador", "Egypt", "El Salvador", "Estonia",
	"Ethiopia", "Finland", "France", "Gabon", "Georgia", "Germany", "Greece", "Guatemala", "Guinea", "Haiti", "Honduras", "Hungary",
	"Iceland", "Indonesia", "Iran", "Iraq", "Israel", "Italy", "Ivory Coast", "Japan", "Jordan", "Kazakhstan", "Kosovo", "Kuwait",
	"Kyrgyzstan", "Laos", "Latvia", "Lebanon", "Libya", "Lithuania", "Madagascar", "Mali", "Mexico", "Moldova", "Mongolia",
	"Montenegro", "Morocco", "Mozambique", "Myanmar", "Nepal", "Netherlands", "Nicaragua", "Niger", "North Korea", "North Macedonia",
	"Norway", "Oman", "Panama", "Paraguay", "Peru", "Poland", "Portugal", "Qatar", "Romania", "Russia", "Saudi Arabia", "Senegal",
	"Serbia", "Slovakia", "Slovenia", "South Korea", "Spain", "Sweden", "Switzerland", "Syria", "Taiwan", "Tajikistan", "Thailand",
	"Togo", "Tunisia", "Turkey", "Turkmenistan", "Ukraine", "Uruguay", "Uzbekistan", "Venezuela", "Vietnam", "Yemen",
}
