# METADATA
# title: A spokesperson without a name
# description: Somebody who is paid to be quoted is quoted, and not named anywhere in the story.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "Guardian readers' editor 2014: anonymous sources"
#     ref: https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: off}
#   kinds: {opinion: off, interview: off, press_release: off}
#   message: "“{source}” speaks for others. What is the name?"
#   ask: Who was it? If they would not give a name, say so.
#   per: source
package rules.attribution.unnamed_spokesperson

import data.lib.interview

report contains {"at": source.at, "args": {"source": source.text}} if {
	not interview.transcript
	some i, source in input.sources
	_speaks_for(source)
	not source.named
	input.blocks[source.block].body >= 0
	source.anonymity == null
	source.reason_quality == ""
	not _pseudonymous[source.sentence]
	not _colleague(source)
	not _named_next(source)
	_quoted[i]
}

_speaks_for(source) if source.role == "spokesperson"

_speaks_for(source) if {
	source.head in {"representative", "rep"}
	not source.plural
}

_pseudonymous := {hit.sentence: true | some hit in input.matches.pseudonyms}

# The same office speaks under a name too.
_colleague(source) if {
	source.organization != ""
	some other in input.sources
	other.named
	other.role == "spokesperson"
	other.organization == source.organization
}

# "The spokeswoman, Erin Hay, …" in one of the three sentences that follow.
_named_next(source) if {
	some near in numbers.range(source.sentence, source.sentence + 3)
	some noun in _named_at[near]
	_same_post(noun, source.head)
}

_named_at[sentence] contains noun if {
	some hit in input.matches.spokespeople
	sentence := hit.sentence
	noun := hit.lemma
}

# "Spokesman Karl Lind said …", of no other office.
_named_at[sentence] contains noun if {
	some other in input.sources
	other.named
	other.organization == ""
	noun := lower(other.title)
	noun in {"spokesman", "spokesperson", "spokeswoman"}
	sentence := other.sentence
}

_same_post(noun, head) if noun == head

_same_post(noun, head) if {
	"spokesperson" in {noun, head}
	"representative" != noun
}

# Whoever only declined to comment has told the reader nothing.
_quoted := {a.source: true |
	some a in input.attributions
	not a.class in {"attitude", "directive", "no_comment"}
	not a.negated
}
