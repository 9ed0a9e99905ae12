# METADATA
# title: A source that is not described
# description: A source, insiders, “we understand” tell the reader that somebody said so, and nothing else.
# related_resources:
#   - description: "Associated Press Stylebook: anonymous sources, 2004 and 2009"
#     ref: http://www.anonymoussources.org/?p=37
#   - description: "Associated Press: news values and principles, anonymous sources"
#     ref: https://www.ap.org/about/news-values-and-principles/
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Guardian readers' editor: guidelines on anonymous sources, 2014"
#     ref: https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines
#   - description: "Bloomberg: how many people, and how they know"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
# custom:
#   severity: error
#   kinds: {opinion: off}
#   message: "“{hit}” tells the reader nothing of who says this. Who is it?"
#   ask: How many people, in what job, at which organisation, and how do they know? Put in as much as the deal allows.
#   per: source
#   supersedes: [anonymity.vague_official, anonymity.no_basis]
package rules.anonymity.bare_source

import data.lib.unnamed

report contains {"at": source.at, "related": source.mentions, "args": {"hit": source.text}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.kind == "anonymous"
	source.grade == 0
	unnamed.head(source) == "bare"
	not _described(source)
}

report contains {"at": source.at, "related": source.mentions, "args": {"hit": source.text}} if {
	some i in unnamed.speaking
	source := input.sources[i]
	source.kind in {"unknown", "unnamed_person"}
	regex.match(`(?i)^((a|one|another)( (second|third|different|unnamed|unidentified|trusted|reliable|well-placed))? (person|individual|contact|mole|informer))$`, source.text)
	some a in unnamed.statements
	a.source == i
	not a.lemma in {"comment", "post", "shout", "tweet", "write"}
}

# "Someone tells me": to the reporter, and not in a crowd.
report contains {"at": source.at, "args": {"hit": source.text}} if {
	some a in unnamed.statements
	a.lemma == "tell"
	source := input.sources[a.source]
	regex.match(`(?i)^(someone|somebody)$`, source.text)
}

# By the party: "a Labour source" is little, but it is not nothing.
_described(source) if source.party != ""

# By what follows: "sources within the ministry".
_described(source) if {
	some hit in input.matches.officials
	hit.class == "described"
	hit.sentence == source.sentence
}

# "The Courier has learned that" is the same with nobody in it at all.
report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.learned
	hit.attribution == null
	every a in _telling {
		a.sentence != hit.sentence
	}
}

# What detectives have asked for is what it has learned.
_telling := [a | some a in input.attributions; a.source != null; a.lemma != "ask"; unnamed.tells(a)]
