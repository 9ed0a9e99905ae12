# METADATA
# title: An unnamed source without a reason
# description: Somebody speaks without a name, and the story does not say why.
# related_resources:
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "New York Times: confidential news sources, 2004"
#     ref: https://web.archive.org/web/20100714064918/http://www.nytco.com:80/company/business_units/sources.html
#   - description: "NPR: special section on anonymous sourcing"
#     ref: http://ethics.npr.org/?s=anonymous
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "Sternadori and Thorson 2009: unnamed sources and credibility"
#     ref: http://mattjduffy.com/2009/11/using-anonymous-sources-harms-credibility-of-news-industry/
#   - description: "Washington Post: policy on sources, 2004"
#     ref: http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html
# custom:
#   severity: warning
#   profiles: {strict: error, ap: error, npr: error}
#   kinds: {opinion: off}
#   message: "“{source}”: {teller} does not say {what}. Can we?"
#   ask: What would it cost them to be named? Half a sentence is enough; if another outlet granted the anonymity, give its reason.
#   per: source
#   supersedes: [attribution.vague_crowd]
package rules.anonymity.no_reason

import data.lib.unnamed

report contains {"at": source.at, "related": source.mentions, "args": {"source": source.text, "teller": _teller(i), "what": "why the name is withheld"}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.reason_quality == ""
	not _explained(i)
	_withheld(source)
}

# "Not authorised to speak" is a reason, and says nothing of the price.
report contains {"at": source.at, "related": source.mentions, "lighter": true, "args": {"source": source.text, "teller": _teller(i), "what": "what it would cost to be named"}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.reason_quality == "formula"
	_withheld(source)
	some hit in input.matches.reasons
	hit.lemma == "not authorised"
	some a in unnamed.statements
	a.source == i
	(hit.sentence - a.sentence) in {0, 1}
}

default _teller(_) := "the story"

_teller(i) := min(unnamed.outlets(i))

# "On condition of anonymity to discuss …", whatever comes then.
_explained(i) if i in unnamed.explaining

# "American officials said … Senior officials spoke only on condition of
# anonymity because …": in one paragraph they are the same.
_explained(i) if {
	some j in unnamed.explaining
	other := input.sources[j]
	other.head == input.sources[i].head
	other.block == input.sources[i].block
	other.plural == input.sources[i].plural
}

# "Officials and two people briefed on it said … the two people, who asked not to be
# named because".
_explained(i) if {
	some other in input.sources
	other.reason_quality != ""
	contains(input.sources[i].text, sprintf(" and %s", [trim_prefix(other.text, "the ")]))
}

# "Both requested anonymity, citing …", in the next two sentences of the paragraph.
_explained(i) if {
	some hit in input.matches.reasons
	some a in unnamed.statements
	a.source == i
	a.block == hit.block
	(hit.sentence - a.sentence) in {1, 2}
}

# The story says that it withholds the name; or it says “source”, or that they
# are familiar with the matter, which nobody says of himself by name.
_withheld(source) if {
	source.kind == "anonymous"
	_in_confidence(source)
}

# It calls them unnamed.
_withheld(source) if {
	source.kind in {"unnamed_group", "unnamed_person"}
	regex.match(`(?i)\b(anonymous|unnamed) `, source.text)
}

# A power speaks, and not through its press office: US officials.
_withheld(source) if {
	unnamed.head(source) == "office"
	source.head != "authority"
	classes := unnamed.classes(source)
	classes & {"country", "power", "rank"} != set()
	classes - {"office", "number", "rank", "power", "country"} == set()
	not unnamed.announces(source)
	not _in_its_name(source)
}

# "The government statement said … Government officials stated …": what the officials
# say in that paragraph is the government's word.
_in_its_name(source) if {
	_uncounted(source)
	some a in input.attributions
	a.block == source.block
	paper := input.sources[a.source]
	paper.i < source.i
	paper.head in {"announcement", "bulletin", "communique", "communiqué", "decree", "notice", "statement"}
	some word in _words(source)
	regex.match(sprintf(`\b%s\b`, [word]), lower(paper.text))
}

