# METADATA
# title: No number and no access
# description: People speak in confidence, and the story says neither how many they are nor how they know.
# related_resources:
#   - description: "Bloomberg: how many people, and how they know"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
#   - description: "New York Times: confidential news sources, 2004"
#     ref: https://web.archive.org/web/20100714064918/http://www.nytco.com:80/company/business_units/sources.html
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {opinion: off, interview: off}
#   message: "“{source}”: how many, and how do they know?"
#   ask: Give the number and the access. Who was in the room, who read the paper, who was only told?
#   per: source
package rules.anonymity.no_basis

import data.lib.unnamed

report contains {"at": source.at, "related": source.mentions, "args": {"source": source.text}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.plural
	source.count == 0
	source.access == null
	_in_confidence(source)
}

# They asked not to be named, or the story says that they know.
_in_confidence(source) if {
	source.kind == "anonymous"
	source.anonymity != null
}

_in_confidence(source) if {
	source.kind == "anonymous"
	source.head in {"acquaintance", "associate", "friend", "individual", "official", "people"}
}

# "Bankers close to it": that they are near is how the story vouches for them.
_in_confidence(source) if {
	source.kind == "anonymous"
	regex.match(`(?i) (close to|familiar with|in the know|with knowledge of|with direct knowledge of) ?`, source.text)
}

_in_confidence(source) if {
	source.role == "source"
	not "medium" in unnamed.classes(source)
}

# "Some players at the club": they belong to it, and speak of what happens there.
_in_confidence(source) if {
	source.kind == "unnamed_group"
	source.head in {noun.lemma | some noun in input.matches.confidants}
	regex.match(`(?i)^(some|several|many|a number of|a few|multiple|various) .* (at|of|inside|within|in|on|from) (the|its|his|her|their|another|one) `, source.text)
}

# "Several officials at the Pentagon", whom nobody counted and nobody sent.
_in_confidence(source) if {
	source.head == "official"
	regex.match(`(?i)^(some|several|many|a few|a handful of|a number of|multiple|various|numerous) .*\b(at|inside|within|in|from) (the|its|his|her|their) `, source.text)
}

# Strategists, who are aides to the list, are asked for what they think.
_in_confidence(source) if {
	unnamed.head(source) == "aide"
	not source.head in {"operative", "strategist"}
}
