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

report contains {"at": quote.at, "args": {"source": a.source_text}} if {
	some a in input.attributions
	not a.block in _told
	a.kind in {"direct", "mixed"}
	_abroad(a)
	quote := [quote |
		some q in a.quotes
		quote := input.quotes[q]
		quote.words >= data.config.quotes.translated.words
	][0]
}

# Told to an outlet or a house that does not speak English.
_abroad(a) if {
	a.sentence in {hit.sentence | some hit in input.matches.languages; hit.class == "venue"}
	_addressed(a)
}

# A power that does not speak English, by its own mouth. A lone official may have
# spoken to a reporter in hers.
_abroad(a) if {
	source := input.sources[a.source]
	source.role in {"government", "official", "spokesperson"}
	source.head != "official"
	source.nationality in _tongues
	a.via == null
}

_addressed(a) if a.addressee != ""

_addressed(a) if a.venue != ""

_addressed(a) if a.medium != ""

# _told are the paragraphs that say it, or that lead where English is spoken.
_told := {hit.block | some hit in input.matches.languages; hit.class in {"english", "told"}}

_tongues := {
	"Afghanistan", "Albania", "Algeria", "Argentina", "Armenia", "Austria", "Azerbaijan", "Belarus", "Bolivia", "Brazil", "Bulgaria",
	"Chile", "China", "Colombia", "Croatia", "Cuba", "Czech Republic", "Denmark", "Ecuador", "Egypt", "Estonia", "Finland", "France",
	"Georgia", "Germany", "Greece", "Hungary", "Indonesia", "Iran", "Iraq", "Israel", "Italy", "Japan", "Jordan", "Kazakhstan", "Kuwait",
	"Latvia", "Lebanon", "Libya", "Lithuania", "Mexico", "Moldova", "Mongolia", "Morocco", "Myanmar", "Netherlands", "North Korea",
	"Norway", "Peru", "Poland", "Portugal", "Qatar", "Romania", "Russia", "Saudi Arabia", "Serbia", "Slovakia", "Slovenia", "South Korea",
	"Spain", "Sweden", "Syria", "Taiwan", "Thailand", "Tunisia", "Turkey", "Ukraine", "Uruguay", "Uzbekistan", "Venezuela", "Vietnam", "Yemen",
}