# "Vatican officials", and then the Vatican spokesman by name.
_in_its_name(source) if {
	_uncounted(source)
	some named in input.sources
	named.kind == "named_person"
	named.role == "spokesperson"
	named.i > source.i
	(input.blocks[named.block].body - input.blocks[source.block].body) in {0, 1}
	some word in _words(source)
	regex.match(sprintf(`(^|\b)(%s spokes\pL+|spokes\pL+ (for|of) (the )?%s)\b`, [word, word]), lower(named.title))
}

_uncounted(source) if {
	source.plural
	source.count == 0
	not "rank" in unnamed.classes(source)
}

# Of whom they are officials.
_words(source) := {word | some word in regex.find_n(`\pL[\pL.-]+`, lower(source.name), -1)} - {"at", "from", "in", "of", "officials", "the"}

# A seat of power, likewise: officials at the White House.
_withheld(source) if {
	unnamed.head(source) == "office"
	source.organization in {"Downing Street", "Kremlin", "Pentagon", "White House"}
	not _in_its_name(source)
}

# Aides, whom nobody sent.
_withheld(source) if {
	unnamed.head(source) == "aide"
	source.plural
	not source.head in {"operative", "strategist"}
}

# People inside a campaign, a club or a house.
_withheld(source) if {
	source.plural
	regex.match(`(?i)^(some |several |many )?((key|leading|senior|top) )?(people|persons|those|figures|voices) (in|inside|within|around|at|on|near) `, source.text)
	regex.match(_houses, source.text)
}

_houses := `(?i)\b(administration|board|cabinet|camp|campaign|circle|club|company|court|department|embassy|firm|government|household|leadership|ministry|office|palace|party|staff|team|white house|downing street|kremlin|pentagon)\b`

# Those who are somebody's friends, and tell tales: pals of the singer. Friends who
# mourn are met at the gate.
_withheld(source) if {
	source.plural
	source.head in {"confidant", "insider", "mate", "pal"}
	regex.match(` (of|to|at|in|inside|within) `, source.name)
}

# Nobody has associates but in the words of others.
_withheld(source) if {
	source.plural
	source.head in {"associate", "confidant"}
	source.name == sprintf("%ss", [source.head])
}

# Those around somebody.
_withheld(source) if regex.match(`(?i)^(those|people) around (the (\pL+ )?(boss|chairman|chairwoman|coach|executive|governor|king|manager|mayor|minister|premier|president|prince|queen|secretary|senator)|(dr|mr|mrs|ms|sir)\b|him|her)`, source.text)

# One, or a few, who tell it to the reporter: not "Ann Koe, a banker who said".
_withheld(source) if {
	unnamed.someone(source)
	not source.head in {"authority", "commenter", "user"}
	not source.head in _firms
	not regex.match(`\b((ambulance|coast ?guard|fire|rescue) (chief|commander|officer|official)|court (clerk|officer|official|usher))\b`, source.name)
	some a in unnamed.statements
	a.source == source.i
	_apart(a)
	not a.lemma in {"accuse", "allege", "ask", "call", "comment", "email", "endorse", "exclaim", "post", "refer to", "shout", "liken", "suggest", "threaten", "tweet", "write"}
	not endswith(a.source_text, " who")
	not _for_the_house(source, a)
}

# As likely a firm as somebody: the county paid a contractor, which says.
_firms := {"contractor", "developer", "distributor", "insurer", "lender", "manufacturer", "retailer", "subcontractor", "supplier"}

# Not in a statement or from a platform, but to the reporter, wherever they met.
_apart(a) if {a.medium, a.venue} == {""}

_apart(a) if regex.match(`\b(me|this|us)\b`, a.addressee)

_apart(a) if regex.match(`(?i)\b(call|message|messages|phone|text|texts)\b`, a.medium)

# "An official from the water board stated: “We are …”": the office speaks, and
# tells nothing in confidence.
_for_the_house(source, a) if {
	source.head == "official"
	regex.match(` (at|for|from|with) `, source.name)
	a.addressee == ""
	some q in a.quotes
	regex.match(`^(?i:we|our)\b`, input.quotes[q].text)
}

_in_confidence(source) if source.anonymity != null

_in_confidence(source) if {
	source.access == null
	not "medium" in unnamed.classes(source)
}

# The model takes any relative clause for how they know.
_in_confidence(source) if {
	source.access != null
	source.head in {"person", "people", "source"}
	some a in unnamed.statements
	a.source == source.i
	_sure(a)
}

_sure(a) if a.confidence >= 95

_sure(a) if a.frame == "passive"
