# METADATA
# title: A source that could be two
# description: “The report” stands beside another report, “the newspaper” after two of them, “he” after two people, and the reader cannot tell which one speaks.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Associated Press 2017: when is it OK to use anonymous sources?"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
#   - description: "Citron: quote extraction and attribution, BBC"
#     ref: https://github.com/bbc/citron
# custom:
#   severity: info
#   profiles: {strict: warning}
#   kinds: {opinion: off, interview: off}
#   message: "“{hit}” or “{other}”: which one is meant?"
#   ask: Which one? Repeat the name.
package rules.attribution.ambiguous_source

import data.lib.interview
import data.lib.places

# "The report noted that intelligence reports …"
report contains {"at": a.credit, "related": [other.source_span], "args": {"hit": a.source_text, "other": other.source_text}} if {
	some a in _definite
	some i, a.sentence in places.said_in
	other := input.attributions[i]
	source := input.sources[other.source]
	source.head == _definite_head(a)
	other.source != a.source
	not regex.match(`(?i)^(the|that|this|those|these|its|his|her|their) `, other.source_text)
}

# "The newspaper", after two of them.
report contains {"at": a.credit, "args": {"hit": outlets[0], "other": outlets[1]}} if {
	some a in _definite
	_definite_head(a) in {"newspaper", "paper", "outlet", "publication", "magazine", "website", "agency", "network", "broadcaster"}
	not input.sources[a.source].named
	outlets := sort({source.name |
		some other in input.attributions
		other.i < a.i
		other.block in {a.block, a.block - 1}
		source := input.sources[other.source]
		source.role == "outlet"
		source.named
	})
}

# "The report", after "both published reports".
report contains {"at": a.credit, "related": [several.at], "args": {"hit": a.source_text, "other": several.text}} if {
	some a in _definite
	some several in input.matches.works
	several.class == "several"
	several.lemma == _definite_head(a)
	several.sentence == a.sentence - 1
	several.block == a.block
}

# "The newspaper", after "the Post and the Globe both reported".
report contains {"at": a.credit, "related": [one.at, other.at], "args": {"hit": one.text, "other": other.text}} if {
	some a in _definite
	_definite_head(a) in {"newspaper", "paper"}
	not input.sources[a.source].named
	[one, other] := [hit |
		some hit in input.matches.mastheads
		hit.sentence == a.sentence - 1
		hit.block == a.block
	]
}

# "Smith sued Jones. He said …"
report contains {"at": a.source_span, "related": [a.rival], "args": {"hit": input.sources[a.source].name, "other": a.rival_text}} if {
	some a in _rivalled
	not _noun(a)
}

# "Airbus overtook Boeing. The company said …"
report contains {"at": a.credit, "related": [a.rival], "args": {"hit": a.source_text, "other": a.rival_text}} if {
	some a in _rivalled
	_noun(a)
}

_noun(a) if startswith(lower(a.source_text), "the ")

_rivalled := [a |
	not interview.transcript
	some a in input.attributions
	a.rival != null
]

# _definite are the attributions to "the report", "the agency": one noun.
_definite := {a.i: a |
	not interview.transcript
	some a in input.attributions
	regex.match(`(?i)^the [a-z]+$`, a.source_text)
	a.credit != null
	input.blocks[a.block].body >= 0
}

_definite_head(a) := lower(split(a.source_text, " ")[1])
