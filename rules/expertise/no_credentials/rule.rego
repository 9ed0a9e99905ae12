# METADATA
# title: An expert without a house or a work
# description: Somebody is called an expert or an analyst, and the story does not say what makes them one.
# related_resources:
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "NPR Memmos: experts and their conflicts of interest, 2016 and 2017"
#     ref: http://ethics.npr.org/?s=think+tank
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "The Trust Project: trust indicators"
#     ref: https://thetrustproject.org/faq/
# custom:
#   severity: warning
#   profiles: {strict: error, npr: error}
#   kinds: {opinion: off, interview: off, press_release: off}
#   message: "“{title}” does not say why {name} knows. Which field, and where?"
#   ask: Which institution, which field, and have they worked on this?
#   per: source
#   config:
#     sentences: 1
package rules.expertise.no_credentials

report contains {"at": source.at, "args": {"title": source.title, "name": source.name}} if {
	some source in input.sources
	source.kind == "named_person"
	_plain(source.title)
	contains(source.name, " ")
	_of_no_house(source)
	not _hired(source)
	input.blocks[source.block].body >= 0
	_speaks(source)
	not _introduced(source)
}

# By what the sentence says that names them, or those that follow.
_introduced(source) if {
	some near in numbers.range(source.sentence, source.sentence + data.config.expertise.no_credentials.sentences)
	near in _described
}

_introduced(source) if {
	_met_before(source)
	some near in numbers.range(source.sentence - 2, source.sentence)
	near in _described
}

# At the beginning of a sentence a field looks like a house: "Aviation expert".
_of_no_house(source) if source.organization in {"", split(source.title, " ")[0]}

# "Its planning consultant" speaks for who hired them.
_hired(source) if regex.match(`(?i)^(his|her|its|their) `, source.text)

# A trade and at most its field: "a security expert", and not "an economist at
# Nordea" or "a Democratic pollster", which tells the side.
_plain(title) if {
	words := split(regex.replace(lower(title), `( (brig|capt|col|dr|gen|lt|maj|prof)\.?)+$`, ""), " ")
	_trade(title, words)
	_no_name(title, words)
	not _partisan(title)
	not regex.match(`(?i)\b(at|by|co-author|company|for|former|from|in|of|staff|state|with)\b`, title)
}

# Where somebody lives is no credential either: "Oslo-based Erik Lund".
_plain(title) if regex.match(`^\p{Lu}[\p{L} .]*-based$`, title)

_trade(_, words) if words[count(words) - 1] in _trades

# Not of a war.
_trade(title, _) if regex.match(`(?i)\b(city|energy|industry|market|oil|property|retail|shipping|technology|trading) veteran$`, title)

# They speak for their side.
_partisan(title) if regex.match(`(?i)\b(campaign|conservative|democratic|gop|labour|political|progressive|republican|tory)\b.* (observer|strategist)$`, title)

_no_name(title, _) if regex.match(`^[a-z -]+$`, title)

# At the beginning of a sentence the first word has a capital anyway, and parties
# and parts of the world have one.
_no_name(_, words) if split(words[0], "-")[0] in {lower(hit.text) | some hit in input.matches.trades}

_trades := {lower(hit.text) | some hit in input.matches.trades; hit.class == "trade"}

# To the reader, and nothing more follows the name that would be a credential.
_speaks(source) if {
	some a in input.attributions
	a.source == source.i
	a.sentence == source.sentence
	_holds(a)
	not _witness(a)
	some end in {source.name, source.title}
	endswith(regex.replace(a.source_text, _aside, ""), end)
}

# An age, children and followers are no credential, nor is that one says more: "who
# has 400,000 followers".
_aside := `(,? (aged )?\d+|,? (an? )?(dad|father|grandfather|grandmother|mother|mum|mom) of [a-z]+| \(retd?\))*(,? who (advises|believes|blogs|calls|doubts|predicts|says|suggests|thinks|tweets|warns)\b.*|,? who (has|boasts) [\d.,]+ ?(million|k|m)? (fans|followers|readers|subscribers|viewers)\b.*)?,?$`

# "Nutritionist Poppy Lark is not waiting. She told the Gazette."
_speaks(source) if {
	_met_before(source)
	some a in input.attributions
	a.source == source.i
	a.sentence == source.sentence
	_holds(a)
}

_met_before(source) if lower(source.text) in {"he", "she"}

# Who tells a court, a council or those who look into something is a witness, whatever the trade.
_witness(a) if regex.match(`(?i)\b(aldermen|board|commission(ers)?|committee|coroner|council(l?ors)?|court|detectives?|hearing|inquest|inquiry|inspectors?|investigators?|judge|jury|lawmakers|officers|police|prosecutors|senators|supervisors|tribunal|trustees)\b`, a.addressee)

# What experts believe is what they are asked for; what they want is not.
_holds(a) if not a.class in {"attitude", "no_comment"}

_holds(a) if a.lemma in {"believe", "doubt", "expect", "fear", "suspect", "think"}

# Sentences that say what somebody does and where.
_described := {hit.sentence | some hit in input.matches.biographies; hit.class == "career"}
